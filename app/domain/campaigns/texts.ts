/** Words of a campaign as they are kept: NFC, nothing that cannot be read, no blank at an end. */

export const readLine = (typed: string): string => typed.normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim();

export const readText = (typed: string): string => typed.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[^\P{C}\n]/gu, '').replace(/\n{3,}/g, '\n\n').trim();

// How soon a stranger would guess a password, estimated by zxcvbn on this machine: common passwords, keyboard
// rows, dates, repeats, and the person's own name.
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

// What Vietnamese lists of leaked passwords are full of.
const vietnamese = [
  'matkhau', 'matkhaumoi', 'anhyeuem', 'emyeuanh', 'yeuem', 'yeuanh', 'yeuconlam', 'vochong', 'giadinh', 'hanhphuc', 'khongbiet', 'khongcogi', 'motconvit',
  'conyeume', 'congchua', 'hoangtu', 'thienthan', 'tinhyeu', 'maimai', 'mobifone', 'viettel', 'vinaphone', 'vietnam', 'hanoi', 'saigon', 'danang', 'haiphong',
  'nguyen', 'tramnghe', 'langnghe', 'battrang', 'vanphuc', 'dangnhap', 'taikhoan', 'xinchao', 'toiyeuvietnam',
];

// The estimate takes time that grows with the length; what is hard to guess after so many letters stays so.
const lettersLooked = 24;

let made: Promise<ZxcvbnFactory> | null = null;

async function estimator(): Promise<ZxcvbnFactory> {
  const [core, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  return new core.ZxcvbnFactory({ dictionary: { common: common.dictionary['passwords-common'], vietnamese }, graphs: common.adjacencyGraphs });
}

/** A function that answers the guesses needed; `about` are words of the person, which are guessed first. */
export async function passwordGuesses(about: readonly string[]): Promise<(password: string) => number> {
  const zxcvbn = await (made ??= estimator());
  const words = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u)).filter((word) => word.length > 2);
  return (password) => zxcvbn.check(password.slice(0, lettersLooked), words).guesses;
}

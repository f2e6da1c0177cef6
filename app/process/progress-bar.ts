// How far a long piece of work is: on a terminal one line that is written over, elsewhere a line at each tenth.
type Out = { isTTY?: boolean; write(text: string): unknown };

const WIDTH = 24;

export function progressBar(out: Out): { show(name: string, done: number, total: number): void; end(): void } {
  let said = '';
  let open = false;

  function end(): void {
    if (open) out.write('\n');
    open = false;
  }

  return {
    show(name, done, total) {
      // What is added meanwhile may bring more than were counted.
      const share = total > 0 ? Math.min(1, done / total) : 1;
      const figures = `${done.toLocaleString('en')} of ${Math.max(done, total).toLocaleString('en')} products`;
      if (!out.isTTY) {
        const step = `${name} ${Math.floor(share * 10)}`;
        if (step !== said) out.write(`${name}: ${figures}\n`);
        said = step;
        return;
      }
      if (said !== name) end();
      said = name;
      open = true;
      const filled = Math.round(share * WIDTH);
      out.write(`\r\u001b[2K${name.padEnd(12)} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(Math.floor(share * 100)).padStart(3)} %  ${figures}`);
    },
    end,
  };
}

import { m } from '#app/i18n/paraglide/messages.js';

/** The scan beside the fields: a photograph is shown, a PDF opens in a tab of its own. */
export function Paper({ scan, src }: { scan: { isPicture: boolean; fileName: string } | null; src: string }) {
  return (
    <section className="check__paper" aria-labelledby="ban-quet">
      <h2 id="ban-quet">{m.certificate_part_scan()}</h2>
      {!scan && <p className="warn">{m.certificate_desk_no_scan()}</p>}
      {scan && (
        <p className="check__open">
          <a className="link" href={src} target="_blank" rel="noreferrer">
            {m.certificate_desk_open({ name: scan.fileName })} <span className="vh">{m.certificate_new_tab()}</span>
          </a>
        </p>
      )}
      {scan?.isPicture && <img src={src} alt={m.certificate_desk_scan_alt()} />}
    </section>
  );
}

import { m } from '#app/i18n/paraglide/messages.js';

/** As the machine, light, dark: the page's script shows it and does it (ui/document/theme.ts). */
export function ThemeChoice() {
  const choices = [
    ['machine', m.shell_theme_machine()],
    ['light', m.shell_theme_light()],
    ['dark', m.shell_theme_dark()],
  ] as const;
  return (
    <div className="themes" role="group" aria-label={m.shell_theme()} data-themes hidden suppressHydrationWarning>
      {choices.map(([theme, name]) => (
        <button key={theme} type="button" value={theme} aria-pressed="false" suppressHydrationWarning>
          {name}
        </button>
      ))}
    </div>
  );
}

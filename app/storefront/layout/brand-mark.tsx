/** The market's sign: a gate under one roof. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" rx="2" fill="var(--lacquer)" />
      <path d="M3.5 8.5C7 8.5 9.5 7 13 4.5c3.5 2.5 6 4 9.5 4l-1 2.5H20v10.5h-3.5V16a3.5 3.5 0 0 0-7 0v5.5H6V11H4.5Z" fill="var(--on-lacquer)" />
    </svg>
  );
}

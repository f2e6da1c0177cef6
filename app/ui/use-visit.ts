import { useState } from 'react';
import { useLocation } from 'react-router';

/** A key that stays while a form is sent again with mistakes, and changes once it was taken: what was typed is then done with. */
export function useVisit(withMistakes: boolean): string {
  const { key } = useLocation();
  const [visit, setVisit] = useState(key);
  if (!withMistakes && visit !== key) setVisit(key);
  return visit;
}

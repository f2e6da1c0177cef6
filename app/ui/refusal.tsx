import { Notice } from './notice.tsx';

/** What is wrong with the form as a whole. */
export function Refusal({ form }: { form: { errors: string[] | undefined; errorId: string } }) {
  if (!form.errors?.length) return null;
  return (
    <div className="mb-6" id={form.errorId}>
      <Notice tone="bad" live>
        {form.errors[0]}
      </Notice>
    </div>
  );
}

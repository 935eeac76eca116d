/** How far a long task is; the words stand beside it. */
export function ProgressBar({ label, percent }: { label: string; percent: number }) {
  return (
    <div className="progressbar" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
      <span style={{ width: `${percent}%` }} />
    </div>
  );
}

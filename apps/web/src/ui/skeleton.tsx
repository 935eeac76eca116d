/** A grey shape of what is coming. */
export function Bone({ width = '100%', height = '1.2rem', round = false }: { width?: string; height?: string; round?: boolean }) {
  return <span className="sk" style={{ width, height, borderRadius: round ? 'var(--r-full)' : undefined }} />;
}

/** Rows of a list that is coming. `label` is what a screen reader hears. */
export function ListSkeleton({ label, rows = 5 }: { label: string; rows?: number }) {
  return (
    <Waiting label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="stack tight" style={{ padding: 'var(--s-4) 0' }}>
          <Bone width={`${46 - (index % 3) * 9}%`} height="1.1rem" />
          <Bone width={`${72 - (index % 2) * 14}%`} height=".9rem" />
        </span>
      ))}
    </Waiting>
  );
}

/** A heading, a sentence and a chart that are coming. */
export function ChartSkeleton({ label }: { label: string }) {
  return (
    <Waiting label={label}>
      <span className="stack">
        <Bone width="7rem" height="1.6rem" round />
        <Bone width="78%" height="1.5rem" />
        <Bone width="52%" height="1.5rem" />
        <Bone height="20rem" />
      </span>
    </Waiting>
  );
}

/** A page head and a few blocks that are coming. */
export function PageSkeleton({ label }: { label: string }) {
  return (
    <Waiting label={label}>
      <span className="stack loose">
        <Bone width="22rem" height="2.4rem" />
        <Bone height="12rem" />
        <Bone height="8rem" />
      </span>
    </Waiting>
  );
}

/** Whatever stands for something that is coming, and the words for it. */
export function Waiting({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <div className="stack tight" aria-hidden="true">{children}</div>
      <p className="sr" role="status">{label}</p>
    </>
  );
}

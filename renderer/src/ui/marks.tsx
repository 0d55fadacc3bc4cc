/** Signs of rows and cells, as bare paths: those of the library cost more to draw than the row around them. */

function Mark({ path, className }: { readonly path: string; readonly className?: string | undefined }) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ verticalAlign: '-0.125em' }}
    >
      <path d={path} />
    </svg>
  );
}

export function CloseMark() {
  return <Mark path="M3.5 3.5l9 9M12.5 3.5l-9 9" />;
}

export function WarningMark() {
  return <Mark path="M8 2 14.6 13.6H1.4ZM8 6.4v3.4M8 11.7v.1" />;
}

export function LockMark({ className }: { readonly className?: string | undefined }) {
  return <Mark className={className} path="M3.5 7.5h9v6h-9ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />;
}

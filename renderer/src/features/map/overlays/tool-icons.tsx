import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {children}
    </svg>
  );
}

export function PointerIcon() {
  return (
    <Icon>
      <path d="M4 2.5 12.5 8 8.6 8.9l2.2 4.2-1.6.8L7 9.8 4 12.5z" />
    </Icon>
  );
}

export function BoxIcon() {
  return (
    <Icon>
      <rect x="2.5" y="3.5" width="11" height="9" strokeDasharray="2.4 2" />
    </Icon>
  );
}

export function LassoIcon() {
  return (
    <Icon>
      <path d="M8 2.5c3.3 0 5.8 1.7 5.8 4s-2.5 4-5.8 4-5.8-1.7-5.8-4 2.5-4 5.8-4z" />
      <path d="M4.6 9.8c-.9.5-1 1.6-.2 2.1.9.6 2.3.1 2.2-1.2" />
      <path d="M4.4 11.9c0 .9-.3 1.5-1.1 1.9" />
    </Icon>
  );
}

export function PolygonIcon() {
  return (
    <Icon>
      <path d="M3.5 5.5 8.5 2.8l4.5 4-2.2 6H4.8z" />
      <circle cx="3.5" cy="5.5" r="1.1" fill="currentColor" />
      <circle cx="8.5" cy="2.8" r="1.1" fill="currentColor" />
      <circle cx="13" cy="6.8" r="1.1" fill="currentColor" />
      <circle cx="10.8" cy="12.8" r="1.1" fill="currentColor" />
      <circle cx="4.8" cy="12.8" r="1.1" fill="currentColor" />
    </Icon>
  );
}

export function FitAllIcon() {
  return (
    <Icon>
      <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
    </Icon>
  );
}

export function FitSelectionIcon() {
  return (
    <Icon>
      <path d="M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11" />
      <rect x="5.5" y="5.5" width="5" height="5" fill="currentColor" fillOpacity=".3" />
    </Icon>
  );
}

export function DotsIcon() {
  return (
    <Icon>
      <circle cx="4.5" cy="5" r="1.8" />
      <circle cx="11" cy="4.5" r="1" fill="currentColor" />
      <circle cx="10" cy="10.8" r="2.6" />
      <circle cx="4.8" cy="11.5" r="1" fill="currentColor" />
    </Icon>
  );
}

export function LabelsIcon() {
  return (
    <Icon>
      <path d="M3.5 4.5v-1h9v1M8 3.5v9M6.3 12.5h3.4" />
    </Icon>
  );
}

export function OverlapIcon() {
  return (
    <Icon>
      <circle cx="6" cy="8" r="3.8" />
      <circle cx="10" cy="8" r="3.8" />
      <path d="M7 8.8 8.8 7M7.3 10.3l1.7-1.7" />
    </Icon>
  );
}

export function ConflictIcon() {
  return (
    <Icon>
      <path d="M8 2.5 14 13H2Z" />
      <path d="M8 6.5v3M8 11.2v.3" />
    </Icon>
  );
}

export function PlusIcon() {
  return (
    <Icon>
      <path d="M8 3.5v9M3.5 8h9" />
    </Icon>
  );
}

export function MinusIcon() {
  return (
    <Icon>
      <path d="M3.5 8h9" />
    </Icon>
  );
}

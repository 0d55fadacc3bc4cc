/** Whether what has the focus does something of its own with Enter. A plain line of text does not. */
export function takesEnter(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && target.type === 'text' && target.role !== 'combobox') return false;
  // A list that is closed has been chosen from; whoever wants to choose anew opens it with the arrow keys.
  if (target.role === 'combobox' && target.getAttribute('aria-expanded') !== 'true') return false;
  return (
    target.closest('button, a, input, select, textarea, summary, [role=grid], [role=dialog], [role=listbox]') !== null
  );
}

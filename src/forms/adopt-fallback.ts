/**
 * Takes the place of the box that served without script. True if the visitor had ticked it: a tick made before we came
 * is kept, a tick in the markup is not.
 */
export const adoptFallback = (field: Element): boolean => {
  const box = field.querySelector<HTMLInputElement>('input[type="checkbox"]:enabled');
  if (!box) return false;
  box.disabled = true;
  return box.checked && !box.defaultChecked && navigator.userActivation?.hasBeenActive !== false;
};

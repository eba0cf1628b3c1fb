/**
 * Takes the place of the box that served without script. True if the visitor had ticked it: a tick made before we came
 * is kept, a tick in the markup is not.
 */
export const adoptFallback = (field: Element): boolean => {
  const box = field.querySelector<HTMLInputElement>('input[type="checkbox"]:enabled');
  if (!box) return false;
  // One box of a name: a form's own code finds the field, and nothing is submitted twice.
  box.remove();
  return box.checked && !box.defaultChecked && navigator.userActivation?.hasBeenActive !== false;
};

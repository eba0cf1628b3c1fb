/** Three characters for a purpose id. Two ids that meet share the stricter state, so a clash only restricts. */
export const shortId = (id: string): string => {
  let hash = 5381;
  for (const letter of id) hash = (hash * 33 + letter.charCodeAt(0)) % 46656;
  return (hash + 46656).toString(36).slice(1);
};

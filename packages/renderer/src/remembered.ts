/** How many answers are kept: as many names as a newsroom has, and few enough for a feed without end. */
const most = 1000;

/**
 * Gives a function that answers as the given one does, and is quick to answer again what it was asked before: in a feed, the
 * same names, sections and days stand in item after item. It keeps a thousand answers at the most.
 *
 * @param answer a pure function, which gives the same for the same argument
 */
export function remembered<Question extends string | number, Answer extends string | boolean | object>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const given = answer(question);
    if (known.size === most) known.clear();
    known.set(question, given);
    return given;
  };
}

// src/build/in-turn.ts
/**
* Makes what does one piece of work after another, and lets an event through between two: what a thread made of one batch is
* told before it begins the next, and not when it has done all that it was given at once. Whoever hands out batches knows then
* that there is room for more, while there still is something to do.
*/
function inTurn() {
	let last = Promise.resolve();
	return async (work) => {
		const before = last;
		let end = () => void 0;
		last = new Promise((resolve) => {
			end = resolve;
		});
		await before;
		try {
			return await work();
		} finally {
			setImmediate(end);
		}
	};
}

export { inTurn };
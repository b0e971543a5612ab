import { delimitersIn } from "./delimiters.js";
import { type Containers, containersOf, goesOn, isRule, none } from "./containers.js";

/**
 * What reading Markdown takes, in nanoseconds, as measured with micromark 4: `pnpm bench:body`. Most of it is in proportion to
 * what there is to read; the rest grows with how much of a kind came before, and so with the square of it, or the cube.
 */
const cost = {
  line: 18_000,
  block: 45_000,
  container: 12_000,
  delimiter: 12_000,
  /** A character of a thematic break, which might be a list until its end. */
  ruleCharacter: 2500,
  /** For each that came before, in the same paragraph: */
  delimiterPair: 40,
  emphasisPair: 400,
  imagePair: 4000,
  /** For each that came before, in the whole body: */
  blockPair: 3,
  underlinePair: 600,
  /** For each two that came before, in the whole body: */
  underlineTriple: 2,
  /** For each that came before, in one quotation or list: */
  lazyLinePair: 200,
  /** For each part of the body that came before, whenever a quotation or list ends: */
  ending: 40,
};

/** Reckons, line by line and without reading it, how long a Markdown parser would take for a body. */
export class MarkdownWork {
  /** In nanoseconds. */
  total = 0;
  /** The most containers in each other. */
  deepest = 0;
  // Of the whole body:
  #blocks = 0;
  #underlines = 0;
  #parts = 0;
  // Of the paragraph, or whatever else is together in one:
  #delimiters = 0;
  #emphases = 0;
  #images = 0;
  #isText = false;
  // Of the quotations and lists:
  #open = none;
  #lazyLines = 0;
  /** The column in which the text of the last list item begins, or 0 outside of lists. */
  #textColumn = 0;

  /** Adds one line, without the line break at its end. */
  add(line: string): void {
    // Most lines are plain text, and are not looked at for longer than it takes to see that.
    const isMarked = /^[\s>*+\-0-9#=_]/.test(line);
    const isRow = isMarked && isRule(line);
    const containers = isMarked && !isRow ? containersOf(line) : none;
    if (isRow) this.total += cost.ruleCharacter * line.length;
    this.deepest = Math.max(this.deepest, containers.depth);
    this.total += cost.line + cost.container * containers.depth;
    this.#parts += 4 + 6 * containers.depth;
    if (!/\S/.test(line)) this.#addBlank();
    else this.#addText(line, isMarked, containers);
  }

  #addBlank(): void {
    // A quotation ends at a blank line; a list goes on after it.
    if (this.#open.quotations > 0) {
      this.#end();
      this.#open = none;
    }
    this.#isText = false;
    this.#beginParagraph();
    this.#lazyLines = 0;
  }

  #addText(line: string, isMarked: boolean, containers: Containers): void {
    // Headings and thematic breaks are never part of a paragraph.
    const standsAlone = isMarked && (/^ {0,3}#{1,6}(?:\s|$)/.test(line) || isThematicBreak(line));
    const beginsItem = isMarked && this.#beginsItem(line);
    if (!isMarked) this.#textColumn = 0;
    if (standsAlone || beginsItem || !this.#isText) this.#beginParagraph();
    if (standsAlone || containers.depth > 0 || !this.#isText) this.#addBlock();
    if (isMarked && this.#isText && /^\s*(?:=+|-+)\s*$/.test(line)) this.#addUnderline();
    this.#addDelimiters(line);
    this.#addContainers(line, containers);
    this.#isText = true;
  }

  #addBlock(): void {
    this.total += cost.block + cost.blockPair * this.#blocks++;
  }

  #addUnderline(): void {
    this.total += (cost.underlinePair + cost.underlineTriple * this.#underlines) * this.#underlines++;
  }

  #beginParagraph(): void {
    [this.#delimiters, this.#emphases, this.#images] = [0, 0, 0];
  }

  #addDelimiters(line: string): void {
    const { delimiters, emphases, images } = delimitersIn(line);
    if (delimiters === 0) return;
    this.total +=
      delimiters * cost.delimiter +
      cost.delimiterPair * pairs(this.#delimiters, delimiters) +
      cost.emphasisPair * pairs(this.#emphases, emphases) +
      cost.imagePair * pairs(this.#images, images);
    this.#delimiters += delimiters;
    this.#emphases += emphases;
    this.#images += images;
  }

  #addContainers(line: string, containers: Containers): void {
    const open = this.#open;
    if (containers.depth > 0) {
      if (!goesOn(open, containers)) {
        if (open.depth > 0) this.#end();
        // The paragraph in them is counted already.
        for (let more = containers.quotations + containers.items.length; more > 1; more--) this.#addBlock();
      }
      [this.#open, this.#lazyLines] = [containers, 0];
    } else if (open.depth > 0 && line.search(/\S/) < (this.#textColumn || 4)) {
      // A line without a marker ends what was open, or goes on with its last paragraph.
      if (this.#lazyLines === 0) this.#end();
      if (!this.#isText) this.#open = none;
      this.total += cost.lazyLinePair * this.#lazyLines++;
    }
  }

  #end(): void {
    this.total += cost.ending * this.#parts;
  }

  /**
   * Says whether a line is surely the first of a list item, and so of a paragraph of its own: further in than this it could be
   * the next line of the paragraph before it, and a number may begin a list within a paragraph only if it is 1.
   */
  #beginsItem(line: string): boolean {
    const [, indentation = "", marker = "", gap = ""] = /^( *)([*+-]|[0-9]{1,9}[.)])( +)\S/.exec(line) ?? [];
    const isIn = indentation.length <= this.#textColumn + 3 && !isRule(line);
    if (
      marker !== "" &&
      isIn &&
      (/^(?:[*+-]|1[.)])$/.test(marker) || this.#textColumn > 0 || !this.#isText)
    ) {
      this.#textColumn = indentation.length + marker.length + (gap.length > 4 ? 1 : gap.length);
      return true;
    }
    if (line.search(/\S/) < this.#textColumn || line.includes("\t")) this.#textColumn = 0;
    return false;
  }
}

function isThematicBreak(line: string): boolean {
  return /^ {0,3}(?:\*[* ]*|-[- ]*|_[_ ]*)$/.test(line) && (line.match(/[*_-]/g)?.length ?? 0) >= 3;
}

/** Gives how many pairs some more make with those before them and with each other. */
function pairs(before: number, more: number): number {
  return more * before + (more * more) / 2;
}

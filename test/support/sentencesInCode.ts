/** Where the code says what is wrong, or what would be right. */
const BEGINNINGS =
  /(?:\bwhat|\bhint)(?::|\s*=)\s*|new PlannerError\(\s*'[A-Z_]+',\s*|InvalidArgumentError\(\s*|refused?\(\s*/g

/** Sentences that a file of code tells people when something is wrong, with {1}, {2} for what is filled in. */
export function sentencesIn(code: string): string[] {
  const found = new Set<string>()
  for (const match of code.matchAll(BEGINNINGS))
    for (const text of literalsFrom(code, match.index + match[0].length))
      if (text.includes(' ') && /[a-z]{3}/i.test(text)) found.add(text)
  return [...found]
}

/** All full sentences that a file of code has as literals, whatever it does with them. */
export function fullSentencesIn(code: string): string[] {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^\s*)\/\/.*$/gm, '')
  const found: string[] = []
  for (let at = 0; at < bare.length; at++) {
    if (!'\'"`'.includes(bare[at]!)) continue
    const [text, end] = literalAt(bare, at)
    if (/[a-z]{3} .*[.:](?:\{\d+\})?$/i.test(text)) found.push(text)
    at = end - 1
  }
  return found
}

/** All literals of an expression, up to the comma or bracket that ends it. */
function literalsFrom(code: string, start: number): string[] {
  const found: string[] = []
  let depth = 0
  for (let at = start; at < code.length; ) {
    const letter = code[at]!
    if ('\'"`'.includes(letter)) {
      const [text, end] = literalAt(code, at)
      found.push(text)
      at = end
      continue
    }
    if ('([{'.includes(letter)) depth++
    if (')]}'.includes(letter) && --depth < 0) break
    if (letter === ',' && depth === 0) break
    at++
  }
  return found
}

/** A literal of text, its gaps numbered, and where it ends. */
function literalAt(code: string, start: number): [text: string, end: number] {
  const quote = code[start]!
  let [text, at, gaps] = ['', start + 1, 0]
  while (code[at] !== quote) {
    if (code[at] === '\\') {
      text += code[at + 1] === 'n' ? '\n' : code[at + 1]
      at += 2
    } else if (quote === '`' && code.startsWith('${', at)) {
      at = gapEnd(code, at + 2)
      text += `{${++gaps}}`
    } else text += code[at++]
  }
  return [text, at + 1]
}

function gapEnd(code: string, start: number): number {
  let [at, depth] = [start, 1]
  while (depth > 0) {
    if (code[at] === '`') at = literalAt(code, at)[1] - 1
    else if (code[at] === '{') depth++
    else if (code[at] === '}') depth--
    at++
  }
  return at
}

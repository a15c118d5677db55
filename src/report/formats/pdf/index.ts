import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { SpokenReport } from '../../document.ts'
import { wordsIn } from '../../words/speak.ts'
import { back } from './back.ts'
import { cover } from './cover.ts'
import { withFallback } from './fallback.ts'
import { figurePage } from './figurePage.ts'
import { type Imprint, imprintPage } from './imprint.ts'
import { fontOf, MARGIN, styles } from './look.ts'

export type { Imprint } from './imprint.ts'

/**
 * A report as a document to be set: cover with the summary, contents, one figure after the other, what was checked, what is not
 * shown, sources, and how to make it again. The door that sets it knows the fonts.
 */
export function pdfOf(report: SpokenReport, imprint: Imprint): TDocumentDefinitions {
  const document: TDocumentDefinitions = {
    info: { title: report.title, author: `Qazgrid ${imprint.version}`, subject: report.because },
    pageSize: 'A4',
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
    defaultStyle: {
      font: fontOf(report.language),
      fontSize: 9,
      lineHeight: 1.25,
      color: '#1c1c1e',
      fontFeatures: ['tnum'],
    },
    styles,
    footer: (page, pages) => ({
      columns: [
        { text: page === 1 ? '' : report.title, style: 'foot' },
        { text: `${page} / ${pages}`, style: 'foot', alignment: 'right', width: 60 },
      ],
      margin: [MARGIN, 14, MARGIN, 0],
    }),
    content: [
      ...cover(report, imprint),
      {
        toc: {
          title: { text: wordsIn(report.language)('frame.contents'), style: 'chapter' },
          numberStyle: 'number',
        },
        pageBreak: 'after',
      },
      ...report.figures.flatMap(figure => figurePage(figure, report.language)),
      ...back(report),
      ...imprintPage(imprint, report.language),
    ],
    // A heading alone at the foot of a page goes to the next.
    pageBreakBefore: ({ headlineLevel }, nodes) =>
      headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
  }
  return report.language === 'zh' ? withFallback(document) : document
}

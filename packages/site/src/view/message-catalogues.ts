import baseEn from '../i18n/en/base.json' with { type: 'json' }
import checkerEn from '../i18n/en/checker.json' with { type: 'json' }
import converterEn from '../i18n/en/converter.json' with { type: 'json' }
import drawingEn from '../i18n/en/drawing.json' with { type: 'json' }
import frameEn from '../i18n/en/frame.json' with { type: 'json' }
import homeEn from '../i18n/en/home.json' with { type: 'json' }
import referenceEn from '../i18n/en/reference.json' with { type: 'json' }
import releaseEn from '../i18n/en/release.json' with { type: 'json' }
import reportEn from '../i18n/en/report.json' with { type: 'json' }
import searchEn from '../i18n/en/search.json' with { type: 'json' }
import baseVi from '../i18n/vi/base.json' with { type: 'json' }
import checkerVi from '../i18n/vi/checker.json' with { type: 'json' }
import converterVi from '../i18n/vi/converter.json' with { type: 'json' }
import drawingVi from '../i18n/vi/drawing.json' with { type: 'json' }
import frameVi from '../i18n/vi/frame.json' with { type: 'json' }
import homeVi from '../i18n/vi/home.json' with { type: 'json' }
import referenceVi from '../i18n/vi/reference.json' with { type: 'json' }
import releaseVi from '../i18n/vi/release.json' with { type: 'json' }
import reportVi from '../i18n/vi/report.json' with { type: 'json' }
import searchVi from '../i18n/vi/search.json' with { type: 'json' }

/** All wording of the pages in Vietnamese, one file for each part of the site. */
export const vi = {
  ...baseVi,
  ...checkerVi,
  ...converterVi,
  ...drawingVi,
  ...frameVi,
  ...homeVi,
  ...referenceVi,
  ...releaseVi,
  ...reportVi,
  ...searchVi,
} as const

/** All wording of the pages in English, one file for each part of the site. */
export const en = {
  ...baseEn,
  ...checkerEn,
  ...converterEn,
  ...drawingEn,
  ...frameEn,
  ...homeEn,
  ...referenceEn,
  ...releaseEn,
  ...reportEn,
  ...searchEn,
} as const

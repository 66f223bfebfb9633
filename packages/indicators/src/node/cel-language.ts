import { Environment } from '@marcbachmann/cel-js'
import type { ExpressionLanguage } from '../validate/own-rules.ts'

const LIMITS = { maxAstNodes: 500, maxDepth: 50 } as const

/** The Common Expression Language: always ends, sees only the values it is given, makes no code. */
export function celLanguage(): ExpressionLanguage {
  const environment = new Environment({ unlistedVariablesAreDyn: true, limits: LIMITS })
  const compiled = new Map<string, ReturnType<ExpressionLanguage['compile']>>()
  return {
    compile: (expression) => {
      const known = compiled.get(expression) ?? environment.parse(expression)
      compiled.set(expression, known)
      return known
    },
  }
}

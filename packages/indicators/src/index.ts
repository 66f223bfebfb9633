export { byText } from './base/order.ts'

import { expect, test } from 'vitest'
import { TRANSPORT, transportOf } from './transport.ts'
import { statusPath, transportAddress } from './transport-address.ts'

test('a profile that says nothing of it leaves it as laid down', () => {
  expect(transportOf({})).toEqual(TRANSPORT)
  const own = { ...TRANSPORT, address: 'https://nhan.example/v1', signature: 'required' } as const
  expect(transportOf({ transport: own })).toEqual(own)
})

test.each([
  ['https://nhan.example', { isSecure: true, host: 'nhan.example', port: 443, path: '' }],
  ['https://nhan.example:8443/v1/', { isSecure: true, host: 'nhan.example', port: 8443, path: '/v1' }],
  ['http://127.0.0.1:8080', { isSecure: false, host: '127.0.0.1', port: 8080, path: '' }],
  ['http://[::1]:8080/a', { isSecure: false, host: '::1', port: 8080, path: '/a' }],
  ['http://localhost', { isSecure: false, host: 'localhost', port: 80, path: '' }],
])('%s', (address, expected) => {
  expect(transportAddress(address)).toEqual(expected)
})

test.each([
  'http://nhan.example',
  'http://127.0.0.1.nhan.example',
  'http://localhost.nhan.example',
  'ftp://nhan.example',
  'https://an:bi-mat@nhan.example',
  'https://nhan.example:99999',
  'https://nhan.example/?a=1',
  'nhan.example',
])('%s is refused', (address) => {
  const refused = transportAddress(address)
  expect(refused).toMatchObject({ code: 'transmission-address-insecure' })
  expect(JSON.stringify(refused)).not.toContain('bi-mat')
})

test('the path of one package', () => {
  expect(statusPath({ status: '/goi/{id}/trang-thai' }, 'ab')).toBe('/goi/ab/trang-thai')
})

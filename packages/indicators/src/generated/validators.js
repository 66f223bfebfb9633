// Generated from schemas/ by `npm run generate`. Do not edit.
var ut = Object.create;
var Ws = Object.defineProperty;
var ct = Object.getOwnPropertyDescriptor;
var ft = Object.getOwnPropertyNames;
var mt = Object.getPrototypeOf, dt = Object.prototype.hasOwnProperty;
var Vs = (s, t) => () => {
try {
return t || s((t = { exports: {} }).exports, t), t.exports;
} catch (A) {
throw t = 0, A;
}
};
var yt = (s, t, A, N) => {
if (t && typeof t == "object" || typeof t == "function")
for (let l of ft(t))
!dt.call(s, l) && l !== A && Ws(s, l, { get: () => t[l], enumerable: !(N = ct(t, l)) || N.enumerable });
return s;
};
var Ms = (s, t, A) => (A = s != null ? ut(mt(s)) : {}, yt(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
t || !s || !s.__esModule ? Ws(A, "default", { value: s, enumerable: !0 }) : A,
s
));
var Hs = Vs((Bs) => {
"use strict";
Object.defineProperty(Bs, "__esModule", { value: !0 });
function Ys(s) {
let t = s.length, A = 0, N = 0, l;
for (; N < t; )
A++, l = s.charCodeAt(N++), l >= 55296 && l <= 56319 && N < t && (l = s.charCodeAt(N), (l & 64512) === 56320 && N++);
return A;
}
Bs.default = Ys;
Ys.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Gs = Vs((Rt, Qs) => {
"use strict";
Qs.exports = function s(t, A) {
if (t === A) return !0;
if (t && A && typeof t == "object" && typeof A == "object") {
if (t.constructor !== A.constructor) return !1;
var N, l, p;
if (Array.isArray(t)) {
if (N = t.length, N != A.length) return !1;
for (l = N; l-- !== 0; )
if (!s(t[l], A[l])) return !1;
return !0;
}
if (t.constructor === RegExp) return t.source === A.source && t.flags === A.flags;
if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === A.valueOf();
if (t.toString !== Object.prototype.toString) return t.toString() === A.toString();
if (p = Object.keys(t), N = p.length, N !== Object.keys(A).length) return !1;
for (l = N; l-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(A, p[l])) return !1;
for (l = N; l-- !== 0; ) {
var e = p[l];
if (!s(t[e], A[e])) return !1;
}
return !0;
}
return t !== t && A !== A;
};
});
var Xs = Vs((zs) => {
"use strict";
Object.defineProperty(zs, "__esModule", { value: !0 });
var Js = Gs();
Js.code = 'require("ajv/dist/runtime/equal").default';
zs.default = Js;
});
var nt = Ms(Hs()), it = Ms(Xs()), ht = {
date(s) {
let [, t, A, N] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(s) ?? [];
if (!t || A < 1 || A > 12 || N < 1) return !1;
let l = t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
return N <= [31, l ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][A - 1];
}
}, Kt = ks, Pt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } }, i = Object.prototype.hasOwnProperty;
var B = nt.default, qe = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function ce(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ce.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return ce.errors = e, r === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $e = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function T(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = T.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return T.errors = e, r === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function je(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (T(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (T(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return je.errors = e, r === 0;
}
je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ms = new RegExp("^\\S", "u");
function R(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = R.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ms.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return R.errors = e, r === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (R(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (R(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Oe.errors = e, r === 0;
}
Oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ke = ht.date, we = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function W(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = W.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return W.errors = e, r === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ge(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.from === void 0 || !i.call(s, "from")) {
let _ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [_] : e.push(_), r++;
}
if (s.to === void 0 || !i.call(s, "to")) {
let _ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [_] : e.push(_), r++;
}
for (let _ of Object.keys(s))
if (!(_ === "from" || _ === "to")) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
e === null ? e = [a] : e.push(a), r++;
}
if (s.from !== void 0 && i.call(s, "from")) {
let _ = s.from, a = r, k = !1, v = r;
W(_, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
var n = v === r;
k = k || n;
let P = r;
if (_ !== null) {
let g = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), r++;
}
var n = P === r;
if (k = k || n, k)
r = a, e !== null && (a ? e.length = a : e = null);
else {
let g = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), r++;
}
}
if (s.to !== void 0 && i.call(s, "to")) {
let _ = s.to, a = r, k = !1, v = r;
W(_, { instancePath: t + "/to", parentData: s, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
var c = v === r;
k = k || c;
let P = r;
if (_ !== null) {
let g = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), r++;
}
var c = P === r;
if (k = k || c, k)
r = a, e !== null && (a ? e.length = a : e = null);
else {
let g = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), r++;
}
}
} else {
let _ = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [_] : e.push(_), r++;
}
return Ge.errors = e, r === 0;
}
Ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Je(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
if (s.length > 40) {
let c = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.length < 1) {
let c = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), r++;
}
let n = s.length;
for (let c = 0; c < n; c++)
T(s[c], { instancePath: t + "/" + c, parentData: s, parentDataProperty: c, rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), r++;
}
return Je.errors = e, r === 0;
}
Je.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var hs = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Xe(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
if (s.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), r++;
}
let n = s.length;
for (let a = 0; a < n; a++) {
let k = s[a];
if (typeof k == "string") {
if (B(k) > 60) {
let v = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), r++;
}
if (!hs.test(k)) {
let v = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [v] : e.push(v), r++;
}
} else {
let v = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), r++;
}
}
let c = s.length, _;
if (c > 1) {
let a = {};
for (; c--; ) {
let k = s[c];
if (typeof k == "string") {
if (typeof a[k] == "number") {
_ = a[k];
let v = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: c, j: _ } };
e === null ? e = [v] : e.push(v), r++;
break;
}
a[k] = c;
}
}
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), r++;
}
return Xe.errors = e, r === 0;
}
Xe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ks(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.code === void 0 || !i.call(s, "code")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.names === void 0 || !i.call(s, "names")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.values === void 0 || !i.call(s, "values")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.sources === void 0 || !i.call(s, "sources")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.unknown === void 0 || !i.call(s, "unknown")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!i.call(Pt.properties, n)) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.code !== void 0 && i.call(s, "code") && (ce(s.code, { instancePath: t + "/code", parentData: s, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length)), s.names !== void 0 && i.call(s, "names") && (je(s.names, { instancePath: t + "/names", parentData: s, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? je.errors : e.concat(je.errors), r = e.length)), s.values !== void 0 && i.call(s, "values")) {
let n = s.values;
if (Array.isArray(n)) {
if (n.length > 500) {
let _ = { instancePath: t + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [_] : e.push(_), r++;
}
let c = n.length;
for (let _ = 0; _ < c; _++) {
let a = n[_];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.code === void 0 || !i.call(a, "code")) {
let k = { instancePath: t + "/values/" + _, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), r++;
}
if (a.names === void 0 || !i.call(a, "names")) {
let k = { instancePath: t + "/values/" + _, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), r++;
}
for (let k of Object.keys(a))
if (!(k === "code" || k === "names" || k === "parent" || k === "note")) {
let v = { instancePath: t + "/values/" + _, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [v] : e.push(v), r++;
}
a.code !== void 0 && i.call(a, "code") && (ce(a.code, { instancePath: t + "/values/" + _ + "/code", parentData: a, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length)), a.names !== void 0 && i.call(a, "names") && (je(a.names, { instancePath: t + "/values/" + _ + "/names", parentData: a, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? je.errors : e.concat(je.errors), r = e.length)), a.parent !== void 0 && i.call(a, "parent") && (ce(a.parent, { instancePath: t + "/values/" + _ + "/parent", parentData: a, parentDataProperty: "parent", rootData: l, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length)), a.note !== void 0 && i.call(a, "note") && (Oe(a.note, { instancePath: t + "/values/" + _ + "/note", parentData: a, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), r = e.length));
} else {
let k = { instancePath: t + "/values/" + _, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), r++;
}
}
} else {
let c = { instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), r++;
}
}
if (s.exhaustive !== void 0 && i.call(s, "exhaustive") && typeof s.exhaustive != "boolean") {
let n = { instancePath: t + "/exhaustive", schemaPath: "#/properties/exhaustive/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.byUnitClass !== void 0 && i.call(s, "byUnitClass") && typeof s.byUnitClass != "boolean") {
let n = { instancePath: t + "/byUnitClass", schemaPath: "#/properties/byUnitClass/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [n] : e.push(n), r++;
}
s.validity !== void 0 && i.call(s, "validity") && (Ge(s.validity, { instancePath: t + "/validity", parentData: s, parentDataProperty: "validity", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), r = e.length)), s.note !== void 0 && i.call(s, "note") && (Oe(s.note, { instancePath: t + "/note", parentData: s, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), r = e.length)), s.sources !== void 0 && i.call(s, "sources") && (Je(s.sources, { instancePath: t + "/sources", parentData: s, parentDataProperty: "sources", rootData: l, dynamicAnchors: p }) || (e = e === null ? Je.errors : e.concat(Je.errors), r = e.length)), s.unknown !== void 0 && i.call(s, "unknown") && (Xe(s.unknown, { instancePath: t + "/unknown", parentData: s, parentDataProperty: "unknown", rootData: l, dynamicAnchors: p }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return ks.errors = e, r === 0;
}
ks.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wt = ws, gt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function er(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = er.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return er.errors = e, r === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (T(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (T(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return rr.errors = e, r === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function We(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = We.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (R(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (R(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return We.errors = e, r === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function sr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.number === void 0 || !i.call(s, "number")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "number" || n === "clause" || n === "note")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.number !== void 0 && i.call(s, "number") && (T(s.number, { instancePath: t + "/number", parentData: s, parentDataProperty: "number", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.clause !== void 0 && i.call(s, "clause") && (T(s.clause, { instancePath: t + "/clause", parentData: s, parentDataProperty: "clause", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.note !== void 0 && i.call(s, "note") && (We(s.note, { instancePath: t + "/note", parentData: s, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? We.errors : e.concat(We.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return sr.errors = e, r === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (R(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (R(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return tr.errors = e, r === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function nr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
if (s.length > 40) {
let c = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.length < 1) {
let c = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), r++;
}
let n = s.length;
for (let c = 0; c < n; c++)
T(s[c], { instancePath: t + "/" + c, parentData: s, parentDataProperty: c, rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), r++;
}
return nr.errors = e, r === 0;
}
nr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ir(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
if (s.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), r++;
}
let n = s.length;
for (let a = 0; a < n; a++) {
let k = s[a];
if (typeof k == "string") {
if (B(k) > 60) {
let v = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), r++;
}
if (!hs.test(k)) {
let v = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [v] : e.push(v), r++;
}
} else {
let v = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), r++;
}
}
let c = s.length, _;
if (c > 1) {
let a = {};
for (; c--; ) {
let k = s[c];
if (typeof k == "string") {
if (typeof a[k] == "number") {
_ = a[k];
let v = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: c, j: _ } };
e === null ? e = [v] : e.push(v), r++;
break;
}
a[k] = c;
}
}
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), r++;
}
return ir.errors = e, r === 0;
}
ir.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ws(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ws.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = !1, _ = r;
if (s && typeof s == "object" && !Array.isArray(s) && (s.months === void 0 || !i.call(s, "months"))) {
let P = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [P] : e.push(P), r++;
}
var v = _ === r;
c = c || v;
let a = r;
if (s && typeof s == "object" && !Array.isArray(s) && (s.weekStartsOn === void 0 || !i.call(s, "weekStartsOn"))) {
let P = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [P] : e.push(P), r++;
}
var v = a === r;
c = c || v;
let k = r;
if (s && typeof s == "object" && !Array.isArray(s) && (s.datesStated === void 0 || !i.call(s, "datesStated"))) {
let P = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [P] : e.push(P), r++;
}
var v = k === r;
if (c = c || v, c)
r = n, e !== null && (n ? e.length = n : e = null);
else {
let P = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), r++;
}
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.code === void 0 || !i.call(s, "code")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.names === void 0 || !i.call(s, "names")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.legalBasis === void 0 || !i.call(s, "legalBasis")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.sources === void 0 || !i.call(s, "sources")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.unknown === void 0 || !i.call(s, "unknown")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [P] : e.push(P), r++;
}
for (let P of Object.keys(s))
if (!i.call(gt.properties, P)) {
let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [g] : e.push(g), r++;
}
if (s.code !== void 0 && i.call(s, "code") && (er(s.code, { instancePath: t + "/code", parentData: s, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? er.errors : e.concat(er.errors), r = e.length)), s.names !== void 0 && i.call(s, "names") && (rr(s.names, { instancePath: t + "/names", parentData: s, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? rr.errors : e.concat(rr.errors), r = e.length)), s.months !== void 0 && i.call(s, "months")) {
let P = s.months;
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.startDay === void 0 || !i.call(P, "startDay")) {
let g = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [g] : e.push(g), r++;
}
if (P.monthOffset === void 0 || !i.call(P, "monthOffset")) {
let g = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [g] : e.push(g), r++;
}
for (let g of Object.keys(P))
if (!(g === "startDay" || g === "monthOffset")) {
let I = { instancePath: t + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [I] : e.push(I), r++;
}
if (P.startDay !== void 0 && i.call(P, "startDay")) {
let g = P.startDay;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let I = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), r++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 28 || isNaN(g)) {
let I = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [I] : e.push(I), r++;
}
if (g < 1 || isNaN(g)) {
let I = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [I] : e.push(I), r++;
}
}
}
if (P.monthOffset !== void 0 && i.call(P, "monthOffset")) {
let g = P.monthOffset;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let I = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), r++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 11 || isNaN(g)) {
let I = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [I] : e.push(I), r++;
}
if (g < -11 || isNaN(g)) {
let I = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [I] : e.push(I), r++;
}
}
}
} else {
let g = { instancePath: t + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), r++;
}
}
if (s.weekStartsOn !== void 0 && i.call(s, "weekStartsOn")) {
let P = s.weekStartsOn;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let g = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), r++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 7 || isNaN(P)) {
let g = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [g] : e.push(g), r++;
}
if (P < 1 || isNaN(P)) {
let g = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [g] : e.push(g), r++;
}
}
}
if (s.datesStated !== void 0 && i.call(s, "datesStated") && s.datesStated !== !0) {
let P = { instancePath: t + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.legalBasis !== void 0 && i.call(s, "legalBasis")) {
let P = s.legalBasis;
if (Array.isArray(P)) {
if (P.length > 20) {
let I = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [I] : e.push(I), r++;
}
let g = P.length;
for (let I = 0; I < g; I++)
sr(P[I], { instancePath: t + "/legalBasis/" + I, parentData: P, parentDataProperty: I, rootData: l, dynamicAnchors: p }) || (e = e === null ? sr.errors : e.concat(sr.errors), r = e.length);
} else {
let g = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), r++;
}
}
s.note !== void 0 && i.call(s, "note") && (tr(s.note, { instancePath: t + "/note", parentData: s, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? tr.errors : e.concat(tr.errors), r = e.length)), s.sources !== void 0 && i.call(s, "sources") && (nr(s.sources, { instancePath: t + "/sources", parentData: s, parentDataProperty: "sources", rootData: l, dynamicAnchors: p }) || (e = e === null ? nr.errors : e.concat(nr.errors), r = e.length)), s.unknown !== void 0 && i.call(s, "unknown") && (ir(s.unknown, { instancePath: t + "/unknown", parentData: s, parentDataProperty: "unknown", rootData: l, dynamicAnchors: p }) || (e = e === null ? ir.errors : e.concat(ir.errors), r = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), r++;
}
return ws.errors = e, r === 0;
}
ws.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mt = vs, et = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var ds = new RegExp("^[^\\s|,]+$", "u");
function or(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ds.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return or.errors = e, r === 0;
}
or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xe(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return xe.errors = e, r === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ot = { enum: ["legal", "observed"] };
function ar(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "legal" || s === "observed")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ot.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return ar.errors = e, r === 0;
}
ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return lr.errors = e, r === 0;
}
lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ms.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return pr.errors = e, r === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var kt = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), wt = new RegExp("^[0-9]*$", "u");
function vs(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.id === void 0 || !i.call(s, "id")) {
let v = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [v] : e.push(v), r++;
}
if (s.kinds === void 0 || !i.call(s, "kinds")) {
let v = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [v] : e.push(v), r++;
}
if (s.inForce === void 0 || !i.call(s, "inForce")) {
let v = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [v] : e.push(v), r++;
}
if (s.operating === void 0 || !i.call(s, "operating")) {
let v = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [v] : e.push(v), r++;
}
if (s.dateKind === void 0 || !i.call(s, "dateKind")) {
let v = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [v] : e.push(v), r++;
}
if (s.seq === void 0 || !i.call(s, "seq")) {
let v = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [v] : e.push(v), r++;
}
if (s.instrument === void 0 || !i.call(s, "instrument")) {
let v = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [v] : e.push(v), r++;
}
for (let v of Object.keys(s))
if (!i.call(et.properties, v)) {
let P = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.id !== void 0 && i.call(s, "id") && (or(s.id, { instancePath: t + "/id", parentData: s, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? or.errors : e.concat(or.errors), r = e.length)), s.kinds !== void 0 && i.call(s, "kinds")) {
let v = s.kinds;
if (typeof v == "string") {
if (B(v) > 100) {
let P = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [P] : e.push(P), r++;
}
if (!kt.test(v)) {
let P = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [P] : e.push(P), r++;
}
} else {
let P = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), r++;
}
}
if (s.inForce !== void 0 && i.call(s, "inForce")) {
let v = s.inForce, P = r, g = !1, I = r;
xe(v, { instancePath: t + "/inForce", parentData: s, parentDataProperty: "inForce", rootData: l, dynamicAnchors: p }) || (e = e === null ? xe.errors : e.concat(xe.errors), r = e.length);
var n = I === r;
g = g || n;
let x = r;
if (v !== "") {
let L = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [L] : e.push(L), r++;
}
var n = x === r;
if (g = g || n, g)
r = P, e !== null && (P ? e.length = P : e = null);
else {
let L = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [L] : e.push(L), r++;
}
}
if (s.operating !== void 0 && i.call(s, "operating") && (xe(s.operating, { instancePath: t + "/operating", parentData: s, parentDataProperty: "operating", rootData: l, dynamicAnchors: p }) || (e = e === null ? xe.errors : e.concat(xe.errors), r = e.length)), s.dateKind !== void 0 && i.call(s, "dateKind")) {
let v = s.dateKind, P = r, g = !1, I = r;
ar(v, { instancePath: t + "/dateKind", parentData: s, parentDataProperty: "dateKind", rootData: l, dynamicAnchors: p }) || (e = e === null ? ar.errors : e.concat(ar.errors), r = e.length);
var c = I === r;
g = g || c;
let x = r;
if (v !== "") {
let L = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [L] : e.push(L), r++;
}
var c = x === r;
if (g = g || c, g)
r = P, e !== null && (P ? e.length = P : e = null);
else {
let L = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [L] : e.push(L), r++;
}
}
if (s.seq !== void 0 && i.call(s, "seq")) {
let v = s.seq;
if (typeof v == "string") {
if (B(v) > 6) {
let P = { instancePath: t + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [P] : e.push(P), r++;
}
if (!wt.test(v)) {
let P = { instancePath: t + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [P] : e.push(P), r++;
}
} else {
let P = { instancePath: t + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), r++;
}
}
if (s.instrument !== void 0 && i.call(s, "instrument")) {
let v = s.instrument, P = r, g = !1, I = r;
lr(v, { instancePath: t + "/instrument", parentData: s, parentDataProperty: "instrument", rootData: l, dynamicAnchors: p }) || (e = e === null ? lr.errors : e.concat(lr.errors), r = e.length);
var _ = I === r;
g = g || _;
let x = r;
if (v !== "") {
let L = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [L] : e.push(L), r++;
}
var _ = x === r;
if (g = g || _, g)
r = P, e !== null && (P ? e.length = P : e = null);
else {
let L = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [L] : e.push(L), r++;
}
}
if (s.status !== void 0 && i.call(s, "status")) {
let v = s.status, P = r, g = !1, I = r;
if (!(v === "proposed" || v === "adopted" || v === "inForce" || v === "operating")) {
let L = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: et.properties.status.anyOf[0].enum } };
e === null ? e = [L] : e.push(L), r++;
}
var a = I === r;
g = g || a;
let x = r;
if (v !== "") {
let L = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [L] : e.push(L), r++;
}
var a = x === r;
if (g = g || a, g)
r = P, e !== null && (P ? e.length = P : e = null);
else {
let L = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [L] : e.push(L), r++;
}
}
if (s.note !== void 0 && i.call(s, "note")) {
let v = s.note, P = r, g = !1, I = r;
pr(v, { instancePath: t + "/note", parentData: s, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? pr.errors : e.concat(pr.errors), r = e.length);
var k = I === r;
g = g || k;
let x = r;
if (v !== "") {
let L = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [L] : e.push(L), r++;
}
var k = x === r;
if (g = g || k, g)
r = P, e !== null && (P ? e.length = P : e = null);
else {
let L = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [L] : e.push(L), r++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), r++;
}
return vs.errors = e, r === 0;
}
vs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yt = bs, rt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } }, De = it.default;
function se(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (T(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (T(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return se.errors = e, r === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ve = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function ur(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ur.errors = e, r === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return cr.errors = e, r === 0;
}
cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vt = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), bt = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), Dt = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function bs(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.title === void 0 || !i.call(s, "title")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.agency === void 0 || !i.call(s, "agency")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.contacts === void 0 || !i.call(s, "contacts")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.scope === void 0 || !i.call(s, "scope")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.languages === void 0 || !i.call(s, "languages")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.baseAddress === void 0 || !i.call(s, "baseAddress")) {
let c = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [c] : e.push(c), r++;
}
for (let c of Object.keys(s))
if (!(c === "title" || c === "agency" || c === "contacts" || c === "scope" || c === "languages" || c === "baseAddress" || c === "audience" || c === "sample")) {
let _ = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [_] : e.push(_), r++;
}
if (s.title !== void 0 && i.call(s, "title") && (se(s.title, { instancePath: t + "/title", parentData: s, parentDataProperty: "title", rootData: l, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length)), s.agency !== void 0 && i.call(s, "agency") && (se(s.agency, { instancePath: t + "/agency", parentData: s, parentDataProperty: "agency", rootData: l, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length)), s.contacts !== void 0 && i.call(s, "contacts")) {
let c = s.contacts;
if (Array.isArray(c)) {
if (c.length > 20) {
let a = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), r++;
}
let _ = c.length;
for (let a = 0; a < _; a++) {
let k = c[a];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.names === void 0 || !i.call(k, "names")) {
let v = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [v] : e.push(v), r++;
}
for (let v of Object.keys(k))
if (!(v === "names" || v === "telephone" || v === "email" || v === "address")) {
let P = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [P] : e.push(P), r++;
}
if (k.names !== void 0 && i.call(k, "names") && (se(k.names, { instancePath: t + "/contacts/" + a + "/names", parentData: k, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length)), k.telephone !== void 0 && i.call(k, "telephone")) {
let v = k.telephone;
if (typeof v == "string") {
if (B(v) > 40) {
let P = { instancePath: t + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [P] : e.push(P), r++;
}
if (!vt.test(v)) {
let P = { instancePath: t + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [P] : e.push(P), r++;
}
} else {
let P = { instancePath: t + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), r++;
}
}
if (k.email !== void 0 && i.call(k, "email")) {
let v = k.email;
if (typeof v == "string") {
if (B(v) > 200) {
let P = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [P] : e.push(P), r++;
}
if (!bt.test(v)) {
let P = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [P] : e.push(P), r++;
}
} else {
let P = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), r++;
}
}
k.address !== void 0 && i.call(k, "address") && (se(k.address, { instancePath: t + "/contacts/" + a + "/address", parentData: k, parentDataProperty: "address", rootData: l, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length));
} else {
let v = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), r++;
}
}
} else {
let _ = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), r++;
}
}
if (s.scope !== void 0 && i.call(s, "scope")) {
let c = s.scope;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.unit === void 0 || !i.call(c, "unit")) {
let _ = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [_] : e.push(_), r++;
}
if (c.listDate === void 0 || !i.call(c, "listDate")) {
let _ = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [_] : e.push(_), r++;
}
for (let _ of Object.keys(c))
if (!(_ === "unit" || _ === "listDate")) {
let a = { instancePath: t + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
e === null ? e = [a] : e.push(a), r++;
}
if (c.unit !== void 0 && i.call(c, "unit")) {
let _ = c.unit, a = r, k = !1, v = r;
ur(_, { instancePath: t + "/scope/unit", parentData: c, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? ur.errors : e.concat(ur.errors), r = e.length);
var n = v === r;
k = k || n;
let P = r;
if (_ !== null) {
let g = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), r++;
}
var n = P === r;
if (k = k || n, k)
r = a, e !== null && (a ? e.length = a : e = null);
else {
let g = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), r++;
}
}
c.listDate !== void 0 && i.call(c, "listDate") && (cr(c.listDate, { instancePath: t + "/scope/listDate", parentData: c, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? cr.errors : e.concat(cr.errors), r = e.length));
} else {
let _ = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [_] : e.push(_), r++;
}
}
if (s.languages !== void 0 && i.call(s, "languages")) {
let c = s.languages;
if (Array.isArray(c)) {
if (c.length > 2) {
let v = { instancePath: t + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [v] : e.push(v), r++;
}
if (c.length < 1) {
let v = { instancePath: t + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), r++;
}
let _ = c.length;
for (let v = 0; v < _; v++) {
let P = c[v];
if (!(P === "vi" || P === "en")) {
let g = { instancePath: t + "/languages/" + v, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: rt.properties.languages.items.enum } };
e === null ? e = [g] : e.push(g), r++;
}
}
let a = c.length, k;
if (a > 1) {
e: for (; a--; )
for (k = a; k--; )
if (De(c[a], c[k])) {
let v = { instancePath: t + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: a, j: k } };
e === null ? e = [v] : e.push(v), r++;
break e;
}
}
} else {
let _ = { instancePath: t + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), r++;
}
}
if (s.baseAddress !== void 0 && i.call(s, "baseAddress")) {
let c = s.baseAddress;
if (typeof c == "string") {
if (B(c) > 300) {
let _ = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [_] : e.push(_), r++;
}
if (!Dt.test(c)) {
let _ = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [_] : e.push(_), r++;
}
} else {
let _ = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [_] : e.push(_), r++;
}
}
if (s.audience !== void 0 && i.call(s, "audience")) {
let c = s.audience;
if (!(c === "public" || c === "internal")) {
let _ = { instancePath: t + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: rt.properties.audience.enum } };
e === null ? e = [_] : e.push(_), r++;
}
}
if (s.sample !== void 0 && i.call(s, "sample") && typeof s.sample != "boolean") {
let c = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [c] : e.push(c), r++;
}
} else {
let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), r++;
}
return bs.errors = e, r === 0;
}
bs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ht = Ds;
function fr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ds.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return fr.errors = e, r === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ie(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ie.errors = e, r === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ts = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function mr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = mr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!Ts.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return mr.errors = e, r === 0;
}
mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = dr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = !1, _ = r;
mr(s, { instancePath: t, parentData: A, parentDataProperty: N, rootData: l, dynamicAnchors: p }) || (e = e === null ? mr.errors : e.concat(mr.errors), r = e.length);
var k = _ === r;
c = c || k;
let a = r;
if (s !== "*") {
let v = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [v] : e.push(v), r++;
}
var k = a === r;
if (c = c || k, c)
r = n, e !== null && (n ? e.length = n : e = null);
else {
let v = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), r++;
}
return dr.errors = e, r === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Us = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function yr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 70) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Us.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return yr.errors = e, r === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _e(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = _e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return _e.errors = e, r === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return hr.errors = e, r === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ds(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.change === void 0 || !i.call(s, "change")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.from === void 0 || !i.call(s, "from")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.to === void 0 || !i.call(s, "to")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.basis === void 0 || !i.call(s, "basis")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.share === void 0 || !i.call(s, "share")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.authority === void 0 || !i.call(s, "authority")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.document === void 0 || !i.call(s, "document")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.date === void 0 || !i.call(s, "date")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "change" || n === "from" || n === "to" || n === "basis" || n === "share" || n === "authority" || n === "document" || n === "date")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.change !== void 0 && i.call(s, "change") && (fr(s.change, { instancePath: t + "/change", parentData: s, parentDataProperty: "change", rootData: l, dynamicAnchors: p }) || (e = e === null ? fr.errors : e.concat(fr.errors), r = e.length)), s.from !== void 0 && i.call(s, "from") && (Ie(s.from, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), r = e.length)), s.to !== void 0 && i.call(s, "to") && (Ie(s.to, { instancePath: t + "/to", parentData: s, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), r = e.length)), s.basis !== void 0 && i.call(s, "basis") && (dr(s.basis, { instancePath: t + "/basis", parentData: s, parentDataProperty: "basis", rootData: l, dynamicAnchors: p }) || (e = e === null ? dr.errors : e.concat(dr.errors), r = e.length)), s.share !== void 0 && i.call(s, "share") && (yr(s.share, { instancePath: t + "/share", parentData: s, parentDataProperty: "share", rootData: l, dynamicAnchors: p }) || (e = e === null ? yr.errors : e.concat(yr.errors), r = e.length)), s.authority !== void 0 && i.call(s, "authority") && (_e(s.authority, { instancePath: t + "/authority", parentData: s, parentDataProperty: "authority", rootData: l, dynamicAnchors: p }) || (e = e === null ? _e.errors : e.concat(_e.errors), r = e.length)), s.document !== void 0 && i.call(s, "document") && (_e(s.document, { instancePath: t + "/document", parentData: s, parentDataProperty: "document", rootData: l, dynamicAnchors: p }) || (e = e === null ? _e.errors : e.concat(_e.errors), r = e.length)), s.date !== void 0 && i.call(s, "date") && (hr(s.date, { instancePath: t + "/date", parentData: s, parentDataProperty: "date", rootData: l, dynamicAnchors: p }) || (e = e === null ? hr.errors : e.concat(hr.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ds.errors = e, r === 0;
}
Ds.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qt = qs;
function Pr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Pr.errors = e, r === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 100) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return gr.errors = e, r === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return kr.errors = e, r === 0;
}
kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ms.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return wr.errors = e, r === 0;
}
wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qs(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.listDate === void 0 || !i.call(s, "listDate")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.code === void 0 || !i.call(s, "code")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.unit === void 0 || !i.call(s, "unit")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.reason === void 0 || !i.call(s, "reason")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "listDate" || n === "code" || n === "unit" || n === "reason")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.listDate !== void 0 && i.call(s, "listDate") && (Pr(s.listDate, { instancePath: t + "/listDate", parentData: s, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), r = e.length)), s.code !== void 0 && i.call(s, "code") && (gr(s.code, { instancePath: t + "/code", parentData: s, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? gr.errors : e.concat(gr.errors), r = e.length)), s.unit !== void 0 && i.call(s, "unit") && (kr(s.unit, { instancePath: t + "/unit", parentData: s, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? kr.errors : e.concat(kr.errors), r = e.length)), s.reason !== void 0 && i.call(s, "reason") && (wr(s.reason, { instancePath: t + "/reason", parentData: s, parentDataProperty: "reason", rootData: l, dynamicAnchors: p }) || (e = e === null ? wr.errors : e.concat(wr.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return qs.errors = e, r === 0;
}
qs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gt = $s, ue = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function S(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = S.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return S.errors = e, r === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ee(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (T(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (T(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return ee.errors = e, r === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Q(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Q.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Q.errors = e, r === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function G(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = G.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return G.errors = e, r === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.breakdown === void 0 || !i.call(s, "breakdown")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.value === void 0 || !i.call(s, "value")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "breakdown" || n === "value")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.breakdown !== void 0 && i.call(s, "breakdown") && (G(s.breakdown, { instancePath: t + "/breakdown", parentData: s, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), s.value !== void 0 && i.call(s, "value") && (G(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Pe.errors = e, r === 0;
}
Pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ss = { enum: ["actual", "plan", "forecast"] };
function Me(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "actual" || s === "plan" || s === "forecast")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ss.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return Me.errors = e, r === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Le(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.from === void 0 || !i.call(s, "from")) {
let _ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [_] : e.push(_), r++;
}
if (s.to === void 0 || !i.call(s, "to")) {
let _ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [_] : e.push(_), r++;
}
for (let _ of Object.keys(s))
if (!(_ === "from" || _ === "to")) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
e === null ? e = [a] : e.push(a), r++;
}
if (s.from !== void 0 && i.call(s, "from")) {
let _ = s.from, a = r, k = !1, v = r;
W(_, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
var n = v === r;
k = k || n;
let P = r;
if (_ !== null) {
let g = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), r++;
}
var n = P === r;
if (k = k || n, k)
r = a, e !== null && (a ? e.length = a : e = null);
else {
let g = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), r++;
}
}
if (s.to !== void 0 && i.call(s, "to")) {
let _ = s.to, a = r, k = !1, v = r;
W(_, { instancePath: t + "/to", parentData: s, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
var c = v === r;
k = k || c;
let P = r;
if (_ !== null) {
let g = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), r++;
}
var c = P === r;
if (k = k || c, k)
r = a, e !== null && (a ? e.length = a : e = null);
else {
let g = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), r++;
}
}
} else {
let _ = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [_] : e.push(_), r++;
}
return Le.errors = e, r === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function te(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (R(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (R(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return te.errors = e, r === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pe(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = pe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = !1, _ = r;
S(s, { instancePath: t, parentData: A, parentDataProperty: N, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
var I = _ === r;
c = c || I;
let a = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.indicator === void 0 || !i.call(s, "indicator")) {
let x = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.part === void 0 || !i.call(s, "part")) {
let x = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [x] : e.push(x), r++;
}
for (let x of Object.keys(s))
if (!(x === "indicator" || x === "part")) {
let L = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [L] : e.push(L), r++;
}
s.indicator !== void 0 && i.call(s, "indicator") && (S(s.indicator, { instancePath: t + "/indicator", parentData: s, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), s.part !== void 0 && i.call(s, "part") && (Pe(s.part, { instancePath: t + "/part", parentData: s, parentDataProperty: "part", rootData: l, dynamicAnchors: p }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length));
} else {
let x = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), r++;
}
var I = a === r;
if (c = c || I, I)
var k = !0;
let v = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.indicator === void 0 || !i.call(s, "indicator")) {
let x = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.along === void 0 || !i.call(s, "along")) {
let x = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [x] : e.push(x), r++;
}
for (let x of Object.keys(s))
if (!(x === "indicator" || x === "along")) {
let L = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [L] : e.push(L), r++;
}
s.indicator !== void 0 && i.call(s, "indicator") && (S(s.indicator, { instancePath: t + "/indicator", parentData: s, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), s.along !== void 0 && i.call(s, "along") && (S(s.along, { instancePath: t + "/along", parentData: s, parentDataProperty: "along", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length));
} else {
let x = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), r++;
}
var I = v === r;
c = c || I, I && k !== !0 && (k = !0);
let P = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.indicator === void 0 || !i.call(s, "indicator")) {
let x = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.scenario === void 0 || !i.call(s, "scenario")) {
let x = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [x] : e.push(x), r++;
}
for (let x of Object.keys(s))
if (!(x === "indicator" || x === "scenario")) {
let L = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [L] : e.push(L), r++;
}
s.indicator !== void 0 && i.call(s, "indicator") && (S(s.indicator, { instancePath: t + "/indicator", parentData: s, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), s.scenario !== void 0 && i.call(s, "scenario") && (Me(s.scenario, { instancePath: t + "/scenario", parentData: s, parentDataProperty: "scenario", rootData: l, dynamicAnchors: p }) || (e = e === null ? Me.errors : e.concat(Me.errors), r = e.length));
} else {
let x = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), r++;
}
var I = P === r;
c = c || I, I && k !== !0 && (k = !0);
let g = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.concept === void 0 || !i.call(s, "concept")) {
let x = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [x] : e.push(x), r++;
}
for (let x of Object.keys(s))
if (x !== "concept") {
let L = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [L] : e.push(L), r++;
}
s.concept !== void 0 && i.call(s, "concept") && (ee(s.concept, { instancePath: t + "/concept", parentData: s, parentDataProperty: "concept", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length));
} else {
let x = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), r++;
}
var I = g === r;
if (c = c || I, I && k !== !0 && (k = !0), c)
r = n, e !== null && (n ? e.length = n : e = null);
else {
let x = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), r++;
}
return pe.errors = e, o.props = k, r === 0;
}
pe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var qt = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Ye(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 40) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!qt.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ye.errors = e, r === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $t = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function He(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = He.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return He.errors = e, r === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = vr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = !1, _ = null, a = r;
if (s && typeof s == "object" && !Array.isArray(s) && (s.indicator === void 0 || !i.call(s, "indicator"))) {
let g = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), r++;
}
var v = a === r;
v && (c = !0, _ = 0);
let k = r;
if (s && typeof s == "object" && !Array.isArray(s) && (s.concept === void 0 || !i.call(s, "concept"))) {
let g = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [g] : e.push(g), r++;
}
var v = k === r;
if (v && c ? (c = !1, _ = [_, 1]) : v && (c = !0, _ = 1), c)
r = n, e !== null && (n ? e.length = n : e = null);
else {
let g = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: _ } };
e === null ? e = [g] : e.push(g), r++;
}
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.date === void 0 || !i.call(s, "date")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [g] : e.push(g), r++;
}
for (let g of Object.keys(s))
if (!(g === "indicator" || g === "concept" || g === "date")) {
let I = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [I] : e.push(I), r++;
}
if (s.indicator !== void 0 && i.call(s, "indicator") && (S(s.indicator, { instancePath: t + "/indicator", parentData: s, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), s.concept !== void 0 && i.call(s, "concept") && (ee(s.concept, { instancePath: t + "/concept", parentData: s, parentDataProperty: "concept", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length)), s.date !== void 0 && i.call(s, "date")) {
let g = s.date, I = r, x = !1, L = r;
if (!(g === "sameWindow" || g === "endOfWindow")) {
let V = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: $t.properties.date.anyOf[0].enum } };
e === null ? e = [V] : e.push(V), r++;
}
var P = L === r;
x = x || P;
let h = r;
He(g, { instancePath: t + "/date", parentData: s, parentDataProperty: "date", rootData: l, dynamicAnchors: p }) || (e = e === null ? He.errors : e.concat(He.errors), r = e.length);
var P = h === r;
if (x = x || P, x)
r = I, e !== null && (I ? e.length = I : e = null);
else {
let V = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [V] : e.push(V), r++;
}
}
} else {
let g = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), r++;
}
return vr.errors = e, r === 0;
}
vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ae(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.number === void 0 || !i.call(s, "number")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "number" || n === "clause" || n === "note")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.number !== void 0 && i.call(s, "number") && (T(s.number, { instancePath: t + "/number", parentData: s, parentDataProperty: "number", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.clause !== void 0 && i.call(s, "clause") && (T(s.clause, { instancePath: t + "/clause", parentData: s, parentDataProperty: "clause", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.note !== void 0 && i.call(s, "note") && (We(s.note, { instancePath: t + "/note", parentData: s, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? We.errors : e.concat(We.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ae.errors = e, r === 0;
}
Ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var at = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function br(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "day" || s === "week" || s === "month" || s === "quarter" || s === "half-year" || s === "nine-months" || s === "year" || s === "point" || s === "irregular")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: at.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return br.errors = e, r === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ns = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function fe(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = fe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!Ns.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return fe.errors = e, r === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ys = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, jt = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function Dr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.indicator === void 0 || !i.call(s, "indicator")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "indicator" || n === "sign")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.indicator !== void 0 && i.call(s, "indicator") && (pe(s.indicator, { instancePath: t + "/indicator", parentData: s, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length)), s.sign !== void 0 && i.call(s, "sign")) {
let n = s.sign;
if (!(n === 1 || n === -1)) {
let c = { instancePath: t + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: jt.properties.sign.enum } };
e === null ? e = [c] : e.push(c), r++;
}
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Dr.errors = e, r === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Rs = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function Ee(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 50) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Rs.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ee.errors = e, r === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = qr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = !1, _ = r, a = r, k = !1, v = null, P = r;
if (s && typeof s == "object" && !Array.isArray(s) && (s.parts === void 0 || !i.call(s, "parts"))) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [y] : e.push(y), r++;
}
var I = P === r;
I && (k = !0, v = 0);
let g = r;
if (s && typeof s == "object" && !Array.isArray(s) && (s.breakdown === void 0 || !i.call(s, "breakdown"))) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [y] : e.push(y), r++;
}
var I = g === r;
if (I && k ? (k = !1, v = [v, 1]) : I && (k = !0, v = 1), k)
r = a, e !== null && (a ? e.length = a : e = null);
else {
let y = { instancePath: t, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: v } };
e === null ? e = [y] : e.push(y), r++;
}
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.kind === void 0 || !i.call(s, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), r++;
}
for (let y of Object.keys(s))
if (!(y === "kind" || y === "parts" || y === "breakdown")) {
let j = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [j] : e.push(j), r++;
}
if (s.kind !== void 0 && i.call(s, "kind") && s.kind !== "partition") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.parts !== void 0 && i.call(s, "parts")) {
let y = s.parts;
if (Array.isArray(y)) {
if (y.length > 60) {
let E = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [E] : e.push(E), r++;
}
if (y.length < 2) {
let E = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [E] : e.push(E), r++;
}
let j = y.length;
for (let E = 0; E < j; E++)
S(y[E], { instancePath: t + "/parts/" + E, parentData: y, parentDataProperty: E, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
} else {
let j = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), r++;
}
}
s.breakdown !== void 0 && i.call(s, "breakdown") && (S(s.breakdown, { instancePath: t + "/breakdown", parentData: s, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), r++;
}
var q = _ === r;
if (c = c || q, q)
var x = !0;
let L = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.kind === void 0 || !i.call(s, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.of === void 0 || !i.call(s, "of")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [y] : e.push(y), r++;
}
for (let y of Object.keys(s))
if (!(y === "kind" || y === "of")) {
let j = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [j] : e.push(j), r++;
}
if (s.kind !== void 0 && i.call(s, "kind") && s.kind !== "subset") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [y] : e.push(y), r++;
}
s.of !== void 0 && i.call(s, "of") && (S(s.of, { instancePath: t + "/of", parentData: s, parentDataProperty: "of", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), r++;
}
var q = L === r;
c = c || q, q && x !== !0 && (x = !0);
let h = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.kind === void 0 || !i.call(s, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.breakdown === void 0 || !i.call(s, "breakdown")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [y] : e.push(y), r++;
}
for (let y of Object.keys(s))
if (!(y === "kind" || y === "breakdown" || y === "within")) {
let j = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [j] : e.push(j), r++;
}
if (s.kind !== void 0 && i.call(s, "kind") && s.kind !== "subset") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [y] : e.push(y), r++;
}
s.breakdown !== void 0 && i.call(s, "breakdown") && (S(s.breakdown, { instancePath: t + "/breakdown", parentData: s, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), s.within !== void 0 && i.call(s, "within") && (Pe(s.within, { instancePath: t + "/within", parentData: s, parentDataProperty: "within", rootData: l, dynamicAnchors: p }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), r++;
}
var q = h === r;
c = c || q, q && x !== !0 && (x = !0);
let V = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.kind === void 0 || !i.call(s, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.breakdown === void 0 || !i.call(s, "breakdown")) {
let y = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [y] : e.push(y), r++;
}
for (let y of Object.keys(s))
if (!(y === "kind" || y === "breakdown")) {
let j = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [j] : e.push(j), r++;
}
if (s.kind !== void 0 && i.call(s, "kind") && s.kind !== "overlapping") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [y] : e.push(y), r++;
}
s.breakdown !== void 0 && i.call(s, "breakdown") && (S(s.breakdown, { instancePath: t + "/breakdown", parentData: s, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), r++;
}
var q = V === r;
c = c || q, q && x !== !0 && (x = !0);
let $ = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.kind === void 0 || !i.call(s, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.terms === void 0 || !i.call(s, "terms")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [y] : e.push(y), r++;
}
for (let y of Object.keys(s))
if (!(y === "kind" || y === "terms")) {
let j = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [j] : e.push(j), r++;
}
if (s.kind !== void 0 && i.call(s, "kind")) {
let y = s.kind;
if (!(y === "sum" || y === "atMost" || y === "atLeast")) {
let j = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: ys.anyOf[4].properties.kind.enum } };
e === null ? e = [j] : e.push(j), r++;
}
}
if (s.terms !== void 0 && i.call(s, "terms")) {
let y = s.terms;
if (Array.isArray(y)) {
if (y.length > 60) {
let E = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [E] : e.push(E), r++;
}
if (y.length < 1) {
let E = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [E] : e.push(E), r++;
}
let j = y.length;
for (let E = 0; E < j; E++)
Dr(y[E], { instancePath: t + "/terms/" + E, parentData: y, parentDataProperty: E, rootData: l, dynamicAnchors: p }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), r = e.length);
} else {
let j = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), r++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), r++;
}
var q = $ === r;
c = c || q, q && x !== !0 && (x = !0);
let F = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.kind === void 0 || !i.call(s, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.from === void 0 || !i.call(s, "from")) {
let y = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [y] : e.push(y), r++;
}
for (let y of Object.keys(s))
if (!(y === "kind" || y === "from")) {
let j = { instancePath: t, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [j] : e.push(j), r++;
}
if (s.kind !== void 0 && i.call(s, "kind") && s.kind !== "carryOver") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [y] : e.push(y), r++;
}
s.from !== void 0 && i.call(s, "from") && (S(s.from, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), r++;
}
var q = F === r;
c = c || q, q && x !== !0 && (x = !0);
let d = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (Object.keys(s).length < 3) {
let y = { instancePath: t, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.kind === void 0 || !i.call(s, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.severity === void 0 || !i.call(s, "severity")) {
let y = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [y] : e.push(y), r++;
}
for (let y of Object.keys(s))
if (!(y === "kind" || y === "minimum" || y === "maximum" || y === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [j] : e.push(j), r++;
}
if (s.kind !== void 0 && i.call(s, "kind") && s.kind !== "range") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.minimum !== void 0 && i.call(s, "minimum") && (Ee(s.minimum, { instancePath: t + "/minimum", parentData: s, parentDataProperty: "minimum", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), r = e.length)), s.maximum !== void 0 && i.call(s, "maximum") && (Ee(s.maximum, { instancePath: t + "/maximum", parentData: s, parentDataProperty: "maximum", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), r = e.length)), s.severity !== void 0 && i.call(s, "severity")) {
let y = s.severity;
if (!(y === "error" || y === "warning" || y === "note")) {
let j = { instancePath: t + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: ys.anyOf[6].properties.severity.enum } };
e === null ? e = [j] : e.push(j), r++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), r++;
}
var q = d === r;
c = c || q, q && x !== !0 && (x = !0);
let f = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.kind === void 0 || !i.call(s, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.severity === void 0 || !i.call(s, "severity")) {
let y = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [y] : e.push(y), r++;
}
for (let y of Object.keys(s))
if (!(y === "kind" || y === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [j] : e.push(j), r++;
}
if (s.kind !== void 0 && i.call(s, "kind") && s.kind !== "nonDecreasing") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.severity !== void 0 && i.call(s, "severity")) {
let y = s.severity;
if (!(y === "error" || y === "warning" || y === "note")) {
let j = { instancePath: t + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: ys.anyOf[7].properties.severity.enum } };
e === null ? e = [j] : e.push(j), r++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), r++;
}
var q = f === r;
c = c || q, q && x !== !0 && (x = !0);
let u = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.kind === void 0 || !i.call(s, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.against === void 0 || !i.call(s, "against")) {
let y = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.percent === void 0 || !i.call(s, "percent")) {
let y = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.severity === void 0 || !i.call(s, "severity")) {
let y = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [y] : e.push(y), r++;
}
for (let y of Object.keys(s))
if (!(y === "kind" || y === "against" || y === "percent" || y === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [j] : e.push(j), r++;
}
if (s.kind !== void 0 && i.call(s, "kind") && s.kind !== "changeLimit") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [y] : e.push(y), r++;
}
if (s.against !== void 0 && i.call(s, "against")) {
let y = s.against;
if (!(y === "previousPeriod" || y === "samePeriodLastYear")) {
let j = { instancePath: t + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: ys.anyOf[8].properties.against.enum } };
e === null ? e = [j] : e.push(j), r++;
}
}
if (s.percent !== void 0 && i.call(s, "percent") && (Ye(s.percent, { instancePath: t + "/percent", parentData: s, parentDataProperty: "percent", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), r = e.length)), s.severity !== void 0 && i.call(s, "severity")) {
let y = s.severity;
if (!(y === "error" || y === "warning" || y === "note")) {
let j = { instancePath: t + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: ys.anyOf[8].properties.severity.enum } };
e === null ? e = [j] : e.push(j), r++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), r++;
}
var q = u === r;
if (c = c || q, q && x !== !0 && (x = !0), c)
r = n, e !== null && (n ? e.length = n : e = null);
else {
let y = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), r++;
}
return qr.errors = e, o.props = x, r === 0;
}
qr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function $r(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
if (s.length > 40) {
let c = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.length < 1) {
let c = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), r++;
}
let n = s.length;
for (let c = 0; c < n; c++)
T(s[c], { instancePath: t + "/" + c, parentData: s, parentDataProperty: c, rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), r++;
}
return $r.errors = e, r === 0;
}
$r.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function jr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
if (s.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), r++;
}
let n = s.length;
for (let a = 0; a < n; a++) {
let k = s[a];
if (typeof k == "string") {
if (B(k) > 60) {
let v = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), r++;
}
if (!hs.test(k)) {
let v = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [v] : e.push(v), r++;
}
} else {
let v = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), r++;
}
}
let c = s.length, _;
if (c > 1) {
let a = {};
for (; c--; ) {
let k = s[c];
if (typeof k == "string") {
if (typeof a[k] == "number") {
_ = a[k];
let v = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: c, j: _ } };
e === null ? e = [v] : e.push(v), r++;
break;
}
a[k] = c;
}
}
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), r++;
}
return jr.errors = e, r === 0;
}
jr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Ot = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function $s(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = $s.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = !0, _ = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.behaviour !== void 0 && i.call(s, "behaviour")) {
let m = s.behaviour;
if (m && typeof m == "object" && !Array.isArray(m) && m.overUnits !== void 0 && i.call(m, "overUnits") && m.overUnits !== "recompute") {
let w = {};
e === null ? e = [w] : e.push(w), r++;
}
}
var a = _ === r;
if (r = n, e !== null && (n ? e.length = n : e = null), a) {
let m = r, w = r, b = !1, O = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.definitions !== void 0 && i.call(s, "definitions")) {
let K = s.definitions;
if (Array.isArray(K)) {
let Y = K.length;
for (let J = 0; J < Y; J++) {
let M = K[J];
if (M && typeof M == "object" && !Array.isArray(M)) {
if (M.numerator === void 0 || !i.call(M, "numerator")) {
let re = { instancePath: t + "/definitions/" + J, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [re] : e.push(re), r++;
}
if (M.denominator === void 0 || !i.call(M, "denominator")) {
let re = { instancePath: t + "/definitions/" + J, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [re] : e.push(re), r++;
}
}
}
}
}
var g = O === r;
if (b = b || g, g) {
var k = {};
k.definitions = !0;
}
let D = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.definitions !== void 0 && i.call(s, "definitions")) {
let K = s.definitions;
if (Array.isArray(K)) {
let Y = K.length;
for (let J = 0; J < Y; J++) {
let M = K[J];
if (M && typeof M == "object" && !Array.isArray(M) && (M.growth === void 0 || !i.call(M, "growth"))) {
let re = { instancePath: t + "/definitions/" + J, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [re] : e.push(re), r++;
}
}
}
}
var g = D === r;
b = b || g, g && k !== !0 && (k = k || {}, k.definitions = !0);
let z = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.relations !== void 0 && i.call(s, "relations")) {
let K = s.relations;
if (Array.isArray(K)) {
let Y = r, J = K.length;
for (let M = 0; M < J; M++) {
let re = K[M], Ps = r;
if (re && typeof re == "object" && !Array.isArray(re) && re.kind !== void 0 && i.call(re, "kind") && re.kind !== "sum") {
let Ks = { instancePath: t + "/relations/" + M + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [Ks] : e.push(Ks), r++;
}
var v = Ps === r;
if (v)
break;
}
if (v)
r = Y, e !== null && (Y ? e.length = Y : e = null);
else {
let M = { instancePath: t + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [M] : e.push(M), r++;
}
}
}
var g = z === r;
b = b || g, g && k !== !0 && (k = k || {}, k.relations = !0);
let C = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.unknown !== void 0 && i.call(s, "unknown")) {
let K = s.unknown;
if (Array.isArray(K)) {
let Y = r, J = K.length;
for (let M = 0; M < J; M++) {
let re = r;
if (K[M] !== "numerator") {
let Ps = { instancePath: t + "/unknown/" + M, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [Ps] : e.push(Ps), r++;
}
var P = re === r;
if (P)
break;
}
if (P)
r = Y, e !== null && (Y ? e.length = Y : e = null);
else {
let M = { instancePath: t + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [M] : e.push(M), r++;
}
}
}
var g = C === r;
if (b = b || g, g && k !== !0 && (k = k || {}, k.unknown = !0), b)
r = w, e !== null && (w ? e.length = w : e = null);
else {
let K = { instancePath: t, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [K] : e.push(K), r++;
}
var a = m === r;
c = a, c && k !== !0 && (k = k || {}, k.behaviour = !0);
}
if (!c) {
let m = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [m] : e.push(m), r++;
}
let I = r, x = !0, L = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.behaviour !== void 0 && i.call(s, "behaviour")) {
let m = s.behaviour;
if (m && typeof m == "object" && !Array.isArray(m) && m.overUnits !== void 0 && i.call(m, "overUnits") && m.overUnits !== "weightedMean") {
let w = {};
e === null ? e = [w] : e.push(w), r++;
}
}
var h = L === r;
if (r = I, e !== null && (I ? e.length = I : e = null), h) {
let m = r, w = r, b = !1, O = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.definitions !== void 0 && i.call(s, "definitions")) {
let C = s.definitions;
if (Array.isArray(C)) {
let ge = C.length;
for (let K = 0; K < ge; K++) {
let Y = C[K];
if (Y && typeof Y == "object" && !Array.isArray(Y) && (Y.weight === void 0 || !i.call(Y, "weight"))) {
let J = { instancePath: t + "/definitions/" + K, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [J] : e.push(J), r++;
}
}
}
}
var F = O === r;
if (b = b || F, F) {
var V = {};
V.definitions = !0;
}
let D = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.unknown !== void 0 && i.call(s, "unknown")) {
let C = s.unknown;
if (Array.isArray(C)) {
let ge = r, K = C.length;
for (let Y = 0; Y < K; Y++) {
let J = r;
if (C[Y] !== "weight") {
let M = { instancePath: t + "/unknown/" + Y, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [M] : e.push(M), r++;
}
var $ = J === r;
if ($)
break;
}
if ($)
r = ge, e !== null && (ge ? e.length = ge : e = null);
else {
let Y = { instancePath: t + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [Y] : e.push(Y), r++;
}
}
}
var F = D === r;
if (b = b || F, F && V !== !0 && (V = V || {}, V.unknown = !0), b)
r = w, e !== null && (w ? e.length = w : e = null);
else {
let C = { instancePath: t, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), r++;
}
var h = m === r;
x = h, x && V !== !0 && (V = V || {}, V.behaviour = !0);
}
if (!x) {
let m = { instancePath: t, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [m] : e.push(m), r++;
}
if (k !== !0 && V !== void 0 && (V === !0 ? k = !0 : (k = k || {}, Object.assign(k, V))), s && typeof s == "object" && !Array.isArray(s)) {
if (s.code === void 0 || !i.call(s, "code")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.names === void 0 || !i.call(s, "names")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.sourceCodes === void 0 || !i.call(s, "sourceCodes")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.definitions === void 0 || !i.call(s, "definitions")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.measure === void 0 || !i.call(s, "measure")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.decimals === void 0 || !i.call(s, "decimals")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.periodicity === void 0 || !i.call(s, "periodicity")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.breakdowns === void 0 || !i.call(s, "breakdowns")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.agency === void 0 || !i.call(s, "agency")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.legalBasis === void 0 || !i.call(s, "legalBasis")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.behaviour === void 0 || !i.call(s, "behaviour")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.scope === void 0 || !i.call(s, "scope")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.compiledBy === void 0 || !i.call(s, "compiledBy")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.nonNegative === void 0 || !i.call(s, "nonNegative")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.sharing === void 0 || !i.call(s, "sharing")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.relations === void 0 || !i.call(s, "relations")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.sources === void 0 || !i.call(s, "sources")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.unknown === void 0 || !i.call(s, "unknown")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [m] : e.push(m), r++;
}
for (let m of Object.keys(s))
if (!i.call(ue.properties, m)) {
let w = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [w] : e.push(w), r++;
}
if (s.code !== void 0 && i.call(s, "code") && (S(s.code, { instancePath: t + "/code", parentData: s, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), s.names !== void 0 && i.call(s, "names") && (ee(s.names, { instancePath: t + "/names", parentData: s, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length)), s.sourceCodes !== void 0 && i.call(s, "sourceCodes")) {
let m = s.sourceCodes;
if (Array.isArray(m)) {
if (m.length > 40) {
let b = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [b] : e.push(b), r++;
}
let w = m.length;
for (let b = 0; b < w; b++) {
let O = m[b];
if (O && typeof O == "object" && !Array.isArray(O)) {
if (O.source === void 0 || !i.call(O, "source")) {
let D = { instancePath: t + "/sourceCodes/" + b, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [D] : e.push(D), r++;
}
if (O.code === void 0 || !i.call(O, "code")) {
let D = { instancePath: t + "/sourceCodes/" + b, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [D] : e.push(D), r++;
}
for (let D of Object.keys(O))
if (!i.call(ue.properties.sourceCodes.items.properties, D)) {
let z = { instancePath: t + "/sourceCodes/" + b, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [z] : e.push(z), r++;
}
if (O.source !== void 0 && i.call(O, "source") && (Q(O.source, { instancePath: t + "/sourceCodes/" + b + "/source", parentData: O, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), O.code !== void 0 && i.call(O, "code")) {
let D = O.code, z = r, C = !1, ge = r;
Q(D, { instancePath: t + "/sourceCodes/" + b + "/code", parentData: O, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
var d = ge === r;
C = C || d;
let K = r;
if (D !== null) {
let Y = { instancePath: t + "/sourceCodes/" + b + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [Y] : e.push(Y), r++;
}
var d = K === r;
if (C = C || d, C)
r = z, e !== null && (z ? e.length = z : e = null);
else {
let Y = { instancePath: t + "/sourceCodes/" + b + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [Y] : e.push(Y), r++;
}
}
if (O.instrument !== void 0 && i.call(O, "instrument") && (Q(O.instrument, { instancePath: t + "/sourceCodes/" + b + "/instrument", parentData: O, parentDataProperty: "instrument", rootData: l, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), O.form !== void 0 && i.call(O, "form") && (Q(O.form, { instancePath: t + "/sourceCodes/" + b + "/form", parentData: O, parentDataProperty: "form", rootData: l, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), O.name !== void 0 && i.call(O, "name") && (Q(O.name, { instancePath: t + "/sourceCodes/" + b + "/name", parentData: O, parentDataProperty: "name", rootData: l, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), O.parts !== void 0 && i.call(O, "parts")) {
let D = O.parts;
if (Array.isArray(D)) {
if (D.length > 5) {
let C = { instancePath: t + "/sourceCodes/" + b + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [C] : e.push(C), r++;
}
if (D.length < 1) {
let C = { instancePath: t + "/sourceCodes/" + b + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [C] : e.push(C), r++;
}
let z = D.length;
for (let C = 0; C < z; C++)
Pe(D[C], { instancePath: t + "/sourceCodes/" + b + "/parts/" + C, parentData: D, parentDataProperty: C, rootData: l, dynamicAnchors: p }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), r = e.length);
} else {
let z = { instancePath: t + "/sourceCodes/" + b + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [z] : e.push(z), r++;
}
}
if (O.scenario !== void 0 && i.call(O, "scenario") && (Me(O.scenario, { instancePath: t + "/sourceCodes/" + b + "/scenario", parentData: O, parentDataProperty: "scenario", rootData: l, dynamicAnchors: p }) || (e = e === null ? Me.errors : e.concat(Me.errors), r = e.length)), O.measure !== void 0 && i.call(O, "measure") && (S(O.measure, { instancePath: t + "/sourceCodes/" + b + "/measure", parentData: O, parentDataProperty: "measure", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), O.comparison !== void 0 && i.call(O, "comparison")) {
let D = O.comparison;
if (!(D === "toCompare" || D === "replaced")) {
let z = { instancePath: t + "/sourceCodes/" + b + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: ue.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [z] : e.push(z), r++;
}
}
O.replacedBy !== void 0 && i.call(O, "replacedBy") && (Q(O.replacedBy, { instancePath: t + "/sourceCodes/" + b + "/replacedBy", parentData: O, parentDataProperty: "replacedBy", rootData: l, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), O.validity !== void 0 && i.call(O, "validity") && (Le(O.validity, { instancePath: t + "/sourceCodes/" + b + "/validity", parentData: O, parentDataProperty: "validity", rootData: l, dynamicAnchors: p }) || (e = e === null ? Le.errors : e.concat(Le.errors), r = e.length));
} else {
let D = { instancePath: t + "/sourceCodes/" + b, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), r++;
}
}
} else {
let w = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.definitions !== void 0 && i.call(s, "definitions")) {
let m = s.definitions;
if (Array.isArray(m)) {
if (m.length > 20) {
let b = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [b] : e.push(b), r++;
}
if (m.length < 1) {
let b = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), r++;
}
let w = m.length;
for (let b = 0; b < w; b++) {
let O = m[b];
if (O && typeof O == "object" && !Array.isArray(O)) {
if (O.version === void 0 || !i.call(O, "version")) {
let D = { instancePath: t + "/definitions/" + b, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [D] : e.push(D), r++;
}
if (O.validity === void 0 || !i.call(O, "validity")) {
let D = { instancePath: t + "/definitions/" + b, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [D] : e.push(D), r++;
}
if (O.concept === void 0 || !i.call(O, "concept")) {
let D = { instancePath: t + "/definitions/" + b, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [D] : e.push(D), r++;
}
for (let D of Object.keys(O))
if (!i.call(ue.properties.definitions.items.properties, D)) {
let z = { instancePath: t + "/definitions/" + b, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [z] : e.push(z), r++;
}
if (O.version !== void 0 && i.call(O, "version")) {
let D = O.version;
if (typeof D == "string") {
if (B(D) > 40) {
let z = { instancePath: t + "/definitions/" + b + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [z] : e.push(z), r++;
}
if (!Ot.test(D)) {
let z = { instancePath: t + "/definitions/" + b + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [z] : e.push(z), r++;
}
} else {
let z = { instancePath: t + "/definitions/" + b + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [z] : e.push(z), r++;
}
}
if (O.validity !== void 0 && i.call(O, "validity") && (Le(O.validity, { instancePath: t + "/definitions/" + b + "/validity", parentData: O, parentDataProperty: "validity", rootData: l, dynamicAnchors: p }) || (e = e === null ? Le.errors : e.concat(Le.errors), r = e.length)), O.names !== void 0 && i.call(O, "names") && (ee(O.names, { instancePath: t + "/definitions/" + b + "/names", parentData: O, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length)), O.concept !== void 0 && i.call(O, "concept") && (te(O.concept, { instancePath: t + "/definitions/" + b + "/concept", parentData: O, parentDataProperty: "concept", rootData: l, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), O.method !== void 0 && i.call(O, "method") && (te(O.method, { instancePath: t + "/definitions/" + b + "/method", parentData: O, parentDataProperty: "method", rootData: l, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), O.numerator !== void 0 && i.call(O, "numerator") && (pe(O.numerator, { instancePath: t + "/definitions/" + b + "/numerator", parentData: O, parentDataProperty: "numerator", rootData: l, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length)), O.denominator !== void 0 && i.call(O, "denominator") && (pe(O.denominator, { instancePath: t + "/definitions/" + b + "/denominator", parentData: O, parentDataProperty: "denominator", rootData: l, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length)), O.factor !== void 0 && i.call(O, "factor") && (Ye(O.factor, { instancePath: t + "/definitions/" + b + "/factor", parentData: O, parentDataProperty: "factor", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), r = e.length)), O.weight !== void 0 && i.call(O, "weight") && (vr(O.weight, { instancePath: t + "/definitions/" + b + "/weight", parentData: O, parentDataProperty: "weight", rootData: l, dynamicAnchors: p }) || (e = e === null ? vr.errors : e.concat(vr.errors), r = e.length)), O.growth !== void 0 && i.call(O, "growth")) {
let D = O.growth;
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.of === void 0 || !i.call(D, "of")) {
let z = { instancePath: t + "/definitions/" + b + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [z] : e.push(z), r++;
}
if (D.against === void 0 || !i.call(D, "against")) {
let z = { instancePath: t + "/definitions/" + b + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [z] : e.push(z), r++;
}
if (D.form === void 0 || !i.call(D, "form")) {
let z = { instancePath: t + "/definitions/" + b + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [z] : e.push(z), r++;
}
for (let z of Object.keys(D))
if (!(z === "of" || z === "against" || z === "form" || z === "base")) {
let C = { instancePath: t + "/definitions/" + b + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [C] : e.push(C), r++;
}
if (D.of !== void 0 && i.call(D, "of") && (pe(D.of, { instancePath: t + "/definitions/" + b + "/growth/of", parentData: D, parentDataProperty: "of", rootData: l, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length)), D.against !== void 0 && i.call(D, "against")) {
let z = D.against;
if (!(z === "previousPeriod" || z === "samePeriodLastYear" || z === "endOfLastYear" || z === "fixedBase")) {
let C = { instancePath: t + "/definitions/" + b + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: ue.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [C] : e.push(C), r++;
}
}
if (D.form !== void 0 && i.call(D, "form")) {
let z = D.form;
if (!(z === "percentChange" || z === "indexTo100" || z === "pointChange")) {
let C = { instancePath: t + "/definitions/" + b + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: ue.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [C] : e.push(C), r++;
}
}
D.base !== void 0 && i.call(D, "base") && (Q(D.base, { instancePath: t + "/definitions/" + b + "/growth/base", parentData: D, parentDataProperty: "base", rootData: l, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length));
} else {
let z = { instancePath: t + "/definitions/" + b + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), r++;
}
}
if (O.legalBasis !== void 0 && i.call(O, "legalBasis")) {
let D = O.legalBasis;
if (Array.isArray(D)) {
if (D.length > 20) {
let C = { instancePath: t + "/definitions/" + b + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [C] : e.push(C), r++;
}
let z = D.length;
for (let C = 0; C < z; C++)
Ae(D[C], { instancePath: t + "/definitions/" + b + "/legalBasis/" + C, parentData: D, parentDataProperty: C, rootData: l, dynamicAnchors: p }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), r = e.length);
} else {
let z = { instancePath: t + "/definitions/" + b + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [z] : e.push(z), r++;
}
}
if (O.numerator !== void 0 && i.call(O, "numerator") && (O.denominator === void 0 || !i.call(O, "denominator"))) {
let D = { instancePath: t + "/definitions/" + b, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [D] : e.push(D), r++;
}
if (O.denominator !== void 0 && i.call(O, "denominator") && (O.numerator === void 0 || !i.call(O, "numerator"))) {
let D = { instancePath: t + "/definitions/" + b, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [D] : e.push(D), r++;
}
} else {
let D = { instancePath: t + "/definitions/" + b, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), r++;
}
}
} else {
let w = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.measure !== void 0 && i.call(s, "measure")) {
let m = s.measure, w = r, b = !1, O = r;
S(m, { instancePath: t + "/measure", parentData: s, parentDataProperty: "measure", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
var f = O === r;
b = b || f;
let D = r;
if (m !== null) {
let z = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), r++;
}
var f = D === r;
if (b = b || f, b)
r = w, e !== null && (w ? e.length = w : e = null);
else {
let z = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), r++;
}
}
if (s.decimals !== void 0 && i.call(s, "decimals")) {
let m = s.decimals, w = r, b = !1, O = r;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [z] : e.push(z), r++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 12 || isNaN(m)) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [z] : e.push(z), r++;
}
if (m < 0 || isNaN(m)) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [z] : e.push(z), r++;
}
}
var u = O === r;
b = b || u;
let D = r;
if (m !== null) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), r++;
}
var u = D === r;
if (b = b || u, b)
r = w, e !== null && (w ? e.length = w : e = null);
else {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), r++;
}
}
if (s.periodicity !== void 0 && i.call(s, "periodicity")) {
let m = s.periodicity;
if (Array.isArray(m)) {
if (m.length > 9) {
let D = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [D] : e.push(D), r++;
}
if (m.length < 1) {
let D = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), r++;
}
let w = m.length;
for (let D = 0; D < w; D++)
br(m[D], { instancePath: t + "/periodicity/" + D, parentData: m, parentDataProperty: D, rootData: l, dynamicAnchors: p }) || (e = e === null ? br.errors : e.concat(br.errors), r = e.length);
let b = m.length, O;
if (b > 1) {
e: for (; b--; )
for (O = b; O--; )
if (De(m[b], m[O])) {
let D = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: b, j: O } };
e === null ? e = [D] : e.push(D), r++;
break e;
}
}
} else {
let w = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.breakdowns !== void 0 && i.call(s, "breakdowns")) {
let m = s.breakdowns;
if (Array.isArray(m)) {
if (m.length > 20) {
let D = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [D] : e.push(D), r++;
}
let w = m.length;
for (let D = 0; D < w; D++)
S(m[D], { instancePath: t + "/breakdowns/" + D, parentData: m, parentDataProperty: D, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
let b = m.length, O;
if (b > 1) {
e: for (; b--; )
for (O = b; O--; )
if (De(m[b], m[O])) {
let D = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: b, j: O } };
e === null ? e = [D] : e.push(D), r++;
break e;
}
}
} else {
let w = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.levels !== void 0 && i.call(s, "levels")) {
let m = s.levels;
if (Array.isArray(m)) {
if (m.length > 10) {
let D = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [D] : e.push(D), r++;
}
let w = m.length;
for (let D = 0; D < w; D++)
fe(m[D], { instancePath: t + "/levels/" + D, parentData: m, parentDataProperty: D, rootData: l, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length);
let b = m.length, O;
if (b > 1) {
e: for (; b--; )
for (O = b; O--; )
if (De(m[b], m[O])) {
let D = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: b, j: O } };
e === null ? e = [D] : e.push(D), r++;
break e;
}
}
} else {
let w = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.agency !== void 0 && i.call(s, "agency")) {
let m = s.agency, w = r, b = !1, O = r;
ee(m, { instancePath: t + "/agency", parentData: s, parentDataProperty: "agency", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length);
var q = O === r;
b = b || q;
let D = r;
if (m !== null) {
let z = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), r++;
}
var q = D === r;
if (b = b || q, b)
r = w, e !== null && (w ? e.length = w : e = null);
else {
let z = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), r++;
}
}
if (s.legalBasis !== void 0 && i.call(s, "legalBasis")) {
let m = s.legalBasis;
if (Array.isArray(m)) {
if (m.length > 40) {
let b = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [b] : e.push(b), r++;
}
let w = m.length;
for (let b = 0; b < w; b++)
Ae(m[b], { instancePath: t + "/legalBasis/" + b, parentData: m, parentDataProperty: b, rootData: l, dynamicAnchors: p }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), r = e.length);
} else {
let w = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.behaviour !== void 0 && i.call(s, "behaviour")) {
let m = s.behaviour;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.overUnits === void 0 || !i.call(m, "overUnits")) {
let w = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [w] : e.push(w), r++;
}
if (m.overTime === void 0 || !i.call(m, "overTime")) {
let w = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [w] : e.push(w), r++;
}
for (let w of Object.keys(m))
if (!(w === "overUnits" || w === "overTime")) {
let b = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [b] : e.push(b), r++;
}
if (m.overUnits !== void 0 && i.call(m, "overUnits")) {
let w = m.overUnits;
if (!(w === "sum" || w === "recompute" || w === "weightedMean" || w === "max" || w === "min" || w === "none" || w === "same-or-differs" || w === "bounded" || w === "by-class" || w === "sum-same-window")) {
let b = { instancePath: t + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: ue.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [b] : e.push(b), r++;
}
}
if (m.overTime !== void 0 && i.call(m, "overTime")) {
let w = m.overTime;
if (!(w === "sum" || w === "last" || w === "first" || w === "recompute" || w === "none" || w === "max" || w === "min" || w === "weightedMean")) {
let b = { instancePath: t + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: ue.properties.behaviour.properties.overTime.enum } };
e === null ? e = [b] : e.push(b), r++;
}
}
} else {
let w = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.origin !== void 0 && i.call(s, "origin")) {
let m = s.origin;
if (!(m === "yearStart" || m === "change")) {
let w = { instancePath: t + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: ue.properties.origin.enum } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.scope !== void 0 && i.call(s, "scope")) {
let m = s.scope;
if (!(m === "territory" || m === "office")) {
let w = { instancePath: t + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: ue.properties.scope.enum } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.compiledBy !== void 0 && i.call(s, "compiledBy")) {
let m = s.compiledBy;
if (!(m === "central" || m === "local" || m === "survey")) {
let w = { instancePath: t + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: ue.properties.compiledBy.enum } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.countsUnits !== void 0 && i.call(s, "countsUnits")) {
let m = s.countsUnits;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.level === void 0 || !i.call(m, "level")) {
let w = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [w] : e.push(w), r++;
}
if (m.listDate === void 0 || !i.call(m, "listDate")) {
let w = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [w] : e.push(w), r++;
}
for (let w of Object.keys(m))
if (!(w === "level" || w === "listDate")) {
let b = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [b] : e.push(b), r++;
}
if (m.level !== void 0 && i.call(m, "level") && (fe(m.level, { instancePath: t + "/countsUnits/level", parentData: m, parentDataProperty: "level", rootData: l, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length)), m.listDate !== void 0 && i.call(m, "listDate")) {
let w = m.listDate, b = r, O = !1, D = r;
He(w, { instancePath: t + "/countsUnits/listDate", parentData: m, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? He.errors : e.concat(He.errors), r = e.length);
var y = D === r;
O = O || y;
let z = r;
if (w !== null) {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), r++;
}
var y = z === r;
if (O = O || y, O)
r = b, e !== null && (b ? e.length = b : e = null);
else {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), r++;
}
}
} else {
let w = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.disjoint !== void 0 && i.call(s, "disjoint") && typeof s.disjoint != "boolean") {
let m = { instancePath: t + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.parentCode !== void 0 && i.call(s, "parentCode")) {
let m = s.parentCode, w = r, b = !1, O = r;
Q(m, { instancePath: t + "/parentCode", parentData: s, parentDataProperty: "parentCode", rootData: l, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length);
var j = O === r;
b = b || j;
let D = r;
if (m !== null) {
let z = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), r++;
}
var j = D === r;
if (b = b || j, b)
r = w, e !== null && (w ? e.length = w : e = null);
else {
let z = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), r++;
}
}
if (s.derivedFrom !== void 0 && i.call(s, "derivedFrom")) {
let m = s.derivedFrom;
if (Array.isArray(m)) {
if (m.length > 40) {
let D = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [D] : e.push(D), r++;
}
if (m.length < 1) {
let D = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), r++;
}
let w = m.length;
for (let D = 0; D < w; D++)
S(m[D], { instancePath: t + "/derivedFrom/" + D, parentData: m, parentDataProperty: D, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
let b = m.length, O;
if (b > 1) {
e: for (; b--; )
for (O = b; O--; )
if (De(m[b], m[O])) {
let D = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: b, j: O } };
e === null ? e = [D] : e.push(D), r++;
break e;
}
}
} else {
let w = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.distinctFrom !== void 0 && i.call(s, "distinctFrom")) {
let m = s.distinctFrom;
if (Array.isArray(m)) {
if (m.length > 20) {
let D = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [D] : e.push(D), r++;
}
if (m.length < 1) {
let D = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), r++;
}
let w = m.length;
for (let D = 0; D < w; D++)
S(m[D], { instancePath: t + "/distinctFrom/" + D, parentData: m, parentDataProperty: D, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length);
let b = m.length, O;
if (b > 1) {
e: for (; b--; )
for (O = b; O--; )
if (De(m[b], m[O])) {
let D = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: b, j: O } };
e === null ? e = [D] : e.push(D), r++;
break e;
}
}
} else {
let w = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.competence !== void 0 && i.call(s, "competence")) {
let m = s.competence;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.keptAt === void 0 || !i.call(m, "keptAt")) {
let w = { instancePath: t + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [w] : e.push(w), r++;
}
for (let w of Object.keys(m))
if (w !== "keptAt") {
let b = { instancePath: t + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [b] : e.push(b), r++;
}
m.keptAt !== void 0 && i.call(m, "keptAt") && (fe(m.keptAt, { instancePath: t + "/competence/keptAt", parentData: m, parentDataProperty: "keptAt", rootData: l, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length));
} else {
let w = { instancePath: t + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.sharing !== void 0 && i.call(s, "sharing")) {
let m = s.sharing;
if (!(m === "public" || m === "internal" || m === "restricted")) {
let w = { instancePath: t + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: ue.properties.sharing.enum } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.priceBase !== void 0 && i.call(s, "priceBase")) {
let m = s.priceBase;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !i.call(m, "kind")) {
let w = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [w] : e.push(w), r++;
}
if (m.year === void 0 || !i.call(m, "year")) {
let w = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [w] : e.push(w), r++;
}
for (let w of Object.keys(m))
if (!(w === "kind" || w === "year")) {
let b = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [b] : e.push(b), r++;
}
if (m.kind !== void 0 && i.call(m, "kind")) {
let w = m.kind;
if (!(w === "current" || w === "comparable" || w === "constant")) {
let b = { instancePath: t + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: ue.properties.priceBase.properties.kind.enum } };
e === null ? e = [b] : e.push(b), r++;
}
}
if (m.year !== void 0 && i.call(m, "year")) {
let w = m.year, b = r, O = !1, D = r;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), r++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 2200 || isNaN(w)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [C] : e.push(C), r++;
}
if (w < 1900 || isNaN(w)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [C] : e.push(C), r++;
}
}
var E = D === r;
O = O || E;
let z = r;
if (w !== null) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), r++;
}
var E = z === r;
if (O = O || E, O)
r = b, e !== null && (b ? e.length = b : e = null);
else {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), r++;
}
}
} else {
let w = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), r++;
}
}
if (s.nonNegative !== void 0 && i.call(s, "nonNegative") && typeof s.nonNegative != "boolean") {
let m = { instancePath: t + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [m] : e.push(m), r++;
}
if (s.relations !== void 0 && i.call(s, "relations")) {
let m = s.relations;
if (Array.isArray(m)) {
if (m.length > 40) {
let b = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [b] : e.push(b), r++;
}
let w = m.length;
for (let b = 0; b < w; b++)
qr(m[b], { instancePath: t + "/relations/" + b, parentData: m, parentDataProperty: b, rootData: l, dynamicAnchors: p }) || (e = e === null ? qr.errors : e.concat(qr.errors), r = e.length);
} else {
let w = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), r++;
}
}
s.guidance !== void 0 && i.call(s, "guidance") && (te(s.guidance, { instancePath: t + "/guidance", parentData: s, parentDataProperty: "guidance", rootData: l, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), s.note !== void 0 && i.call(s, "note") && (te(s.note, { instancePath: t + "/note", parentData: s, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), r = e.length)), s.sources !== void 0 && i.call(s, "sources") && ($r(s.sources, { instancePath: t + "/sources", parentData: s, parentDataProperty: "sources", rootData: l, dynamicAnchors: p }) || (e = e === null ? $r.errors : e.concat($r.errors), r = e.length)), s.unknown !== void 0 && i.call(s, "unknown") && (jr(s.unknown, { instancePath: t + "/unknown", parentData: s, parentDataProperty: "unknown", rootData: l, dynamicAnchors: p }) || (e = e === null ? jr.errors : e.concat(jr.errors), r = e.length));
} else {
let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), r++;
}
return $s.errors = e, r === 0;
}
$s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Jt = js, xt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function Fe(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Fe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return Fe.errors = e, r === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ne.errors = e, r === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return me.errors = e, r === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function js(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.id === void 0 || !i.call(s, "id")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.number === void 0 || !i.call(s, "number")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.date === void 0 || !i.call(s, "date")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.inForce === void 0 || !i.call(s, "inForce")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [P] : e.push(P), r++;
}
for (let P of Object.keys(s))
if (!i.call(xt.properties, P)) {
let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [g] : e.push(g), r++;
}
if (s.id !== void 0 && i.call(s, "id") && (Fe(s.id, { instancePath: t + "/id", parentData: s, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), r = e.length)), s.number !== void 0 && i.call(s, "number") && (ne(s.number, { instancePath: t + "/number", parentData: s, parentDataProperty: "number", rootData: l, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length)), s.clause !== void 0 && i.call(s, "clause")) {
let P = s.clause, g = r, I = !1, x = r;
ne(P, { instancePath: t + "/clause", parentData: s, parentDataProperty: "clause", rootData: l, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
var n = x === r;
I = I || n;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var n = L === r;
if (I = I || n, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.date !== void 0 && i.call(s, "date")) {
let P = s.date, g = r, I = !1, x = r;
me(P, { instancePath: t + "/date", parentData: s, parentDataProperty: "date", rootData: l, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
var c = x === r;
I = I || c;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var c = L === r;
if (I = I || c, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.inForce !== void 0 && i.call(s, "inForce")) {
let P = s.inForce, g = r, I = !1, x = r;
me(P, { instancePath: t + "/inForce", parentData: s, parentDataProperty: "inForce", rootData: l, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
var _ = x === r;
I = I || _;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var _ = L === r;
if (I = I || _, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.repealedBy !== void 0 && i.call(s, "repealedBy")) {
let P = s.repealedBy, g = r, I = !1, x = r;
Fe(P, { instancePath: t + "/repealedBy", parentData: s, parentDataProperty: "repealedBy", rootData: l, dynamicAnchors: p }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), r = e.length);
var a = x === r;
I = I || a;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var a = L === r;
if (I = I || a, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.repealedFrom !== void 0 && i.call(s, "repealedFrom")) {
let P = s.repealedFrom, g = r, I = !1, x = r;
me(P, { instancePath: t + "/repealedFrom", parentData: s, parentDataProperty: "repealedFrom", rootData: l, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
var k = x === r;
I = I || k;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var k = L === r;
if (I = I || k, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.authority !== void 0 && i.call(s, "authority")) {
let P = s.authority, g = r, I = !1, x = r;
ne(P, { instancePath: t + "/authority", parentData: s, parentDataProperty: "authority", rootData: l, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
var v = x === r;
I = I || v;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var v = L === r;
if (I = I || v, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
s.source !== void 0 && i.call(s, "source") && (ne(s.source, { instancePath: t + "/source", parentData: s, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), r++;
}
return js.errors = e, r === 0;
}
js.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xt = Qe;
function Or(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Or.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return Or.errors = e, r === 0;
}
Or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var It = { enum: ["error", "warning", "note"] };
function xr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "error" || s === "warning" || s === "note")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: It.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return xr.errors = e, r === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var lt = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function Ir(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (Object.keys(s).length < 1) {
let n = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "file" || n === "sheet" || n === "range" || n === "row" || n === "column")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.file !== void 0 && i.call(s, "file") && (T(s.file, { instancePath: t + "/file", parentData: s, parentDataProperty: "file", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.sheet !== void 0 && i.call(s, "sheet") && (T(s.sheet, { instancePath: t + "/sheet", parentData: s, parentDataProperty: "sheet", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.range !== void 0 && i.call(s, "range")) {
let n = s.range;
if (typeof n == "string") {
if (B(n) > 40) {
let c = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), r++;
}
if (!lt.test(n)) {
let c = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [c] : e.push(c), r++;
}
} else {
let c = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), r++;
}
}
if (s.row !== void 0 && i.call(s, "row")) {
let n = s.row;
if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
let c = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), r++;
}
if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
let c = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [c] : e.push(c), r++;
}
}
s.column !== void 0 && i.call(s, "column") && (T(s.column, { instancePath: t + "/column", parentData: s, parentDataProperty: "column", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ir.errors = e, r === 0;
}
Ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ne(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (R(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (R(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ne.errors = e, r === 0;
}
Ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qe(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.code === void 0 || !i.call(s, "code")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), r++;
}
if (s.severity === void 0 || !i.call(s, "severity")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [a] : e.push(a), r++;
}
if (s.args === void 0 || !i.call(s, "args")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [a] : e.push(a), r++;
}
for (let a of Object.keys(s))
if (!(a === "code" || a === "severity" || a === "args" || a === "place" || a === "value" || a === "expected" || a === "message" || a === "remedy")) {
let k = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [k] : e.push(k), r++;
}
if (s.code !== void 0 && i.call(s, "code") && (Or(s.code, { instancePath: t + "/code", parentData: s, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? Or.errors : e.concat(Or.errors), r = e.length)), s.severity !== void 0 && i.call(s, "severity") && (xr(s.severity, { instancePath: t + "/severity", parentData: s, parentDataProperty: "severity", rootData: l, dynamicAnchors: p }) || (e = e === null ? xr.errors : e.concat(xr.errors), r = e.length)), s.args !== void 0 && i.call(s, "args")) {
let a = s.args;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 20) {
let k = { instancePath: t + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [k] : e.push(k), r++;
}
for (let k of Object.keys(a)) {
let v = r, P = r, g = r;
if (!(k === "constructor" || k === "hasOwnProperty" || k === "isPrototypeOf" || k === "propertyIsEnumerable" || k === "toLocaleString" || k === "toString" || k === "valueOf")) {
let I = {};
e === null ? e = [I] : e.push(I), r++;
}
var n = g === r;
if (n) {
let I = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: k };
e === null ? e = [I] : e.push(I), r++;
} else
r = P, e !== null && (P ? e.length = P : e = null);
if (typeof k == "string") {
if (B(k) > 40) {
let I = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: k };
e === null ? e = [I] : e.push(I), r++;
}
if (!hs.test(k)) {
let I = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: k };
e === null ? e = [I] : e.push(I), r++;
}
} else {
let I = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: k };
e === null ? e = [I] : e.push(I), r++;
}
var c = v === r;
if (!c) {
let I = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: k } };
e === null ? e = [I] : e.push(I), r++;
}
}
for (let k of Object.keys(a)) {
let v = a[k], P = r, g = !1, I = r;
if (typeof v == "string") {
if (B(v) > 4e3) {
let V = { instancePath: t + "/args/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [V] : e.push(V), r++;
}
} else {
let V = { instancePath: t + "/args/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), r++;
}
var _ = I === r;
g = g || _;
let x = r;
if (!(typeof v == "number" && isFinite(v))) {
let V = { instancePath: t + "/args/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [V] : e.push(V), r++;
}
var _ = x === r;
g = g || _;
let L = r;
if (v !== null) {
let V = { instancePath: t + "/args/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [V] : e.push(V), r++;
}
var _ = L === r;
g = g || _;
let h = r;
if (Array.isArray(v)) {
if (v.length > 2e4) {
let $ = { instancePath: t + "/args/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [$] : e.push($), r++;
}
let V = v.length;
for (let $ = 0; $ < V; $++) {
let F = v[$];
if (typeof F == "string") {
if (B(F) > 300) {
let d = { instancePath: t + "/args/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + $, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [d] : e.push(d), r++;
}
} else {
let d = { instancePath: t + "/args/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + $, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), r++;
}
}
} else {
let V = { instancePath: t + "/args/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), r++;
}
var _ = h === r;
if (g = g || _, g)
r = P, e !== null && (P ? e.length = P : e = null);
else {
let V = { instancePath: t + "/args/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [V] : e.push(V), r++;
}
}
} else {
let k = { instancePath: t + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), r++;
}
}
if (s.place !== void 0 && i.call(s, "place") && (Ir(s.place, { instancePath: t + "/place", parentData: s, parentDataProperty: "place", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), r = e.length)), s.value !== void 0 && i.call(s, "value")) {
let a = s.value;
if (typeof a == "string") {
if (B(a) > 4e3) {
let k = { instancePath: t + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [k] : e.push(k), r++;
}
} else {
let k = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), r++;
}
}
if (s.expected !== void 0 && i.call(s, "expected")) {
let a = s.expected;
if (typeof a == "string") {
if (B(a) > 4e3) {
let k = { instancePath: t + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [k] : e.push(k), r++;
}
} else {
let k = { instancePath: t + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), r++;
}
}
s.message !== void 0 && i.call(s, "message") && (Ne(s.message, { instancePath: t + "/message", parentData: s, parentDataProperty: "message", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), r = e.length)), s.remedy !== void 0 && i.call(s, "remedy") && (Ne(s.remedy, { instancePath: t + "/remedy", parentData: s, parentDataProperty: "remedy", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), r = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), r++;
}
return Qe.errors = e, r === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var en = Os, _t = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function Ve(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ve.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return Ve.errors = e, r === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Be(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (T(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (T(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Be.errors = e, r === 0;
}
Be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _r(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = _r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (R(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (R(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return _r.errors = e, r === 0;
}
_r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lt = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function Os(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.code === void 0 || !i.call(s, "code")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.names === void 0 || !i.call(s, "names")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.kind === void 0 || !i.call(s, "kind")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "code" || n === "names" || n === "symbols" || n === "kind" || n === "base" || n === "factor" || n === "note")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.code !== void 0 && i.call(s, "code") && (Ve(s.code, { instancePath: t + "/code", parentData: s, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), r = e.length)), s.names !== void 0 && i.call(s, "names") && (Be(s.names, { instancePath: t + "/names", parentData: s, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? Be.errors : e.concat(Be.errors), r = e.length)), s.symbols !== void 0 && i.call(s, "symbols") && (Be(s.symbols, { instancePath: t + "/symbols", parentData: s, parentDataProperty: "symbols", rootData: l, dynamicAnchors: p }) || (e = e === null ? Be.errors : e.concat(Be.errors), r = e.length)), s.kind !== void 0 && i.call(s, "kind")) {
let n = s.kind;
if (!(n === "number" || n === "percent" || n === "ratio" || n === "category" || n === "yes-no" || n === "text")) {
let c = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: _t.properties.kind.enum } };
e === null ? e = [c] : e.push(c), r++;
}
}
if (s.base !== void 0 && i.call(s, "base") && (Ve(s.base, { instancePath: t + "/base", parentData: s, parentDataProperty: "base", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), r = e.length)), s.factor !== void 0 && i.call(s, "factor")) {
let n = s.factor;
if (typeof n == "string") {
if (B(n) > 50) {
let c = { instancePath: t + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [c] : e.push(c), r++;
}
if (!Lt.test(n)) {
let c = { instancePath: t + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [c] : e.push(c), r++;
}
} else {
let c = { instancePath: t + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), r++;
}
}
if (s.note !== void 0 && i.call(s, "note") && (_r(s.note, { instancePath: t + "/note", parentData: s, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? _r.errors : e.concat(_r.errors), r = e.length)), s.base !== void 0 && i.call(s, "base") && (s.factor === void 0 || !i.call(s, "factor"))) {
let n = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "base",
missingProperty: "factor",
depsCount: 1,
deps: "factor"
} };
e === null ? e = [n] : e.push(n), r++;
}
if (s.factor !== void 0 && i.call(s, "factor") && (s.base === void 0 || !i.call(s, "base"))) {
let n = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "factor",
missingProperty: "base",
depsCount: 1,
deps: "base"
} };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Os.errors = e, r === 0;
}
Os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rn = xs, Cs = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function Lr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Lr.errors = e, r === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ar(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 100) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ar.errors = e, r === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Er(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Er.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!Ns.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return Er.errors = e, r === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = X.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return X.errors = e, r === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Fr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return Fr.errors = e, r === 0;
}
Fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.from === void 0 || !i.call(s, "from")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.to === void 0 || !i.call(s, "to")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "from" || n === "to")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.from !== void 0 && i.call(s, "from") && (W(s.from, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), s.to !== void 0 && i.call(s, "to") && (W(s.to, { instancePath: t + "/to", parentData: s, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Nr.errors = e, r === 0;
}
Nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zs = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Vr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 10) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Zs.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Vr.errors = e, r === 0;
}
Vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ze(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ze.errors = e, r === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Br(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.breakdown === void 0 || !i.call(s, "breakdown")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.value === void 0 || !i.call(s, "value")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "breakdown" || n === "value")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.breakdown !== void 0 && i.call(s, "breakdown") && (G(s.breakdown, { instancePath: t + "/breakdown", parentData: s, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), s.value !== void 0 && i.call(s, "value") && (G(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Br.errors = e, r === 0;
}
Br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "actual" || s === "plan" || s === "forecast")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ss.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return zr.errors = e, r === 0;
}
zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Cr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 50) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Rs.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Cr.errors = e, r === 0;
}
Cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var At = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function Tr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "number" || s === "nil" || s === "missing" || s === "notApplicable" || s === "confidential")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: At.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return Tr.errors = e, r === 0;
}
Tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pt = new RegExp("^B?E?I?P?W?$", "u");
function Ur(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 5) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!pt.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ur.errors = e, r === 0;
}
Ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Sr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (Object.keys(s).length < 1) {
let n = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "file" || n === "sheet" || n === "range" || n === "row" || n === "column")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
if (s.file !== void 0 && i.call(s, "file") && (T(s.file, { instancePath: t + "/file", parentData: s, parentDataProperty: "file", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.sheet !== void 0 && i.call(s, "sheet") && (T(s.sheet, { instancePath: t + "/sheet", parentData: s, parentDataProperty: "sheet", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), s.range !== void 0 && i.call(s, "range")) {
let n = s.range;
if (typeof n == "string") {
if (B(n) > 40) {
let c = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), r++;
}
if (!lt.test(n)) {
let c = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [c] : e.push(c), r++;
}
} else {
let c = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), r++;
}
}
if (s.row !== void 0 && i.call(s, "row")) {
let n = s.row;
if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
let c = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), r++;
}
if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
let c = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [c] : e.push(c), r++;
}
}
s.column !== void 0 && i.call(s, "column") && (T(s.column, { instancePath: t + "/column", parentData: s, parentDataProperty: "column", rootData: l, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Sr.errors = e, r === 0;
}
Sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Et = new RegExp("^[0-9a-f]{64}$", "u");
function xs(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = xs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = !0, _ = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.state !== void 0 && i.call(s, "state") && s.state !== "number") {
let h = {};
e === null ? e = [h] : e.push(h), r++;
}
var a = _ === r;
r = n, e !== null && (n ? e.length = n : e = null);
let k;
if (a) {
let h = r, V = r, $ = !1, F = r;
if (s && typeof s == "object" && !Array.isArray(s) && s.value !== void 0 && i.call(s, "value") && typeof s.value != "string") {
let u = { instancePath: t + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), r++;
}
var P = F === r;
if ($ = $ || P, P) {
var v = {};
v.value = !0;
}
let d = r;
if (s && typeof s == "object" && !Array.isArray(s) && (s.category === void 0 || !i.call(s, "category"))) {
let u = { instancePath: t, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [u] : e.push(u), r++;
}
var P = d === r;
if ($ = $ || P, $)
r = V, e !== null && (V ? e.length = V : e = null);
else {
let u = { instancePath: t, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), r++;
}
var a = h === r;
c = a, c && v !== !0 && (v = v || {}, v.state = !0), k = "then";
} else {
let h = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.value !== void 0 && i.call(s, "value") && s.value !== null) {
let $ = { instancePath: t + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.category !== void 0 && i.call(s, "category")) {
let $ = { instancePath: t + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [$] : e.push($), r++;
}
}
var a = h === r;
c = a, c && v !== !0 && (v = v || {}, v.value = !0, v.category = !0), k = "else";
}
if (!c) {
let h = { instancePath: t, schemaPath: "#/if", keyword: "if", params: { failingKeyword: k } };
e === null ? e = [h] : e.push(h), r++;
}
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.subject === void 0 || !i.call(s, "subject")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.indicator === void 0 || !i.call(s, "indicator")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.window === void 0 || !i.call(s, "window")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.period === void 0 || !i.call(s, "period")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.listDate === void 0 || !i.call(s, "listDate")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.breakdown === void 0 || !i.call(s, "breakdown")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.scenario === void 0 || !i.call(s, "scenario")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.edition === void 0 || !i.call(s, "edition")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.revision === void 0 || !i.call(s, "revision")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.cutoff === void 0 || !i.call(s, "cutoff")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.value === void 0 || !i.call(s, "value")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.state === void 0 || !i.call(s, "state")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.obsStatus === void 0 || !i.call(s, "obsStatus")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.confStatus === void 0 || !i.call(s, "confStatus")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.source === void 0 || !i.call(s, "source")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [h] : e.push(h), r++;
}
for (let h of Object.keys(s))
if (!i.call(Cs.properties, h)) {
let V = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [V] : e.push(V), r++;
}
if (s.subject !== void 0 && i.call(s, "subject")) {
let h = s.subject, V = r, $ = !1, F = r;
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.unit === void 0 || !i.call(h, "unit")) {
let u = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(h))
if (u !== "unit") {
let q = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
h.unit !== void 0 && i.call(h, "unit") && (Lr(h.unit, { instancePath: t + "/subject/unit", parentData: h, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), r = e.length));
} else {
let u = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
var I = F === r;
if ($ = $ || I, I)
var g = !0;
let d = r;
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.code === void 0 || !i.call(h, "code")) {
let u = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(h))
if (!(u === "code" || u === "level")) {
let q = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
h.code !== void 0 && i.call(h, "code") && (Ar(h.code, { instancePath: t + "/subject/code", parentData: h, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), r = e.length)), h.level !== void 0 && i.call(h, "level") && (Er(h.level, { instancePath: t + "/subject/level", parentData: h, parentDataProperty: "level", rootData: l, dynamicAnchors: p }) || (e = e === null ? Er.errors : e.concat(Er.errors), r = e.length));
} else {
let u = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
var I = d === r;
$ = $ || I, I && g !== !0 && (g = !0);
let f = r;
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.body === void 0 || !i.call(h, "body")) {
let u = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(h))
if (u !== "body") {
let q = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
h.body !== void 0 && i.call(h, "body") && (X(h.body, { instancePath: t + "/subject/body", parentData: h, parentDataProperty: "body", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length));
} else {
let u = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
var I = f === r;
if ($ = $ || I, I && g !== !0 && (g = !0), $)
r = V, e !== null && (V ? e.length = V : e = null);
else {
let u = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), r++;
}
}
if (s.reporter !== void 0 && i.call(s, "reporter") && (X(s.reporter, { instancePath: t + "/reporter", parentData: s, parentDataProperty: "reporter", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), s.indicator !== void 0 && i.call(s, "indicator") && (Fr(s.indicator, { instancePath: t + "/indicator", parentData: s, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), r = e.length)), s.definition !== void 0 && i.call(s, "definition") && (X(s.definition, { instancePath: t + "/definition", parentData: s, parentDataProperty: "definition", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), s.window !== void 0 && i.call(s, "window") && (Nr(s.window, { instancePath: t + "/window", parentData: s, parentDataProperty: "window", rootData: l, dynamicAnchors: p }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), r = e.length)), s.period !== void 0 && i.call(s, "period") && (Vr(s.period, { instancePath: t + "/period", parentData: s, parentDataProperty: "period", rootData: l, dynamicAnchors: p }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), r = e.length)), s.listDate !== void 0 && i.call(s, "listDate") && (ze(s.listDate, { instancePath: t + "/listDate", parentData: s, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? ze.errors : e.concat(ze.errors), r = e.length)), s.covers !== void 0 && i.call(s, "covers") && s.covers !== "period") {
let h = { instancePath: t + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.breakdown !== void 0 && i.call(s, "breakdown")) {
let h = s.breakdown;
if (Array.isArray(h)) {
if (h.length > 10) {
let $ = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [$] : e.push($), r++;
}
let V = h.length;
for (let $ = 0; $ < V; $++)
Br(h[$], { instancePath: t + "/breakdown/" + $, parentData: h, parentDataProperty: $, rootData: l, dynamicAnchors: p }) || (e = e === null ? Br.errors : e.concat(Br.errors), r = e.length);
} else {
let V = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), r++;
}
}
if (s.scenario !== void 0 && i.call(s, "scenario") && (zr(s.scenario, { instancePath: t + "/scenario", parentData: s, parentDataProperty: "scenario", rootData: l, dynamicAnchors: p }) || (e = e === null ? zr.errors : e.concat(zr.errors), r = e.length)), s.edition !== void 0 && i.call(s, "edition")) {
let h = s.edition;
if (!(h === "estimate" || h === "provisional" || h === "official")) {
let V = { instancePath: t + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: Cs.properties.edition.enum } };
e === null ? e = [V] : e.push(V), r++;
}
}
if (s.revision !== void 0 && i.call(s, "revision")) {
let h = s.revision;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let V = { instancePath: t + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), r++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 9999 || isNaN(h)) {
let V = { instancePath: t + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [V] : e.push(V), r++;
}
if (h < 0 || isNaN(h)) {
let V = { instancePath: t + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), r++;
}
}
}
if (s.cutoff !== void 0 && i.call(s, "cutoff")) {
let h = s.cutoff, V = r, $ = !1, F = r;
ze(h, { instancePath: t + "/cutoff", parentData: s, parentDataProperty: "cutoff", rootData: l, dynamicAnchors: p }) || (e = e === null ? ze.errors : e.concat(ze.errors), r = e.length);
var x = F === r;
$ = $ || x;
let d = r;
if (h !== null) {
let f = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [f] : e.push(f), r++;
}
var x = d === r;
if ($ = $ || x, $)
r = V, e !== null && (V ? e.length = V : e = null);
else {
let f = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), r++;
}
}
if (s.value !== void 0 && i.call(s, "value")) {
let h = s.value, V = r, $ = !1, F = r;
Cr(h, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), r = e.length);
var L = F === r;
$ = $ || L;
let d = r;
if (h !== null) {
let f = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [f] : e.push(f), r++;
}
var L = d === r;
if ($ = $ || L, $)
r = V, e !== null && (V ? e.length = V : e = null);
else {
let f = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), r++;
}
}
if (s.category !== void 0 && i.call(s, "category") && (X(s.category, { instancePath: t + "/category", parentData: s, parentDataProperty: "category", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), s.state !== void 0 && i.call(s, "state") && (Tr(s.state, { instancePath: t + "/state", parentData: s, parentDataProperty: "state", rootData: l, dynamicAnchors: p }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), r = e.length)), s.obsStatus !== void 0 && i.call(s, "obsStatus") && (Ur(s.obsStatus, { instancePath: t + "/obsStatus", parentData: s, parentDataProperty: "obsStatus", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), r = e.length)), s.confStatus !== void 0 && i.call(s, "confStatus")) {
let h = s.confStatus;
if (!(h === "F" || h === "N" || h === "C")) {
let V = { instancePath: t + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: Cs.properties.confStatus.enum } };
e === null ? e = [V] : e.push(V), r++;
}
}
if (s.place !== void 0 && i.call(s, "place") && (Sr(s.place, { instancePath: t + "/place", parentData: s, parentDataProperty: "place", rootData: l, dynamicAnchors: p }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), r = e.length)), s.source !== void 0 && i.call(s, "source")) {
let h = s.source;
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !i.call(h, "id")) {
let V = { instancePath: t + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [V] : e.push(V), r++;
}
for (let V of Object.keys(h))
if (!(V === "id" || V === "sha256")) {
let $ = { instancePath: t + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
e === null ? e = [$] : e.push($), r++;
}
if (h.id !== void 0 && i.call(h, "id") && (X(h.id, { instancePath: t + "/source/id", parentData: h, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), h.sha256 !== void 0 && i.call(h, "sha256")) {
let V = h.sha256;
if (typeof V == "string") {
if (B(V) > 64) {
let $ = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [$] : e.push($), r++;
}
if (!Et.test(V)) {
let $ = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [$] : e.push($), r++;
}
} else {
let $ = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [$] : e.push($), r++;
}
}
} else {
let V = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [V] : e.push(V), r++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), r++;
}
return xs.errors = e, r === 0;
}
xs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var sn = Is;
function Rr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 10) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Zs.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Rr.errors = e, r === 0;
}
Rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Zr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return Zr.errors = e, r === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Kr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "day" || s === "week" || s === "month" || s === "quarter" || s === "half-year" || s === "nine-months" || s === "year" || s === "point" || s === "irregular")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: at.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return Kr.errors = e, r === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.from === void 0 || !i.call(s, "from")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.to === void 0 || !i.call(s, "to")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "from" || n === "to")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.from !== void 0 && i.call(s, "from") && (W(s.from, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), s.to !== void 0 && i.call(s, "to") && (W(s.to, { instancePath: t + "/to", parentData: s, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Wr.errors = e, r === 0;
}
Wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Is(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.id === void 0 || !i.call(s, "id")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.calendar === void 0 || !i.call(s, "calendar")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.kind === void 0 || !i.call(s, "kind")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.window === void 0 || !i.call(s, "window")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "id" || n === "calendar" || n === "kind" || n === "window")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.id !== void 0 && i.call(s, "id") && (Rr(s.id, { instancePath: t + "/id", parentData: s, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), r = e.length)), s.calendar !== void 0 && i.call(s, "calendar") && (Zr(s.calendar, { instancePath: t + "/calendar", parentData: s, parentDataProperty: "calendar", rootData: l, dynamicAnchors: p }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), r = e.length)), s.kind !== void 0 && i.call(s, "kind") && (Kr(s.kind, { instancePath: t + "/kind", parentData: s, parentDataProperty: "kind", rootData: l, dynamicAnchors: p }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), r = e.length)), s.window !== void 0 && i.call(s, "window") && (Wr(s.window, { instancePath: t + "/window", parentData: s, parentDataProperty: "window", rootData: l, dynamicAnchors: p }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Is.errors = e, r === 0;
}
Is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var tn = _s, Ft = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function ie(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ie.errors = e, r === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Mr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!Ns.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return Mr.errors = e, r === 0;
}
Mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = de.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return de.errors = e, r === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Yr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!Ts.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return Yr.errors = e, r === 0;
}
Yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ms.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Hr.errors = e, r === 0;
}
Hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _s(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = _s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.name === void 0 || !i.call(s, "name")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [a] : e.push(a), r++;
}
if (s.levels === void 0 || !i.call(s, "levels")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [a] : e.push(a), r++;
}
if (s.endDate === void 0 || !i.call(s, "endDate")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [a] : e.push(a), r++;
}
if (s.source === void 0 || !i.call(s, "source")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [a] : e.push(a), r++;
}
for (let a of Object.keys(s))
if (!(a === "name" || a === "levels" || a === "endDate" || a === "coveredFrom" || a === "vintages" || a === "bases" || a === "withoutObligation" || a === "source")) {
let k = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [k] : e.push(k), r++;
}
if (s.name !== void 0 && i.call(s, "name") && (ie(s.name, { instancePath: t + "/name", parentData: s, parentDataProperty: "name", rootData: l, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length)), s.levels !== void 0 && i.call(s, "levels")) {
let a = s.levels;
if (Array.isArray(a)) {
if (a.length > 20) {
let g = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [g] : e.push(g), r++;
}
if (a.length < 1) {
let g = { instancePath: t + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), r++;
}
let k = a.length;
for (let g = 0; g < k; g++)
Mr(a[g], { instancePath: t + "/levels/" + g, parentData: a, parentDataProperty: g, rootData: l, dynamicAnchors: p }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), r = e.length);
let v = a.length, P;
if (v > 1) {
e: for (; v--; )
for (P = v; P--; )
if (De(a[v], a[P])) {
let g = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: v, j: P } };
e === null ? e = [g] : e.push(g), r++;
break e;
}
}
} else {
let k = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), r++;
}
}
if (s.endDate !== void 0 && i.call(s, "endDate")) {
let a = s.endDate;
if (!(a === "exclusive" || a === "inclusive")) {
let k = { instancePath: t + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: Ft.properties.endDate.enum } };
e === null ? e = [k] : e.push(k), r++;
}
}
if (s.coveredFrom !== void 0 && i.call(s, "coveredFrom") && (de(s.coveredFrom, { instancePath: t + "/coveredFrom", parentData: s, parentDataProperty: "coveredFrom", rootData: l, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length)), s.vintages !== void 0 && i.call(s, "vintages")) {
let a = s.vintages;
if (Array.isArray(a)) {
if (a.length > 2e3) {
let g = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [g] : e.push(g), r++;
}
if (a.length < 1) {
let g = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), r++;
}
let k = a.length;
for (let g = 0; g < k; g++)
de(a[g], { instancePath: t + "/vintages/" + g, parentData: a, parentDataProperty: g, rootData: l, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length);
let v = a.length, P;
if (v > 1) {
e: for (; v--; )
for (P = v; P--; )
if (De(a[v], a[P])) {
let g = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: v, j: P } };
e === null ? e = [g] : e.push(g), r++;
break e;
}
}
} else {
let k = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), r++;
}
}
if (s.bases !== void 0 && i.call(s, "bases")) {
let a = s.bases;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 50) {
let k = { instancePath: t + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [k] : e.push(k), r++;
}
for (let k of Object.keys(a)) {
let v = r;
Yr(k, { instancePath: t + "/bases", parentData: a, parentDataProperty: "bases", rootData: l, dynamicAnchors: p }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), r = e.length);
var n = v === r;
if (!n) {
let P = { instancePath: t + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: k } };
e === null ? e = [P] : e.push(P), r++;
}
}
for (let k of Object.keys(a)) {
let v = a[k];
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.concept === void 0 || !i.call(v, "concept")) {
let P = { instancePath: t + "/bases/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [P] : e.push(P), r++;
}
for (let P of Object.keys(v))
if (!(P === "concept" || P === "date")) {
let g = { instancePath: t + "/bases/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [g] : e.push(g), r++;
}
if (v.concept !== void 0 && i.call(v, "concept") && (ie(v.concept, { instancePath: t + "/bases/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: v, parentDataProperty: "concept", rootData: l, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length)), v.date !== void 0 && i.call(v, "date")) {
let P = v.date, g = r, I = !1, x = r;
de(P, { instancePath: t + "/bases/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: v, parentDataProperty: "date", rootData: l, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length);
var c = x === r;
I = I || c;
let L = r;
if (P !== null) {
let h = { instancePath: t + "/bases/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), r++;
}
var c = L === r;
if (I = I || c, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/bases/" + k.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
} else {
let P = { instancePath: t + "/bases/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), r++;
}
}
} else {
let k = { instancePath: t + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), r++;
}
}
if (s.withoutObligation !== void 0 && i.call(s, "withoutObligation")) {
let a = s.withoutObligation;
if (Array.isArray(a)) {
if (a.length > 200) {
let g = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), r++;
}
let k = a.length;
for (let g = 0; g < k; g++)
ie(a[g], { instancePath: t + "/withoutObligation/" + g, parentData: a, parentDataProperty: g, rootData: l, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length);
let v = a.length, P;
if (v > 1) {
e: for (; v--; )
for (P = v; P--; )
if (De(a[v], a[P])) {
let g = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: v, j: P } };
e === null ? e = [g] : e.push(g), r++;
break e;
}
}
} else {
let k = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), r++;
}
}
if (s.source !== void 0 && i.call(s, "source")) {
let a = s.source, k = r, v = !1, P = r;
Hr(a, { instancePath: t + "/source", parentData: s, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), r = e.length);
var _ = P === r;
v = v || _;
let g = r;
if (Array.isArray(a)) {
if (a.length > 40) {
let x = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [x] : e.push(x), r++;
}
if (a.length < 1) {
let x = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [x] : e.push(x), r++;
}
let I = a.length;
for (let x = 0; x < I; x++)
ie(a[x], { instancePath: t + "/source/" + x, parentData: a, parentDataProperty: x, rootData: l, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length);
} else {
let I = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), r++;
}
var _ = g === r;
if (v = v || _, v)
r = k, e !== null && (k ? e.length = k : e = null);
else {
let I = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), r++;
}
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), r++;
}
return _s.errors = e, r === 0;
}
_s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nn = Ls, be = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function H(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = H.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return H.errors = e, r === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nt = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function oe(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 13) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Nt.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return oe.errors = e, r === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ye.errors = e, r === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Z(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Z.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!qe.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return Z.errors = e, r === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.vi === void 0 || !i.call(s, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.en === void 0 || !i.call(s, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "vi" || n === "en")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.vi !== void 0 && i.call(s, "vi") && (R(s.vi, { instancePath: t + "/vi", parentData: s, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), s.en !== void 0 && i.call(s, "en") && (R(s.en, { instancePath: t + "/en", parentData: s, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ce.errors = e, r === 0;
}
Ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 50) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Rs.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return U.errors = e, r === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ae.errors = e, r === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.breakdown === void 0 || !i.call(s, "breakdown")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.value === void 0 || !i.call(s, "value")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "breakdown" || n === "value")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.breakdown !== void 0 && i.call(s, "breakdown") && (G(s.breakdown, { instancePath: t + "/breakdown", parentData: s, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), s.value !== void 0 && i.call(s, "value") && (G(s.value, { instancePath: t + "/value", parentData: s, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Qr.errors = e, r === 0;
}
Qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Gr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "actual" || s === "plan" || s === "forecast")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ss.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return Gr.errors = e, r === 0;
}
Gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 10) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Zs.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return le.errors = e, r === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.from === void 0 || !i.call(s, "from")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [n] : e.push(n), r++;
}
if (s.to === void 0 || !i.call(s, "to")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [n] : e.push(n), r++;
}
for (let n of Object.keys(s))
if (!(n === "from" || n === "to")) {
let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [c] : e.push(c), r++;
}
s.from !== void 0 && i.call(s, "from") && (W(s.from, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), s.to !== void 0 && i.call(s, "to") && (W(s.to, { instancePath: t + "/to", parentData: s, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), r++;
}
return Jr.errors = e, r === 0;
}
Jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vt = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function Xr(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "reported" || s === "restatedBySource" || s === "summed" || s === "recomputed" || s === "weighted" || s === "apportioned" || s === "bounded" || s === "unallocated" || s === "refused" || s === "group")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Vt.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return Xr.errors = e, r === 0;
}
Xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function es(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 5) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!pt.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return es.errors = e, r === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bt = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function rs(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "" || s === "needs-weights" || s === "needs-components" || s === "not-additive" || s === "needs-microdata" || s === "differs" || s === "coverage" || s === "reported-twice" || s === "undetermined" || s === "unresolved" || s === "no-successor" || s === "unit-list-changed" || s === "competence-moved" || s === "confidential")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bt.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return rs.errors = e, r === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Te(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 70) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Us.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Te.errors = e, r === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ue(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ds.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ue.errors = e, r === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ss(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ms.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ss.errors = e, r === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zt = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), st = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), Ct = new RegExp("^[A-Za-z-]+$", "u");
function Ls(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.schemaVersion === void 0 || !i.call(s, "schemaVersion")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.release === void 0 || !i.call(s, "release")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.summary === void 0 || !i.call(s, "summary")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.series === void 0 || !i.call(s, "series")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.reconciliations === void 0 || !i.call(s, "reconciliations")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.comparisons === void 0 || !i.call(s, "comparisons")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.conservation === void 0 || !i.call(s, "conservation")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.markers === void 0 || !i.call(s, "markers")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.sources === void 0 || !i.call(s, "sources")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.findings === void 0 || !i.call(s, "findings")) {
let $ = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [$] : e.push($), r++;
}
for (let $ of Object.keys(s))
if (!i.call(be.properties, $)) {
let F = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [F] : e.push(F), r++;
}
if (s.schemaVersion !== void 0 && i.call(s, "schemaVersion") && s.schemaVersion !== "1.0.0") {
let $ = { instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [$] : e.push($), r++;
}
if (s.release !== void 0 && i.call(s, "release")) {
let $ = s.release;
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.id === void 0 || !i.call($, "id")) {
let F = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [F] : e.push(F), r++;
}
if ($.basis === void 0 || !i.call($, "basis")) {
let F = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [F] : e.push(F), r++;
}
if ($.before === void 0 || !i.call($, "before")) {
let F = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [F] : e.push(F), r++;
}
if ($.listDates === void 0 || !i.call($, "listDates")) {
let F = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [F] : e.push(F), r++;
}
if ($.sample === void 0 || !i.call($, "sample")) {
let F = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [F] : e.push(F), r++;
}
for (let F of Object.keys($))
if (!(F === "id" || F === "basis" || F === "listDates" || F === "sample" || F === "before")) {
let d = { instancePath: t + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
e === null ? e = [d] : e.push(d), r++;
}
if ($.id !== void 0 && i.call($, "id") && (H($.id, { instancePath: t + "/release/id", parentData: $, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), $.basis !== void 0 && i.call($, "basis") && (oe($.basis, { instancePath: t + "/release/basis", parentData: $, parentDataProperty: "basis", rootData: l, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length)), $.listDates !== void 0 && i.call($, "listDates")) {
let F = $.listDates;
if (Array.isArray(F)) {
if (F.length > 200) {
let q = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [q] : e.push(q), r++;
}
if (F.length < 1) {
let q = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), r++;
}
let d = F.length;
for (let q = 0; q < d; q++)
ye(F[q], { instancePath: t + "/release/listDates/" + q, parentData: F, parentDataProperty: q, rootData: l, dynamicAnchors: p }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length);
let f = F.length, u;
if (f > 1) {
e: for (; f--; )
for (u = f; u--; )
if (De(F[f], F[u])) {
let q = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: f, j: u } };
e === null ? e = [q] : e.push(q), r++;
break e;
}
}
} else {
let d = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), r++;
}
}
if ($.sample !== void 0 && i.call($, "sample") && typeof $.sample != "boolean") {
let F = { instancePath: t + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [F] : e.push(F), r++;
}
$.before !== void 0 && i.call($, "before") && (oe($.before, { instancePath: t + "/release/before", parentData: $, parentDataProperty: "before", rootData: l, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length));
} else {
let F = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.summary !== void 0 && i.call(s, "summary")) {
let $ = s.summary;
if (Array.isArray($)) {
if ($.length > 100) {
let d = { instancePath: t + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [d] : e.push(d), r++;
}
let F = $.length;
for (let d = 0; d < F; d++) {
let f = $[d];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.code === void 0 || !i.call(f, "code")) {
let u = { instancePath: t + "/summary/" + d, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.text === void 0 || !i.call(f, "text")) {
let u = { instancePath: t + "/summary/" + d, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.figures === void 0 || !i.call(f, "figures")) {
let u = { instancePath: t + "/summary/" + d, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.holds === void 0 || !i.call(f, "holds")) {
let u = { instancePath: t + "/summary/" + d, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.source === void 0 || !i.call(f, "source")) {
let u = { instancePath: t + "/summary/" + d, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(f))
if (!(u === "code" || u === "text" || u === "figures" || u === "holds" || u === "source")) {
let q = { instancePath: t + "/summary/" + d, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
if (f.code !== void 0 && i.call(f, "code") && (Z(f.code, { instancePath: t + "/summary/" + d + "/code", parentData: f, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.text !== void 0 && i.call(f, "text") && (Ce(f.text, { instancePath: t + "/summary/" + d + "/text", parentData: f, parentDataProperty: "text", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), r = e.length)), f.figures !== void 0 && i.call(f, "figures")) {
let u = f.figures;
if (Array.isArray(u)) {
if (u.length > 20) {
let y = { instancePath: t + "/summary/" + d + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [y] : e.push(y), r++;
}
let q = u.length;
for (let y = 0; y < q; y++) {
let j = u[y];
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.name === void 0 || !i.call(j, "name")) {
let E = { instancePath: t + "/summary/" + d + "/figures/" + y, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.value === void 0 || !i.call(j, "value")) {
let E = { instancePath: t + "/summary/" + d + "/figures/" + y, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.expected === void 0 || !i.call(j, "expected")) {
let E = { instancePath: t + "/summary/" + d + "/figures/" + y, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [E] : e.push(E), r++;
}
for (let E of Object.keys(j))
if (!(E === "name" || E === "value" || E === "expected")) {
let m = { instancePath: t + "/summary/" + d + "/figures/" + y, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
e === null ? e = [m] : e.push(m), r++;
}
if (j.name !== void 0 && i.call(j, "name")) {
let E = j.name;
if (typeof E == "string") {
if (B(E) > 40) {
let m = { instancePath: t + "/summary/" + d + "/figures/" + y + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), r++;
}
if (!hs.test(E)) {
let m = { instancePath: t + "/summary/" + d + "/figures/" + y + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [m] : e.push(m), r++;
}
} else {
let m = { instancePath: t + "/summary/" + d + "/figures/" + y + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), r++;
}
}
if (j.value !== void 0 && i.call(j, "value") && (U(j.value, { instancePath: t + "/summary/" + d + "/figures/" + y + "/value", parentData: j, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), j.expected !== void 0 && i.call(j, "expected")) {
let E = j.expected, m = r, w = !1, b = r;
U(E, { instancePath: t + "/summary/" + d + "/figures/" + y + "/expected", parentData: j, parentDataProperty: "expected", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
var n = b === r;
w = w || n;
let O = r;
if (E !== null) {
let D = { instancePath: t + "/summary/" + d + "/figures/" + y + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), r++;
}
var n = O === r;
if (w = w || n, w)
r = m, e !== null && (m ? e.length = m : e = null);
else {
let D = { instancePath: t + "/summary/" + d + "/figures/" + y + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), r++;
}
}
} else {
let E = { instancePath: t + "/summary/" + d + "/figures/" + y, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [E] : e.push(E), r++;
}
}
} else {
let q = { instancePath: t + "/summary/" + d + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.holds !== void 0 && i.call(f, "holds") && typeof f.holds != "boolean") {
let u = { instancePath: t + "/summary/" + d + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.source !== void 0 && i.call(f, "source")) {
let u = f.source, q = r, y = !1, j = r;
H(u, { instancePath: t + "/summary/" + d + "/source", parentData: f, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length);
var c = j === r;
y = y || c;
let E = r;
if (u !== "") {
let m = { instancePath: t + "/summary/" + d + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), r++;
}
var c = E === r;
if (y = y || c, y)
r = q, e !== null && (q ? e.length = q : e = null);
else {
let m = { instancePath: t + "/summary/" + d + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), r++;
}
}
} else {
let u = { instancePath: t + "/summary/" + d, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
}
} else {
let F = { instancePath: t + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.series !== void 0 && i.call(s, "series")) {
let $ = s.series;
if (Array.isArray($)) {
if ($.length > 1e6) {
let d = { instancePath: t + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [d] : e.push(d), r++;
}
let F = $.length;
for (let d = 0; d < F; d++) {
let f = $[d];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.indicator === void 0 || !i.call(f, "indicator")) {
let u = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.definition === void 0 || !i.call(f, "definition")) {
let u = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.role === void 0 || !i.call(f, "role")) {
let u = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.unit === void 0 || !i.call(f, "unit")) {
let u = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.breakdown === void 0 || !i.call(f, "breakdown")) {
let u = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.basis === void 0 || !i.call(f, "basis")) {
let u = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.scenario === void 0 || !i.call(f, "scenario")) {
let u = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.points === void 0 || !i.call(f, "points")) {
let u = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(f))
if (!i.call(be.properties.series.items.properties, u)) {
let q = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
if (f.indicator !== void 0 && i.call(f, "indicator") && (Z(f.indicator, { instancePath: t + "/series/" + d + "/indicator", parentData: f, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.definition !== void 0 && i.call(f, "definition") && (H(f.definition, { instancePath: t + "/series/" + d + "/definition", parentData: f, parentDataProperty: "definition", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), f.unit !== void 0 && i.call(f, "unit")) {
let u = f.unit, q = r, y = !1, j = r;
ae(u, { instancePath: t + "/series/" + d + "/unit", parentData: f, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
var _ = j === r;
y = y || _;
let E = r;
if (u !== null) {
let m = { instancePath: t + "/series/" + d + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), r++;
}
var _ = E === r;
if (y = y || _, y)
r = q, e !== null && (q ? e.length = q : e = null);
else {
let m = { instancePath: t + "/series/" + d + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), r++;
}
}
if (f.members !== void 0 && i.call(f, "members")) {
let u = f.members;
if (Array.isArray(u)) {
if (u.length > 2e4) {
let y = { instancePath: t + "/series/" + d + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [y] : e.push(y), r++;
}
if (u.length < 1) {
let y = { instancePath: t + "/series/" + d + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), r++;
}
let q = u.length;
for (let y = 0; y < q; y++)
ae(u[y], { instancePath: t + "/series/" + d + "/members/" + y, parentData: u, parentDataProperty: y, rootData: l, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
} else {
let q = { instancePath: t + "/series/" + d + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.breakdown !== void 0 && i.call(f, "breakdown")) {
let u = f.breakdown;
if (Array.isArray(u)) {
if (u.length > 10) {
let y = { instancePath: t + "/series/" + d + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [y] : e.push(y), r++;
}
let q = u.length;
for (let y = 0; y < q; y++)
Qr(u[y], { instancePath: t + "/series/" + d + "/breakdown/" + y, parentData: u, parentDataProperty: y, rootData: l, dynamicAnchors: p }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), r = e.length);
} else {
let q = { instancePath: t + "/series/" + d + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.basis !== void 0 && i.call(f, "basis") && (oe(f.basis, { instancePath: t + "/series/" + d + "/basis", parentData: f, parentDataProperty: "basis", rootData: l, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length)), f.calendar !== void 0 && i.call(f, "calendar") && (Z(f.calendar, { instancePath: t + "/series/" + d + "/calendar", parentData: f, parentDataProperty: "calendar", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.scenario !== void 0 && i.call(f, "scenario") && (Gr(f.scenario, { instancePath: t + "/series/" + d + "/scenario", parentData: f, parentDataProperty: "scenario", rootData: l, dynamicAnchors: p }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), r = e.length)), f.points !== void 0 && i.call(f, "points")) {
let u = f.points;
if (Array.isArray(u)) {
if (u.length > 1e4) {
let y = { instancePath: t + "/series/" + d + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [y] : e.push(y), r++;
}
let q = u.length;
for (let y = 0; y < q; y++) {
let j = u[y];
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.period === void 0 || !i.call(j, "period")) {
let E = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.listDate === void 0 || !i.call(j, "listDate")) {
let E = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.state === void 0 || !i.call(j, "state")) {
let E = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.value === void 0 || !i.call(j, "value")) {
let E = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.method === void 0 || !i.call(j, "method")) {
let E = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.status === void 0 || !i.call(j, "status")) {
let E = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.reason === void 0 || !i.call(j, "reason")) {
let E = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.sources === void 0 || !i.call(j, "sources")) {
let E = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [E] : e.push(E), r++;
}
for (let E of Object.keys(j))
if (!i.call(be.properties.series.items.properties.points.items.properties, E)) {
let m = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
e === null ? e = [m] : e.push(m), r++;
}
if (j.period !== void 0 && i.call(j, "period") && (le(j.period, { instancePath: t + "/series/" + d + "/points/" + y + "/period", parentData: j, parentDataProperty: "period", rootData: l, dynamicAnchors: p }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length)), j.window !== void 0 && i.call(j, "window") && (Jr(j.window, { instancePath: t + "/series/" + d + "/points/" + y + "/window", parentData: j, parentDataProperty: "window", rootData: l, dynamicAnchors: p }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), r = e.length)), j.listDate !== void 0 && i.call(j, "listDate") && (ye(j.listDate, { instancePath: t + "/series/" + d + "/points/" + y + "/listDate", parentData: j, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length)), j.state !== void 0 && i.call(j, "state")) {
let E = j.state;
if (!(E === "number" || E === "nil" || E === "missing" || E === "notApplicable" || E === "confidential" || E === "none")) {
let m = { instancePath: t + "/series/" + d + "/points/" + y + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: be.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [m] : e.push(m), r++;
}
}
if (j.value !== void 0 && i.call(j, "value")) {
let E = j.value, m = r, w = !1, b = r;
U(E, { instancePath: t + "/series/" + d + "/points/" + y + "/value", parentData: j, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
var a = b === r;
w = w || a;
let O = r;
if (E !== null) {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), r++;
}
var a = O === r;
if (w = w || a, w)
r = m, e !== null && (m ? e.length = m : e = null);
else {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), r++;
}
}
if (j.category !== void 0 && i.call(j, "category") && (H(j.category, { instancePath: t + "/series/" + d + "/points/" + y + "/category", parentData: j, parentDataProperty: "category", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), j.method !== void 0 && i.call(j, "method") && (Xr(j.method, { instancePath: t + "/series/" + d + "/points/" + y + "/method", parentData: j, parentDataProperty: "method", rootData: l, dynamicAnchors: p }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), r = e.length)), j.status !== void 0 && i.call(j, "status") && (es(j.status, { instancePath: t + "/series/" + d + "/points/" + y + "/status", parentData: j, parentDataProperty: "status", rootData: l, dynamicAnchors: p }) || (e = e === null ? es.errors : e.concat(es.errors), r = e.length)), j.reason !== void 0 && i.call(j, "reason") && (rs(j.reason, { instancePath: t + "/series/" + d + "/points/" + y + "/reason", parentData: j, parentDataProperty: "reason", rootData: l, dynamicAnchors: p }) || (e = e === null ? rs.errors : e.concat(rs.errors), r = e.length)), j.known !== void 0 && i.call(j, "known")) {
let E = j.known, m = r, w = !1, b = r;
U(E, { instancePath: t + "/series/" + d + "/points/" + y + "/known", parentData: j, parentDataProperty: "known", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
var k = b === r;
w = w || k;
let O = r;
if (E !== null) {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), r++;
}
var k = O === r;
if (w = w || k, w)
r = m, e !== null && (m ? e.length = m : e = null);
else {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), r++;
}
}
if (j.lower !== void 0 && i.call(j, "lower")) {
let E = j.lower, m = r, w = !1, b = r;
U(E, { instancePath: t + "/series/" + d + "/points/" + y + "/lower", parentData: j, parentDataProperty: "lower", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
var v = b === r;
w = w || v;
let O = r;
if (E !== null) {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), r++;
}
var v = O === r;
if (w = w || v, w)
r = m, e !== null && (m ? e.length = m : e = null);
else {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), r++;
}
}
if (j.upper !== void 0 && i.call(j, "upper")) {
let E = j.upper, m = r, w = !1, b = r;
U(E, { instancePath: t + "/series/" + d + "/points/" + y + "/upper", parentData: j, parentDataProperty: "upper", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
var P = b === r;
w = w || P;
let O = r;
if (E !== null) {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), r++;
}
var P = O === r;
if (w = w || P, w)
r = m, e !== null && (m ? e.length = m : e = null);
else {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), r++;
}
}
if (j.expected !== void 0 && i.call(j, "expected")) {
let E = j.expected;
if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
let m = { instancePath: t + "/series/" + d + "/points/" + y + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), r++;
}
if (typeof E == "number" && isFinite(E) && (E < 0 || isNaN(E))) {
let m = { instancePath: t + "/series/" + d + "/points/" + y + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [m] : e.push(m), r++;
}
}
if (j.received !== void 0 && i.call(j, "received")) {
let E = j.received;
if (!(typeof E == "number" && !(E % 1) && !isNaN(E) && isFinite(E))) {
let m = { instancePath: t + "/series/" + d + "/points/" + y + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), r++;
}
if (typeof E == "number" && isFinite(E) && (E < 0 || isNaN(E))) {
let m = { instancePath: t + "/series/" + d + "/points/" + y + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [m] : e.push(m), r++;
}
}
if (j.missingWeight !== void 0 && i.call(j, "missingWeight")) {
let E = j.missingWeight, m = r, w = !1, b = r;
Te(E, { instancePath: t + "/series/" + d + "/points/" + y + "/missingWeight", parentData: j, parentDataProperty: "missingWeight", rootData: l, dynamicAnchors: p }) || (e = e === null ? Te.errors : e.concat(Te.errors), r = e.length);
var g = b === r;
w = w || g;
let O = r;
if (E !== "") {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [D] : e.push(D), r++;
}
var g = O === r;
if (w = w || g, w)
r = m, e !== null && (m ? e.length = m : e = null);
else {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), r++;
}
}
if (j.sources !== void 0 && i.call(j, "sources")) {
let E = j.sources;
if (Array.isArray(E)) {
if (E.length > 2e4) {
let w = { instancePath: t + "/series/" + d + "/points/" + y + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [w] : e.push(w), r++;
}
let m = E.length;
for (let w = 0; w < m; w++) {
let b = E[w];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.unit === void 0 || !i.call(b, "unit")) {
let O = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [O] : e.push(O), r++;
}
if (b.share === void 0 || !i.call(b, "share")) {
let O = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [O] : e.push(O), r++;
}
if (b.observation === void 0 || !i.call(b, "observation")) {
let O = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [O] : e.push(O), r++;
}
for (let O of Object.keys(b))
if (!(O === "unit" || O === "share" || O === "observation" || O === "part")) {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [D] : e.push(D), r++;
}
if (b.unit !== void 0 && i.call(b, "unit") && (ae(b.unit, { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/unit", parentData: b, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length)), b.share !== void 0 && i.call(b, "share")) {
let O = b.share, D = r, z = !1, C = r;
Te(O, { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/share", parentData: b, parentDataProperty: "share", rootData: l, dynamicAnchors: p }) || (e = e === null ? Te.errors : e.concat(Te.errors), r = e.length);
var I = C === r;
z = z || I;
let ge = r;
if (O !== null) {
let K = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [K] : e.push(K), r++;
}
var I = ge === r;
if (z = z || I, z)
r = D, e !== null && (D ? e.length = D : e = null);
else {
let K = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [K] : e.push(K), r++;
}
}
if (b.observation !== void 0 && i.call(b, "observation")) {
let O = b.observation, D = r, z = !1, C = r;
H(O, { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/observation", parentData: b, parentDataProperty: "observation", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length);
var x = C === r;
z = z || x;
let ge = r;
if (O !== null) {
let K = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [K] : e.push(K), r++;
}
var x = ge === r;
if (z = z || x, z)
r = D, e !== null && (D ? e.length = D : e = null);
else {
let K = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [K] : e.push(K), r++;
}
}
if (b.part !== void 0 && i.call(b, "part")) {
let O = b.part;
if (typeof O == "string") {
if (B(O) > 200) {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [D] : e.push(D), r++;
}
if (!zt.test(O)) {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [D] : e.push(D), r++;
}
} else {
let D = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), r++;
}
}
} else {
let O = { instancePath: t + "/series/" + d + "/points/" + y + "/sources/" + w, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), r++;
}
}
} else {
let m = { instancePath: t + "/series/" + d + "/points/" + y + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), r++;
}
}
if (j.changes !== void 0 && i.call(j, "changes")) {
let E = j.changes;
if (Array.isArray(E)) {
if (E.length > 2e3) {
let w = { instancePath: t + "/series/" + d + "/points/" + y + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [w] : e.push(w), r++;
}
let m = E.length;
for (let w = 0; w < m; w++)
Ue(E[w], { instancePath: t + "/series/" + d + "/points/" + y + "/changes/" + w, parentData: E, parentDataProperty: w, rootData: l, dynamicAnchors: p }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), r = e.length);
} else {
let m = { instancePath: t + "/series/" + d + "/points/" + y + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), r++;
}
}
j.adjustment !== void 0 && i.call(j, "adjustment") && (U(j.adjustment, { instancePath: t + "/series/" + d + "/points/" + y + "/adjustment", parentData: j, parentDataProperty: "adjustment", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), j.source !== void 0 && i.call(j, "source") && (Z(j.source, { instancePath: t + "/series/" + d + "/points/" + y + "/source", parentData: j, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length));
} else {
let E = { instancePath: t + "/series/" + d + "/points/" + y, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [E] : e.push(E), r++;
}
}
} else {
let q = { instancePath: t + "/series/" + d + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.role !== void 0 && i.call(f, "role")) {
let u = f.role;
if (!(u === "unit" || u === "group" || u === "unallocated")) {
let q = { instancePath: t + "/series/" + d + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: be.properties.series.items.properties.role.enum } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.breaks !== void 0 && i.call(f, "breaks")) {
let u = f.breaks;
if (Array.isArray(u)) {
if (u.length > 200) {
let y = { instancePath: t + "/series/" + d + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), r++;
}
let q = u.length;
for (let y = 0; y < q; y++) {
let j = u[y];
if (j && typeof j == "object" && !Array.isArray(j)) {
if (j.date === void 0 || !i.call(j, "date")) {
let E = { instancePath: t + "/series/" + d + "/breaks/" + y, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.kind === void 0 || !i.call(j, "kind")) {
let E = { instancePath: t + "/series/" + d + "/breaks/" + y, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [E] : e.push(E), r++;
}
if (j.changes === void 0 || !i.call(j, "changes")) {
let E = { instancePath: t + "/series/" + d + "/breaks/" + y, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [E] : e.push(E), r++;
}
for (let E of Object.keys(j))
if (!(E === "date" || E === "kind" || E === "changes")) {
let m = { instancePath: t + "/series/" + d + "/breaks/" + y, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
e === null ? e = [m] : e.push(m), r++;
}
if (j.date !== void 0 && i.call(j, "date") && (ye(j.date, { instancePath: t + "/series/" + d + "/breaks/" + y + "/date", parentData: j, parentDataProperty: "date", rootData: l, dynamicAnchors: p }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length)), j.kind !== void 0 && i.call(j, "kind")) {
let E = j.kind;
if (!(E === "territory" || E === "definition")) {
let m = { instancePath: t + "/series/" + d + "/breaks/" + y + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: be.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [m] : e.push(m), r++;
}
}
if (j.changes !== void 0 && i.call(j, "changes")) {
let E = j.changes;
if (Array.isArray(E)) {
if (E.length > 2e3) {
let w = { instancePath: t + "/series/" + d + "/breaks/" + y + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [w] : e.push(w), r++;
}
let m = E.length;
for (let w = 0; w < m; w++)
Ue(E[w], { instancePath: t + "/series/" + d + "/breaks/" + y + "/changes/" + w, parentData: E, parentDataProperty: w, rootData: l, dynamicAnchors: p }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), r = e.length);
} else {
let m = { instancePath: t + "/series/" + d + "/breaks/" + y + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), r++;
}
}
} else {
let E = { instancePath: t + "/series/" + d + "/breaks/" + y, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [E] : e.push(E), r++;
}
}
} else {
let q = { instancePath: t + "/series/" + d + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), r++;
}
}
} else {
let u = { instancePath: t + "/series/" + d, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
}
} else {
let F = { instancePath: t + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.reconciliations !== void 0 && i.call(s, "reconciliations")) {
let $ = s.reconciliations;
if (Array.isArray($)) {
if ($.length > 1e6) {
let d = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [d] : e.push(d), r++;
}
let F = $.length;
for (let d = 0; d < F; d++) {
let f = $[d];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.kind === void 0 || !i.call(f, "kind")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.relation === void 0 || !i.call(f, "relation")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.indicator === void 0 || !i.call(f, "indicator")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.breakdown === void 0 || !i.call(f, "breakdown")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.period === void 0 || !i.call(f, "period")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.unit === void 0 || !i.call(f, "unit")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.ours === void 0 || !i.call(f, "ours")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.published === void 0 || !i.call(f, "published")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.difference === void 0 || !i.call(f, "difference")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.tolerance === void 0 || !i.call(f, "tolerance")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.verdict === void 0 || !i.call(f, "verdict")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.source === void 0 || !i.call(f, "source")) {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(f))
if (!i.call(be.properties.reconciliations.items.properties, u)) {
let q = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
if (f.kind !== void 0 && i.call(f, "kind") && (Z(f.kind, { instancePath: t + "/reconciliations/" + d + "/kind", parentData: f, parentDataProperty: "kind", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.relation !== void 0 && i.call(f, "relation") && (Z(f.relation, { instancePath: t + "/reconciliations/" + d + "/relation", parentData: f, parentDataProperty: "relation", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.indicator !== void 0 && i.call(f, "indicator") && (Z(f.indicator, { instancePath: t + "/reconciliations/" + d + "/indicator", parentData: f, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.breakdown !== void 0 && i.call(f, "breakdown")) {
let u = f.breakdown;
if (typeof u == "string") {
if (B(u) > 200) {
let q = { instancePath: t + "/reconciliations/" + d + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [q] : e.push(q), r++;
}
if (!st.test(u)) {
let q = { instancePath: t + "/reconciliations/" + d + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [q] : e.push(q), r++;
}
} else {
let q = { instancePath: t + "/reconciliations/" + d + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.period !== void 0 && i.call(f, "period") && (le(f.period, { instancePath: t + "/reconciliations/" + d + "/period", parentData: f, parentDataProperty: "period", rootData: l, dynamicAnchors: p }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length)), f.partsPeriod !== void 0 && i.call(f, "partsPeriod") && (le(f.partsPeriod, { instancePath: t + "/reconciliations/" + d + "/partsPeriod", parentData: f, parentDataProperty: "partsPeriod", rootData: l, dynamicAnchors: p }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length)), f.unit !== void 0 && i.call(f, "unit") && (ae(f.unit, { instancePath: t + "/reconciliations/" + d + "/unit", parentData: f, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length)), f.ours !== void 0 && i.call(f, "ours")) {
let u = f.ours, q = r, y = !1, j = r;
U(u, { instancePath: t + "/reconciliations/" + d + "/ours", parentData: f, parentDataProperty: "ours", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
var L = j === r;
y = y || L;
let E = r;
if (u !== null) {
let m = { instancePath: t + "/reconciliations/" + d + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), r++;
}
var L = E === r;
if (y = y || L, y)
r = q, e !== null && (q ? e.length = q : e = null);
else {
let m = { instancePath: t + "/reconciliations/" + d + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), r++;
}
}
if (f.published !== void 0 && i.call(f, "published")) {
let u = f.published, q = r, y = !1, j = r;
U(u, { instancePath: t + "/reconciliations/" + d + "/published", parentData: f, parentDataProperty: "published", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
var h = j === r;
y = y || h;
let E = r;
if (u !== null) {
let m = { instancePath: t + "/reconciliations/" + d + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), r++;
}
var h = E === r;
if (y = y || h, y)
r = q, e !== null && (q ? e.length = q : e = null);
else {
let m = { instancePath: t + "/reconciliations/" + d + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), r++;
}
}
if (f.difference !== void 0 && i.call(f, "difference")) {
let u = f.difference, q = r, y = !1, j = r;
U(u, { instancePath: t + "/reconciliations/" + d + "/difference", parentData: f, parentDataProperty: "difference", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length);
var V = j === r;
y = y || V;
let E = r;
if (u !== null) {
let m = { instancePath: t + "/reconciliations/" + d + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), r++;
}
var V = E === r;
if (y = y || V, y)
r = q, e !== null && (q ? e.length = q : e = null);
else {
let m = { instancePath: t + "/reconciliations/" + d + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), r++;
}
}
if (f.tolerance !== void 0 && i.call(f, "tolerance") && (U(f.tolerance, { instancePath: t + "/reconciliations/" + d + "/tolerance", parentData: f, parentDataProperty: "tolerance", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), f.verdict !== void 0 && i.call(f, "verdict")) {
let u = f.verdict;
if (!(u === "equal" || u === "withinTolerance" || u === "differs" || u === "notComparable")) {
let q = { instancePath: t + "/reconciliations/" + d + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: be.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [q] : e.push(q), r++;
}
}
f.source !== void 0 && i.call(f, "source") && (H(f.source, { instancePath: t + "/reconciliations/" + d + "/source", parentData: f, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), f.note !== void 0 && i.call(f, "note") && (ss(f.note, { instancePath: t + "/reconciliations/" + d + "/note", parentData: f, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? ss.errors : e.concat(ss.errors), r = e.length));
} else {
let u = { instancePath: t + "/reconciliations/" + d, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
}
} else {
let F = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.comparisons !== void 0 && i.call(s, "comparisons")) {
let $ = s.comparisons;
if (Array.isArray($)) {
if ($.length > 1e4) {
let d = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [d] : e.push(d), r++;
}
let F = $.length;
for (let d = 0; d < F; d++) {
let f = $[d];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.relation === void 0 || !i.call(f, "relation")) {
let u = { instancePath: t + "/comparisons/" + d, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.kind === void 0 || !i.call(f, "kind")) {
let u = { instancePath: t + "/comparisons/" + d, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.compared === void 0 || !i.call(f, "compared")) {
let u = { instancePath: t + "/comparisons/" + d, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.equal === void 0 || !i.call(f, "equal")) {
let u = { instancePath: t + "/comparisons/" + d, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.withinTolerance === void 0 || !i.call(f, "withinTolerance")) {
let u = { instancePath: t + "/comparisons/" + d, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.differs === void 0 || !i.call(f, "differs")) {
let u = { instancePath: t + "/comparisons/" + d, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.notComparable === void 0 || !i.call(f, "notComparable")) {
let u = { instancePath: t + "/comparisons/" + d, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(f))
if (!(u === "relation" || u === "kind" || u === "compared" || u === "equal" || u === "withinTolerance" || u === "differs" || u === "notComparable")) {
let q = { instancePath: t + "/comparisons/" + d, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
if (f.relation !== void 0 && i.call(f, "relation") && (Z(f.relation, { instancePath: t + "/comparisons/" + d + "/relation", parentData: f, parentDataProperty: "relation", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.kind !== void 0 && i.call(f, "kind") && (Z(f.kind, { instancePath: t + "/comparisons/" + d + "/kind", parentData: f, parentDataProperty: "kind", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.compared !== void 0 && i.call(f, "compared")) {
let u = f.compared;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), r++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.equal !== void 0 && i.call(f, "equal")) {
let u = f.equal;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), r++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.withinTolerance !== void 0 && i.call(f, "withinTolerance")) {
let u = f.withinTolerance;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), r++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.differs !== void 0 && i.call(f, "differs")) {
let u = f.differs;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), r++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.notComparable !== void 0 && i.call(f, "notComparable")) {
let u = f.notComparable;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), r++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let q = { instancePath: t + "/comparisons/" + d + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), r++;
}
}
} else {
let u = { instancePath: t + "/comparisons/" + d, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
}
} else {
let F = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.conservation !== void 0 && i.call(s, "conservation")) {
let $ = s.conservation;
if (Array.isArray($)) {
if ($.length > 1e6) {
let d = { instancePath: t + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [d] : e.push(d), r++;
}
let F = $.length;
for (let d = 0; d < F; d++) {
let f = $[d];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.indicator === void 0 || !i.call(f, "indicator")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.definition === void 0 || !i.call(f, "definition")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.breakdown === void 0 || !i.call(f, "breakdown")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.source === void 0 || !i.call(f, "source")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.basis === void 0 || !i.call(f, "basis")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.period === void 0 || !i.call(f, "period")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.amounts === void 0 || !i.call(f, "amounts")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.sources === void 0 || !i.call(f, "sources")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.values === void 0 || !i.call(f, "values")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.known === void 0 || !i.call(f, "known")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.unallocated === void 0 || !i.call(f, "unallocated")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.unresolved === void 0 || !i.call(f, "unresolved")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.restatedBySource === void 0 || !i.call(f, "restatedBySource")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.lost === void 0 || !i.call(f, "lost")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.exactUnits === void 0 || !i.call(f, "exactUnits")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.boundedUnits === void 0 || !i.call(f, "boundedUnits")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.unresolvedUnits === void 0 || !i.call(f, "unresolvedUnits")) {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(f))
if (!i.call(be.properties.conservation.items.properties, u)) {
let q = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
if (f.indicator !== void 0 && i.call(f, "indicator") && (Z(f.indicator, { instancePath: t + "/conservation/" + d + "/indicator", parentData: f, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.definition !== void 0 && i.call(f, "definition") && (H(f.definition, { instancePath: t + "/conservation/" + d + "/definition", parentData: f, parentDataProperty: "definition", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), f.breakdown !== void 0 && i.call(f, "breakdown")) {
let u = f.breakdown;
if (typeof u == "string") {
if (B(u) > 200) {
let q = { instancePath: t + "/conservation/" + d + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [q] : e.push(q), r++;
}
if (!st.test(u)) {
let q = { instancePath: t + "/conservation/" + d + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [q] : e.push(q), r++;
}
} else {
let q = { instancePath: t + "/conservation/" + d + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.source !== void 0 && i.call(f, "source") && (Z(f.source, { instancePath: t + "/conservation/" + d + "/source", parentData: f, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.basis !== void 0 && i.call(f, "basis") && (oe(f.basis, { instancePath: t + "/conservation/" + d + "/basis", parentData: f, parentDataProperty: "basis", rootData: l, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length)), f.period !== void 0 && i.call(f, "period") && (le(f.period, { instancePath: t + "/conservation/" + d + "/period", parentData: f, parentDataProperty: "period", rootData: l, dynamicAnchors: p }) || (e = e === null ? le.errors : e.concat(le.errors), r = e.length)), f.amounts !== void 0 && i.call(f, "amounts")) {
let u = f.amounts;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let q = { instancePath: t + "/conservation/" + d + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), r++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let q = { instancePath: t + "/conservation/" + d + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.sources !== void 0 && i.call(f, "sources") && (U(f.sources, { instancePath: t + "/conservation/" + d + "/sources", parentData: f, parentDataProperty: "sources", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), f.values !== void 0 && i.call(f, "values") && (U(f.values, { instancePath: t + "/conservation/" + d + "/values", parentData: f, parentDataProperty: "values", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), f.known !== void 0 && i.call(f, "known") && (U(f.known, { instancePath: t + "/conservation/" + d + "/known", parentData: f, parentDataProperty: "known", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), f.unallocated !== void 0 && i.call(f, "unallocated") && (U(f.unallocated, { instancePath: t + "/conservation/" + d + "/unallocated", parentData: f, parentDataProperty: "unallocated", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), f.unresolved !== void 0 && i.call(f, "unresolved") && (U(f.unresolved, { instancePath: t + "/conservation/" + d + "/unresolved", parentData: f, parentDataProperty: "unresolved", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), f.restatedBySource !== void 0 && i.call(f, "restatedBySource") && (U(f.restatedBySource, { instancePath: t + "/conservation/" + d + "/restatedBySource", parentData: f, parentDataProperty: "restatedBySource", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), f.lost !== void 0 && i.call(f, "lost") && (U(f.lost, { instancePath: t + "/conservation/" + d + "/lost", parentData: f, parentDataProperty: "lost", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), f.exactUnits !== void 0 && i.call(f, "exactUnits")) {
let u = f.exactUnits;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let q = { instancePath: t + "/conservation/" + d + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), r++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let q = { instancePath: t + "/conservation/" + d + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.boundedUnits !== void 0 && i.call(f, "boundedUnits")) {
let u = f.boundedUnits;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let q = { instancePath: t + "/conservation/" + d + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), r++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let q = { instancePath: t + "/conservation/" + d + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.unresolvedUnits !== void 0 && i.call(f, "unresolvedUnits")) {
let u = f.unresolvedUnits;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let q = { instancePath: t + "/conservation/" + d + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), r++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let q = { instancePath: t + "/conservation/" + d + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), r++;
}
}
} else {
let u = { instancePath: t + "/conservation/" + d, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
}
} else {
let F = { instancePath: t + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.markers !== void 0 && i.call(s, "markers")) {
let $ = s.markers;
if (Array.isArray($)) {
if ($.length > 200) {
let d = { instancePath: t + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), r++;
}
let F = $.length;
for (let d = 0; d < F; d++) {
let f = $[d];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.kind === void 0 || !i.call(f, "kind")) {
let u = { instancePath: t + "/markers/" + d, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.code === void 0 || !i.call(f, "code")) {
let u = { instancePath: t + "/markers/" + d, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.text === void 0 || !i.call(f, "text")) {
let u = { instancePath: t + "/markers/" + d, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(f))
if (!(u === "kind" || u === "code" || u === "text")) {
let q = { instancePath: t + "/markers/" + d, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
if (f.kind !== void 0 && i.call(f, "kind")) {
let u = f.kind;
if (!(u === "method" || u === "reason" || u === "status" || u === "break")) {
let q = { instancePath: t + "/markers/" + d + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: be.properties.markers.items.properties.kind.enum } };
e === null ? e = [q] : e.push(q), r++;
}
}
if (f.code !== void 0 && i.call(f, "code")) {
let u = f.code;
if (typeof u == "string") {
if (B(u) > 40) {
let q = { instancePath: t + "/markers/" + d + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [q] : e.push(q), r++;
}
if (!Ct.test(u)) {
let q = { instancePath: t + "/markers/" + d + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [q] : e.push(q), r++;
}
} else {
let q = { instancePath: t + "/markers/" + d + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), r++;
}
}
f.text !== void 0 && i.call(f, "text") && (Ce(f.text, { instancePath: t + "/markers/" + d + "/text", parentData: f, parentDataProperty: "text", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), r = e.length));
} else {
let u = { instancePath: t + "/markers/" + d, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
}
} else {
let F = { instancePath: t + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.sources !== void 0 && i.call(s, "sources")) {
let $ = s.sources;
if (Array.isArray($)) {
if ($.length > 1e3) {
let d = { instancePath: t + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [d] : e.push(d), r++;
}
let F = $.length;
for (let d = 0; d < F; d++) {
let f = $[d];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.id === void 0 || !i.call(f, "id")) {
let u = { instancePath: t + "/sources/" + d, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.class === void 0 || !i.call(f, "class")) {
let u = { instancePath: t + "/sources/" + d, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.publisher === void 0 || !i.call(f, "publisher")) {
let u = { instancePath: t + "/sources/" + d, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [u] : e.push(u), r++;
}
if (f.origin === void 0 || !i.call(f, "origin")) {
let u = { instancePath: t + "/sources/" + d, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [u] : e.push(u), r++;
}
for (let u of Object.keys(f))
if (!(u === "id" || u === "class" || u === "publisher" || u === "origin")) {
let q = { instancePath: t + "/sources/" + d, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [q] : e.push(q), r++;
}
f.id !== void 0 && i.call(f, "id") && (Z(f.id, { instancePath: t + "/sources/" + d + "/id", parentData: f, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.class !== void 0 && i.call(f, "class") && (Z(f.class, { instancePath: t + "/sources/" + d + "/class", parentData: f, parentDataProperty: "class", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), f.publisher !== void 0 && i.call(f, "publisher") && (H(f.publisher, { instancePath: t + "/sources/" + d + "/publisher", parentData: f, parentDataProperty: "publisher", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), f.origin !== void 0 && i.call(f, "origin") && (H(f.origin, { instancePath: t + "/sources/" + d + "/origin", parentData: f, parentDataProperty: "origin", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length));
} else {
let u = { instancePath: t + "/sources/" + d, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), r++;
}
}
} else {
let F = { instancePath: t + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.findings !== void 0 && i.call(s, "findings")) {
let $ = s.findings;
if (Array.isArray($)) {
if ($.length > 1e6) {
let d = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [d] : e.push(d), r++;
}
let F = $.length;
for (let d = 0; d < F; d++)
Qe($[d], { instancePath: t + "/findings/" + d, parentData: $, parentDataProperty: d, rootData: l, dynamicAnchors: p }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), r = e.length);
} else {
let F = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), r++;
}
}
} else {
let $ = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), r++;
}
return Ls.errors = e, r === 0;
}
Ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var on = As, gs = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function ts(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ds.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ts.errors = e, r === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Se(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Se.errors = e, r === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ns(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ms.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ns.errors = e, r === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function As(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.change === void 0 || !i.call(s, "change")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.from === void 0 || !i.call(s, "from")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.to === void 0 || !i.call(s, "to")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.kind === void 0 || !i.call(s, "kind")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.area === void 0 || !i.call(s, "area")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [P] : e.push(P), r++;
}
if (s.population === void 0 || !i.call(s, "population")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [P] : e.push(P), r++;
}
for (let P of Object.keys(s))
if (!(P === "change" || P === "from" || P === "to" || P === "kind" || P === "area" || P === "population" || P === "evidence" || P === "note")) {
let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [g] : e.push(g), r++;
}
if (s.change !== void 0 && i.call(s, "change") && (ts(s.change, { instancePath: t + "/change", parentData: s, parentDataProperty: "change", rootData: l, dynamicAnchors: p }) || (e = e === null ? ts.errors : e.concat(ts.errors), r = e.length)), s.from !== void 0 && i.call(s, "from")) {
let P = s.from, g = r, I = !1, x = r;
Se(P, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? Se.errors : e.concat(Se.errors), r = e.length);
var n = x === r;
I = I || n;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var n = L === r;
if (I = I || n, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.to !== void 0 && i.call(s, "to")) {
let P = s.to, g = r, I = !1, x = r;
Se(P, { instancePath: t + "/to", parentData: s, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? Se.errors : e.concat(Se.errors), r = e.length);
var c = x === r;
I = I || c;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var c = L === r;
if (I = I || c, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.kind !== void 0 && i.call(s, "kind")) {
let P = s.kind;
if (!(P === "whole" || P === "part" || P === "undetermined")) {
let g = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: gs.properties.kind.enum } };
e === null ? e = [g] : e.push(g), r++;
}
}
if (s.area !== void 0 && i.call(s, "area")) {
let P = s.area, g = r, I = !1, x = r;
if (!(P === "all" || P === "part" || P === "none")) {
let h = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: gs.properties.area.anyOf[0].enum } };
e === null ? e = [h] : e.push(h), r++;
}
var _ = x === r;
I = I || _;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var _ = L === r;
if (I = I || _, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.population !== void 0 && i.call(s, "population")) {
let P = s.population, g = r, I = !1, x = r;
if (!(P === "all" || P === "part" || P === "none")) {
let h = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: gs.properties.population.anyOf[0].enum } };
e === null ? e = [h] : e.push(h), r++;
}
var a = x === r;
I = I || a;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var a = L === r;
if (I = I || a, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.evidence !== void 0 && i.call(s, "evidence")) {
let P = s.evidence, g = r, I = !1, x = r;
if (!(P === "official" || P === "alias")) {
let h = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: gs.properties.evidence.anyOf[0].enum } };
e === null ? e = [h] : e.push(h), r++;
}
var k = x === r;
I = I || k;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var k = L === r;
if (I = I || k, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.note !== void 0 && i.call(s, "note")) {
let P = s.note, g = r, I = !1, x = r;
ns(P, { instancePath: t + "/note", parentData: s, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? ns.errors : e.concat(ns.errors), r = e.length);
var v = x === r;
I = I || v;
let L = r;
if (P !== "") {
let h = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), r++;
}
var v = L === r;
if (I = I || v, I)
r = g, e !== null && (g ? e.length = g : e = null);
else {
let h = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), r++;
}
}
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), r++;
}
return As.errors = e, r === 0;
}
As.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var an = Es, tt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function Re(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Re.errors = e, r === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function is(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = is.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!Ns.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return is.errors = e, r === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function os(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 100) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return os.errors = e, r === 0;
}
os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = he.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return he.errors = e, r === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ze(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (!we.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ke(s)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ze.errors = e, r === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function as(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ds.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return as.errors = e, r === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ls(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(s === "legal" || s === "observed")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ot.enum } };
e === null ? e = [n] : e.push(n), r++;
}
return ls.errors = e, r === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Es(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
if (s.id === void 0 || !i.call(s, "id")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.code === void 0 || !i.call(s, "code")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.level === void 0 || !i.call(s, "level")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.type === void 0 || !i.call(s, "type")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.name === void 0 || !i.call(s, "name")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.parent === void 0 || !i.call(s, "parent")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.validFrom === void 0 || !i.call(s, "validFrom")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [x] : e.push(x), r++;
}
if (s.validTo === void 0 || !i.call(s, "validTo")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [x] : e.push(x), r++;
}
for (let x of Object.keys(s))
if (!i.call(tt.properties, x)) {
let L = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [L] : e.push(L), r++;
}
if (s.id !== void 0 && i.call(s, "id") && (Re(s.id, { instancePath: t + "/id", parentData: s, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? Re.errors : e.concat(Re.errors), r = e.length)), s.level !== void 0 && i.call(s, "level") && (is(s.level, { instancePath: t + "/level", parentData: s, parentDataProperty: "level", rootData: l, dynamicAnchors: p }) || (e = e === null ? is.errors : e.concat(is.errors), r = e.length)), s.code !== void 0 && i.call(s, "code") && (os(s.code, { instancePath: t + "/code", parentData: s, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? os.errors : e.concat(os.errors), r = e.length)), s.type !== void 0 && i.call(s, "type")) {
let x = s.type, L = r, h = !1, V = r;
he(x, { instancePath: t + "/type", parentData: s, parentDataProperty: "type", rootData: l, dynamicAnchors: p }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length);
var n = V === r;
h = h || n;
let $ = r;
if (x !== "") {
let F = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [F] : e.push(F), r++;
}
var n = $ === r;
if (h = h || n, h)
r = L, e !== null && (L ? e.length = L : e = null);
else {
let F = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.name !== void 0 && i.call(s, "name") && (he(s.name, { instancePath: t + "/name", parentData: s, parentDataProperty: "name", rootData: l, dynamicAnchors: p }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length)), s.parent !== void 0 && i.call(s, "parent")) {
let x = s.parent, L = r, h = !1, V = r;
Re(x, { instancePath: t + "/parent", parentData: s, parentDataProperty: "parent", rootData: l, dynamicAnchors: p }) || (e = e === null ? Re.errors : e.concat(Re.errors), r = e.length);
var c = V === r;
h = h || c;
let $ = r;
if (x !== "") {
let F = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [F] : e.push(F), r++;
}
var c = $ === r;
if (h = h || c, h)
r = L, e !== null && (L ? e.length = L : e = null);
else {
let F = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.validFrom !== void 0 && i.call(s, "validFrom")) {
let x = s.validFrom, L = r, h = !1, V = r;
Ze(x, { instancePath: t + "/validFrom", parentData: s, parentDataProperty: "validFrom", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), r = e.length);
var _ = V === r;
h = h || _;
let $ = r;
if (x !== "") {
let F = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [F] : e.push(F), r++;
}
var _ = $ === r;
if (h = h || _, h)
r = L, e !== null && (L ? e.length = L : e = null);
else {
let F = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.validTo !== void 0 && i.call(s, "validTo")) {
let x = s.validTo, L = r, h = !1, V = r;
Ze(x, { instancePath: t + "/validTo", parentData: s, parentDataProperty: "validTo", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), r = e.length);
var a = V === r;
h = h || a;
let $ = r;
if (x !== "") {
let F = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [F] : e.push(F), r++;
}
var a = $ === r;
if (h = h || a, h)
r = L, e !== null && (L ? e.length = L : e = null);
else {
let F = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.change !== void 0 && i.call(s, "change")) {
let x = s.change, L = r, h = !1, V = r;
as(x, { instancePath: t + "/change", parentData: s, parentDataProperty: "change", rootData: l, dynamicAnchors: p }) || (e = e === null ? as.errors : e.concat(as.errors), r = e.length);
var k = V === r;
h = h || k;
let $ = r;
if (x !== "") {
let F = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [F] : e.push(F), r++;
}
var k = $ === r;
if (h = h || k, h)
r = L, e !== null && (L ? e.length = L : e = null);
else {
let F = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.class !== void 0 && i.call(s, "class")) {
let x = s.class, L = r, h = !1, V = r;
if (!(x === "urban" || x === "rural")) {
let F = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: tt.properties.class.anyOf[0].enum } };
e === null ? e = [F] : e.push(F), r++;
}
var v = V === r;
h = h || v;
let $ = r;
if (x !== "") {
let F = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [F] : e.push(F), r++;
}
var v = $ === r;
if (h = h || v, h)
r = L, e !== null && (L ? e.length = L : e = null);
else {
let F = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.continuity !== void 0 && i.call(s, "continuity")) {
let x = s.continuity, L = r, h = !1, V = r;
if (x !== "assumed") {
let F = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [F] : e.push(F), r++;
}
var P = V === r;
h = h || P;
let $ = r;
if (x !== "") {
let F = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [F] : e.push(F), r++;
}
var P = $ === r;
if (h = h || P, h)
r = L, e !== null && (L ? e.length = L : e = null);
else {
let F = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.dateKind !== void 0 && i.call(s, "dateKind")) {
let x = s.dateKind, L = r, h = !1, V = r;
ls(x, { instancePath: t + "/dateKind", parentData: s, parentDataProperty: "dateKind", rootData: l, dynamicAnchors: p }) || (e = e === null ? ls.errors : e.concat(ls.errors), r = e.length);
var g = V === r;
h = h || g;
let $ = r;
if (x !== "") {
let F = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [F] : e.push(F), r++;
}
var g = $ === r;
if (h = h || g, h)
r = L, e !== null && (L ? e.length = L : e = null);
else {
let F = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [F] : e.push(F), r++;
}
}
if (s.nameEn !== void 0 && i.call(s, "nameEn")) {
let x = s.nameEn, L = r, h = !1, V = r;
he(x, { instancePath: t + "/nameEn", parentData: s, parentDataProperty: "nameEn", rootData: l, dynamicAnchors: p }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length);
var I = V === r;
h = h || I;
let $ = r;
if (x !== "") {
let F = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [F] : e.push(F), r++;
}
var I = $ === r;
if (h = h || I, h)
r = L, e !== null && (L ? e.length = L : e = null);
else {
let F = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [F] : e.push(F), r++;
}
}
} else {
let x = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), r++;
}
return Es.errors = e, r === 0;
}
Es.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ln = Fs;
function ps(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ds.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return ps.errors = e, r === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!ve.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return Ke.errors = e, r === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function us(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = us.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = r;
if (s !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), r++;
}
var _ = c === r;
if (_) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), r++;
} else
r = n, e !== null && (n ? e.length = n : e = null);
if (typeof s == "string") {
if (B(s) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), r++;
}
if (!Ts.test(s)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), r++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), r++;
}
return us.errors = e, r === 0;
}
us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cs(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 70) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!Us.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return cs.errors = e, r === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fs(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
if (B(s) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), r++;
}
if (B(s) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), r++;
}
if (!$e.test(s)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), r++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), r++;
}
return fs.errors = e, r === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tt = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function Fs(s, { instancePath: t = "", parentData: A, parentDataProperty: N, rootData: l = s, dynamicAnchors: p = {} } = {}) {
let e = null, r = 0, o = Fs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let n = r, c = !1, _ = null, a = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.amount !== void 0 && i.call(s, "amount") && s.amount !== "") {
let L = { instancePath: t + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [L] : e.push(L), r++;
}
if (s.share !== void 0 && i.call(s, "share")) {
let L = s.share;
if (typeof L == "string" && B(L) < 1) {
let h = { instancePath: t + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), r++;
}
}
}
var P = a === r;
if (P) {
c = !0, _ = 0;
var k = {};
k.amount = !0, k.share = !0;
}
let v = r;
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.amount !== void 0 && i.call(s, "amount")) {
let L = s.amount;
if (typeof L == "string" && B(L) < 1) {
let h = { instancePath: t + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), r++;
}
}
if (s.share !== void 0 && i.call(s, "share") && s.share !== "") {
let L = { instancePath: t + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [L] : e.push(L), r++;
}
}
var P = v === r;
if (P && c ? (c = !1, _ = [_, 1]) : P && (c = !0, _ = 1, k !== !0 && (k = k || {}, k.amount = !0, k.share = !0)), c)
r = n, e !== null && (n ? e.length = n : e = null);
else {
let L = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: _ } };
e === null ? e = [L] : e.push(L), r++;
}
if (s && typeof s == "object" && !Array.isArray(s)) {
if (s.change === void 0 || !i.call(s, "change")) {
let L = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [L] : e.push(L), r++;
}
if (s.from === void 0 || !i.call(s, "from")) {
let L = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [L] : e.push(L), r++;
}
if (s.to === void 0 || !i.call(s, "to")) {
let L = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [L] : e.push(L), r++;
}
if (s.basis === void 0 || !i.call(s, "basis")) {
let L = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [L] : e.push(L), r++;
}
if (s.amount === void 0 || !i.call(s, "amount")) {
let L = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [L] : e.push(L), r++;
}
if (s.share === void 0 || !i.call(s, "share")) {
let L = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [L] : e.push(L), r++;
}
for (let L of Object.keys(s))
if (!(L === "change" || L === "from" || L === "to" || L === "basis" || L === "amount" || L === "share" || L === "source")) {
let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
e === null ? e = [h] : e.push(h), r++;
}
if (s.change !== void 0 && i.call(s, "change") && (ps(s.change, { instancePath: t + "/change", parentData: s, parentDataProperty: "change", rootData: l, dynamicAnchors: p }) || (e = e === null ? ps.errors : e.concat(ps.errors), r = e.length)), s.from !== void 0 && i.call(s, "from") && (Ke(s.from, { instancePath: t + "/from", parentData: s, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), r = e.length)), s.to !== void 0 && i.call(s, "to") && (Ke(s.to, { instancePath: t + "/to", parentData: s, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), r = e.length)), s.basis !== void 0 && i.call(s, "basis") && (us(s.basis, { instancePath: t + "/basis", parentData: s, parentDataProperty: "basis", rootData: l, dynamicAnchors: p }) || (e = e === null ? us.errors : e.concat(us.errors), r = e.length)), s.amount !== void 0 && i.call(s, "amount")) {
let L = s.amount, h = r, V = !1, $ = r;
if (typeof L == "string") {
if (B(L) > 50) {
let d = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [d] : e.push(d), r++;
}
if (!Tt.test(L)) {
let d = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [d] : e.push(d), r++;
}
} else {
let d = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), r++;
}
var g = $ === r;
V = V || g;
let F = r;
if (L !== "") {
let d = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), r++;
}
var g = F === r;
if (V = V || g, V)
r = h, e !== null && (h ? e.length = h : e = null);
else {
let d = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), r++;
}
}
if (s.share !== void 0 && i.call(s, "share")) {
let L = s.share, h = r, V = !1, $ = r;
cs(L, { instancePath: t + "/share", parentData: s, parentDataProperty: "share", rootData: l, dynamicAnchors: p }) || (e = e === null ? cs.errors : e.concat(cs.errors), r = e.length);
var I = $ === r;
V = V || I;
let F = r;
if (L !== "") {
let d = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), r++;
}
var I = F === r;
if (V = V || I, V)
r = h, e !== null && (h ? e.length = h : e = null);
else {
let d = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), r++;
}
}
if (s.source !== void 0 && i.call(s, "source")) {
let L = s.source, h = r, V = !1, $ = r;
fs(L, { instancePath: t + "/source", parentData: s, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? fs.errors : e.concat(fs.errors), r = e.length);
var x = $ === r;
V = V || x;
let F = r;
if (L !== "") {
let d = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), r++;
}
var x = F === r;
if (V = V || x, V)
r = h, e !== null && (h ? e.length = h : e = null);
else {
let d = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), r++;
}
}
} else {
let L = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [L] : e.push(L), r++;
}
return Fs.errors = e, r === 0;
}
Fs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
Kt as validateBreakdown,
Wt as validateCalendar,
Mt as validateChange,
Yt as validateConfig,
Ht as validateDecision,
Qt as validateException,
Gt as validateIndicator,
Jt as validateInstrument,
Xt as validateIssue,
en as validateMeasure,
rn as validateObservation,
sn as validatePeriod,
tn as validateRegister,
nn as validateReport,
on as validateTransfer,
an as validateUnit,
ln as validateWeight
};

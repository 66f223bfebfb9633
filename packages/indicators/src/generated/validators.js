// Generated from schemas/ by `npm run generate`. Do not edit.
var pt = Object.create;
var Ws = Object.defineProperty;
var ft = Object.getOwnPropertyDescriptor;
var ut = Object.getOwnPropertyNames;
var ct = Object.getPrototypeOf, mt = Object.prototype.hasOwnProperty;
var Bs = (r, t) => () => {
try {
return t || r((t = { exports: {} }).exports, t), t.exports;
} catch (_) {
throw t = 0, _;
}
};
var dt = (r, t, _, A) => {
if (t && typeof t == "object" || typeof t == "function")
for (let l of ut(t))
!mt.call(r, l) && l !== _ && Ws(r, l, { get: () => t[l], enumerable: !(A = ft(t, l)) || A.enumerable });
return r;
};
var Ms = (r, t, _) => (_ = r != null ? pt(ct(r)) : {}, dt(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
t || !r || !r.__esModule ? Ws(_, "default", { value: r, enumerable: !0 }) : _,
r
));
var Hs = Bs((Cs) => {
"use strict";
Object.defineProperty(Cs, "__esModule", { value: !0 });
function Ys(r) {
let t = r.length, _ = 0, A = 0, l;
for (; A < t; )
_++, l = r.charCodeAt(A++), l >= 55296 && l <= 56319 && A < t && (l = r.charCodeAt(A), (l & 64512) === 56320 && A++);
return _;
}
Cs.default = Ys;
Ys.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Gs = Bs((zt, Qs) => {
"use strict";
Qs.exports = function r(t, _) {
if (t === _) return !0;
if (t && _ && typeof t == "object" && typeof _ == "object") {
if (t.constructor !== _.constructor) return !1;
var A, l, p;
if (Array.isArray(t)) {
if (A = t.length, A != _.length) return !1;
for (l = A; l-- !== 0; )
if (!r(t[l], _[l])) return !1;
return !0;
}
if (t.constructor === RegExp) return t.source === _.source && t.flags === _.flags;
if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === _.valueOf();
if (t.toString !== Object.prototype.toString) return t.toString() === _.toString();
if (p = Object.keys(t), A = p.length, A !== Object.keys(_).length) return !1;
for (l = A; l-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(_, p[l])) return !1;
for (l = A; l-- !== 0; ) {
var e = p[l];
if (!r(t[e], _[e])) return !1;
}
return !0;
}
return t !== t && _ !== _;
};
});
var Xs = Bs((Ns) => {
"use strict";
Object.defineProperty(Ns, "__esModule", { value: !0 });
var Js = Gs();
Js.code = 'require("ajv/dist/runtime/equal").default';
Ns.default = Js;
});
var tt = Ms(Hs()), nt = Ms(Xs()), yt = {
date(r) {
let [, t, _, A] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!t || _ < 1 || _ > 12 || A < 1) return !1;
let l = t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
return A <= [31, l ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][_ - 1];
}
}, Ut = gs, ht = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } }, o = Object.prototype.hasOwnProperty;
var B = tt.default, ve = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function pe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = pe.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var we = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function z(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = z.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function be(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = be.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (z(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (z(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return be.errors = e, s === 0;
}
be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var cs = new RegExp("^\\S", "u");
function U(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = U.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!cs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function De(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = De.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (U(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (U(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return De.errors = e, s === 0;
}
De.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = yt.date, Pe = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function K(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = K.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ye.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !o.call(r, "from")) {
let j = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.to === void 0 || !o.call(r, "to")) {
let j = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "from" || j === "to")) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && o.call(r, "from")) {
let j = r.from, a = s, h = !1, P = s;
K(j, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var n = P === s;
h = h || n;
let d = s;
if (j !== null) {
let y = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var n = d === s;
if (h = h || n, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let y = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.to !== void 0 && o.call(r, "to")) {
let j = r.to, a = s, h = !1, P = s;
K(j, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var f = P === s;
h = h || f;
let d = s;
if (j !== null) {
let y = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var f = d === s;
if (h = h || f, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let y = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let j = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = He.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let f = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.length < 1) {
let f = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let n = r.length;
for (let f = 0; f < n; f++)
z(r[f], { instancePath: t + "/" + f, parentData: r, parentDataProperty: f, rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length);
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Fs = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Qe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Qe.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let n = r.length;
for (let a = 0; a < n; a++) {
let h = r[a];
if (typeof h == "string") {
if (B(h) > 60) {
let P = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Fs.test(h)) {
let P = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let f = r.length, j;
if (f > 1) {
let a = {};
for (; f--; ) {
let h = r[f];
if (typeof h == "string") {
if (typeof a[h] == "number") {
j = a[h];
let P = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: f, j } };
e === null ? e = [P] : e.push(P), s++;
break;
}
a[h] = f;
}
}
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), s++;
}
return Qe.errors = e, s === 0;
}
Qe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function gs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = gs.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !o.call(r, "code")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.names === void 0 || !o.call(r, "names")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.values === void 0 || !o.call(r, "values")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.sources === void 0 || !o.call(r, "sources")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.unknown === void 0 || !o.call(r, "unknown")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!o.call(ht.properties, n)) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.code !== void 0 && o.call(r, "code") && (pe(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.names !== void 0 && o.call(r, "names") && (be(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.values !== void 0 && o.call(r, "values")) {
let n = r.values;
if (Array.isArray(n)) {
if (n.length > 500) {
let j = { instancePath: t + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [j] : e.push(j), s++;
}
let f = n.length;
for (let j = 0; j < f; j++) {
let a = n[j];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.code === void 0 || !o.call(a, "code")) {
let h = { instancePath: t + "/values/" + j, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.names === void 0 || !o.call(a, "names")) {
let h = { instancePath: t + "/values/" + j, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(a))
if (!(h === "code" || h === "names" || h === "parent" || h === "note")) {
let P = { instancePath: t + "/values/" + j, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [P] : e.push(P), s++;
}
a.code !== void 0 && o.call(a, "code") && (pe(a.code, { instancePath: t + "/values/" + j + "/code", parentData: a, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), a.names !== void 0 && o.call(a, "names") && (be(a.names, { instancePath: t + "/values/" + j + "/names", parentData: a, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), a.parent !== void 0 && o.call(a, "parent") && (pe(a.parent, { instancePath: t + "/values/" + j + "/parent", parentData: a, parentDataProperty: "parent", rootData: l, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), a.note !== void 0 && o.call(a, "note") && (De(a.note, { instancePath: t + "/values/" + j + "/note", parentData: a, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length));
} else {
let h = { instancePath: t + "/values/" + j, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let f = { instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.exhaustive !== void 0 && o.call(r, "exhaustive") && typeof r.exhaustive != "boolean") {
let n = { instancePath: t + "/exhaustive", schemaPath: "#/properties/exhaustive/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.byUnitClass !== void 0 && o.call(r, "byUnitClass") && typeof r.byUnitClass != "boolean") {
let n = { instancePath: t + "/byUnitClass", schemaPath: "#/properties/byUnitClass/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [n] : e.push(n), s++;
}
r.validity !== void 0 && o.call(r, "validity") && (Ye(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), r.note !== void 0 && o.call(r, "note") && (De(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), r.sources !== void 0 && o.call(r, "sources") && (He(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: l, dynamicAnchors: p }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), r.unknown !== void 0 && o.call(r, "unknown") && (Qe(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: l, dynamicAnchors: p }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Rt = ks, Pt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Ge(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ge.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Je.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (z(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (z(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Re.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (U(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (U(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Xe.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !o.call(r, "number")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "number" || n === "clause" || n === "note")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.number !== void 0 && o.call(r, "number") && (z(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.clause !== void 0 && o.call(r, "clause") && (z(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.note !== void 0 && o.call(r, "note") && (Re(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = er.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (U(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (U(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = rr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let f = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.length < 1) {
let f = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let n = r.length;
for (let f = 0; f < n; f++)
z(r[f], { instancePath: t + "/" + f, parentData: r, parentDataProperty: f, rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length);
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = sr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let n = r.length;
for (let a = 0; a < n; a++) {
let h = r[a];
if (typeof h == "string") {
if (B(h) > 60) {
let P = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Fs.test(h)) {
let P = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let f = r.length, j;
if (f > 1) {
let a = {};
for (; f--; ) {
let h = r[f];
if (typeof h == "string") {
if (typeof a[h] == "number") {
j = a[h];
let P = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: f, j } };
e === null ? e = [P] : e.push(P), s++;
break;
}
a[h] = f;
}
}
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ks(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ks.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = !1, j = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !o.call(r, "months"))) {
let d = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = j === s;
f = f || P;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !o.call(r, "weekStartsOn"))) {
let d = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = a === s;
f = f || P;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !o.call(r, "datesStated"))) {
let d = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if (f = f || P, f)
s = n, e !== null && (n ? e.length = n : e = null);
else {
let d = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !o.call(r, "code")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.names === void 0 || !o.call(r, "names")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.legalBasis === void 0 || !o.call(r, "legalBasis")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.sources === void 0 || !o.call(r, "sources")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.unknown === void 0 || !o.call(r, "unknown")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!o.call(Pt.properties, d)) {
let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.code !== void 0 && o.call(r, "code") && (Ge(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.names !== void 0 && o.call(r, "names") && (Je(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.months !== void 0 && o.call(r, "months")) {
let d = r.months;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.startDay === void 0 || !o.call(d, "startDay")) {
let y = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [y] : e.push(y), s++;
}
if (d.monthOffset === void 0 || !o.call(d, "monthOffset")) {
let y = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(d))
if (!(y === "startDay" || y === "monthOffset")) {
let D = { instancePath: t + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [D] : e.push(D), s++;
}
if (d.startDay !== void 0 && o.call(d, "startDay")) {
let y = d.startDay;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let D = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [D] : e.push(D), s++;
}
if (typeof y == "number" && isFinite(y)) {
if (y > 28 || isNaN(y)) {
let D = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [D] : e.push(D), s++;
}
if (y < 1 || isNaN(y)) {
let D = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
}
}
if (d.monthOffset !== void 0 && o.call(d, "monthOffset")) {
let y = d.monthOffset;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let D = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [D] : e.push(D), s++;
}
if (typeof y == "number" && isFinite(y)) {
if (y > 11 || isNaN(y)) {
let D = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [D] : e.push(D), s++;
}
if (y < -11 || isNaN(y)) {
let D = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [D] : e.push(D), s++;
}
}
}
} else {
let y = { instancePath: t + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.weekStartsOn !== void 0 && o.call(r, "weekStartsOn")) {
let d = r.weekStartsOn;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let y = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof d == "number" && isFinite(d)) {
if (d > 7 || isNaN(d)) {
let y = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [y] : e.push(y), s++;
}
if (d < 1 || isNaN(d)) {
let y = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
if (r.datesStated !== void 0 && o.call(r, "datesStated") && r.datesStated !== !0) {
let d = { instancePath: t + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.legalBasis !== void 0 && o.call(r, "legalBasis")) {
let d = r.legalBasis;
if (Array.isArray(d)) {
if (d.length > 20) {
let D = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [D] : e.push(D), s++;
}
let y = d.length;
for (let D = 0; D < y; D++)
Xe(d[D], { instancePath: t + "/legalBasis/" + D, parentData: d, parentDataProperty: D, rootData: l, dynamicAnchors: p }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
} else {
let y = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
r.note !== void 0 && o.call(r, "note") && (er(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), r.sources !== void 0 && o.call(r, "sources") && (rr(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: l, dynamicAnchors: p }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), r.unknown !== void 0 && o.call(r, "unknown") && (sr(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: l, dynamicAnchors: p }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zt = vs, et = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var ms = new RegExp("^[^\\s|,]+$", "u");
function tr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = tr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ms.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function je(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = je.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return je.errors = e, s === 0;
}
je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var it = { enum: ["legal", "observed"] };
function nr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = nr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "legal" || r === "observed")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: it.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return nr.errors = e, s === 0;
}
nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ir.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function or(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = or.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!cs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gt = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), kt = new RegExp("^[0-9]*$", "u");
function vs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = vs.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !o.call(r, "id")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kinds === void 0 || !o.call(r, "kinds")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.inForce === void 0 || !o.call(r, "inForce")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.operating === void 0 || !o.call(r, "operating")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.dateKind === void 0 || !o.call(r, "dateKind")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.seq === void 0 || !o.call(r, "seq")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.instrument === void 0 || !o.call(r, "instrument")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!o.call(et.properties, P)) {
let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.id !== void 0 && o.call(r, "id") && (tr(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.kinds !== void 0 && o.call(r, "kinds")) {
let P = r.kinds;
if (typeof P == "string") {
if (B(P) > 100) {
let d = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!gt.test(P)) {
let d = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.inForce !== void 0 && o.call(r, "inForce")) {
let P = r.inForce, d = s, y = !1, D = s;
je(P, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: l, dynamicAnchors: p }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length);
var n = D === s;
y = y || n;
let b = s;
if (P !== "") {
let q = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [q] : e.push(q), s++;
}
var n = b === s;
if (y = y || n, y)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let q = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.operating !== void 0 && o.call(r, "operating") && (je(r.operating, { instancePath: t + "/operating", parentData: r, parentDataProperty: "operating", rootData: l, dynamicAnchors: p }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.dateKind !== void 0 && o.call(r, "dateKind")) {
let P = r.dateKind, d = s, y = !1, D = s;
nr(P, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: l, dynamicAnchors: p }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length);
var f = D === s;
y = y || f;
let b = s;
if (P !== "") {
let q = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [q] : e.push(q), s++;
}
var f = b === s;
if (y = y || f, y)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let q = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.seq !== void 0 && o.call(r, "seq")) {
let P = r.seq;
if (typeof P == "string") {
if (B(P) > 6) {
let d = { instancePath: t + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!kt.test(P)) {
let d = { instancePath: t + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.instrument !== void 0 && o.call(r, "instrument")) {
let P = r.instrument, d = s, y = !1, D = s;
ir(P, { instancePath: t + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: l, dynamicAnchors: p }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length);
var j = D === s;
y = y || j;
let b = s;
if (P !== "") {
let q = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [q] : e.push(q), s++;
}
var j = b === s;
if (y = y || j, y)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let q = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.status !== void 0 && o.call(r, "status")) {
let P = r.status, d = s, y = !1, D = s;
if (!(P === "proposed" || P === "adopted" || P === "inForce" || P === "operating")) {
let q = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: et.properties.status.anyOf[0].enum } };
e === null ? e = [q] : e.push(q), s++;
}
var a = D === s;
y = y || a;
let b = s;
if (P !== "") {
let q = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [q] : e.push(q), s++;
}
var a = b === s;
if (y = y || a, y)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let q = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.note !== void 0 && o.call(r, "note")) {
let P = r.note, d = s, y = !1, D = s;
or(P, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length);
var h = D === s;
y = y || h;
let b = s;
if (P !== "") {
let q = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [q] : e.push(q), s++;
}
var h = b === s;
if (y = y || h, y)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let q = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Kt = ws, rt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } }, ke = nt.default;
function se(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = se.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (z(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (z(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ge = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function ar(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ar.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = lr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vt = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), wt = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), bt = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function ws(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ws.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !o.call(r, "title")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.agency === void 0 || !o.call(r, "agency")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.contacts === void 0 || !o.call(r, "contacts")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.scope === void 0 || !o.call(r, "scope")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.languages === void 0 || !o.call(r, "languages")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.baseAddress === void 0 || !o.call(r, "baseAddress")) {
let f = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(r))
if (!(f === "title" || f === "agency" || f === "contacts" || f === "scope" || f === "languages" || f === "baseAddress" || f === "audience" || f === "sample")) {
let j = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.title !== void 0 && o.call(r, "title") && (se(r.title, { instancePath: t + "/title", parentData: r, parentDataProperty: "title", rootData: l, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), r.agency !== void 0 && o.call(r, "agency") && (se(r.agency, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: l, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), r.contacts !== void 0 && o.call(r, "contacts")) {
let f = r.contacts;
if (Array.isArray(f)) {
if (f.length > 20) {
let a = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
let j = f.length;
for (let a = 0; a < j; a++) {
let h = f[a];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.names === void 0 || !o.call(h, "names")) {
let P = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(h))
if (!(P === "names" || P === "telephone" || P === "email" || P === "address")) {
let d = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names !== void 0 && o.call(h, "names") && (se(h.names, { instancePath: t + "/contacts/" + a + "/names", parentData: h, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), h.telephone !== void 0 && o.call(h, "telephone")) {
let P = h.telephone;
if (typeof P == "string") {
if (B(P) > 40) {
let d = { instancePath: t + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!vt.test(P)) {
let d = { instancePath: t + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (h.email !== void 0 && o.call(h, "email")) {
let P = h.email;
if (typeof P == "string") {
if (B(P) > 200) {
let d = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!wt.test(P)) {
let d = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
h.address !== void 0 && o.call(h, "address") && (se(h.address, { instancePath: t + "/contacts/" + a + "/address", parentData: h, parentDataProperty: "address", rootData: l, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let P = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let j = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.scope !== void 0 && o.call(r, "scope")) {
let f = r.scope;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.unit === void 0 || !o.call(f, "unit")) {
let j = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [j] : e.push(j), s++;
}
if (f.listDate === void 0 || !o.call(f, "listDate")) {
let j = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(f))
if (!(j === "unit" || j === "listDate")) {
let a = { instancePath: t + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [a] : e.push(a), s++;
}
if (f.unit !== void 0 && o.call(f, "unit")) {
let j = f.unit, a = s, h = !1, P = s;
ar(j, { instancePath: t + "/scope/unit", parentData: f, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length);
var n = P === s;
h = h || n;
let d = s;
if (j !== null) {
let y = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var n = d === s;
if (h = h || n, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let y = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
f.listDate !== void 0 && o.call(f, "listDate") && (lr(f.listDate, { instancePath: t + "/scope/listDate", parentData: f, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length));
} else {
let j = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.languages !== void 0 && o.call(r, "languages")) {
let f = r.languages;
if (Array.isArray(f)) {
if (f.length > 2) {
let P = { instancePath: t + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [P] : e.push(P), s++;
}
if (f.length < 1) {
let P = { instancePath: t + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
let j = f.length;
for (let P = 0; P < j; P++) {
let d = f[P];
if (!(d === "vi" || d === "en")) {
let y = { instancePath: t + "/languages/" + P, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: rt.properties.languages.items.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = f.length, h;
if (a > 1) {
e: for (; a--; )
for (h = a; h--; )
if (ke(f[a], f[h])) {
let P = { instancePath: t + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: a, j: h } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.baseAddress !== void 0 && o.call(r, "baseAddress")) {
let f = r.baseAddress;
if (typeof f == "string") {
if (B(f) > 300) {
let j = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!bt.test(f)) {
let j = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.audience !== void 0 && o.call(r, "audience")) {
let f = r.audience;
if (!(f === "public" || f === "internal")) {
let j = { instancePath: t + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: rt.properties.audience.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.sample !== void 0 && o.call(r, "sample") && typeof r.sample != "boolean") {
let f = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wt = bs;
function pr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = pr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ms.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $e(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = $e.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return $e.errors = e, s === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zs = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function fr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = fr.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!zs.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ur(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ur.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = !1, j = s;
fr(r, { instancePath: t, parentData: _, parentDataProperty: A, rootData: l, dynamicAnchors: p }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var h = j === s;
f = f || h;
let a = s;
if (r !== "*") {
let P = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [P] : e.push(P), s++;
}
var h = a === s;
if (f = f || h, f)
s = n, e !== null && (n ? e.length = n : e = null);
else {
let P = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ss = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function cr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = cr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 70) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Ss.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = qe.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return qe.errors = e, s === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = mr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = bs.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !o.call(r, "change")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.from === void 0 || !o.call(r, "from")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.to === void 0 || !o.call(r, "to")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.basis === void 0 || !o.call(r, "basis")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.share === void 0 || !o.call(r, "share")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.authority === void 0 || !o.call(r, "authority")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.document === void 0 || !o.call(r, "document")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.date === void 0 || !o.call(r, "date")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "change" || n === "from" || n === "to" || n === "basis" || n === "share" || n === "authority" || n === "document" || n === "date")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.change !== void 0 && o.call(r, "change") && (pr(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: l, dynamicAnchors: p }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.from !== void 0 && o.call(r, "from") && ($e(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.to !== void 0 && o.call(r, "to") && ($e(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.basis !== void 0 && o.call(r, "basis") && (ur(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: l, dynamicAnchors: p }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), r.share !== void 0 && o.call(r, "share") && (cr(r.share, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: l, dynamicAnchors: p }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.authority !== void 0 && o.call(r, "authority") && (qe(r.authority, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: l, dynamicAnchors: p }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.document !== void 0 && o.call(r, "document") && (qe(r.document, { instancePath: t + "/document", parentData: r, parentDataProperty: "document", rootData: l, dynamicAnchors: p }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.date !== void 0 && o.call(r, "date") && (mr(r.date, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: l, dynamicAnchors: p }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mt = Ds;
function dr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = dr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = yr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 100) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = hr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Pr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!cs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ds(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ds.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.listDate === void 0 || !o.call(r, "listDate")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.code === void 0 || !o.call(r, "code")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.unit === void 0 || !o.call(r, "unit")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.reason === void 0 || !o.call(r, "reason")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "listDate" || n === "code" || n === "unit" || n === "reason")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.listDate !== void 0 && o.call(r, "listDate") && (dr(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.code !== void 0 && o.call(r, "code") && (yr(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.unit !== void 0 && o.call(r, "unit") && (hr(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.reason !== void 0 && o.call(r, "reason") && (Pr(r.reason, { instancePath: t + "/reason", parentData: r, parentDataProperty: "reason", rootData: l, dynamicAnchors: p }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yt = js, le = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function S(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = S.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ee(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ee.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (z(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (z(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return ee.errors = e, s === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Y(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Y.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function H(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = H.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return H.errors = e, s === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = de.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !o.call(r, "breakdown")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.value === void 0 || !o.call(r, "value")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "breakdown" || n === "value")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.breakdown !== void 0 && o.call(r, "breakdown") && (H(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && o.call(r, "value") && (H(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return de.errors = e, s === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Us = { enum: ["actual", "plan", "forecast"] };
function Ze(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ze.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Us.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Oe.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !o.call(r, "from")) {
let j = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.to === void 0 || !o.call(r, "to")) {
let j = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "from" || j === "to")) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && o.call(r, "from")) {
let j = r.from, a = s, h = !1, P = s;
K(j, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var n = P === s;
h = h || n;
let d = s;
if (j !== null) {
let y = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var n = d === s;
if (h = h || n, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let y = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.to !== void 0 && o.call(r, "to")) {
let j = r.to, a = s, h = !1, P = s;
K(j, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var f = P === s;
h = h || f;
let d = s;
if (j !== null) {
let y = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var f = d === s;
if (h = h || f, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let y = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let j = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
return Oe.errors = e, s === 0;
}
Oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function te(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = te.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (U(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (U(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ae.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = !1, j = s;
S(r, { instancePath: t, parentData: _, parentDataProperty: A, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var D = j === s;
f = f || D;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !o.call(r, "indicator")) {
let b = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.part === void 0 || !o.call(r, "part")) {
let b = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "indicator" || b === "part")) {
let q = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [q] : e.push(q), s++;
}
r.indicator !== void 0 && o.call(r, "indicator") && (S(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.part !== void 0 && o.call(r, "part") && (de(r.part, { instancePath: t + "/part", parentData: r, parentDataProperty: "part", rootData: l, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
} else {
let b = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = a === s;
if (f = f || D, D)
var h = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !o.call(r, "indicator")) {
let b = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.along === void 0 || !o.call(r, "along")) {
let b = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "indicator" || b === "along")) {
let q = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [q] : e.push(q), s++;
}
r.indicator !== void 0 && o.call(r, "indicator") && (S(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.along !== void 0 && o.call(r, "along") && (S(r.along, { instancePath: t + "/along", parentData: r, parentDataProperty: "along", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let b = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = P === s;
f = f || D, D && h !== !0 && (h = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !o.call(r, "indicator")) {
let b = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.scenario === void 0 || !o.call(r, "scenario")) {
let b = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "indicator" || b === "scenario")) {
let q = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [q] : e.push(q), s++;
}
r.indicator !== void 0 && o.call(r, "indicator") && (S(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.scenario !== void 0 && o.call(r, "scenario") && (Ze(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length));
} else {
let b = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = d === s;
f = f || D, D && h !== !0 && (h = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !o.call(r, "concept")) {
let b = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (b !== "concept") {
let q = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [q] : e.push(q), s++;
}
r.concept !== void 0 && o.call(r, "concept") && (ee(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let b = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = y === s;
if (f = f || D, D && h !== !0 && (h = !0), f)
s = n, e !== null && (n ? e.length = n : e = null);
else {
let b = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [b] : e.push(b), s++;
}
return ae.errors = e, i.props = h, s === 0;
}
ae.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Dt = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Ke(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ke.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 40) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Dt.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var jt = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function We(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = We.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = gr.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = !1, j = null, a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !o.call(r, "indicator"))) {
let y = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [y] : e.push(y), s++;
}
var P = a === s;
P && (f = !0, j = 0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !o.call(r, "concept"))) {
let y = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [y] : e.push(y), s++;
}
var P = h === s;
if (P && f ? (f = !1, j = [j, 1]) : P && (f = !0, j = 1), f)
s = n, e !== null && (n ? e.length = n : e = null);
else {
let y = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: j } };
e === null ? e = [y] : e.push(y), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !o.call(r, "date")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "indicator" || y === "concept" || y === "date")) {
let D = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.indicator !== void 0 && o.call(r, "indicator") && (S(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.concept !== void 0 && o.call(r, "concept") && (ee(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), r.date !== void 0 && o.call(r, "date")) {
let y = r.date, D = s, b = !1, q = s;
if (!(y === "sameWindow" || y === "endOfWindow")) {
let V = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: jt.properties.date.anyOf[0].enum } };
e === null ? e = [V] : e.push(V), s++;
}
var d = q === s;
b = b || d;
let m = s;
We(y, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: l, dynamicAnchors: p }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
var d = m === s;
if (b = b || d, b)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let V = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = xe.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !o.call(r, "number")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "number" || n === "clause" || n === "note")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.number !== void 0 && o.call(r, "number") && (z(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.clause !== void 0 && o.call(r, "clause") && (z(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.note !== void 0 && o.call(r, "note") && (Re(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return xe.errors = e, s === 0;
}
xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ot = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function kr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = kr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ot.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vs = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function fe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = fe.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Vs.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ds = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, $t = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function vr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = vr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !o.call(r, "indicator")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "indicator" || n === "sign")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.indicator !== void 0 && o.call(r, "indicator") && (ae(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.sign !== void 0 && o.call(r, "sign")) {
let n = r.sign;
if (!(n === 1 || n === -1)) {
let f = { instancePath: t + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: $t.properties.sign.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Rs = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function Ie(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ie.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 50) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Rs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ie.errors = e, s === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = wr.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = !1, j = s, a = s, h = !1, P = null, d = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !o.call(r, "parts"))) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = d === s;
D && (h = !0, P = 0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !o.call(r, "breakdown"))) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = y === s;
if (D && h ? (h = !1, P = [P, 1]) : D && (h = !0, P = 1), h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: P } };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !o.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "parts" || c === "breakdown")) {
let L = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && o.call(r, "kind") && r.kind !== "partition") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.parts !== void 0 && o.call(r, "parts")) {
let c = r.parts;
if (Array.isArray(c)) {
if (c.length > 60) {
let F = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [F] : e.push(F), s++;
}
if (c.length < 2) {
let F = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [F] : e.push(F), s++;
}
let L = c.length;
for (let F = 0; F < L; F++)
S(c[F], { instancePath: t + "/parts/" + F, parentData: c, parentDataProperty: F, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
} else {
let L = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
r.breakdown !== void 0 && o.call(r, "breakdown") && (S(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var N = j === s;
if (f = f || N, N)
var b = !0;
let q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !o.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.of === void 0 || !o.call(r, "of")) {
let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "of")) {
let L = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && o.call(r, "kind") && r.kind !== "subset") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [c] : e.push(c), s++;
}
r.of !== void 0 && o.call(r, "of") && (S(r.of, { instancePath: t + "/of", parentData: r, parentDataProperty: "of", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var N = q === s;
f = f || N, N && b !== !0 && (b = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !o.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown === void 0 || !o.call(r, "breakdown")) {
let c = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "breakdown" || c === "within")) {
let L = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && o.call(r, "kind") && r.kind !== "subset") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [c] : e.push(c), s++;
}
r.breakdown !== void 0 && o.call(r, "breakdown") && (S(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.within !== void 0 && o.call(r, "within") && (de(r.within, { instancePath: t + "/within", parentData: r, parentDataProperty: "within", rootData: l, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var N = m === s;
f = f || N, N && b !== !0 && (b = !0);
let V = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !o.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown === void 0 || !o.call(r, "breakdown")) {
let c = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "breakdown")) {
let L = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && o.call(r, "kind") && r.kind !== "overlapping") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [c] : e.push(c), s++;
}
r.breakdown !== void 0 && o.call(r, "breakdown") && (S(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var N = V === s;
f = f || N, N && b !== !0 && (b = !0);
let x = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !o.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.terms === void 0 || !o.call(r, "terms")) {
let c = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "terms")) {
let L = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && o.call(r, "kind")) {
let c = r.kind;
if (!(c === "sum" || c === "atMost" || c === "atLeast")) {
let L = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: ds.anyOf[4].properties.kind.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (r.terms !== void 0 && o.call(r, "terms")) {
let c = r.terms;
if (Array.isArray(c)) {
if (c.length > 60) {
let F = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [F] : e.push(F), s++;
}
if (c.length < 1) {
let F = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let L = c.length;
for (let F = 0; F < L; F++)
vr(c[F], { instancePath: t + "/terms/" + F, parentData: c, parentDataProperty: F, rootData: l, dynamicAnchors: p }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
} else {
let L = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var N = x === s;
f = f || N, N && b !== !0 && (b = !0);
let E = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !o.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.from === void 0 || !o.call(r, "from")) {
let c = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "from")) {
let L = { instancePath: t, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && o.call(r, "kind") && r.kind !== "carryOver") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [c] : e.push(c), s++;
}
r.from !== void 0 && o.call(r, "from") && (S(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var N = E === s;
f = f || N, N && b !== !0 && (b = !0);
let v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let c = { instancePath: t, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind === void 0 || !o.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.severity === void 0 || !o.call(r, "severity")) {
let c = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "minimum" || c === "maximum" || c === "severity")) {
let L = { instancePath: t, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && o.call(r, "kind") && r.kind !== "range") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.minimum !== void 0 && o.call(r, "minimum") && (Ie(r.minimum, { instancePath: t + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.maximum !== void 0 && o.call(r, "maximum") && (Ie(r.maximum, { instancePath: t + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.severity !== void 0 && o.call(r, "severity")) {
let c = r.severity;
if (!(c === "error" || c === "warning" || c === "note")) {
let L = { instancePath: t + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: ds.anyOf[6].properties.severity.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var N = v === s;
f = f || N, N && b !== !0 && (b = !0);
let O = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !o.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.severity === void 0 || !o.call(r, "severity")) {
let c = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "severity")) {
let L = { instancePath: t, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && o.call(r, "kind") && r.kind !== "nonDecreasing") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.severity !== void 0 && o.call(r, "severity")) {
let c = r.severity;
if (!(c === "error" || c === "warning" || c === "note")) {
let L = { instancePath: t + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: ds.anyOf[7].properties.severity.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var N = O === s;
f = f || N, N && b !== !0 && (b = !0);
let I = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !o.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.against === void 0 || !o.call(r, "against")) {
let c = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.percent === void 0 || !o.call(r, "percent")) {
let c = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.severity === void 0 || !o.call(r, "severity")) {
let c = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "against" || c === "percent" || c === "severity")) {
let L = { instancePath: t, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && o.call(r, "kind") && r.kind !== "changeLimit") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.against !== void 0 && o.call(r, "against")) {
let c = r.against;
if (!(c === "previousPeriod" || c === "samePeriodLastYear")) {
let L = { instancePath: t + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: ds.anyOf[8].properties.against.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (r.percent !== void 0 && o.call(r, "percent") && (Ke(r.percent, { instancePath: t + "/percent", parentData: r, parentDataProperty: "percent", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.severity !== void 0 && o.call(r, "severity")) {
let c = r.severity;
if (!(c === "error" || c === "warning" || c === "note")) {
let L = { instancePath: t + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: ds.anyOf[8].properties.severity.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var N = I === s;
if (f = f || N, N && b !== !0 && (b = !0), f)
s = n, e !== null && (n ? e.length = n : e = null);
else {
let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return wr.errors = e, i.props = b, s === 0;
}
wr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function br(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = br.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let f = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.length < 1) {
let f = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let n = r.length;
for (let f = 0; f < n; f++)
z(r[f], { instancePath: t + "/" + f, parentData: r, parentDataProperty: f, rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length);
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Dr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let n = r.length;
for (let a = 0; a < n; a++) {
let h = r[a];
if (typeof h == "string") {
if (B(h) > 60) {
let P = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!Fs.test(h)) {
let P = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
let f = r.length, j;
if (f > 1) {
let a = {};
for (; f--; ) {
let h = r[f];
if (typeof h == "string") {
if (typeof a[h] == "number") {
j = a[h];
let P = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: f, j } };
e === null ? e = [P] : e.push(P), s++;
break;
}
a[h] = f;
}
}
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [n] : e.push(n), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var qt = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function js(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = js.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = !0, j = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && o.call(r, "behaviour")) {
let u = r.behaviour;
if (u && typeof u == "object" && !Array.isArray(u) && u.overUnits !== void 0 && o.call(u, "overUnits") && u.overUnits !== "recompute") {
let g = {};
e === null ? e = [g] : e.push(g), s++;
}
}
var a = j === s;
if (s = n, e !== null && (n ? e.length = n : e = null), a) {
let u = s, g = s, k = !1, $ = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && o.call(r, "definitions")) {
let R = r.definitions;
if (Array.isArray(R)) {
let M = R.length;
for (let Q = 0; Q < M; Q++) {
let W = R[Q];
if (W && typeof W == "object" && !Array.isArray(W)) {
if (W.numerator === void 0 || !o.call(W, "numerator")) {
let re = { instancePath: t + "/definitions/" + Q, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [re] : e.push(re), s++;
}
if (W.denominator === void 0 || !o.call(W, "denominator")) {
let re = { instancePath: t + "/definitions/" + Q, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [re] : e.push(re), s++;
}
}
}
}
}
var y = $ === s;
if (k = k || y, y) {
var h = {};
h.definitions = !0;
}
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && o.call(r, "definitions")) {
let R = r.definitions;
if (Array.isArray(R)) {
let M = R.length;
for (let Q = 0; Q < M; Q++) {
let W = R[Q];
if (W && typeof W == "object" && !Array.isArray(W) && (W.growth === void 0 || !o.call(W, "growth"))) {
let re = { instancePath: t + "/definitions/" + Q, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [re] : e.push(re), s++;
}
}
}
}
var y = w === s;
k = k || y, y && h !== !0 && (h = h || {}, h.definitions = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && o.call(r, "relations")) {
let R = r.relations;
if (Array.isArray(R)) {
let M = s, Q = R.length;
for (let W = 0; W < Q; W++) {
let re = R[W], hs = s;
if (re && typeof re == "object" && !Array.isArray(re) && re.kind !== void 0 && o.call(re, "kind") && re.kind !== "sum") {
let Ks = { instancePath: t + "/relations/" + W + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [Ks] : e.push(Ks), s++;
}
var P = hs === s;
if (P)
break;
}
if (P)
s = M, e !== null && (M ? e.length = M : e = null);
else {
let W = { instancePath: t + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [W] : e.push(W), s++;
}
}
}
var y = C === s;
k = k || y, y && h !== !0 && (h = h || {}, h.relations = !0);
let T = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && o.call(r, "unknown")) {
let R = r.unknown;
if (Array.isArray(R)) {
let M = s, Q = R.length;
for (let W = 0; W < Q; W++) {
let re = s;
if (R[W] !== "numerator") {
let hs = { instancePath: t + "/unknown/" + W, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [hs] : e.push(hs), s++;
}
var d = re === s;
if (d)
break;
}
if (d)
s = M, e !== null && (M ? e.length = M : e = null);
else {
let W = { instancePath: t + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [W] : e.push(W), s++;
}
}
}
var y = T === s;
if (k = k || y, y && h !== !0 && (h = h || {}, h.unknown = !0), k)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let R = { instancePath: t, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
var a = u === s;
f = a, f && h !== !0 && (h = h || {}, h.behaviour = !0);
}
if (!f) {
let u = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [u] : e.push(u), s++;
}
let D = s, b = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && o.call(r, "behaviour")) {
let u = r.behaviour;
if (u && typeof u == "object" && !Array.isArray(u) && u.overUnits !== void 0 && o.call(u, "overUnits") && u.overUnits !== "weightedMean") {
let g = {};
e === null ? e = [g] : e.push(g), s++;
}
}
var m = q === s;
if (s = D, e !== null && (D ? e.length = D : e = null), m) {
let u = s, g = s, k = !1, $ = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && o.call(r, "definitions")) {
let T = r.definitions;
if (Array.isArray(T)) {
let ye = T.length;
for (let R = 0; R < ye; R++) {
let M = T[R];
if (M && typeof M == "object" && !Array.isArray(M) && (M.weight === void 0 || !o.call(M, "weight"))) {
let Q = { instancePath: t + "/definitions/" + R, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [Q] : e.push(Q), s++;
}
}
}
}
var E = $ === s;
if (k = k || E, E) {
var V = {};
V.definitions = !0;
}
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && o.call(r, "unknown")) {
let T = r.unknown;
if (Array.isArray(T)) {
let ye = s, R = T.length;
for (let M = 0; M < R; M++) {
let Q = s;
if (T[M] !== "weight") {
let W = { instancePath: t + "/unknown/" + M, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [W] : e.push(W), s++;
}
var x = Q === s;
if (x)
break;
}
if (x)
s = ye, e !== null && (ye ? e.length = ye : e = null);
else {
let M = { instancePath: t + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [M] : e.push(M), s++;
}
}
}
var E = w === s;
if (k = k || E, E && V !== !0 && (V = V || {}, V.unknown = !0), k)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let T = { instancePath: t, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
var m = u === s;
b = m, b && V !== !0 && (V = V || {}, V.behaviour = !0);
}
if (!b) {
let u = { instancePath: t, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [u] : e.push(u), s++;
}
if (h !== !0 && V !== void 0 && (V === !0 ? h = !0 : (h = h || {}, Object.assign(h, V))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !o.call(r, "code")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.names === void 0 || !o.call(r, "names")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.sourceCodes === void 0 || !o.call(r, "sourceCodes")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.definitions === void 0 || !o.call(r, "definitions")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.measure === void 0 || !o.call(r, "measure")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.decimals === void 0 || !o.call(r, "decimals")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.periodicity === void 0 || !o.call(r, "periodicity")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.breakdowns === void 0 || !o.call(r, "breakdowns")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.agency === void 0 || !o.call(r, "agency")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.legalBasis === void 0 || !o.call(r, "legalBasis")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.behaviour === void 0 || !o.call(r, "behaviour")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.scope === void 0 || !o.call(r, "scope")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.compiledBy === void 0 || !o.call(r, "compiledBy")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.nonNegative === void 0 || !o.call(r, "nonNegative")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.sharing === void 0 || !o.call(r, "sharing")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.relations === void 0 || !o.call(r, "relations")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.sources === void 0 || !o.call(r, "sources")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.unknown === void 0 || !o.call(r, "unknown")) {
let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!o.call(le.properties, u)) {
let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.code !== void 0 && o.call(r, "code") && (S(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.names !== void 0 && o.call(r, "names") && (ee(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), r.sourceCodes !== void 0 && o.call(r, "sourceCodes")) {
let u = r.sourceCodes;
if (Array.isArray(u)) {
if (u.length > 40) {
let k = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
let g = u.length;
for (let k = 0; k < g; k++) {
let $ = u[k];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.source === void 0 || !o.call($, "source")) {
let w = { instancePath: t + "/sourceCodes/" + k, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.code === void 0 || !o.call($, "code")) {
let w = { instancePath: t + "/sourceCodes/" + k, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys($))
if (!o.call(le.properties.sourceCodes.items.properties, w)) {
let C = { instancePath: t + "/sourceCodes/" + k, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [C] : e.push(C), s++;
}
if ($.source !== void 0 && o.call($, "source") && (Y($.source, { instancePath: t + "/sourceCodes/" + k + "/source", parentData: $, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), $.code !== void 0 && o.call($, "code")) {
let w = $.code, C = s, T = !1, ye = s;
Y(w, { instancePath: t + "/sourceCodes/" + k + "/code", parentData: $, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
var v = ye === s;
T = T || v;
let R = s;
if (w !== null) {
let M = { instancePath: t + "/sourceCodes/" + k + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [M] : e.push(M), s++;
}
var v = R === s;
if (T = T || v, T)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let M = { instancePath: t + "/sourceCodes/" + k + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [M] : e.push(M), s++;
}
}
if ($.instrument !== void 0 && o.call($, "instrument") && (Y($.instrument, { instancePath: t + "/sourceCodes/" + k + "/instrument", parentData: $, parentDataProperty: "instrument", rootData: l, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), $.form !== void 0 && o.call($, "form") && (Y($.form, { instancePath: t + "/sourceCodes/" + k + "/form", parentData: $, parentDataProperty: "form", rootData: l, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), $.name !== void 0 && o.call($, "name") && (Y($.name, { instancePath: t + "/sourceCodes/" + k + "/name", parentData: $, parentDataProperty: "name", rootData: l, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), $.parts !== void 0 && o.call($, "parts")) {
let w = $.parts;
if (Array.isArray(w)) {
if (w.length > 5) {
let T = { instancePath: t + "/sourceCodes/" + k + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [T] : e.push(T), s++;
}
if (w.length < 1) {
let T = { instancePath: t + "/sourceCodes/" + k + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [T] : e.push(T), s++;
}
let C = w.length;
for (let T = 0; T < C; T++)
de(w[T], { instancePath: t + "/sourceCodes/" + k + "/parts/" + T, parentData: w, parentDataProperty: T, rootData: l, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length);
} else {
let C = { instancePath: t + "/sourceCodes/" + k + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if ($.scenario !== void 0 && o.call($, "scenario") && (Ze($.scenario, { instancePath: t + "/sourceCodes/" + k + "/scenario", parentData: $, parentDataProperty: "scenario", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), $.measure !== void 0 && o.call($, "measure") && (S($.measure, { instancePath: t + "/sourceCodes/" + k + "/measure", parentData: $, parentDataProperty: "measure", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), $.comparison !== void 0 && o.call($, "comparison")) {
let w = $.comparison;
if (!(w === "toCompare" || w === "replaced")) {
let C = { instancePath: t + "/sourceCodes/" + k + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: le.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
$.replacedBy !== void 0 && o.call($, "replacedBy") && (Y($.replacedBy, { instancePath: t + "/sourceCodes/" + k + "/replacedBy", parentData: $, parentDataProperty: "replacedBy", rootData: l, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), $.validity !== void 0 && o.call($, "validity") && (Oe($.validity, { instancePath: t + "/sourceCodes/" + k + "/validity", parentData: $, parentDataProperty: "validity", rootData: l, dynamicAnchors: p }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length));
} else {
let w = { instancePath: t + "/sourceCodes/" + k, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.definitions !== void 0 && o.call(r, "definitions")) {
let u = r.definitions;
if (Array.isArray(u)) {
if (u.length > 20) {
let k = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [k] : e.push(k), s++;
}
if (u.length < 1) {
let k = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let g = u.length;
for (let k = 0; k < g; k++) {
let $ = u[k];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.version === void 0 || !o.call($, "version")) {
let w = { instancePath: t + "/definitions/" + k, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.validity === void 0 || !o.call($, "validity")) {
let w = { instancePath: t + "/definitions/" + k, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [w] : e.push(w), s++;
}
if ($.concept === void 0 || !o.call($, "concept")) {
let w = { instancePath: t + "/definitions/" + k, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys($))
if (!o.call(le.properties.definitions.items.properties, w)) {
let C = { instancePath: t + "/definitions/" + k, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [C] : e.push(C), s++;
}
if ($.version !== void 0 && o.call($, "version")) {
let w = $.version;
if (typeof w == "string") {
if (B(w) > 40) {
let C = { instancePath: t + "/definitions/" + k + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!qt.test(w)) {
let C = { instancePath: t + "/definitions/" + k + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: t + "/definitions/" + k + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if ($.validity !== void 0 && o.call($, "validity") && (Oe($.validity, { instancePath: t + "/definitions/" + k + "/validity", parentData: $, parentDataProperty: "validity", rootData: l, dynamicAnchors: p }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), $.names !== void 0 && o.call($, "names") && (ee($.names, { instancePath: t + "/definitions/" + k + "/names", parentData: $, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), $.concept !== void 0 && o.call($, "concept") && (te($.concept, { instancePath: t + "/definitions/" + k + "/concept", parentData: $, parentDataProperty: "concept", rootData: l, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), $.method !== void 0 && o.call($, "method") && (te($.method, { instancePath: t + "/definitions/" + k + "/method", parentData: $, parentDataProperty: "method", rootData: l, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), $.numerator !== void 0 && o.call($, "numerator") && (ae($.numerator, { instancePath: t + "/definitions/" + k + "/numerator", parentData: $, parentDataProperty: "numerator", rootData: l, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), $.denominator !== void 0 && o.call($, "denominator") && (ae($.denominator, { instancePath: t + "/definitions/" + k + "/denominator", parentData: $, parentDataProperty: "denominator", rootData: l, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), $.factor !== void 0 && o.call($, "factor") && (Ke($.factor, { instancePath: t + "/definitions/" + k + "/factor", parentData: $, parentDataProperty: "factor", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), $.weight !== void 0 && o.call($, "weight") && (gr($.weight, { instancePath: t + "/definitions/" + k + "/weight", parentData: $, parentDataProperty: "weight", rootData: l, dynamicAnchors: p }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), $.growth !== void 0 && o.call($, "growth")) {
let w = $.growth;
if (w && typeof w == "object" && !Array.isArray(w)) {
if (w.of === void 0 || !o.call(w, "of")) {
let C = { instancePath: t + "/definitions/" + k + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [C] : e.push(C), s++;
}
if (w.against === void 0 || !o.call(w, "against")) {
let C = { instancePath: t + "/definitions/" + k + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [C] : e.push(C), s++;
}
if (w.form === void 0 || !o.call(w, "form")) {
let C = { instancePath: t + "/definitions/" + k + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [C] : e.push(C), s++;
}
for (let C of Object.keys(w))
if (!(C === "of" || C === "against" || C === "form" || C === "base")) {
let T = { instancePath: t + "/definitions/" + k + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
e === null ? e = [T] : e.push(T), s++;
}
if (w.of !== void 0 && o.call(w, "of") && (ae(w.of, { instancePath: t + "/definitions/" + k + "/growth/of", parentData: w, parentDataProperty: "of", rootData: l, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), w.against !== void 0 && o.call(w, "against")) {
let C = w.against;
if (!(C === "previousPeriod" || C === "samePeriodLastYear" || C === "endOfLastYear" || C === "fixedBase")) {
let T = { instancePath: t + "/definitions/" + k + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: le.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (w.form !== void 0 && o.call(w, "form")) {
let C = w.form;
if (!(C === "percentChange" || C === "indexTo100" || C === "pointChange")) {
let T = { instancePath: t + "/definitions/" + k + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: le.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [T] : e.push(T), s++;
}
}
w.base !== void 0 && o.call(w, "base") && (Y(w.base, { instancePath: t + "/definitions/" + k + "/growth/base", parentData: w, parentDataProperty: "base", rootData: l, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let C = { instancePath: t + "/definitions/" + k + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if ($.legalBasis !== void 0 && o.call($, "legalBasis")) {
let w = $.legalBasis;
if (Array.isArray(w)) {
if (w.length > 20) {
let T = { instancePath: t + "/definitions/" + k + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [T] : e.push(T), s++;
}
let C = w.length;
for (let T = 0; T < C; T++)
xe(w[T], { instancePath: t + "/definitions/" + k + "/legalBasis/" + T, parentData: w, parentDataProperty: T, rootData: l, dynamicAnchors: p }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
} else {
let C = { instancePath: t + "/definitions/" + k + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if ($.numerator !== void 0 && o.call($, "numerator") && ($.denominator === void 0 || !o.call($, "denominator"))) {
let w = { instancePath: t + "/definitions/" + k, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [w] : e.push(w), s++;
}
if ($.denominator !== void 0 && o.call($, "denominator") && ($.numerator === void 0 || !o.call($, "numerator"))) {
let w = { instancePath: t + "/definitions/" + k, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/definitions/" + k, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.measure !== void 0 && o.call(r, "measure")) {
let u = r.measure, g = s, k = !1, $ = s;
S(u, { instancePath: t + "/measure", parentData: r, parentDataProperty: "measure", rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var O = $ === s;
k = k || O;
let w = s;
if (u !== null) {
let C = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var O = w === s;
if (k = k || O, k)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let C = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.decimals !== void 0 && o.call(r, "decimals")) {
let u = r.decimals, g = s, k = !1, $ = s;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let C = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof u == "number" && isFinite(u)) {
if (u > 12 || isNaN(u)) {
let C = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [C] : e.push(C), s++;
}
if (u < 0 || isNaN(u)) {
let C = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var I = $ === s;
k = k || I;
let w = s;
if (u !== null) {
let C = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var I = w === s;
if (k = k || I, k)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let C = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.periodicity !== void 0 && o.call(r, "periodicity")) {
let u = r.periodicity;
if (Array.isArray(u)) {
if (u.length > 9) {
let w = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [w] : e.push(w), s++;
}
if (u.length < 1) {
let w = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let g = u.length;
for (let w = 0; w < g; w++)
kr(u[w], { instancePath: t + "/periodicity/" + w, parentData: u, parentDataProperty: w, rootData: l, dynamicAnchors: p }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length);
let k = u.length, $;
if (k > 1) {
e: for (; k--; )
for ($ = k; $--; )
if (ke(u[k], u[$])) {
let w = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: k, j: $ } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let g = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.breakdowns !== void 0 && o.call(r, "breakdowns")) {
let u = r.breakdowns;
if (Array.isArray(u)) {
if (u.length > 20) {
let w = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let g = u.length;
for (let w = 0; w < g; w++)
S(u[w], { instancePath: t + "/breakdowns/" + w, parentData: u, parentDataProperty: w, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let k = u.length, $;
if (k > 1) {
e: for (; k--; )
for ($ = k; $--; )
if (ke(u[k], u[$])) {
let w = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: k, j: $ } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let g = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.levels !== void 0 && o.call(r, "levels")) {
let u = r.levels;
if (Array.isArray(u)) {
if (u.length > 10) {
let w = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [w] : e.push(w), s++;
}
let g = u.length;
for (let w = 0; w < g; w++)
fe(u[w], { instancePath: t + "/levels/" + w, parentData: u, parentDataProperty: w, rootData: l, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
let k = u.length, $;
if (k > 1) {
e: for (; k--; )
for ($ = k; $--; )
if (ke(u[k], u[$])) {
let w = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: k, j: $ } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let g = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.agency !== void 0 && o.call(r, "agency")) {
let u = r.agency, g = s, k = !1, $ = s;
ee(u, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: l, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length);
var N = $ === s;
k = k || N;
let w = s;
if (u !== null) {
let C = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var N = w === s;
if (k = k || N, k)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let C = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.legalBasis !== void 0 && o.call(r, "legalBasis")) {
let u = r.legalBasis;
if (Array.isArray(u)) {
if (u.length > 40) {
let k = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
let g = u.length;
for (let k = 0; k < g; k++)
xe(u[k], { instancePath: t + "/legalBasis/" + k, parentData: u, parentDataProperty: k, rootData: l, dynamicAnchors: p }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
} else {
let g = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.behaviour !== void 0 && o.call(r, "behaviour")) {
let u = r.behaviour;
if (u && typeof u == "object" && !Array.isArray(u)) {
if (u.overUnits === void 0 || !o.call(u, "overUnits")) {
let g = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [g] : e.push(g), s++;
}
if (u.overTime === void 0 || !o.call(u, "overTime")) {
let g = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(u))
if (!(g === "overUnits" || g === "overTime")) {
let k = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [k] : e.push(k), s++;
}
if (u.overUnits !== void 0 && o.call(u, "overUnits")) {
let g = u.overUnits;
if (!(g === "sum" || g === "recompute" || g === "weightedMean" || g === "max" || g === "min" || g === "none" || g === "same-or-differs" || g === "bounded" || g === "by-class" || g === "sum-same-window")) {
let k = { instancePath: t + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: le.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (u.overTime !== void 0 && o.call(u, "overTime")) {
let g = u.overTime;
if (!(g === "sum" || g === "last" || g === "first" || g === "recompute" || g === "none" || g === "max" || g === "min" || g === "weightedMean")) {
let k = { instancePath: t + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: le.properties.behaviour.properties.overTime.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let g = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.origin !== void 0 && o.call(r, "origin")) {
let u = r.origin;
if (!(u === "yearStart" || u === "change")) {
let g = { instancePath: t + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: le.properties.origin.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.scope !== void 0 && o.call(r, "scope")) {
let u = r.scope;
if (!(u === "territory" || u === "office")) {
let g = { instancePath: t + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: le.properties.scope.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.compiledBy !== void 0 && o.call(r, "compiledBy")) {
let u = r.compiledBy;
if (!(u === "central" || u === "local" || u === "survey")) {
let g = { instancePath: t + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: le.properties.compiledBy.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.countsUnits !== void 0 && o.call(r, "countsUnits")) {
let u = r.countsUnits;
if (u && typeof u == "object" && !Array.isArray(u)) {
if (u.level === void 0 || !o.call(u, "level")) {
let g = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [g] : e.push(g), s++;
}
if (u.listDate === void 0 || !o.call(u, "listDate")) {
let g = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(u))
if (!(g === "level" || g === "listDate")) {
let k = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [k] : e.push(k), s++;
}
if (u.level !== void 0 && o.call(u, "level") && (fe(u.level, { instancePath: t + "/countsUnits/level", parentData: u, parentDataProperty: "level", rootData: l, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), u.listDate !== void 0 && o.call(u, "listDate")) {
let g = u.listDate, k = s, $ = !1, w = s;
We(g, { instancePath: t + "/countsUnits/listDate", parentData: u, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
var c = w === s;
$ = $ || c;
let C = s;
if (g !== null) {
let T = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var c = C === s;
if ($ = $ || c, $)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let T = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
} else {
let g = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.disjoint !== void 0 && o.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let u = { instancePath: t + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.parentCode !== void 0 && o.call(r, "parentCode")) {
let u = r.parentCode, g = s, k = !1, $ = s;
Y(u, { instancePath: t + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: l, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
var L = $ === s;
k = k || L;
let w = s;
if (u !== null) {
let C = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var L = w === s;
if (k = k || L, k)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let C = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.derivedFrom !== void 0 && o.call(r, "derivedFrom")) {
let u = r.derivedFrom;
if (Array.isArray(u)) {
if (u.length > 40) {
let w = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
if (u.length < 1) {
let w = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let g = u.length;
for (let w = 0; w < g; w++)
S(u[w], { instancePath: t + "/derivedFrom/" + w, parentData: u, parentDataProperty: w, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let k = u.length, $;
if (k > 1) {
e: for (; k--; )
for ($ = k; $--; )
if (ke(u[k], u[$])) {
let w = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: k, j: $ } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let g = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.distinctFrom !== void 0 && o.call(r, "distinctFrom")) {
let u = r.distinctFrom;
if (Array.isArray(u)) {
if (u.length > 20) {
let w = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
if (u.length < 1) {
let w = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let g = u.length;
for (let w = 0; w < g; w++)
S(u[w], { instancePath: t + "/distinctFrom/" + w, parentData: u, parentDataProperty: w, rootData: l, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let k = u.length, $;
if (k > 1) {
e: for (; k--; )
for ($ = k; $--; )
if (ke(u[k], u[$])) {
let w = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: k, j: $ } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let g = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.competence !== void 0 && o.call(r, "competence")) {
let u = r.competence;
if (u && typeof u == "object" && !Array.isArray(u)) {
if (u.keptAt === void 0 || !o.call(u, "keptAt")) {
let g = { instancePath: t + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(u))
if (g !== "keptAt") {
let k = { instancePath: t + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [k] : e.push(k), s++;
}
u.keptAt !== void 0 && o.call(u, "keptAt") && (fe(u.keptAt, { instancePath: t + "/competence/keptAt", parentData: u, parentDataProperty: "keptAt", rootData: l, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length));
} else {
let g = { instancePath: t + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.sharing !== void 0 && o.call(r, "sharing")) {
let u = r.sharing;
if (!(u === "public" || u === "internal" || u === "restricted")) {
let g = { instancePath: t + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: le.properties.sharing.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.priceBase !== void 0 && o.call(r, "priceBase")) {
let u = r.priceBase;
if (u && typeof u == "object" && !Array.isArray(u)) {
if (u.kind === void 0 || !o.call(u, "kind")) {
let g = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (u.year === void 0 || !o.call(u, "year")) {
let g = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(u))
if (!(g === "kind" || g === "year")) {
let k = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [k] : e.push(k), s++;
}
if (u.kind !== void 0 && o.call(u, "kind")) {
let g = u.kind;
if (!(g === "current" || g === "comparable" || g === "constant")) {
let k = { instancePath: t + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: le.properties.priceBase.properties.kind.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (u.year !== void 0 && o.call(u, "year")) {
let g = u.year, k = s, $ = !1, w = s;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let T = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [T] : e.push(T), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 2200 || isNaN(g)) {
let T = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [T] : e.push(T), s++;
}
if (g < 1900 || isNaN(g)) {
let T = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [T] : e.push(T), s++;
}
}
var F = w === s;
$ = $ || F;
let C = s;
if (g !== null) {
let T = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var F = C === s;
if ($ = $ || F, $)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let T = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
} else {
let g = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.nonNegative !== void 0 && o.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let u = { instancePath: t + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.relations !== void 0 && o.call(r, "relations")) {
let u = r.relations;
if (Array.isArray(u)) {
if (u.length > 40) {
let k = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
let g = u.length;
for (let k = 0; k < g; k++)
wr(u[k], { instancePath: t + "/relations/" + k, parentData: u, parentDataProperty: k, rootData: l, dynamicAnchors: p }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let g = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
r.guidance !== void 0 && o.call(r, "guidance") && (te(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: l, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.note !== void 0 && o.call(r, "note") && (te(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.sources !== void 0 && o.call(r, "sources") && (br(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: l, dynamicAnchors: p }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), r.unknown !== void 0 && o.call(r, "unknown") && (Dr(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: l, dynamicAnchors: p }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length));
} else {
let u = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ht = $s, Ot = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function _e(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = _e.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ne.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ue.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $s(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = $s.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !o.call(r, "id")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.number === void 0 || !o.call(r, "number")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.date === void 0 || !o.call(r, "date")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.inForce === void 0 || !o.call(r, "inForce")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!o.call(Ot.properties, d)) {
let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.id !== void 0 && o.call(r, "id") && (_e(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.number !== void 0 && o.call(r, "number") && (ne(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: l, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.clause !== void 0 && o.call(r, "clause")) {
let d = r.clause, y = s, D = !1, b = s;
ne(d, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: l, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var n = b === s;
D = D || n;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var n = q === s;
if (D = D || n, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.date !== void 0 && o.call(r, "date")) {
let d = r.date, y = s, D = !1, b = s;
ue(d, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: l, dynamicAnchors: p }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var f = b === s;
D = D || f;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var f = q === s;
if (D = D || f, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.inForce !== void 0 && o.call(r, "inForce")) {
let d = r.inForce, y = s, D = !1, b = s;
ue(d, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: l, dynamicAnchors: p }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var j = b === s;
D = D || j;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var j = q === s;
if (D = D || j, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.repealedBy !== void 0 && o.call(r, "repealedBy")) {
let d = r.repealedBy, y = s, D = !1, b = s;
_e(d, { instancePath: t + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: l, dynamicAnchors: p }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var a = b === s;
D = D || a;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var a = q === s;
if (D = D || a, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.repealedFrom !== void 0 && o.call(r, "repealedFrom")) {
let d = r.repealedFrom, y = s, D = !1, b = s;
ue(d, { instancePath: t + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: l, dynamicAnchors: p }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var h = b === s;
D = D || h;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var h = q === s;
if (D = D || h, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.authority !== void 0 && o.call(r, "authority")) {
let d = r.authority, y = s, D = !1, b = s;
ne(d, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: l, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var P = b === s;
D = D || P;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var P = q === s;
if (D = D || P, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
r.source !== void 0 && o.call(r, "source") && (ne(r.source, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qt = Me;
function jr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = jr.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xt = { enum: ["error", "warning", "note"] };
function $r(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = $r.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xt.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var at = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function qr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = qr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let n = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "file" || n === "sheet" || n === "range" || n === "row" || n === "column")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.file !== void 0 && o.call(r, "file") && (z(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.sheet !== void 0 && o.call(r, "sheet") && (z(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.range !== void 0 && o.call(r, "range")) {
let n = r.range;
if (typeof n == "string") {
if (B(n) > 40) {
let f = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!at.test(n)) {
let f = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.row !== void 0 && o.call(r, "row")) {
let n = r.row;
if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
let f = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
let f = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
r.column !== void 0 && o.call(r, "column") && (z(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Le(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Le.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (U(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (U(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Me.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !o.call(r, "code")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.severity === void 0 || !o.call(r, "severity")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.args === void 0 || !o.call(r, "args")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "code" || a === "severity" || a === "args" || a === "place" || a === "value" || a === "expected" || a === "message" || a === "remedy")) {
let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.code !== void 0 && o.call(r, "code") && (jr(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.severity !== void 0 && o.call(r, "severity") && ($r(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: l, dynamicAnchors: p }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), r.args !== void 0 && o.call(r, "args")) {
let a = r.args;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 20) {
let h = { instancePath: t + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(a)) {
let P = s, d = s, y = s;
if (!(h === "constructor" || h === "hasOwnProperty" || h === "isPrototypeOf" || h === "propertyIsEnumerable" || h === "toLocaleString" || h === "toString" || h === "valueOf")) {
let D = {};
e === null ? e = [D] : e.push(D), s++;
}
var n = y === s;
if (n) {
let D = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: h };
e === null ? e = [D] : e.push(D), s++;
} else
s = d, e !== null && (d ? e.length = d : e = null);
if (typeof h == "string") {
if (B(h) > 40) {
let D = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: h };
e === null ? e = [D] : e.push(D), s++;
}
if (!Fs.test(h)) {
let D = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: h };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: h };
e === null ? e = [D] : e.push(D), s++;
}
var f = P === s;
if (!f) {
let D = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
e === null ? e = [D] : e.push(D), s++;
}
}
for (let h of Object.keys(a)) {
let P = a[h], d = s, y = !1, D = s;
if (typeof P == "string") {
if (B(P) > 4e3) {
let V = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), s++;
}
var j = D === s;
y = y || j;
let b = s;
if (!(typeof P == "number" && isFinite(P))) {
let V = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [V] : e.push(V), s++;
}
var j = b === s;
y = y || j;
let q = s;
if (P !== null) {
let V = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [V] : e.push(V), s++;
}
var j = q === s;
y = y || j;
let m = s;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let x = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [x] : e.push(x), s++;
}
let V = P.length;
for (let x = 0; x < V; x++) {
let E = P[x];
if (typeof E == "string") {
if (B(E) > 300) {
let v = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + x, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + x, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let V = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
var j = m === s;
if (y = y || j, y)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let V = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let h = { instancePath: t + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.place !== void 0 && o.call(r, "place") && (qr(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: l, dynamicAnchors: p }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), r.value !== void 0 && o.call(r, "value")) {
let a = r.value;
if (typeof a == "string") {
if (B(a) > 4e3) {
let h = { instancePath: t + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.expected !== void 0 && o.call(r, "expected")) {
let a = r.expected;
if (typeof a == "string") {
if (B(a) > 4e3) {
let h = { instancePath: t + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
r.message !== void 0 && o.call(r, "message") && (Le(r.message, { instancePath: t + "/message", parentData: r, parentDataProperty: "message", rootData: l, dynamicAnchors: p }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.remedy !== void 0 && o.call(r, "remedy") && (Le(r.remedy, { instancePath: t + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: l, dynamicAnchors: p }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gt = qs, It = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function Ae(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ae.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ee.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (z(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (z(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Or.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (U(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (U(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _t = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function qs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = qs.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !o.call(r, "code")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.names === void 0 || !o.call(r, "names")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.kind === void 0 || !o.call(r, "kind")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "code" || n === "names" || n === "symbols" || n === "kind" || n === "base" || n === "factor" || n === "note")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.code !== void 0 && o.call(r, "code") && (Ae(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.names !== void 0 && o.call(r, "names") && (Ee(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.symbols !== void 0 && o.call(r, "symbols") && (Ee(r.symbols, { instancePath: t + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.kind !== void 0 && o.call(r, "kind")) {
let n = r.kind;
if (!(n === "number" || n === "percent" || n === "ratio" || n === "category" || n === "yes-no" || n === "text")) {
let f = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: It.properties.kind.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.base !== void 0 && o.call(r, "base") && (Ae(r.base, { instancePath: t + "/base", parentData: r, parentDataProperty: "base", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.factor !== void 0 && o.call(r, "factor")) {
let n = r.factor;
if (typeof n == "string") {
if (B(n) > 50) {
let f = { instancePath: t + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!_t.test(n)) {
let f = { instancePath: t + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.note !== void 0 && o.call(r, "note") && (Or(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.base !== void 0 && o.call(r, "base") && (r.factor === void 0 || !o.call(r, "factor"))) {
let n = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "base",
missingProperty: "factor",
depsCount: 1,
deps: "factor"
} };
e === null ? e = [n] : e.push(n), s++;
}
if (r.factor !== void 0 && o.call(r, "factor") && (r.base === void 0 || !o.call(r, "base"))) {
let n = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "factor",
missingProperty: "base",
depsCount: 1,
deps: "base"
} };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Jt = Os, Ts = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function xr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = xr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ir.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 100) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _r(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = _r.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Vs.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function G(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = G.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return G.errors = e, s === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Lr.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ar(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ar.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !o.call(r, "from")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.to === void 0 || !o.call(r, "to")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "from" || n === "to")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.from !== void 0 && o.call(r, "from") && (K(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.to !== void 0 && o.call(r, "to") && (K(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zs = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Er(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Er.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 10) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Zs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Fe.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Fe.errors = e, s === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Fr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !o.call(r, "breakdown")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.value === void 0 || !o.call(r, "value")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "breakdown" || n === "value")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.breakdown !== void 0 && o.call(r, "breakdown") && (H(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && o.call(r, "value") && (H(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Fr.errors = e, s === 0;
}
Fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Vr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Vr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Us.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return Vr.errors = e, s === 0;
}
Vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Br.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 50) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Rs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Lt = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function Cr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Cr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Lt.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return Cr.errors = e, s === 0;
}
Cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var lt = new RegExp("^B?E?I?P?W?$", "u");
function Nr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Nr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 5) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!lt.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Tr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let n = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "file" || n === "sheet" || n === "range" || n === "row" || n === "column")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.file !== void 0 && o.call(r, "file") && (z(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.sheet !== void 0 && o.call(r, "sheet") && (z(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.range !== void 0 && o.call(r, "range")) {
let n = r.range;
if (typeof n == "string") {
if (B(n) > 40) {
let f = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!at.test(n)) {
let f = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.row !== void 0 && o.call(r, "row")) {
let n = r.row;
if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
let f = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
let f = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
r.column !== void 0 && o.call(r, "column") && (z(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: l, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Tr.errors = e, s === 0;
}
Tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var At = new RegExp("^[0-9a-f]{64}$", "u");
function Os(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Os.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = !0, j = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && o.call(r, "state") && r.state !== "number") {
let m = {};
e === null ? e = [m] : e.push(m), s++;
}
var a = j === s;
s = n, e !== null && (n ? e.length = n : e = null);
let h;
if (a) {
let m = s, V = s, x = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && o.call(r, "value") && typeof r.value != "string") {
let I = { instancePath: t + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
var d = E === s;
if (x = x || d, d) {
var P = {};
P.value = !0;
}
let v = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !o.call(r, "category"))) {
let I = { instancePath: t, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [I] : e.push(I), s++;
}
var d = v === s;
if (x = x || d, x)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let I = { instancePath: t, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
var a = m === s;
f = a, f && P !== !0 && (P = P || {}, P.state = !0), h = "then";
} else {
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && o.call(r, "value") && r.value !== null) {
let x = { instancePath: t + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.category !== void 0 && o.call(r, "category")) {
let x = { instancePath: t + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
var a = m === s;
f = a, f && P !== !0 && (P = P || {}, P.value = !0, P.category = !0), h = "else";
}
if (!f) {
let m = { instancePath: t, schemaPath: "#/if", keyword: "if", params: { failingKeyword: h } };
e === null ? e = [m] : e.push(m), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !o.call(r, "subject")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.indicator === void 0 || !o.call(r, "indicator")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.window === void 0 || !o.call(r, "window")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.period === void 0 || !o.call(r, "period")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.listDate === void 0 || !o.call(r, "listDate")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.breakdown === void 0 || !o.call(r, "breakdown")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.scenario === void 0 || !o.call(r, "scenario")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.edition === void 0 || !o.call(r, "edition")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.revision === void 0 || !o.call(r, "revision")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.cutoff === void 0 || !o.call(r, "cutoff")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.value === void 0 || !o.call(r, "value")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.state === void 0 || !o.call(r, "state")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.obsStatus === void 0 || !o.call(r, "obsStatus")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.confStatus === void 0 || !o.call(r, "confStatus")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.source === void 0 || !o.call(r, "source")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!o.call(Ts.properties, m)) {
let V = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.subject !== void 0 && o.call(r, "subject")) {
let m = r.subject, V = s, x = !1, E = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.unit === void 0 || !o.call(m, "unit")) {
let I = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys(m))
if (I !== "unit") {
let N = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [N] : e.push(N), s++;
}
m.unit !== void 0 && o.call(m, "unit") && (xr(m.unit, { instancePath: t + "/subject/unit", parentData: m, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length));
} else {
let I = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
var D = E === s;
if (x = x || D, D)
var y = !0;
let v = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.code === void 0 || !o.call(m, "code")) {
let I = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys(m))
if (!(I === "code" || I === "level")) {
let N = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [N] : e.push(N), s++;
}
m.code !== void 0 && o.call(m, "code") && (Ir(m.code, { instancePath: t + "/subject/code", parentData: m, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), m.level !== void 0 && o.call(m, "level") && (_r(m.level, { instancePath: t + "/subject/level", parentData: m, parentDataProperty: "level", rootData: l, dynamicAnchors: p }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length));
} else {
let I = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
var D = v === s;
x = x || D, D && y !== !0 && (y = !0);
let O = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.body === void 0 || !o.call(m, "body")) {
let I = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys(m))
if (I !== "body") {
let N = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [N] : e.push(N), s++;
}
m.body !== void 0 && o.call(m, "body") && (G(m.body, { instancePath: t + "/subject/body", parentData: m, parentDataProperty: "body", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length));
} else {
let I = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
var D = O === s;
if (x = x || D, D && y !== !0 && (y = !0), x)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let I = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.reporter !== void 0 && o.call(r, "reporter") && (G(r.reporter, { instancePath: t + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.indicator !== void 0 && o.call(r, "indicator") && (Lr(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), r.definition !== void 0 && o.call(r, "definition") && (G(r.definition, { instancePath: t + "/definition", parentData: r, parentDataProperty: "definition", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.window !== void 0 && o.call(r, "window") && (Ar(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length)), r.period !== void 0 && o.call(r, "period") && (Er(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: l, dynamicAnchors: p }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), r.listDate !== void 0 && o.call(r, "listDate") && (Fe(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), r.covers !== void 0 && o.call(r, "covers") && r.covers !== "period") {
let m = { instancePath: t + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.breakdown !== void 0 && o.call(r, "breakdown")) {
let m = r.breakdown;
if (Array.isArray(m)) {
if (m.length > 10) {
let x = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [x] : e.push(x), s++;
}
let V = m.length;
for (let x = 0; x < V; x++)
Fr(m[x], { instancePath: t + "/breakdown/" + x, parentData: m, parentDataProperty: x, rootData: l, dynamicAnchors: p }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length);
} else {
let V = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.scenario !== void 0 && o.call(r, "scenario") && (Vr(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: l, dynamicAnchors: p }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), r.edition !== void 0 && o.call(r, "edition")) {
let m = r.edition;
if (!(m === "estimate" || m === "provisional" || m === "official")) {
let V = { instancePath: t + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: Ts.properties.edition.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.revision !== void 0 && o.call(r, "revision")) {
let m = r.revision;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let V = { instancePath: t + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 9999 || isNaN(m)) {
let V = { instancePath: t + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [V] : e.push(V), s++;
}
if (m < 0 || isNaN(m)) {
let V = { instancePath: t + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
}
if (r.cutoff !== void 0 && o.call(r, "cutoff")) {
let m = r.cutoff, V = s, x = !1, E = s;
Fe(m, { instancePath: t + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: l, dynamicAnchors: p }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
var b = E === s;
x = x || b;
let v = s;
if (m !== null) {
let O = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var b = v === s;
if (x = x || b, x)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let O = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.value !== void 0 && o.call(r, "value")) {
let m = r.value, V = s, x = !1, E = s;
Br(m, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length);
var q = E === s;
x = x || q;
let v = s;
if (m !== null) {
let O = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var q = v === s;
if (x = x || q, x)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let O = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.category !== void 0 && o.call(r, "category") && (G(r.category, { instancePath: t + "/category", parentData: r, parentDataProperty: "category", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.state !== void 0 && o.call(r, "state") && (Cr(r.state, { instancePath: t + "/state", parentData: r, parentDataProperty: "state", rootData: l, dynamicAnchors: p }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length)), r.obsStatus !== void 0 && o.call(r, "obsStatus") && (Nr(r.obsStatus, { instancePath: t + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: l, dynamicAnchors: p }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), r.confStatus !== void 0 && o.call(r, "confStatus")) {
let m = r.confStatus;
if (!(m === "F" || m === "N" || m === "C")) {
let V = { instancePath: t + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: Ts.properties.confStatus.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.place !== void 0 && o.call(r, "place") && (Tr(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: l, dynamicAnchors: p }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.source !== void 0 && o.call(r, "source")) {
let m = r.source;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.id === void 0 || !o.call(m, "id")) {
let V = { instancePath: t + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [V] : e.push(V), s++;
}
for (let V of Object.keys(m))
if (!(V === "id" || V === "sha256")) {
let x = { instancePath: t + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
e === null ? e = [x] : e.push(x), s++;
}
if (m.id !== void 0 && o.call(m, "id") && (G(m.id, { instancePath: t + "/source/id", parentData: m, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), m.sha256 !== void 0 && o.call(m, "sha256")) {
let V = m.sha256;
if (typeof V == "string") {
if (B(V) > 64) {
let x = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!At.test(V)) {
let x = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let V = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xt = xs;
function zr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = zr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 10) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Zs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return zr.errors = e, s === 0;
}
zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Sr.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ur(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ur.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ot.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return Ur.errors = e, s === 0;
}
Ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Rr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Rr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !o.call(r, "from")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.to === void 0 || !o.call(r, "to")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "from" || n === "to")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.from !== void 0 && o.call(r, "from") && (K(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.to !== void 0 && o.call(r, "to") && (K(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = xs.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !o.call(r, "id")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.calendar === void 0 || !o.call(r, "calendar")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.kind === void 0 || !o.call(r, "kind")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.window === void 0 || !o.call(r, "window")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "id" || n === "calendar" || n === "kind" || n === "window")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.id !== void 0 && o.call(r, "id") && (zr(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length)), r.calendar !== void 0 && o.call(r, "calendar") && (Sr(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: l, dynamicAnchors: p }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), r.kind !== void 0 && o.call(r, "kind") && (Ur(r.kind, { instancePath: t + "/kind", parentData: r, parentDataProperty: "kind", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), r.window !== void 0 && o.call(r, "window") && (Rr(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: l, dynamicAnchors: p }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var en = Is, Et = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function ie(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ie.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Zr.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Vs.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ce.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Kr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Kr.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!zs.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Wr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!cs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Wr.errors = e, s === 0;
}
Wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Is(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Is.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !o.call(r, "name")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.levels === void 0 || !o.call(r, "levels")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.endDate === void 0 || !o.call(r, "endDate")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.source === void 0 || !o.call(r, "source")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "name" || a === "levels" || a === "endDate" || a === "coveredFrom" || a === "vintages" || a === "bases" || a === "withoutObligation" || a === "source")) {
let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.name !== void 0 && o.call(r, "name") && (ie(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.levels !== void 0 && o.call(r, "levels")) {
let a = r.levels;
if (Array.isArray(a)) {
if (a.length > 20) {
let y = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.length < 1) {
let y = { instancePath: t + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = a.length;
for (let y = 0; y < h; y++)
Zr(a[y], { instancePath: t + "/levels/" + y, parentData: a, parentDataProperty: y, rootData: l, dynamicAnchors: p }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length);
let P = a.length, d;
if (P > 1) {
e: for (; P--; )
for (d = P; d--; )
if (ke(a[P], a[d])) {
let y = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: P, j: d } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let h = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.endDate !== void 0 && o.call(r, "endDate")) {
let a = r.endDate;
if (!(a === "exclusive" || a === "inclusive")) {
let h = { instancePath: t + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: Et.properties.endDate.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.coveredFrom !== void 0 && o.call(r, "coveredFrom") && (ce(r.coveredFrom, { instancePath: t + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: l, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.vintages !== void 0 && o.call(r, "vintages")) {
let a = r.vintages;
if (Array.isArray(a)) {
if (a.length > 2e3) {
let y = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.length < 1) {
let y = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = a.length;
for (let y = 0; y < h; y++)
ce(a[y], { instancePath: t + "/vintages/" + y, parentData: a, parentDataProperty: y, rootData: l, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length);
let P = a.length, d;
if (P > 1) {
e: for (; P--; )
for (d = P; d--; )
if (ke(a[P], a[d])) {
let y = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: P, j: d } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let h = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.bases !== void 0 && o.call(r, "bases")) {
let a = r.bases;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 50) {
let h = { instancePath: t + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(a)) {
let P = s;
Kr(h, { instancePath: t + "/bases", parentData: a, parentDataProperty: "bases", rootData: l, dynamicAnchors: p }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length);
var n = P === s;
if (!n) {
let d = { instancePath: t + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
e === null ? e = [d] : e.push(d), s++;
}
}
for (let h of Object.keys(a)) {
let P = a[h];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.concept === void 0 || !o.call(P, "concept")) {
let d = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(P))
if (!(d === "concept" || d === "date")) {
let y = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [y] : e.push(y), s++;
}
if (P.concept !== void 0 && o.call(P, "concept") && (ie(P.concept, { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: P, parentDataProperty: "concept", rootData: l, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), P.date !== void 0 && o.call(P, "date")) {
let d = P.date, y = s, D = !1, b = s;
ce(d, { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: P, parentDataProperty: "date", rootData: l, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length);
var f = b === s;
D = D || f;
let q = s;
if (d !== null) {
let m = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
var f = q === s;
if (D = D || f, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let d = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let h = { instancePath: t + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.withoutObligation !== void 0 && o.call(r, "withoutObligation")) {
let a = r.withoutObligation;
if (Array.isArray(a)) {
if (a.length > 200) {
let y = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = a.length;
for (let y = 0; y < h; y++)
ie(a[y], { instancePath: t + "/withoutObligation/" + y, parentData: a, parentDataProperty: y, rootData: l, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
let P = a.length, d;
if (P > 1) {
e: for (; P--; )
for (d = P; d--; )
if (ke(a[P], a[d])) {
let y = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: P, j: d } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let h = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.source !== void 0 && o.call(r, "source")) {
let a = r.source, h = s, P = !1, d = s;
Wr(a, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length);
var j = d === s;
P = P || j;
let y = s;
if (Array.isArray(a)) {
if (a.length > 40) {
let b = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [b] : e.push(b), s++;
}
if (a.length < 1) {
let b = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let D = a.length;
for (let b = 0; b < D; b++)
ie(a[b], { instancePath: t + "/source/" + b, parentData: a, parentDataProperty: b, rootData: l, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
} else {
let D = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
var j = y === s;
if (P = P || j, P)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let D = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rn = _s, ys = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, holds: { type: "boolean" } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "unit", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "window", "listDate", "state", "value", "method", "status", "reason", "known", "lower", "upper", "expected", "received", "missingWeight", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "indicator", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, period: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function J(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = J.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return J.errors = e, s === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ft = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function Ve(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ve.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 13) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Ft.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Be(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Be.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = X.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return X.errors = e, s === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Mr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !o.call(r, "vi")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.en === void 0 || !o.call(r, "en")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "vi" || n === "en")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.vi !== void 0 && o.call(r, "vi") && (U(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.en !== void 0 && o.call(r, "en") && (U(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: l, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Z.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 50) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Rs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = oe.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Yr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !o.call(r, "breakdown")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.value === void 0 || !o.call(r, "value")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "breakdown" || n === "value")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.breakdown !== void 0 && o.call(r, "breakdown") && (H(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && o.call(r, "value") && (H(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Yr.errors = e, s === 0;
}
Yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Hr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Hr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Us.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return Hr.errors = e, s === 0;
}
Hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ce.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 10) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Zs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Qr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !o.call(r, "from")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [n] : e.push(n), s++;
}
if (r.to === void 0 || !o.call(r, "to")) {
let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [n] : e.push(n), s++;
}
for (let n of Object.keys(r))
if (!(n === "from" || n === "to")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
e === null ? e = [f] : e.push(f), s++;
}
r.from !== void 0 && o.call(r, "from") && (K(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.to !== void 0 && o.call(r, "to") && (K(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [n] : e.push(n), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vt = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function Gr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Gr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Vt.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Jr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 5) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!lt.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bt = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function Xr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Xr.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bt.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ne.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 70) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Ss.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function es(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = es.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ms.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = rs.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!cs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _s(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = _s.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !o.call(r, "schemaVersion")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.release === void 0 || !o.call(r, "release")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.summary === void 0 || !o.call(r, "summary")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.series === void 0 || !o.call(r, "series")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.reconciliations === void 0 || !o.call(r, "reconciliations")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.findings === void 0 || !o.call(r, "findings")) {
let x = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(r))
if (!(x === "schemaVersion" || x === "release" || x === "summary" || x === "series" || x === "reconciliations" || x === "findings")) {
let E = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [E] : e.push(E), s++;
}
if (r.schemaVersion !== void 0 && o.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let x = { instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.release !== void 0 && o.call(r, "release")) {
let x = r.release;
if (x && typeof x == "object" && !Array.isArray(x)) {
if (x.id === void 0 || !o.call(x, "id")) {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [E] : e.push(E), s++;
}
if (x.basis === void 0 || !o.call(x, "basis")) {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [E] : e.push(E), s++;
}
if (x.listDates === void 0 || !o.call(x, "listDates")) {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [E] : e.push(E), s++;
}
if (x.sample === void 0 || !o.call(x, "sample")) {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [E] : e.push(E), s++;
}
for (let E of Object.keys(x))
if (!(E === "id" || E === "basis" || E === "listDates" || E === "sample")) {
let v = { instancePath: t + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
e === null ? e = [v] : e.push(v), s++;
}
if (x.id !== void 0 && o.call(x, "id") && (J(x.id, { instancePath: t + "/release/id", parentData: x, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), x.basis !== void 0 && o.call(x, "basis") && (Ve(x.basis, { instancePath: t + "/release/basis", parentData: x, parentDataProperty: "basis", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), x.listDates !== void 0 && o.call(x, "listDates")) {
let E = x.listDates;
if (Array.isArray(E)) {
if (E.length > 200) {
let N = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.length < 1) {
let N = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let v = E.length;
for (let N = 0; N < v; N++)
Be(E[N], { instancePath: t + "/release/listDates/" + N, parentData: E, parentDataProperty: N, rootData: l, dynamicAnchors: p }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
let O = E.length, I;
if (O > 1) {
e: for (; O--; )
for (I = O; I--; )
if (ke(E[O], E[I])) {
let N = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: O, j: I } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let v = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (x.sample !== void 0 && o.call(x, "sample") && typeof x.sample != "boolean") {
let E = { instancePath: t + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [E] : e.push(E), s++;
}
} else {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.summary !== void 0 && o.call(r, "summary")) {
let x = r.summary;
if (Array.isArray(x)) {
if (x.length > 100) {
let v = { instancePath: t + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = x.length;
for (let v = 0; v < E; v++) {
let O = x[v];
if (O && typeof O == "object" && !Array.isArray(O)) {
if (O.code === void 0 || !o.call(O, "code")) {
let I = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.text === void 0 || !o.call(O, "text")) {
let I = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys(O))
if (!(I === "code" || I === "text" || I === "value" || I === "expected" || I === "holds")) {
let N = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [N] : e.push(N), s++;
}
if (O.code !== void 0 && o.call(O, "code") && (X(O.code, { instancePath: t + "/summary/" + v + "/code", parentData: O, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), O.text !== void 0 && o.call(O, "text") && (Mr(O.text, { instancePath: t + "/summary/" + v + "/text", parentData: O, parentDataProperty: "text", rootData: l, dynamicAnchors: p }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length)), O.value !== void 0 && o.call(O, "value")) {
let I = O.value, N = s, c = !1, L = s;
Z(I, { instancePath: t + "/summary/" + v + "/value", parentData: O, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var n = L === s;
c = c || n;
let F = s;
if (I !== null) {
let u = { instancePath: t + "/summary/" + v + "/value", schemaPath: "#/properties/summary/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var n = F === s;
if (c = c || n, c)
s = N, e !== null && (N ? e.length = N : e = null);
else {
let u = { instancePath: t + "/summary/" + v + "/value", schemaPath: "#/properties/summary/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (O.expected !== void 0 && o.call(O, "expected")) {
let I = O.expected, N = s, c = !1, L = s;
Z(I, { instancePath: t + "/summary/" + v + "/expected", parentData: O, parentDataProperty: "expected", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var f = L === s;
c = c || f;
let F = s;
if (I !== null) {
let u = { instancePath: t + "/summary/" + v + "/expected", schemaPath: "#/properties/summary/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var f = F === s;
if (c = c || f, c)
s = N, e !== null && (N ? e.length = N : e = null);
else {
let u = { instancePath: t + "/summary/" + v + "/expected", schemaPath: "#/properties/summary/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (O.holds !== void 0 && o.call(O, "holds") && typeof O.holds != "boolean") {
let I = { instancePath: t + "/summary/" + v + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let E = { instancePath: t + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.series !== void 0 && o.call(r, "series")) {
let x = r.series;
if (Array.isArray(x)) {
if (x.length > 1e6) {
let v = { instancePath: t + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = x.length;
for (let v = 0; v < E; v++) {
let O = x[v];
if (O && typeof O == "object" && !Array.isArray(O)) {
if (O.indicator === void 0 || !o.call(O, "indicator")) {
let I = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.definition === void 0 || !o.call(O, "definition")) {
let I = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.unit === void 0 || !o.call(O, "unit")) {
let I = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.basis === void 0 || !o.call(O, "basis")) {
let I = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.scenario === void 0 || !o.call(O, "scenario")) {
let I = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.points === void 0 || !o.call(O, "points")) {
let I = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys(O))
if (!o.call(ys.properties.series.items.properties, I)) {
let N = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [N] : e.push(N), s++;
}
if (O.indicator !== void 0 && o.call(O, "indicator") && (X(O.indicator, { instancePath: t + "/series/" + v + "/indicator", parentData: O, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), O.definition !== void 0 && o.call(O, "definition") && (J(O.definition, { instancePath: t + "/series/" + v + "/definition", parentData: O, parentDataProperty: "definition", rootData: l, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), O.unit !== void 0 && o.call(O, "unit")) {
let I = O.unit, N = s, c = !1, L = s;
oe(I, { instancePath: t + "/series/" + v + "/unit", parentData: O, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
var j = L === s;
c = c || j;
let F = s;
if (I !== null) {
let u = { instancePath: t + "/series/" + v + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var j = F === s;
if (c = c || j, c)
s = N, e !== null && (N ? e.length = N : e = null);
else {
let u = { instancePath: t + "/series/" + v + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (O.members !== void 0 && o.call(O, "members")) {
let I = O.members;
if (Array.isArray(I)) {
if (I.length > 2e4) {
let c = { instancePath: t + "/series/" + v + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [c] : e.push(c), s++;
}
if (I.length < 1) {
let c = { instancePath: t + "/series/" + v + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let N = I.length;
for (let c = 0; c < N; c++)
oe(I[c], { instancePath: t + "/series/" + v + "/members/" + c, parentData: I, parentDataProperty: c, rootData: l, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
} else {
let N = { instancePath: t + "/series/" + v + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (O.breakdown !== void 0 && o.call(O, "breakdown")) {
let I = O.breakdown;
if (Array.isArray(I)) {
if (I.length > 10) {
let c = { instancePath: t + "/series/" + v + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [c] : e.push(c), s++;
}
let N = I.length;
for (let c = 0; c < N; c++)
Yr(I[c], { instancePath: t + "/series/" + v + "/breakdown/" + c, parentData: I, parentDataProperty: c, rootData: l, dynamicAnchors: p }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length);
} else {
let N = { instancePath: t + "/series/" + v + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (O.basis !== void 0 && o.call(O, "basis") && (Ve(O.basis, { instancePath: t + "/series/" + v + "/basis", parentData: O, parentDataProperty: "basis", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), O.calendar !== void 0 && o.call(O, "calendar") && (X(O.calendar, { instancePath: t + "/series/" + v + "/calendar", parentData: O, parentDataProperty: "calendar", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), O.scenario !== void 0 && o.call(O, "scenario") && (Hr(O.scenario, { instancePath: t + "/series/" + v + "/scenario", parentData: O, parentDataProperty: "scenario", rootData: l, dynamicAnchors: p }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length)), O.points !== void 0 && o.call(O, "points")) {
let I = O.points;
if (Array.isArray(I)) {
if (I.length > 1e4) {
let c = { instancePath: t + "/series/" + v + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [c] : e.push(c), s++;
}
let N = I.length;
for (let c = 0; c < N; c++) {
let L = I[c];
if (L && typeof L == "object" && !Array.isArray(L)) {
if (L.period === void 0 || !o.call(L, "period")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.window === void 0 || !o.call(L, "window")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.listDate === void 0 || !o.call(L, "listDate")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.state === void 0 || !o.call(L, "state")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.value === void 0 || !o.call(L, "value")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.method === void 0 || !o.call(L, "method")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.status === void 0 || !o.call(L, "status")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.reason === void 0 || !o.call(L, "reason")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.known === void 0 || !o.call(L, "known")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.lower === void 0 || !o.call(L, "lower")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "lower" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.upper === void 0 || !o.call(L, "upper")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "upper" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.expected === void 0 || !o.call(L, "expected")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.received === void 0 || !o.call(L, "received")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "received" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.missingWeight === void 0 || !o.call(L, "missingWeight")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "missingWeight" } };
e === null ? e = [F] : e.push(F), s++;
}
if (L.sources === void 0 || !o.call(L, "sources")) {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [F] : e.push(F), s++;
}
for (let F of Object.keys(L))
if (!o.call(ys.properties.series.items.properties.points.items.properties, F)) {
let u = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
e === null ? e = [u] : e.push(u), s++;
}
if (L.period !== void 0 && o.call(L, "period") && (Ce(L.period, { instancePath: t + "/series/" + v + "/points/" + c + "/period", parentData: L, parentDataProperty: "period", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), L.window !== void 0 && o.call(L, "window") && (Qr(L.window, { instancePath: t + "/series/" + v + "/points/" + c + "/window", parentData: L, parentDataProperty: "window", rootData: l, dynamicAnchors: p }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length)), L.listDate !== void 0 && o.call(L, "listDate") && (Be(L.listDate, { instancePath: t + "/series/" + v + "/points/" + c + "/listDate", parentData: L, parentDataProperty: "listDate", rootData: l, dynamicAnchors: p }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), L.state !== void 0 && o.call(L, "state")) {
let F = L.state;
if (!(F === "number" || F === "nil" || F === "missing" || F === "notApplicable" || F === "confidential" || F === "none")) {
let u = { instancePath: t + "/series/" + v + "/points/" + c + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: ys.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (L.value !== void 0 && o.call(L, "value")) {
let F = L.value, u = s, g = !1, k = s;
Z(F, { instancePath: t + "/series/" + v + "/points/" + c + "/value", parentData: L, parentDataProperty: "value", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var a = k === s;
g = g || a;
let $ = s;
if (F !== null) {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = $ === s;
if (g = g || a, g)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (L.category !== void 0 && o.call(L, "category") && (J(L.category, { instancePath: t + "/series/" + v + "/points/" + c + "/category", parentData: L, parentDataProperty: "category", rootData: l, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), L.method !== void 0 && o.call(L, "method") && (Gr(L.method, { instancePath: t + "/series/" + v + "/points/" + c + "/method", parentData: L, parentDataProperty: "method", rootData: l, dynamicAnchors: p }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), L.status !== void 0 && o.call(L, "status") && (Jr(L.status, { instancePath: t + "/series/" + v + "/points/" + c + "/status", parentData: L, parentDataProperty: "status", rootData: l, dynamicAnchors: p }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), L.reason !== void 0 && o.call(L, "reason") && (Xr(L.reason, { instancePath: t + "/series/" + v + "/points/" + c + "/reason", parentData: L, parentDataProperty: "reason", rootData: l, dynamicAnchors: p }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length)), L.known !== void 0 && o.call(L, "known")) {
let F = L.known, u = s, g = !1, k = s;
Z(F, { instancePath: t + "/series/" + v + "/points/" + c + "/known", parentData: L, parentDataProperty: "known", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var h = k === s;
g = g || h;
let $ = s;
if (F !== null) {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var h = $ === s;
if (g = g || h, g)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (L.lower !== void 0 && o.call(L, "lower")) {
let F = L.lower, u = s, g = !1, k = s;
Z(F, { instancePath: t + "/series/" + v + "/points/" + c + "/lower", parentData: L, parentDataProperty: "lower", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var P = k === s;
g = g || P;
let $ = s;
if (F !== null) {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var P = $ === s;
if (g = g || P, g)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (L.upper !== void 0 && o.call(L, "upper")) {
let F = L.upper, u = s, g = !1, k = s;
Z(F, { instancePath: t + "/series/" + v + "/points/" + c + "/upper", parentData: L, parentDataProperty: "upper", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var d = k === s;
g = g || d;
let $ = s;
if (F !== null) {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var d = $ === s;
if (g = g || d, g)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (L.expected !== void 0 && o.call(L, "expected")) {
let F = L.expected;
if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F))) {
let u = { instancePath: t + "/series/" + v + "/points/" + c + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof F == "number" && isFinite(F) && (F < 0 || isNaN(F))) {
let u = { instancePath: t + "/series/" + v + "/points/" + c + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (L.received !== void 0 && o.call(L, "received")) {
let F = L.received;
if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F))) {
let u = { instancePath: t + "/series/" + v + "/points/" + c + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof F == "number" && isFinite(F) && (F < 0 || isNaN(F))) {
let u = { instancePath: t + "/series/" + v + "/points/" + c + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (L.missingWeight !== void 0 && o.call(L, "missingWeight")) {
let F = L.missingWeight, u = s, g = !1, k = s;
Ne(F, { instancePath: t + "/series/" + v + "/points/" + c + "/missingWeight", parentData: L, parentDataProperty: "missingWeight", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var y = k === s;
g = g || y;
let $ = s;
if (F !== "") {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var y = $ === s;
if (g = g || y, g)
s = u, e !== null && (u ? e.length = u : e = null);
else {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (L.sources !== void 0 && o.call(L, "sources")) {
let F = L.sources;
if (Array.isArray(F)) {
if (F.length > 2e4) {
let g = { instancePath: t + "/series/" + v + "/points/" + c + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [g] : e.push(g), s++;
}
let u = F.length;
for (let g = 0; g < u; g++) {
let k = F[g];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.unit === void 0 || !o.call(k, "unit")) {
let $ = { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [$] : e.push($), s++;
}
if (k.share === void 0 || !o.call(k, "share")) {
let $ = { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [$] : e.push($), s++;
}
if (k.observation === void 0 || !o.call(k, "observation")) {
let $ = { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(k))
if (!($ === "unit" || $ === "share" || $ === "observation")) {
let w = { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.unit !== void 0 && o.call(k, "unit") && (oe(k.unit, { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g + "/unit", parentData: k, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), k.share !== void 0 && o.call(k, "share")) {
let $ = k.share, w = s, C = !1, T = s;
Ne($, { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g + "/share", parentData: k, parentDataProperty: "share", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var D = T === s;
C = C || D;
let ye = s;
if ($ !== null) {
let R = { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var D = ye === s;
if (C = C || D, C)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let R = { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if (k.observation !== void 0 && o.call(k, "observation")) {
let $ = k.observation, w = s, C = !1, T = s;
J($, { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g + "/observation", parentData: k, parentDataProperty: "observation", rootData: l, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length);
var b = T === s;
C = C || b;
let ye = s;
if ($ !== null) {
let R = { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var b = ye === s;
if (C = C || b, C)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let R = { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let $ = { instancePath: t + "/series/" + v + "/points/" + c + "/sources/" + g, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let u = { instancePath: t + "/series/" + v + "/points/" + c + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (L.changes !== void 0 && o.call(L, "changes")) {
let F = L.changes;
if (Array.isArray(F)) {
if (F.length > 2e3) {
let g = { instancePath: t + "/series/" + v + "/points/" + c + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [g] : e.push(g), s++;
}
let u = F.length;
for (let g = 0; g < u; g++)
es(F[g], { instancePath: t + "/series/" + v + "/points/" + c + "/changes/" + g, parentData: F, parentDataProperty: g, rootData: l, dynamicAnchors: p }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length);
} else {
let u = { instancePath: t + "/series/" + v + "/points/" + c + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
L.adjustment !== void 0 && o.call(L, "adjustment") && (Z(L.adjustment, { instancePath: t + "/series/" + v + "/points/" + c + "/adjustment", parentData: L, parentDataProperty: "adjustment", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let F = { instancePath: t + "/series/" + v + "/points/" + c, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let N = { instancePath: t + "/series/" + v + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let I = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let E = { instancePath: t + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.reconciliations !== void 0 && o.call(r, "reconciliations")) {
let x = r.reconciliations;
if (Array.isArray(x)) {
if (x.length > 1e6) {
let v = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = x.length;
for (let v = 0; v < E; v++) {
let O = x[v];
if (O && typeof O == "object" && !Array.isArray(O)) {
if (O.kind === void 0 || !o.call(O, "kind")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.indicator === void 0 || !o.call(O, "indicator")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.period === void 0 || !o.call(O, "period")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.unit === void 0 || !o.call(O, "unit")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.ours === void 0 || !o.call(O, "ours")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.published === void 0 || !o.call(O, "published")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.difference === void 0 || !o.call(O, "difference")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.tolerance === void 0 || !o.call(O, "tolerance")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.verdict === void 0 || !o.call(O, "verdict")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [I] : e.push(I), s++;
}
if (O.source === void 0 || !o.call(O, "source")) {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys(O))
if (!o.call(ys.properties.reconciliations.items.properties, I)) {
let N = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [N] : e.push(N), s++;
}
if (O.kind !== void 0 && o.call(O, "kind") && (X(O.kind, { instancePath: t + "/reconciliations/" + v + "/kind", parentData: O, parentDataProperty: "kind", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), O.indicator !== void 0 && o.call(O, "indicator") && (X(O.indicator, { instancePath: t + "/reconciliations/" + v + "/indicator", parentData: O, parentDataProperty: "indicator", rootData: l, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), O.period !== void 0 && o.call(O, "period") && (Ce(O.period, { instancePath: t + "/reconciliations/" + v + "/period", parentData: O, parentDataProperty: "period", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), O.unit !== void 0 && o.call(O, "unit") && (oe(O.unit, { instancePath: t + "/reconciliations/" + v + "/unit", parentData: O, parentDataProperty: "unit", rootData: l, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), O.ours !== void 0 && o.call(O, "ours")) {
let I = O.ours, N = s, c = !1, L = s;
Z(I, { instancePath: t + "/reconciliations/" + v + "/ours", parentData: O, parentDataProperty: "ours", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var q = L === s;
c = c || q;
let F = s;
if (I !== null) {
let u = { instancePath: t + "/reconciliations/" + v + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var q = F === s;
if (c = c || q, c)
s = N, e !== null && (N ? e.length = N : e = null);
else {
let u = { instancePath: t + "/reconciliations/" + v + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (O.published !== void 0 && o.call(O, "published")) {
let I = O.published, N = s, c = !1, L = s;
Z(I, { instancePath: t + "/reconciliations/" + v + "/published", parentData: O, parentDataProperty: "published", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var m = L === s;
c = c || m;
let F = s;
if (I !== null) {
let u = { instancePath: t + "/reconciliations/" + v + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var m = F === s;
if (c = c || m, c)
s = N, e !== null && (N ? e.length = N : e = null);
else {
let u = { instancePath: t + "/reconciliations/" + v + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (O.difference !== void 0 && o.call(O, "difference")) {
let I = O.difference, N = s, c = !1, L = s;
Z(I, { instancePath: t + "/reconciliations/" + v + "/difference", parentData: O, parentDataProperty: "difference", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var V = L === s;
c = c || V;
let F = s;
if (I !== null) {
let u = { instancePath: t + "/reconciliations/" + v + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [u] : e.push(u), s++;
}
var V = F === s;
if (c = c || V, c)
s = N, e !== null && (N ? e.length = N : e = null);
else {
let u = { instancePath: t + "/reconciliations/" + v + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (O.tolerance !== void 0 && o.call(O, "tolerance") && (Z(O.tolerance, { instancePath: t + "/reconciliations/" + v + "/tolerance", parentData: O, parentDataProperty: "tolerance", rootData: l, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), O.verdict !== void 0 && o.call(O, "verdict")) {
let I = O.verdict;
if (!(I === "equal" || I === "withinTolerance" || I === "differs" || I === "notComparable")) {
let N = { instancePath: t + "/reconciliations/" + v + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: ys.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [N] : e.push(N), s++;
}
}
O.source !== void 0 && o.call(O, "source") && (J(O.source, { instancePath: t + "/reconciliations/" + v + "/source", parentData: O, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), O.note !== void 0 && o.call(O, "note") && (rs(O.note, { instancePath: t + "/reconciliations/" + v + "/note", parentData: O, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length));
} else {
let I = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let E = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.findings !== void 0 && o.call(r, "findings")) {
let x = r.findings;
if (Array.isArray(x)) {
if (x.length > 1e6) {
let v = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = x.length;
for (let v = 0; v < E; v++)
Me(x[v], { instancePath: t + "/findings/" + v, parentData: x, parentDataProperty: v, rootData: l, dynamicAnchors: p }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
} else {
let E = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let x = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var sn = Ls, Ps = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function ss(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ss.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ms.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Te.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ts.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 4e3) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!cs.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ls(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ls.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !o.call(r, "change")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.from === void 0 || !o.call(r, "from")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.to === void 0 || !o.call(r, "to")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind === void 0 || !o.call(r, "kind")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.area === void 0 || !o.call(r, "area")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.population === void 0 || !o.call(r, "population")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "change" || d === "from" || d === "to" || d === "kind" || d === "area" || d === "population" || d === "evidence" || d === "note")) {
let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.change !== void 0 && o.call(r, "change") && (ss(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: l, dynamicAnchors: p }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), r.from !== void 0 && o.call(r, "from")) {
let d = r.from, y = s, D = !1, b = s;
Te(d, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var n = b === s;
D = D || n;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var n = q === s;
if (D = D || n, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.to !== void 0 && o.call(r, "to")) {
let d = r.to, y = s, D = !1, b = s;
Te(d, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var f = b === s;
D = D || f;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var f = q === s;
if (D = D || f, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.kind !== void 0 && o.call(r, "kind")) {
let d = r.kind;
if (!(d === "whole" || d === "part" || d === "undetermined")) {
let y = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ps.properties.kind.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.area !== void 0 && o.call(r, "area")) {
let d = r.area, y = s, D = !1, b = s;
if (!(d === "all" || d === "part" || d === "none")) {
let m = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ps.properties.area.anyOf[0].enum } };
e === null ? e = [m] : e.push(m), s++;
}
var j = b === s;
D = D || j;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var j = q === s;
if (D = D || j, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.population !== void 0 && o.call(r, "population")) {
let d = r.population, y = s, D = !1, b = s;
if (!(d === "all" || d === "part" || d === "none")) {
let m = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ps.properties.population.anyOf[0].enum } };
e === null ? e = [m] : e.push(m), s++;
}
var a = b === s;
D = D || a;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var a = q === s;
if (D = D || a, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.evidence !== void 0 && o.call(r, "evidence")) {
let d = r.evidence, y = s, D = !1, b = s;
if (!(d === "official" || d === "alias")) {
let m = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ps.properties.evidence.anyOf[0].enum } };
e === null ? e = [m] : e.push(m), s++;
}
var h = b === s;
D = D || h;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var h = q === s;
if (D = D || h, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.note !== void 0 && o.call(r, "note")) {
let d = r.note, y = s, D = !1, b = s;
ts(d, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: l, dynamicAnchors: p }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length);
var P = b === s;
D = D || P;
let q = s;
if (d !== "") {
let m = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var P = q === s;
if (D = D || P, D)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let m = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let d = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var tn = As, st = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function ze(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ze.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ns(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ns.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Vs.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function is(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = is.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 100) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = me.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Se(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Se.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [n] : e.push(n), s++;
}
if (!he(r)) {
let n = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function os(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = os.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ms.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function as(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = as.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(r === "legal" || r === "observed")) {
let n = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: it.enum } };
e === null ? e = [n] : e.push(n), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function As(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = As.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !o.call(r, "id")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.code === void 0 || !o.call(r, "code")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.level === void 0 || !o.call(r, "level")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.type === void 0 || !o.call(r, "type")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.name === void 0 || !o.call(r, "name")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.parent === void 0 || !o.call(r, "parent")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.validFrom === void 0 || !o.call(r, "validFrom")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.validTo === void 0 || !o.call(r, "validTo")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!o.call(st.properties, b)) {
let q = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.id !== void 0 && o.call(r, "id") && (ze(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: l, dynamicAnchors: p }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.level !== void 0 && o.call(r, "level") && (ns(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: l, dynamicAnchors: p }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length)), r.code !== void 0 && o.call(r, "code") && (is(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: l, dynamicAnchors: p }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length)), r.type !== void 0 && o.call(r, "type")) {
let b = r.type, q = s, m = !1, V = s;
me(b, { instancePath: t + "/type", parentData: r, parentDataProperty: "type", rootData: l, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
var n = V === s;
m = m || n;
let x = s;
if (b !== "") {
let E = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [E] : e.push(E), s++;
}
var n = x === s;
if (m = m || n, m)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let E = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.name !== void 0 && o.call(r, "name") && (me(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.parent !== void 0 && o.call(r, "parent")) {
let b = r.parent, q = s, m = !1, V = s;
ze(b, { instancePath: t + "/parent", parentData: r, parentDataProperty: "parent", rootData: l, dynamicAnchors: p }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var f = V === s;
m = m || f;
let x = s;
if (b !== "") {
let E = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [E] : e.push(E), s++;
}
var f = x === s;
if (m = m || f, m)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let E = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.validFrom !== void 0 && o.call(r, "validFrom")) {
let b = r.validFrom, q = s, m = !1, V = s;
Se(b, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: l, dynamicAnchors: p }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
var j = V === s;
m = m || j;
let x = s;
if (b !== "") {
let E = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [E] : e.push(E), s++;
}
var j = x === s;
if (m = m || j, m)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let E = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.validTo !== void 0 && o.call(r, "validTo")) {
let b = r.validTo, q = s, m = !1, V = s;
Se(b, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: l, dynamicAnchors: p }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
var a = V === s;
m = m || a;
let x = s;
if (b !== "") {
let E = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [E] : e.push(E), s++;
}
var a = x === s;
if (m = m || a, m)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let E = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.change !== void 0 && o.call(r, "change")) {
let b = r.change, q = s, m = !1, V = s;
os(b, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: l, dynamicAnchors: p }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length);
var h = V === s;
m = m || h;
let x = s;
if (b !== "") {
let E = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [E] : e.push(E), s++;
}
var h = x === s;
if (m = m || h, m)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let E = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.class !== void 0 && o.call(r, "class")) {
let b = r.class, q = s, m = !1, V = s;
if (!(b === "urban" || b === "rural")) {
let E = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: st.properties.class.anyOf[0].enum } };
e === null ? e = [E] : e.push(E), s++;
}
var P = V === s;
m = m || P;
let x = s;
if (b !== "") {
let E = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [E] : e.push(E), s++;
}
var P = x === s;
if (m = m || P, m)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let E = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.continuity !== void 0 && o.call(r, "continuity")) {
let b = r.continuity, q = s, m = !1, V = s;
if (b !== "assumed") {
let E = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [E] : e.push(E), s++;
}
var d = V === s;
m = m || d;
let x = s;
if (b !== "") {
let E = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [E] : e.push(E), s++;
}
var d = x === s;
if (m = m || d, m)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let E = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.dateKind !== void 0 && o.call(r, "dateKind")) {
let b = r.dateKind, q = s, m = !1, V = s;
as(b, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: l, dynamicAnchors: p }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length);
var y = V === s;
m = m || y;
let x = s;
if (b !== "") {
let E = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [E] : e.push(E), s++;
}
var y = x === s;
if (m = m || y, m)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let E = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.nameEn !== void 0 && o.call(r, "nameEn")) {
let b = r.nameEn, q = s, m = !1, V = s;
me(b, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: l, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
var D = V === s;
m = m || D;
let x = s;
if (b !== "") {
let E = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [E] : e.push(E), s++;
}
var D = x === s;
if (m = m || D, m)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let E = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let b = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nn = Es;
function ls(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ls.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ms.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ue(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Ue.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 120) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!ge.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ps(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = ps.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var j = f === s;
if (j) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = n, e !== null && (n ? e.length = n : e = null);
if (typeof r == "string") {
if (B(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!zs.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = fs.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 70) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!Ss.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function us(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = us.evaluated;
if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
if (B(r) > 300) {
let n = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [n] : e.push(n), s++;
}
if (B(r) < 1) {
let n = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [n] : e.push(n), s++;
}
if (!we.test(r)) {
let n = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [n] : e.push(n), s++;
}
} else {
let n = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [n] : e.push(n), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ct = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function Es(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: l = r, dynamicAnchors: p = {} } = {}) {
let e = null, s = 0, i = Es.evaluated;
i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
let n = s, f = !1, j = null, a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && o.call(r, "amount") && r.amount !== "") {
let q = { instancePath: t + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.share !== void 0 && o.call(r, "share")) {
let q = r.share;
if (typeof q == "string" && B(q) < 1) {
let m = { instancePath: t + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
}
}
var d = a === s;
if (d) {
f = !0, j = 0;
var h = {};
h.amount = !0, h.share = !0;
}
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && o.call(r, "amount")) {
let q = r.amount;
if (typeof q == "string" && B(q) < 1) {
let m = { instancePath: t + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.share !== void 0 && o.call(r, "share") && r.share !== "") {
let q = { instancePath: t + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [q] : e.push(q), s++;
}
}
var d = P === s;
if (d && f ? (f = !1, j = [j, 1]) : d && (f = !0, j = 1, h !== !0 && (h = h || {}, h.amount = !0, h.share = !0)), f)
s = n, e !== null && (n ? e.length = n : e = null);
else {
let q = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: j } };
e === null ? e = [q] : e.push(q), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !o.call(r, "change")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.from === void 0 || !o.call(r, "from")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !o.call(r, "to")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.basis === void 0 || !o.call(r, "basis")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.amount === void 0 || !o.call(r, "amount")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.share === void 0 || !o.call(r, "share")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "change" || q === "from" || q === "to" || q === "basis" || q === "amount" || q === "share" || q === "source")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.change !== void 0 && o.call(r, "change") && (ls(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: l, dynamicAnchors: p }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length)), r.from !== void 0 && o.call(r, "from") && (Ue(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), r.to !== void 0 && o.call(r, "to") && (Ue(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: l, dynamicAnchors: p }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), r.basis !== void 0 && o.call(r, "basis") && (ps(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: l, dynamicAnchors: p }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length)), r.amount !== void 0 && o.call(r, "amount")) {
let q = r.amount, m = s, V = !1, x = s;
if (typeof q == "string") {
if (B(q) > 50) {
let v = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!Ct.test(q)) {
let v = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
var y = x === s;
V = V || y;
let E = s;
if (q !== "") {
let v = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [v] : e.push(v), s++;
}
var y = E === s;
if (V = V || y, V)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let v = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.share !== void 0 && o.call(r, "share")) {
let q = r.share, m = s, V = !1, x = s;
fs(q, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: l, dynamicAnchors: p }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length);
var D = x === s;
V = V || D;
let E = s;
if (q !== "") {
let v = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = E === s;
if (V = V || D, V)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let v = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.source !== void 0 && o.call(r, "source")) {
let q = r.source, m = s, V = !1, x = s;
us(q, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: l, dynamicAnchors: p }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length);
var b = x === s;
V = V || b;
let E = s;
if (q !== "") {
let v = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [v] : e.push(v), s++;
}
var b = E === s;
if (V = V || b, V)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let v = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
Ut as validateBreakdown,
Rt as validateCalendar,
Zt as validateChange,
Kt as validateConfig,
Wt as validateDecision,
Mt as validateException,
Yt as validateIndicator,
Ht as validateInstrument,
Qt as validateIssue,
Gt as validateMeasure,
Jt as validateObservation,
Xt as validatePeriod,
en as validateRegister,
rn as validateReport,
sn as validateTransfer,
tn as validateUnit,
nn as validateWeight
};

// Generated from schemas/ by `npm run generate`. Do not edit.
var yn = Object.create;
var Zt = Object.defineProperty;
var hn = Object.getOwnPropertyDescriptor;
var Pn = Object.getOwnPropertyNames;
var gn = Object.getPrototypeOf, kn = Object.prototype.hasOwnProperty;
var Lt = (r, i) => () => {
try {
return i || r((i = { exports: {} }).exports, i), i.exports;
} catch (L) {
throw i = 0, L;
}
};
var wn = (r, i, L, _) => {
if (i && typeof i == "object" || typeof i == "function")
for (let u of Pn(i))
!kn.call(r, u) && u !== L && Zt(r, u, { get: () => i[u], enumerable: !(_ = hn(i, u)) || _.enumerable });
return r;
};
var Kt = (r, i, L) => (L = r != null ? yn(gn(r)) : {}, wn(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
i || !r || !r.__esModule ? Zt(L, "default", { value: r, enumerable: !0 }) : L,
r
));
var Mt = Lt((_t) => {
"use strict";
Object.defineProperty(_t, "__esModule", { value: !0 });
function Ut(r) {
let i = r.length, L = 0, _ = 0, u;
for (; _ < i; )
L++, u = r.charCodeAt(_++), u >= 55296 && u <= 56319 && _ < i && (u = r.charCodeAt(_), (u & 64512) === 56320 && _++);
return L;
}
_t.default = Ut;
Ut.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Yt = Lt((Gn, Wt) => {
"use strict";
Wt.exports = function r(i, L) {
if (i === L) return !0;
if (i && L && typeof i == "object" && typeof L == "object") {
if (i.constructor !== L.constructor) return !1;
var _, u, m;
if (Array.isArray(i)) {
if (_ = i.length, _ != L.length) return !1;
for (u = _; u-- !== 0; )
if (!r(i[u], L[u])) return !1;
return !0;
}
if (i.constructor === RegExp) return i.source === L.source && i.flags === L.flags;
if (i.valueOf !== Object.prototype.valueOf) return i.valueOf() === L.valueOf();
if (i.toString !== Object.prototype.toString) return i.toString() === L.toString();
if (m = Object.keys(i), _ = m.length, _ !== Object.keys(L).length) return !1;
for (u = _; u-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(L, m[u])) return !1;
for (u = _; u-- !== 0; ) {
var e = m[u];
if (!r(i[e], L[e])) return !1;
}
return !0;
}
return i !== i && L !== L;
};
});
var Qt = Lt((At) => {
"use strict";
Object.defineProperty(At, "__esModule", { value: !0 });
var Ht = Yt();
Ht.code = 'require("ajv/dist/runtime/equal").default';
At.default = Ht;
});
var sn = Kt(Mt()), tn = Kt(Qt()), vn = {
date(r) {
let [, i, L, _] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!i || L < 1 || L > 12 || _ < 1) return !1;
let u = i % 4 === 0 && (i % 100 !== 0 || i % 400 === 0);
return _ <= [31, u ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][L - 1];
}
}, Xn = ot, bn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } } }, n = Object.prototype.hasOwnProperty, F = sn.default;
var we = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function ze(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ve = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function Cr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Cr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Cr.errors = e, s === 0;
}
Cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vr = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function Rr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Vr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ve = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function Xe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var be = vn.date, qe = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function er(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qn = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u"), $n = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function ot(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.territory === void 0 || !n.call(r, "territory")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.successors === void 0 || !n.call(r, "successors")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!n.call(bn.properties, y)) {
let k = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (ze(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let y = r.identifier;
if (typeof y == "string") {
if (F(y) > 40) {
let k = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!qn.test(y)) {
let k = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind") && (Cr(r.kind, { instancePath: i + "/kind", parentData: r, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (Rr(r.level, { instancePath: i + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), r.name !== void 0 && n.call(r, "name") && (Xe(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn")) {
let y = r.nameEn, k = s, c = !1, a = s;
Xe(y, { instancePath: i + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: m }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
var t = a === s;
c = c || t;
let P = s;
if (y !== "") {
let w = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = P === s;
if (c = c || t, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.parent !== void 0 && n.call(r, "parent")) {
let y = r.parent, k = s, c = !1, a = s;
ze(y, { instancePath: i + "/parent", parentData: r, parentDataProperty: "parent", rootData: u, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var p = a === s;
c = c || p;
let P = s;
if (y !== "") {
let w = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var p = P === s;
if (c = c || p, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.territory !== void 0 && n.call(r, "territory") && (ze(r.territory, { instancePath: i + "/territory", parentData: r, parentDataProperty: "territory", rootData: u, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.validFrom !== void 0 && n.call(r, "validFrom")) {
let y = r.validFrom, k = s, c = !1, a = s;
er(y, { instancePath: i + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: m }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var $ = a === s;
c = c || $;
let P = s;
if (y !== "") {
let w = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var $ = P === s;
if (c = c || $, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let y = r.validTo, k = s, c = !1, a = s;
er(y, { instancePath: i + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: m }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var l = a === s;
c = c || l;
let P = s;
if (y !== "") {
let w = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = P === s;
if (c = c || l, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.successors !== void 0 && n.call(r, "successors")) {
let y = r.successors;
if (typeof y == "string") {
if (F(y) > 1e3) {
let k = { instancePath: i + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!$n.test(y)) {
let k = { instancePath: i + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let y = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return ot.errors = e, s === 0;
}
ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var eo = lt, Dn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Te(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function R(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = R.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gi = new RegExp("^\\S", "u");
function S(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Gi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(r))
if (!($ === "from" || $ === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let $ = r.from, l = s, y = !1, k = s;
U($, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
y = y || t;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = c === s;
if (y = y || t, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let $ = r.to, l = s, y = !1, k = s;
U($, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
y = y || p;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (y = y || p, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let $ = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
R(r[p], { instancePath: i + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Fr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Zr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let y = r[l];
if (typeof y == "string") {
if (F(y) > 60) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Fr.test(y)) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, $;
if (p > 1) {
let l = {};
for (; p--; ) {
let y = r[p];
if (typeof y == "string") {
if (typeof l[y] == "number") {
$ = l[y];
let k = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: $ } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[y] = p;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function lt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.values === void 0 || !n.call(r, "values")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(Dn.properties, t)) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Te(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (rr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), r.values !== void 0 && n.call(r, "values")) {
let t = r.values;
if (Array.isArray(t)) {
if (t.length > 500) {
let $ = { instancePath: i + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [$] : e.push($), s++;
}
let p = t.length;
for (let $ = 0; $ < p; $++) {
let l = t[$];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.code === void 0 || !n.call(l, "code")) {
let y = { instancePath: i + "/values/" + $, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.names === void 0 || !n.call(l, "names")) {
let y = { instancePath: i + "/values/" + $, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(l))
if (!(y === "code" || y === "names" || y === "parent" || y === "note")) {
let k = { instancePath: i + "/values/" + $, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [k] : e.push(k), s++;
}
l.code !== void 0 && n.call(l, "code") && (Te(l.code, { instancePath: i + "/values/" + $ + "/code", parentData: l, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), l.names !== void 0 && n.call(l, "names") && (rr(l.names, { instancePath: i + "/values/" + $ + "/names", parentData: l, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), l.parent !== void 0 && n.call(l, "parent") && (Te(l.parent, { instancePath: i + "/values/" + $ + "/parent", parentData: l, parentDataProperty: "parent", rootData: u, dynamicAnchors: m }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), l.note !== void 0 && n.call(l, "note") && (sr(l.note, { instancePath: i + "/values/" + $ + "/note", parentData: l, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length));
} else {
let y = { instancePath: i + "/values/" + $, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let p = { instancePath: i + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.exhaustive !== void 0 && n.call(r, "exhaustive") && typeof r.exhaustive != "boolean") {
let t = { instancePath: i + "/exhaustive", schemaPath: "#/properties/exhaustive/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.byUnitClass !== void 0 && n.call(r, "byUnitClass") && typeof r.byUnitClass != "boolean") {
let t = { instancePath: i + "/byUnitClass", schemaPath: "#/properties/byUnitClass/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
r.validity !== void 0 && n.call(r, "validity") && (Br(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (sr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Sr(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Zr(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ro = at, jn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Kr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ur(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ur.errors = e, s === 0;
}
Ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function jr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Mr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (jr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Wr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Wr.errors = e, s === 0;
}
Wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Yr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
R(r[p], { instancePath: i + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yr.errors = e, s === 0;
}
Yr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Hr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let y = r[l];
if (typeof y == "string") {
if (F(y) > 60) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Fr.test(y)) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, $;
if (p > 1) {
let l = {};
for (; p--; ) {
let y = r[p];
if (typeof y == "string") {
if (typeof l[y] == "number") {
$ = l[y];
let k = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: $ } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[y] = p;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hr.errors = e, s === 0;
}
Hr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function at(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !n.call(r, "months"))) {
let c = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = $ === s;
p = p || k;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !n.call(r, "weekStartsOn"))) {
let c = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = l === s;
p = p || k;
let y = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !n.call(r, "datesStated"))) {
let c = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = y === s;
if (p = p || k, p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!n.call(jn.properties, c)) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Kr(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Ur(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), r.months !== void 0 && n.call(r, "months")) {
let c = r.months;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.startDay === void 0 || !n.call(c, "startDay")) {
let a = { instancePath: i + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [a] : e.push(a), s++;
}
if (c.monthOffset === void 0 || !n.call(c, "monthOffset")) {
let a = { instancePath: i + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(c))
if (!(a === "startDay" || a === "monthOffset")) {
let P = { instancePath: i + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [P] : e.push(P), s++;
}
if (c.startDay !== void 0 && n.call(c, "startDay")) {
let a = c.startDay;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let P = { instancePath: i + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [P] : e.push(P), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 28 || isNaN(a)) {
let P = { instancePath: i + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [P] : e.push(P), s++;
}
if (a < 1 || isNaN(a)) {
let P = { instancePath: i + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
}
}
if (c.monthOffset !== void 0 && n.call(c, "monthOffset")) {
let a = c.monthOffset;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let P = { instancePath: i + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [P] : e.push(P), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 11 || isNaN(a)) {
let P = { instancePath: i + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [P] : e.push(P), s++;
}
if (a < -11 || isNaN(a)) {
let P = { instancePath: i + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [P] : e.push(P), s++;
}
}
}
} else {
let a = { instancePath: i + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.weekStartsOn !== void 0 && n.call(r, "weekStartsOn")) {
let c = r.weekStartsOn;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let a = { instancePath: i + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 7 || isNaN(c)) {
let a = { instancePath: i + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [a] : e.push(a), s++;
}
if (c < 1 || isNaN(c)) {
let a = { instancePath: i + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
if (r.datesStated !== void 0 && n.call(r, "datesStated") && r.datesStated !== !0) {
let c = { instancePath: i + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let c = r.legalBasis;
if (Array.isArray(c)) {
if (c.length > 20) {
let P = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
let a = c.length;
for (let P = 0; P < a; P++)
Mr(c[P], { instancePath: i + "/legalBasis/" + P, parentData: c, parentDataProperty: P, rootData: u, dynamicAnchors: m }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length);
} else {
let a = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (Wr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Yr(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Hr(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length));
} else {
let c = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var so = pt, Gt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var Tr = new RegExp("^[^\\s|,]+$", "u");
function Qr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var nn = { enum: ["legal", "observed"] };
function Gr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: nn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Gi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xn = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), In = new RegExp("^[0-9]*$", "u");
function pt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.kinds === void 0 || !n.call(r, "kinds")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.operating === void 0 || !n.call(r, "operating")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.dateKind === void 0 || !n.call(r, "dateKind")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.seq === void 0 || !n.call(r, "seq")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.instrument === void 0 || !n.call(r, "instrument")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!n.call(Gt.properties, k)) {
let c = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Qr(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length)), r.kinds !== void 0 && n.call(r, "kinds")) {
let k = r.kinds;
if (typeof k == "string") {
if (F(k) > 100) {
let c = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!xn.test(k)) {
let c = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let k = r.inForce, c = s, a = !1, P = s;
ir(k, { instancePath: i + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: u, dynamicAnchors: m }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length);
var t = P === s;
a = a || t;
let w = s;
if (k !== "") {
let h = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = w === s;
if (a = a || t, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.operating !== void 0 && n.call(r, "operating") && (ir(r.operating, { instancePath: i + "/operating", parentData: r, parentDataProperty: "operating", rootData: u, dynamicAnchors: m }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), r.dateKind !== void 0 && n.call(r, "dateKind")) {
let k = r.dateKind, c = s, a = !1, P = s;
Gr(k, { instancePath: i + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: u, dynamicAnchors: m }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length);
var p = P === s;
a = a || p;
let w = s;
if (k !== "") {
let h = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var p = w === s;
if (a = a || p, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.seq !== void 0 && n.call(r, "seq")) {
let k = r.seq;
if (typeof k == "string") {
if (F(k) > 6) {
let c = { instancePath: i + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!In.test(k)) {
let c = { instancePath: i + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: i + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.instrument !== void 0 && n.call(r, "instrument")) {
let k = r.instrument, c = s, a = !1, P = s;
Jr(k, { instancePath: i + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: u, dynamicAnchors: m }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length);
var $ = P === s;
a = a || $;
let w = s;
if (k !== "") {
let h = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var $ = w === s;
if (a = a || $, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.status !== void 0 && n.call(r, "status")) {
let k = r.status, c = s, a = !1, P = s;
if (!(k === "proposed" || k === "adopted" || k === "inForce" || k === "operating")) {
let h = { instancePath: i + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: Gt.properties.status.anyOf[0].enum } };
e === null ? e = [h] : e.push(h), s++;
}
var l = P === s;
a = a || l;
let w = s;
if (k !== "") {
let h = { instancePath: i + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var l = w === s;
if (a = a || l, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: i + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let k = r.note, c = s, a = !1, P = s;
Xr(k, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length);
var y = P === s;
a = a || y;
let w = s;
if (k !== "") {
let h = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var y = w === s;
if (a = a || y, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let k = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var io = ut, Jt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } }, G = tn.default;
function $e(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = $e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return $e.errors = e, s === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function es(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var On = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), Ln = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), _n = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function ut(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !n.call(r, "title")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.contacts === void 0 || !n.call(r, "contacts")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.languages === void 0 || !n.call(r, "languages")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.baseAddress === void 0 || !n.call(r, "baseAddress")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "title" || p === "agency" || p === "contacts" || p === "scope" || p === "languages" || p === "baseAddress" || p === "audience" || p === "sample")) {
let $ = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [$] : e.push($), s++;
}
if (r.title !== void 0 && n.call(r, "title") && ($e(r.title, { instancePath: i + "/title", parentData: r, parentDataProperty: "title", rootData: u, dynamicAnchors: m }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.agency !== void 0 && n.call(r, "agency") && ($e(r.agency, { instancePath: i + "/agency", parentData: r, parentDataProperty: "agency", rootData: u, dynamicAnchors: m }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.contacts !== void 0 && n.call(r, "contacts")) {
let p = r.contacts;
if (Array.isArray(p)) {
if (p.length > 20) {
let l = { instancePath: i + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
let $ = p.length;
for (let l = 0; l < $; l++) {
let y = p[l];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.names === void 0 || !n.call(y, "names")) {
let k = { instancePath: i + "/contacts/" + l, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(y))
if (!(k === "names" || k === "telephone" || k === "email" || k === "address")) {
let c = { instancePath: i + "/contacts/" + l, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.names !== void 0 && n.call(y, "names") && ($e(y.names, { instancePath: i + "/contacts/" + l + "/names", parentData: y, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), y.telephone !== void 0 && n.call(y, "telephone")) {
let k = y.telephone;
if (typeof k == "string") {
if (F(k) > 40) {
let c = { instancePath: i + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!On.test(k)) {
let c = { instancePath: i + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: i + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (y.email !== void 0 && n.call(y, "email")) {
let k = y.email;
if (typeof k == "string") {
if (F(k) > 200) {
let c = { instancePath: i + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
if (!Ln.test(k)) {
let c = { instancePath: i + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: i + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [c] : e.push(c), s++;
}
}
y.address !== void 0 && n.call(y, "address") && ($e(y.address, { instancePath: i + "/contacts/" + l + "/address", parentData: y, parentDataProperty: "address", rootData: u, dynamicAnchors: m }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
} else {
let k = { instancePath: i + "/contacts/" + l, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let $ = { instancePath: i + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let p = r.scope;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.unit === void 0 || !n.call(p, "unit")) {
let $ = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [$] : e.push($), s++;
}
if (p.listDate === void 0 || !n.call(p, "listDate")) {
let $ = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(p))
if (!($ === "unit" || $ === "listDate")) {
let l = { instancePath: i + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.unit !== void 0 && n.call(p, "unit")) {
let $ = p.unit, l = s, y = !1, k = s;
es($, { instancePath: i + "/scope/unit", parentData: p, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length);
var t = k === s;
y = y || t;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = c === s;
if (y = y || t, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
p.listDate !== void 0 && n.call(p, "listDate") && (rs(p.listDate, { instancePath: i + "/scope/listDate", parentData: p, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length));
} else {
let $ = { instancePath: i + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.languages !== void 0 && n.call(r, "languages")) {
let p = r.languages;
if (Array.isArray(p)) {
if (p.length > 2) {
let k = { instancePath: i + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [k] : e.push(k), s++;
}
if (p.length < 1) {
let k = { instancePath: i + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let $ = p.length;
for (let k = 0; k < $; k++) {
let c = p[k];
if (!(c === "vi" || c === "en")) {
let a = { instancePath: i + "/languages/" + k, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: Jt.properties.languages.items.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
let l = p.length, y;
if (l > 1) {
e: for (; l--; )
for (y = l; y--; )
if (G(p[l], p[y])) {
let k = { instancePath: i + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: l, j: y } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let $ = { instancePath: i + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.baseAddress !== void 0 && n.call(r, "baseAddress")) {
let p = r.baseAddress;
if (typeof p == "string") {
if (F(p) > 300) {
let $ = { instancePath: i + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [$] : e.push($), s++;
}
if (!_n.test(p)) {
let $ = { instancePath: i + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [$] : e.push($), s++;
}
} else {
let $ = { instancePath: i + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.audience !== void 0 && n.call(r, "audience")) {
let p = r.audience;
if (!(p === "public" || p === "internal")) {
let $ = { instancePath: i + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: Jt.properties.audience.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let p = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var to = mt, Je = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/consolidation.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "sample", "form", "regime", "calendar", "period", "window", "basis", "unit", "transitional", "coverage", "submissions", "sourceSets", "units", "comparisons", "findings"], properties: { schemaVersion: { const: "1.0.0" }, sample: { type: "boolean" }, form: { $ref: "common.schema.json#/$defs/code" }, regime: { $ref: "common.schema.json#/$defs/code" }, calendar: { $ref: "common.schema.json#/$defs/code" }, period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, transitional: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 }, coverage: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["reporter", "level", "expected", "complete", "daysExpected", "daysReceived", "gaps"], properties: { reporter: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, expected: { type: "integer", minimum: 0 }, complete: { type: "integer", minimum: 0 }, daysExpected: { type: "integer", minimum: 0 }, daysReceived: { type: "integer", minimum: 0 }, gaps: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["from", "to", "units"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { $ref: "common.schema.json#/$defs/isoDate" }, units: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, minItems: 1, uniqueItems: !0 } } } } } } }, submissions: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["sha256", "file", "subject", "reporter", "period", "edition", "listDate", "covers"], properties: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, file: { $ref: "common.schema.json#/$defs/shortText" }, subject: { $ref: "common.schema.json#/$defs/unitId" }, reporter: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, period: { $ref: "common.schema.json#/$defs/periodId" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { enum: ["life", "period"] } } } }, sourceSets: { type: "array", maxItems: 1e6, items: { type: "string", maxLength: 2e6, minLength: 1 }, uniqueItems: !0 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "code", "name", "level", "listDate", "window", "figures"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, level: { $ref: "common.schema.json#/$defs/level" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, figures: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "state", "value", "method", "status", "reason", "overTime", "periods", "expected", "received", "sources"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 400, minLength: 1 }, of: { enum: ["previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, text: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { $ref: "common.schema.json#/$defs/decimal" }, lower: { $ref: "common.schema.json#/$defs/decimal" }, upper: { $ref: "common.schema.json#/$defs/decimal" }, overTime: { enum: ["asSent", "sum", "last", "first", "max", "min", "cumulative", "recomputed"] }, periods: { type: "array", maxItems: 100, items: { $ref: "common.schema.json#/$defs/periodId" } }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { $ref: "common.schema.json#/$defs/share" }, sources: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, changes: { type: "array", maxItems: 1e3, items: { $ref: "common.schema.json#/$defs/changeId" }, minItems: 1 } } } } } } }, comparisons: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "unit", "period", "row", "column", "sent", "ours", "difference", "verdict"], properties: { kind: { enum: ["parent", "wholePeriod", "earlierPeriod", "coversPeriod", "backCast"] }, unit: { $ref: "common.schema.json#/$defs/unitId" }, period: { $ref: "common.schema.json#/$defs/periodId" }, row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, sent: { $ref: "common.schema.json#/$defs/decimal" }, ours: { $ref: "common.schema.json#/$defs/decimal" }, difference: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs"] } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function pe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = pe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xt = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function De(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = De.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xt.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var on = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function ss(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 13) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!on.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = nr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Vr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return nr.errors = e, s === 0;
}
nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function je(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return je.errors = e, s === 0;
}
je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zt = { enum: ["estimate", "provisional", "official"] };
function is(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ji = { enum: ["actual", "plan", "forecast"] };
function ns(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ji.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xi = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function le(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ln = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function os(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ln.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tt = new RegExp("^B?E?I?P?W?$", "u");
function ls(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tt.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var an = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function as(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: an.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var It = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function ps(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!It.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function us(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ms(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pn = { enum: ["error", "warning", "note"] };
function fs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var un = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function cs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: i + "/file", parentData: r, parentDataProperty: "file", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: i + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (F(t) > 40) {
let p = { instancePath: i + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!un.test(t)) {
let p = { instancePath: i + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: i + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let p = { instancePath: i + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function or(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.args === void 0 || !n.call(r, "args")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "code" || l === "severity" || l === "args" || l === "place" || l === "value" || l === "expected" || l === "message" || l === "remedy")) {
let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (ms(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity") && (fs(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length)), r.args !== void 0 && n.call(r, "args")) {
let l = r.args;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 20) {
let y = { instancePath: i + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(l)) {
let k = s, c = s, a = s;
if (!(y === "constructor" || y === "hasOwnProperty" || y === "isPrototypeOf" || y === "propertyIsEnumerable" || y === "toLocaleString" || y === "toString" || y === "valueOf")) {
let P = {};
e === null ? e = [P] : e.push(P), s++;
}
var t = a === s;
if (t) {
let P = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: y };
e === null ? e = [P] : e.push(P), s++;
} else
s = c, e !== null && (c ? e.length = c : e = null);
if (typeof y == "string") {
if (F(y) > 40) {
let P = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: y };
e === null ? e = [P] : e.push(P), s++;
}
if (!Fr.test(y)) {
let P = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: y };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: y };
e === null ? e = [P] : e.push(P), s++;
}
var p = k === s;
if (!p) {
let P = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: y } };
e === null ? e = [P] : e.push(P), s++;
}
}
for (let y of Object.keys(l)) {
let k = l[y], c = s, a = !1, P = s;
if (typeof k == "string") {
if (F(k) > 4e3) {
let D = { instancePath: i + "/args/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: i + "/args/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
var $ = P === s;
a = a || $;
let w = s;
if (!(typeof k == "number" && isFinite(k))) {
let D = { instancePath: i + "/args/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [D] : e.push(D), s++;
}
var $ = w === s;
a = a || $;
let h = s;
if (k !== null) {
let D = { instancePath: i + "/args/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var $ = h === s;
a = a || $;
let f = s;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let d = { instancePath: i + "/args/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [d] : e.push(d), s++;
}
let D = k.length;
for (let d = 0; d < D; d++) {
let x = k[d];
if (typeof x == "string") {
if (F(x) > 300) {
let I = { instancePath: i + "/args/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: i + "/args/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let D = { instancePath: i + "/args/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
var $ = f === s;
if (a = a || $, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let D = { instancePath: i + "/args/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let y = { instancePath: i + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (cs(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: u, dynamicAnchors: m }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length)), r.value !== void 0 && n.call(r, "value")) {
let l = r.value;
if (typeof l == "string") {
if (F(l) > 4e3) {
let y = { instancePath: i + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.expected !== void 0 && n.call(r, "expected")) {
let l = r.expected;
if (typeof l == "string") {
if (F(l) > 4e3) {
let y = { instancePath: i + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
r.message !== void 0 && n.call(r, "message") && (or(r.message, { instancePath: i + "/message", parentData: r, parentDataProperty: "message", rootData: u, dynamicAnchors: m }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), r.remedy !== void 0 && n.call(r, "remedy") && (or(r.remedy, { instancePath: i + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: u, dynamicAnchors: m }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length));
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mn = new RegExp("^[0-9a-f]{64}$", "u");
function mt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = mt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.form === void 0 || !n.call(r, "form")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.transitional === void 0 || !n.call(r, "transitional")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transitional" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.coverage === void 0 || !n.call(r, "coverage")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.submissions === void 0 || !n.call(r, "submissions")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submissions" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sourceSets === void 0 || !n.call(r, "sourceSets")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceSets" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!n.call(Je.properties, y)) {
let k = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let y = { instancePath: i + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let y = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.form !== void 0 && n.call(r, "form") && (pe(r.form, { instancePath: i + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.regime !== void 0 && n.call(r, "regime") && (pe(r.regime, { instancePath: i + "/regime", parentData: r, parentDataProperty: "regime", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (pe(r.calendar, { instancePath: i + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (De(r.period, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (tr(r.window, { instancePath: i + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (ss(r.basis, { instancePath: i + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (ue(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.transitional !== void 0 && n.call(r, "transitional")) {
let y = r.transitional;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let P = { instancePath: i + "/transitional", schemaPath: "#/properties/transitional/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [P] : e.push(P), s++;
}
let k = y.length;
for (let P = 0; P < k; P++)
ue(y[P], { instancePath: i + "/transitional/" + P, parentData: y, parentDataProperty: P, rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
let c = y.length, a;
if (c > 1) {
e: for (; c--; )
for (a = c; a--; )
if (G(y[c], y[a])) {
let P = { instancePath: i + "/transitional", schemaPath: "#/properties/transitional/uniqueItems", keyword: "uniqueItems", params: { i: c, j: a } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let k = { instancePath: i + "/transitional", schemaPath: "#/properties/transitional/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.coverage !== void 0 && n.call(r, "coverage")) {
let y = r.coverage;
if (Array.isArray(y)) {
if (y.length > 60) {
let c = { instancePath: i + "/coverage", schemaPath: "#/properties/coverage/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = y.length;
for (let c = 0; c < k; c++) {
let a = y[c];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let P = { instancePath: i + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.level === void 0 || !n.call(a, "level")) {
let P = { instancePath: i + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.expected === void 0 || !n.call(a, "expected")) {
let P = { instancePath: i + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.complete === void 0 || !n.call(a, "complete")) {
let P = { instancePath: i + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "complete" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.daysExpected === void 0 || !n.call(a, "daysExpected")) {
let P = { instancePath: i + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysExpected" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.daysReceived === void 0 || !n.call(a, "daysReceived")) {
let P = { instancePath: i + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysReceived" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.gaps === void 0 || !n.call(a, "gaps")) {
let P = { instancePath: i + "/coverage/" + c, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "gaps" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a))
if (!(P === "reporter" || P === "level" || P === "expected" || P === "complete" || P === "daysExpected" || P === "daysReceived" || P === "gaps")) {
let w = { instancePath: i + "/coverage/" + c, schemaPath: "#/properties/coverage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.reporter !== void 0 && n.call(a, "reporter") && (pe(a.reporter, { instancePath: i + "/coverage/" + c + "/reporter", parentData: a, parentDataProperty: "reporter", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), a.level !== void 0 && n.call(a, "level") && (nr(a.level, { instancePath: i + "/coverage/" + c + "/level", parentData: a, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), a.expected !== void 0 && n.call(a, "expected")) {
let P = a.expected;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let w = { instancePath: i + "/coverage/" + c + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) {
let w = { instancePath: i + "/coverage/" + c + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.complete !== void 0 && n.call(a, "complete")) {
let P = a.complete;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let w = { instancePath: i + "/coverage/" + c + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) {
let w = { instancePath: i + "/coverage/" + c + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.daysExpected !== void 0 && n.call(a, "daysExpected")) {
let P = a.daysExpected;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let w = { instancePath: i + "/coverage/" + c + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) {
let w = { instancePath: i + "/coverage/" + c + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.daysReceived !== void 0 && n.call(a, "daysReceived")) {
let P = a.daysReceived;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let w = { instancePath: i + "/coverage/" + c + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) {
let w = { instancePath: i + "/coverage/" + c + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.gaps !== void 0 && n.call(a, "gaps")) {
let P = a.gaps;
if (Array.isArray(P)) {
if (P.length > 1e4) {
let h = { instancePath: i + "/coverage/" + c + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [h] : e.push(h), s++;
}
let w = P.length;
for (let h = 0; h < w; h++) {
let f = P[h];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.from === void 0 || !n.call(f, "from")) {
let D = { instancePath: i + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.to === void 0 || !n.call(f, "to")) {
let D = { instancePath: i + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.units === void 0 || !n.call(f, "units")) {
let D = { instancePath: i + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(f))
if (!(D === "from" || D === "to" || D === "units")) {
let d = { instancePath: i + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [d] : e.push(d), s++;
}
if (f.from !== void 0 && n.call(f, "from") && (je(f.from, { instancePath: i + "/coverage/" + c + "/gaps/" + h + "/from", parentData: f, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), f.to !== void 0 && n.call(f, "to") && (je(f.to, { instancePath: i + "/coverage/" + c + "/gaps/" + h + "/to", parentData: f, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), f.units !== void 0 && n.call(f, "units")) {
let D = f.units;
if (Array.isArray(D)) {
if (D.length > 2e4) {
let A = { instancePath: i + "/coverage/" + c + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [A] : e.push(A), s++;
}
if (D.length < 1) {
let A = { instancePath: i + "/coverage/" + c + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [A] : e.push(A), s++;
}
let d = D.length;
for (let A = 0; A < d; A++)
ue(D[A], { instancePath: i + "/coverage/" + c + "/gaps/" + h + "/units/" + A, parentData: D, parentDataProperty: A, rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
let x = D.length, I;
if (x > 1) {
e: for (; x--; )
for (I = x; I--; )
if (G(D[x], D[I])) {
let A = { instancePath: i + "/coverage/" + c + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: x, j: I } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let d = { instancePath: i + "/coverage/" + c + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let D = { instancePath: i + "/coverage/" + c + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let w = { instancePath: i + "/coverage/" + c + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let P = { instancePath: i + "/coverage/" + c, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let k = { instancePath: i + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.submissions !== void 0 && n.call(r, "submissions")) {
let y = r.submissions;
if (Array.isArray(y)) {
if (y.length > 1e6) {
let c = { instancePath: i + "/submissions", schemaPath: "#/properties/submissions/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = y.length;
for (let c = 0; c < k; c++) {
let a = y[c];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.sha256 === void 0 || !n.call(a, "sha256")) {
let P = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.file === void 0 || !n.call(a, "file")) {
let P = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "file" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.subject === void 0 || !n.call(a, "subject")) {
let P = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let P = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.period === void 0 || !n.call(a, "period")) {
let P = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.edition === void 0 || !n.call(a, "edition")) {
let P = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let P = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.covers === void 0 || !n.call(a, "covers")) {
let P = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "covers" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a))
if (!(P === "sha256" || P === "file" || P === "subject" || P === "reporter" || P === "period" || P === "edition" || P === "listDate" || P === "covers")) {
let w = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.sha256 !== void 0 && n.call(a, "sha256")) {
let P = a.sha256;
if (typeof P == "string") {
if (F(P) > 64) {
let w = { instancePath: i + "/submissions/" + c + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [w] : e.push(w), s++;
}
if (!mn.test(P)) {
let w = { instancePath: i + "/submissions/" + c + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: i + "/submissions/" + c + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.file !== void 0 && n.call(a, "file") && (ce(a.file, { instancePath: i + "/submissions/" + c + "/file", parentData: a, parentDataProperty: "file", rootData: u, dynamicAnchors: m }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), a.subject !== void 0 && n.call(a, "subject") && (ue(a.subject, { instancePath: i + "/submissions/" + c + "/subject", parentData: a, parentDataProperty: "subject", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), a.reporter !== void 0 && n.call(a, "reporter")) {
let P = a.reporter, w = s, h = !1, f = s;
pe(P, { instancePath: i + "/submissions/" + c + "/reporter", parentData: a, parentDataProperty: "reporter", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
var t = f === s;
h = h || t;
let D = s;
if (P !== null) {
let d = { instancePath: i + "/submissions/" + c + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = D === s;
if (h = h || t, h)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let d = { instancePath: i + "/submissions/" + c + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (a.period !== void 0 && n.call(a, "period") && (De(a.period, { instancePath: i + "/submissions/" + c + "/period", parentData: a, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), a.edition !== void 0 && n.call(a, "edition")) {
let P = a.edition, w = s, h = !1, f = s;
is(P, { instancePath: i + "/submissions/" + c + "/edition", parentData: a, parentDataProperty: "edition", rootData: u, dynamicAnchors: m }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length);
var p = f === s;
h = h || p;
let D = s;
if (P !== null) {
let d = { instancePath: i + "/submissions/" + c + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var p = D === s;
if (h = h || p, h)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let d = { instancePath: i + "/submissions/" + c + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (a.listDate !== void 0 && n.call(a, "listDate") && (je(a.listDate, { instancePath: i + "/submissions/" + c + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), a.covers !== void 0 && n.call(a, "covers")) {
let P = a.covers;
if (!(P === "life" || P === "period")) {
let w = { instancePath: i + "/submissions/" + c + "/covers", schemaPath: "#/properties/submissions/items/properties/covers/enum", keyword: "enum", params: { allowedValues: Je.properties.submissions.items.properties.covers.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let P = { instancePath: i + "/submissions/" + c, schemaPath: "#/properties/submissions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let k = { instancePath: i + "/submissions", schemaPath: "#/properties/submissions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.sourceSets !== void 0 && n.call(r, "sourceSets")) {
let y = r.sourceSets;
if (Array.isArray(y)) {
if (y.length > 1e6) {
let P = { instancePath: i + "/sourceSets", schemaPath: "#/properties/sourceSets/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [P] : e.push(P), s++;
}
let k = y.length;
for (let P = 0; P < k; P++) {
let w = y[P];
if (typeof w == "string") {
if (F(w) > 2e6) {
let h = { instancePath: i + "/sourceSets/" + P, schemaPath: "#/properties/sourceSets/items/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
e === null ? e = [h] : e.push(h), s++;
}
if (F(w) < 1) {
let h = { instancePath: i + "/sourceSets/" + P, schemaPath: "#/properties/sourceSets/items/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i + "/sourceSets/" + P, schemaPath: "#/properties/sourceSets/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
let c = y.length, a;
if (c > 1) {
let P = {};
for (; c--; ) {
let w = y[c];
if (typeof w == "string") {
if (typeof P[w] == "number") {
a = P[w];
let h = { instancePath: i + "/sourceSets", schemaPath: "#/properties/sourceSets/uniqueItems", keyword: "uniqueItems", params: { i: c, j: a } };
e === null ? e = [h] : e.push(h), s++;
break;
}
P[w] = c;
}
}
}
} else {
let k = { instancePath: i + "/sourceSets", schemaPath: "#/properties/sourceSets/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let y = r.units;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let c = { instancePath: i + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = y.length;
for (let c = 0; c < k; c++) {
let a = y[c];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.unit === void 0 || !n.call(a, "unit")) {
let P = { instancePath: i + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.code === void 0 || !n.call(a, "code")) {
let P = { instancePath: i + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.name === void 0 || !n.call(a, "name")) {
let P = { instancePath: i + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.level === void 0 || !n.call(a, "level")) {
let P = { instancePath: i + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let P = { instancePath: i + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.window === void 0 || !n.call(a, "window")) {
let P = { instancePath: i + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.figures === void 0 || !n.call(a, "figures")) {
let P = { instancePath: i + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a))
if (!(P === "unit" || P === "code" || P === "name" || P === "level" || P === "listDate" || P === "window" || P === "figures")) {
let w = { instancePath: i + "/units/" + c, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.unit !== void 0 && n.call(a, "unit") && (ue(a.unit, { instancePath: i + "/units/" + c + "/unit", parentData: a, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), a.code !== void 0 && n.call(a, "code") && (ts(a.code, { instancePath: i + "/units/" + c + "/code", parentData: a, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length)), a.name !== void 0 && n.call(a, "name") && (ce(a.name, { instancePath: i + "/units/" + c + "/name", parentData: a, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), a.level !== void 0 && n.call(a, "level") && (nr(a.level, { instancePath: i + "/units/" + c + "/level", parentData: a, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), a.listDate !== void 0 && n.call(a, "listDate") && (je(a.listDate, { instancePath: i + "/units/" + c + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), a.window !== void 0 && n.call(a, "window") && (tr(a.window, { instancePath: i + "/units/" + c + "/window", parentData: a, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), a.figures !== void 0 && n.call(a, "figures")) {
let P = a.figures;
if (Array.isArray(P)) {
if (P.length > 2e5) {
let h = { instancePath: i + "/units/" + c + "/figures", schemaPath: "#/properties/units/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [h] : e.push(h), s++;
}
let w = P.length;
for (let h = 0; h < w; h++) {
let f = P[h];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.row === void 0 || !n.call(f, "row")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.column === void 0 || !n.call(f, "column")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.state === void 0 || !n.call(f, "state")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.value === void 0 || !n.call(f, "value")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.method === void 0 || !n.call(f, "method")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.status === void 0 || !n.call(f, "status")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.reason === void 0 || !n.call(f, "reason")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.overTime === void 0 || !n.call(f, "overTime")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.periods === void 0 || !n.call(f, "periods")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "periods" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.expected === void 0 || !n.call(f, "expected")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.received === void 0 || !n.call(f, "received")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "received" } };
e === null ? e = [D] : e.push(D), s++;
}
if (f.sources === void 0 || !n.call(f, "sources")) {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(f))
if (!n.call(Je.properties.units.items.properties.figures.items.properties, D)) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [d] : e.push(d), s++;
}
if (f.row !== void 0 && n.call(f, "row")) {
let D = f.row;
if (typeof D == "string") {
if (F(D) > 200) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (F(D) < 1) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.column !== void 0 && n.call(f, "column")) {
let D = f.column;
if (typeof D == "string") {
if (F(D) > 200) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (F(D) < 1) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.key !== void 0 && n.call(f, "key") && (ce(f.key, { instancePath: i + "/units/" + c + "/figures/" + h + "/key", parentData: f, parentDataProperty: "key", rootData: u, dynamicAnchors: m }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.indicator !== void 0 && n.call(f, "indicator") && (pe(f.indicator, { instancePath: i + "/units/" + c + "/figures/" + h + "/indicator", parentData: f, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), f.breakdown !== void 0 && n.call(f, "breakdown")) {
let D = f.breakdown;
if (typeof D == "string") {
if (F(D) > 400) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [d] : e.push(d), s++;
}
if (F(D) < 1) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.of !== void 0 && n.call(f, "of")) {
let D = f.of;
if (!(D === "previous" || D === "samePeriodLastYear" || D === "yearOfThis" || D === "yearBefore")) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/of", schemaPath: "#/properties/units/items/properties/figures/items/properties/of/enum", keyword: "enum", params: { allowedValues: Je.properties.units.items.properties.figures.items.properties.of.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.scenario !== void 0 && n.call(f, "scenario") && (ns(f.scenario, { instancePath: i + "/units/" + c + "/figures/" + h + "/scenario", parentData: f, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length)), f.state !== void 0 && n.call(f, "state")) {
let D = f.state;
if (!(D === "number" || D === "nil" || D === "missing" || D === "notApplicable" || D === "confidential" || D === "none")) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/state", schemaPath: "#/properties/units/items/properties/figures/items/properties/state/enum", keyword: "enum", params: { allowedValues: Je.properties.units.items.properties.figures.items.properties.state.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.value !== void 0 && n.call(f, "value")) {
let D = f.value, d = s, x = !1, I = s;
le(D, { instancePath: i + "/units/" + c + "/figures/" + h + "/value", parentData: f, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
var $ = I === s;
x = x || $;
let A = s;
if (D !== null) {
let g = { instancePath: i + "/units/" + c + "/figures/" + h + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = A === s;
if (x = x || $, x)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let g = { instancePath: i + "/units/" + c + "/figures/" + h + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (f.text !== void 0 && n.call(f, "text") && (ce(f.text, { instancePath: i + "/units/" + c + "/figures/" + h + "/text", parentData: f, parentDataProperty: "text", rootData: u, dynamicAnchors: m }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.method !== void 0 && n.call(f, "method") && (os(f.method, { instancePath: i + "/units/" + c + "/figures/" + h + "/method", parentData: f, parentDataProperty: "method", rootData: u, dynamicAnchors: m }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length)), f.status !== void 0 && n.call(f, "status") && (ls(f.status, { instancePath: i + "/units/" + c + "/figures/" + h + "/status", parentData: f, parentDataProperty: "status", rootData: u, dynamicAnchors: m }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length)), f.reason !== void 0 && n.call(f, "reason") && (as(f.reason, { instancePath: i + "/units/" + c + "/figures/" + h + "/reason", parentData: f, parentDataProperty: "reason", rootData: u, dynamicAnchors: m }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length)), f.known !== void 0 && n.call(f, "known") && (le(f.known, { instancePath: i + "/units/" + c + "/figures/" + h + "/known", parentData: f, parentDataProperty: "known", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), f.lower !== void 0 && n.call(f, "lower") && (le(f.lower, { instancePath: i + "/units/" + c + "/figures/" + h + "/lower", parentData: f, parentDataProperty: "lower", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), f.upper !== void 0 && n.call(f, "upper") && (le(f.upper, { instancePath: i + "/units/" + c + "/figures/" + h + "/upper", parentData: f, parentDataProperty: "upper", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), f.overTime !== void 0 && n.call(f, "overTime")) {
let D = f.overTime;
if (!(D === "asSent" || D === "sum" || D === "last" || D === "first" || D === "max" || D === "min" || D === "cumulative" || D === "recomputed")) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/overTime", schemaPath: "#/properties/units/items/properties/figures/items/properties/overTime/enum", keyword: "enum", params: { allowedValues: Je.properties.units.items.properties.figures.items.properties.overTime.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.periods !== void 0 && n.call(f, "periods")) {
let D = f.periods;
if (Array.isArray(D)) {
if (D.length > 100) {
let x = { instancePath: i + "/units/" + c + "/figures/" + h + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [x] : e.push(x), s++;
}
let d = D.length;
for (let x = 0; x < d; x++)
De(D[x], { instancePath: i + "/units/" + c + "/figures/" + h + "/periods/" + x, parentData: D, parentDataProperty: x, rootData: u, dynamicAnchors: m }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length);
} else {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.expected !== void 0 && n.call(f, "expected")) {
let D = f.expected;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.received !== void 0 && n.call(f, "received")) {
let D = f.received;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (f.missingWeight !== void 0 && n.call(f, "missingWeight") && (ps(f.missingWeight, { instancePath: i + "/units/" + c + "/figures/" + h + "/missingWeight", parentData: f, parentDataProperty: "missingWeight", rootData: u, dynamicAnchors: m }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length)), f.sources !== void 0 && n.call(f, "sources")) {
let D = f.sources, d = s, x = !1, I = s;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let g = { instancePath: i + "/units/" + c + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof D == "number" && isFinite(D) && (D < 0 || isNaN(D))) {
let g = { instancePath: i + "/units/" + c + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
var l = I === s;
x = x || l;
let A = s;
if (D !== null) {
let g = { instancePath: i + "/units/" + c + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var l = A === s;
if (x = x || l, x)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let g = { instancePath: i + "/units/" + c + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (f.changes !== void 0 && n.call(f, "changes")) {
let D = f.changes;
if (Array.isArray(D)) {
if (D.length > 1e3) {
let x = { instancePath: i + "/units/" + c + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [x] : e.push(x), s++;
}
if (D.length < 1) {
let x = { instancePath: i + "/units/" + c + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
let d = D.length;
for (let x = 0; x < d; x++)
us(D[x], { instancePath: i + "/units/" + c + "/figures/" + h + "/changes/" + x, parentData: D, parentDataProperty: x, rootData: u, dynamicAnchors: m }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length);
} else {
let d = { instancePath: i + "/units/" + c + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let D = { instancePath: i + "/units/" + c + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let w = { instancePath: i + "/units/" + c + "/figures", schemaPath: "#/properties/units/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let P = { instancePath: i + "/units/" + c, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let k = { instancePath: i + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let y = r.comparisons;
if (Array.isArray(y)) {
if (y.length > 1e6) {
let c = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = y.length;
for (let c = 0; c < k; c++) {
let a = y[c];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.kind === void 0 || !n.call(a, "kind")) {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.unit === void 0 || !n.call(a, "unit")) {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.period === void 0 || !n.call(a, "period")) {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.row === void 0 || !n.call(a, "row")) {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.column === void 0 || !n.call(a, "column")) {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.sent === void 0 || !n.call(a, "sent")) {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "sent" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.ours === void 0 || !n.call(a, "ours")) {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.difference === void 0 || !n.call(a, "difference")) {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.verdict === void 0 || !n.call(a, "verdict")) {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a))
if (!n.call(Je.properties.comparisons.items.properties, P)) {
let w = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.kind !== void 0 && n.call(a, "kind")) {
let P = a.kind;
if (!(P === "parent" || P === "wholePeriod" || P === "earlierPeriod" || P === "coversPeriod" || P === "backCast")) {
let w = { instancePath: i + "/comparisons/" + c + "/kind", schemaPath: "#/properties/comparisons/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Je.properties.comparisons.items.properties.kind.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.unit !== void 0 && n.call(a, "unit") && (ue(a.unit, { instancePath: i + "/comparisons/" + c + "/unit", parentData: a, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), a.period !== void 0 && n.call(a, "period") && (De(a.period, { instancePath: i + "/comparisons/" + c + "/period", parentData: a, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), a.row !== void 0 && n.call(a, "row")) {
let P = a.row;
if (typeof P == "string") {
if (F(P) > 200) {
let w = { instancePath: i + "/comparisons/" + c + "/row", schemaPath: "#/properties/comparisons/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
if (F(P) < 1) {
let w = { instancePath: i + "/comparisons/" + c + "/row", schemaPath: "#/properties/comparisons/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: i + "/comparisons/" + c + "/row", schemaPath: "#/properties/comparisons/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.column !== void 0 && n.call(a, "column")) {
let P = a.column;
if (typeof P == "string") {
if (F(P) > 200) {
let w = { instancePath: i + "/comparisons/" + c + "/column", schemaPath: "#/properties/comparisons/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
if (F(P) < 1) {
let w = { instancePath: i + "/comparisons/" + c + "/column", schemaPath: "#/properties/comparisons/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: i + "/comparisons/" + c + "/column", schemaPath: "#/properties/comparisons/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.key !== void 0 && n.call(a, "key") && (ce(a.key, { instancePath: i + "/comparisons/" + c + "/key", parentData: a, parentDataProperty: "key", rootData: u, dynamicAnchors: m }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), a.sent !== void 0 && n.call(a, "sent") && (le(a.sent, { instancePath: i + "/comparisons/" + c + "/sent", parentData: a, parentDataProperty: "sent", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), a.ours !== void 0 && n.call(a, "ours") && (le(a.ours, { instancePath: i + "/comparisons/" + c + "/ours", parentData: a, parentDataProperty: "ours", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), a.difference !== void 0 && n.call(a, "difference") && (le(a.difference, { instancePath: i + "/comparisons/" + c + "/difference", parentData: a, parentDataProperty: "difference", rootData: u, dynamicAnchors: m }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), a.verdict !== void 0 && n.call(a, "verdict")) {
let P = a.verdict;
if (!(P === "equal" || P === "withinTolerance" || P === "differs")) {
let w = { instancePath: i + "/comparisons/" + c + "/verdict", schemaPath: "#/properties/comparisons/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: Je.properties.comparisons.items.properties.verdict.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let P = { instancePath: i + "/comparisons/" + c, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let k = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let y = r.findings;
if (Array.isArray(y)) {
if (y.length > 1e6) {
let c = { instancePath: i + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = y.length;
for (let c = 0; c < k; c++)
Ge(y[c], { instancePath: i + "/findings/" + c, parentData: y, parentDataProperty: c, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length);
} else {
let k = { instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let y = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return mt.errors = e, s === 0;
}
mt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var no = ft;
function ds(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ct = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function ys(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ct.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ys.errors = e, s === 0;
}
ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
ys(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length);
var y = $ === s;
p = p || y;
let l = s;
if (r !== "*") {
let k = { instancePath: i, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [k] : e.push(k), s++;
}
var y = l === s;
if (p = p || y, p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let k = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ps(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!It.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ft(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.share === void 0 || !n.call(r, "share")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.authority === void 0 || !n.call(r, "authority")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.document === void 0 || !n.call(r, "document")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "change" || t === "from" || t === "to" || t === "basis" || t === "share" || t === "authority" || t === "document" || t === "date")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.change !== void 0 && n.call(r, "change") && (ds(r.change, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: m }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (lr(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (lr(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (hs(r.basis, { instancePath: i + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length)), r.share !== void 0 && n.call(r, "share") && (Ps(r.share, { instancePath: i + "/share", parentData: r, parentDataProperty: "share", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length)), r.authority !== void 0 && n.call(r, "authority") && (ar(r.authority, { instancePath: i + "/authority", parentData: r, parentDataProperty: "authority", rootData: u, dynamicAnchors: m }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.document !== void 0 && n.call(r, "document") && (ar(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: u, dynamicAnchors: m }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.date !== void 0 && n.call(r, "date") && (gs(r.date, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ft.errors = e, s === 0;
}
ft.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oo = ct;
function ks(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ws(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Gi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ct(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ct.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.reason === void 0 || !n.call(r, "reason")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "listDate" || t === "code" || t === "unit" || t === "reason")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.listDate !== void 0 && n.call(r, "listDate") && (ks(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (ws(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (vs(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length)), r.reason !== void 0 && n.call(r, "reason") && (bs(r.reason, { instancePath: i + "/reason", parentData: r, parentDataProperty: "reason", rootData: u, dynamicAnchors: m }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ct.errors = e, s === 0;
}
ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var lo = dt, Et = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function ne(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function H(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = H.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return H.errors = e, s === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ae.errors = e, s === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var An = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function xr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: An.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function qs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "number" || p === "clause" || p === "standing" || p === "later" || p === "note")) {
let $ = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [$] : e.push($), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (ae(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (ae(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (xr(r.standing, { instancePath: i + "/standing", parentData: r, parentDataProperty: "standing", rootData: u, dynamicAnchors: m }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let p = r.later;
if (Array.isArray(p)) {
if (p.length > 10) {
let l = { instancePath: i + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.length < 1) {
let l = { instancePath: i + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let $ = p.length;
for (let l = 0; l < $; l++) {
let y = p[l];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.number === void 0 || !n.call(y, "number")) {
let k = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.from === void 0 || !n.call(y, "from")) {
let k = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(y))
if (!(k === "number" || k === "from")) {
let c = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.number !== void 0 && n.call(y, "number") && (ae(y.number, { instancePath: i + "/later/" + l + "/number", parentData: y, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), y.from !== void 0 && n.call(y, "from")) {
let k = y.from, c = s, a = !1, P = s;
Ir(k, { instancePath: i + "/later/" + l + "/from", parentData: y, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
var t = P === s;
a = a || t;
let w = s;
if (k !== null) {
let h = { instancePath: i + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = w === s;
if (a = a || t, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: i + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let k = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let $ = { instancePath: i + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (oe(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ot = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function $s(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ot.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nt = { validate: zr };
function Ds(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading === void 0 || !n.call(r, "heading")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "heading" || t === "columns")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "group") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading !== void 0 && n.call(r, "heading") && (H(r.heading, { instancePath: i + "/heading", parentData: r, parentDataProperty: "heading", rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.columns !== void 0 && n.call(r, "columns")) {
let t = r.columns;
if (Array.isArray(t)) {
if (t.length > 60) {
let $ = { instancePath: i + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [$] : e.push($), s++;
}
if (t.length < 1) {
let $ = { instancePath: i + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
let p = t.length;
for (let $ = 0; $ < p; $++)
Nt.validate(t[$], { instancePath: i + "/columns/" + $, parentData: t, parentDataProperty: $, rootData: u, dynamicAnchors: m }) || (e = e === null ? Nt.validate.errors : e.concat(Nt.validate.errors), s = e.length);
} else {
let p = { instancePath: i + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var En = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var fn = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function B(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 60) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!fn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var it = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function Y(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Y.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function js(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Is(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ji.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = he.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return he.errors = e, s === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var cn = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function Os(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rt = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function ge(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(it.properties, t)) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (ne(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 8) {
let $ = { instancePath: i + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [$] : e.push($), s++;
}
if (t.length < 1) {
let $ = { instancePath: i + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
let p = t.length;
for (let $ = 0; $ < p; $++)
js(t[$], { instancePath: i + "/parts/" + $, parentData: t, parentDataProperty: $, rootData: u, dynamicAnchors: m }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length);
} else {
let p = { instancePath: i + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.definition !== void 0 && n.call(r, "definition")) {
let t = r.definition;
if (typeof t == "string") {
if (F(t) > 40) {
let p = { instancePath: i + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Rt.test(t)) {
let p = { instancePath: i + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.period !== void 0 && n.call(r, "period")) {
let t = r.period;
if (!(t === "this" || t === "previous" || t === "samePeriodLastYear" || t === "yearOfThis" || t === "yearBefore")) {
let p = { instancePath: i + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: it.properties.period.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.edition !== void 0 && n.call(r, "edition") && (xs(r.edition, { instancePath: i + "/edition", parentData: r, parentDataProperty: "edition", rootData: u, dynamicAnchors: m }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length)), r.bound !== void 0 && n.call(r, "bound") && typeof r.bound != "boolean") {
let t = { instancePath: i + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (Is(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), r.cumulative !== void 0 && n.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let t = { instancePath: i + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.entry !== void 0 && n.call(r, "entry")) {
let t = r.entry;
if (!(t === "input" || t === "computed" || t === "fixed" || t === "notApplicable" || t === "note")) {
let p = { instancePath: i + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: it.properties.entry.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (he(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let t = r.type;
if (!(t === "number" || t === "yesNo" || t === "text" || t === "date")) {
let p = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: it.properties.type.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure") && (ne(r.measure, { instancePath: i + "/measure", parentData: r, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.decimals !== void 0 && n.call(r, "decimals")) {
let t = r.decimals;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 12 || isNaN(t)) {
let p = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.required !== void 0 && n.call(r, "required") && typeof r.required != "boolean") {
let t = { instancePath: i + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.states !== void 0 && n.call(r, "states")) {
let t = r.states;
if (Array.isArray(t)) {
if (t.length > 5) {
let y = { instancePath: i + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [y] : e.push(y), s++;
}
let p = t.length;
for (let y = 0; y < p; y++)
Os(t[y], { instancePath: i + "/states/" + y, parentData: t, parentDataProperty: y, rootData: u, dynamicAnchors: m }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length);
let $ = t.length, l;
if ($ > 1) {
e: for (; $--; )
for (l = $; l--; )
if (G(t[$], t[l])) {
let y = { instancePath: i + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: $, j: l } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let p = { instancePath: i + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (r.entry === void 0 || !n.call(r, "entry"))) {
let t = { instancePath: i, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "value",
missingProperty: "entry",
depsCount: 1,
deps: "entry"
} };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Nn = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function Ls(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index === void 0 || !n.call(r, "index")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading === void 0 || !n.call(r, "heading")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.role === void 0 || !n.call(r, "role")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "index" || t === "printedIndex" || t === "heading" || t === "role" || t === "width" || t === "cell" || t === "guidance")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "column") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index !== void 0 && n.call(r, "index") && (B(r.index, { instancePath: i + "/index", parentData: r, parentDataProperty: "index", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.printedIndex !== void 0 && n.call(r, "printedIndex")) {
let t = r.printedIndex;
if (typeof t == "string") {
if (F(t) > 60) {
let p = { instancePath: i + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Nn.test(t)) {
let p = { instancePath: i + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.heading !== void 0 && n.call(r, "heading") && (H(r.heading, { instancePath: i + "/heading", parentData: r, parentDataProperty: "heading", rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.role !== void 0 && n.call(r, "role")) {
let t = r.role;
if (!(t === "number" || t === "label" || t === "code" || t === "measure" || t === "due" || t === "value" || t === "note")) {
let p = { instancePath: i + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: En.properties.role.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.width !== void 0 && n.call(r, "width")) {
let t = r.width;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: i + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 120 || isNaN(t)) {
let p = { instancePath: i + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 3 || isNaN(t)) {
let p = { instancePath: i + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.cell !== void 0 && n.call(r, "cell") && (ge(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (oe(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
Ds(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length);
var k = $ === s;
if (p = p || k, k)
var l = !0;
let y = s;
Ls(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length);
var k = y === s;
if (p = p || k, k && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return zr.errors = e, o.props = l, s === 0;
}
zr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Vn = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function _s(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.column === void 0 || !n.call(r, "column")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.cell === void 0 || !n.call(r, "cell")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cell" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "column" || t === "cell")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.column !== void 0 && n.call(r, "column") && (B(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && (ge(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(r))
if (!($ === "from" || $ === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let $ = r.from, l = s, y = !1, k = s;
U($, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
y = y || t;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = c === s;
if (y = y || t, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let $ = r.to, l = s, y = !1, k = s;
U($, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
y = y || p;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (y = y || p, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let $ = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bt = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function As(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(Vn.properties, t)) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "fixed") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.codePrinted !== void 0 && n.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let t = { instancePath: i + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (H(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.optional !== void 0 && n.call(r, "optional") && typeof r.optional != "boolean") {
let t = { instancePath: i + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.task !== void 0 && n.call(r, "task") && (B(r.task, { instancePath: i + "/task", parentData: r, parentDataProperty: "task", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && (ge(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.cells !== void 0 && n.call(r, "cells")) {
let t = r.cells;
if (Array.isArray(t)) {
if (t.length > 40) {
let $ = { instancePath: i + "/cells", schemaPath: "#/properties/cells/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [$] : e.push($), s++;
}
if (t.length < 1) {
let $ = { instancePath: i + "/cells", schemaPath: "#/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
let p = t.length;
for (let $ = 0; $ < p; $++)
_s(t[$], { instancePath: i + "/cells/" + $, parentData: t, parentDataProperty: $, rootData: u, dynamicAnchors: m }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length);
} else {
let p = { instancePath: i + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.number !== void 0 && n.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (F(t) > 20) {
let p = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Bt.test(t)) {
let p = { instancePath: i + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: i + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let p = { instancePath: i + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: i + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ne(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (oe(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fn = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Es(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Vr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ns(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let a = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.open === void 0 || !n.call(r, "open")) {
let a = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "open" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "breakdown" || a === "open")) {
let P = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "breakdown") {
let a = { instancePath: i + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (ne(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.open !== void 0 && n.call(r, "open") && typeof r.open != "boolean") {
let a = { instancePath: i + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var c = $ === s;
if (p = p || c, c)
var l = !0;
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let a = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "level")) {
let P = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "units") {
let a = { instancePath: i + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [a] : e.push(a), s++;
}
r.level !== void 0 && n.call(r, "level") && (Es(r.level, { instancePath: i + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length));
} else {
let a = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var c = y === s;
p = p || c, c && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.bodyKind === void 0 || !n.call(r, "bodyKind")) {
let a = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bodyKind" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "bodyKind")) {
let P = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "bodies") {
let a = { instancePath: i + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [a] : e.push(a), s++;
}
r.bodyKind !== void 0 && n.call(r, "bodyKind") && (ne(r.bodyKind, { instancePath: i + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length));
} else {
let a = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var c = k === s;
if (p = p || c, c && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return Ns.errors = e, o.props = l, s === 0;
}
Ns.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Vs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.key === void 0 || !n.call(r, "key")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.minimum === void 0 || !n.call(r, "minimum")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimum" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(Fn.properties, t)) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "repeat") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.label !== void 0 && n.call(r, "label") && (H(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.key !== void 0 && n.call(r, "key") && (Ns(r.key, { instancePath: i + "/key", parentData: r, parentDataProperty: "key", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length)), r.minimum !== void 0 && n.call(r, "minimum")) {
let t = r.minimum;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: i + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 5e3 || isNaN(t)) {
let p = { instancePath: i + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: i + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.cell !== void 0 && n.call(r, "cell") && (ge(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (F(t) > 20) {
let p = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Bt.test(t)) {
let p = { instancePath: i + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: i + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let p = { instancePath: i + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: i + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ne(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (oe(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "label" || t === "number" || t === "indent" || t === "validity" || t === "guidance")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "heading") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (H(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (F(t) > 20) {
let p = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Bt.test(t)) {
let p = { instancePath: i + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: i + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let p = { instancePath: i + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (t < 0 || isNaN(t)) {
let p = { instancePath: i + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ne(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (oe(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
As(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length);
var c = $ === s;
if (p = p || c, c)
var l = !0;
let y = s;
Vs(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length);
var c = y === s;
p = p || c, c && l !== !0 && (l = !0);
let k = s;
Fs(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length);
var c = k === s;
if (p = p || c, c && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return zs.errors = e, o.props = l, s === 0;
}
zs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var He = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] };
function re(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ts(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let d = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let d = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "total" || d === "parts" || d === "breakdown" || d === "only" || d === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: He.anyOf[0].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: i + "/total", parentData: r, parentDataProperty: "total", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let d = r.parts;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/parts/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (ne(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/only/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = $ === s;
if (p = p || D, D)
var l = !0;
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let d = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let d = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "total" || d === "parts" || d === "minus" || d === "only" || d === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "sum") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: He.anyOf[1].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: i + "/total", parentData: r, parentDataProperty: "total", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let d = r.parts;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/parts/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minus !== void 0 && n.call(r, "minus")) {
let d = r.minus;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/minus/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/only/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = y === s;
p = p || D, D && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.whole === void 0 || !n.call(r, "whole")) {
let d = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let d = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "whole" || d === "parts" || d === "only" || d === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: He.anyOf[2].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.whole !== void 0 && n.call(r, "whole") && (B(r.whole, { instancePath: i + "/whole", parentData: r, parentDataProperty: "whole", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let d = r.parts;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/parts/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/only/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = k === s;
p = p || D, D && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.left === void 0 || !n.call(r, "left")) {
let d = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.right === void 0 || !n.call(r, "right")) {
let d = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "left" || d === "right" || d === "only" || d === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "atMost") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: He.anyOf[3].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.left !== void 0 && n.call(r, "left")) {
let d = r.left;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/left/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.right !== void 0 && n.call(r, "right")) {
let d = r.right;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/right/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/only/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = c === s;
p = p || D, D && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.opening === void 0 || !n.call(r, "opening")) {
let d = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.closing === void 0 || !n.call(r, "closing")) {
let d = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "opening" || d === "closing" || d === "only" || d === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: He.anyOf[4].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.opening !== void 0 && n.call(r, "opening") && (B(r.opening, { instancePath: i + "/opening", parentData: r, parentDataProperty: "opening", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.closing !== void 0 && n.call(r, "closing") && (B(r.closing, { instancePath: i + "/closing", parentData: r, parentDataProperty: "closing", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/only/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = a === s;
p = p || D, D && l !== !0 && (l = !0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.result === void 0 || !n.call(r, "result")) {
let d = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let d = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let d = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.factor === void 0 || !n.call(r, "factor")) {
let d = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "result" || d === "numerator" || d === "denominator" || d === "factor" || d === "only" || d === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "ratio") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: He.anyOf[5].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.result !== void 0 && n.call(r, "result") && (B(r.result, { instancePath: i + "/result", parentData: r, parentDataProperty: "result", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.numerator !== void 0 && n.call(r, "numerator") && (B(r.numerator, { instancePath: i + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (B(r.denominator, { instancePath: i + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor") && (he(r.factor, { instancePath: i + "/factor", parentData: r, parentDataProperty: "factor", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/only/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = P === s;
p = p || D, D && l !== !0 && (l = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let d = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let d = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "of" || d === "minimum" || d === "maximum" || d === "only" || d === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: He.anyOf[6].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let d = r.of;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/of/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (he(r.minimum, { instancePath: i + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (he(r.maximum, { instancePath: i + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/only/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = w === s;
p = p || D, D && l !== !0 && (l = !0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let d = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let d = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let d = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let d = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "of" || d === "against" || d === "percent" || d === "only" || d === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: He.anyOf[7].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let d = r.of;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/of/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.against !== void 0 && n.call(r, "against")) {
let d = r.against;
if (!(d === "previousPeriod" || d === "samePeriodLastYear")) {
let x = { instancePath: i + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: He.anyOf[7].properties.against.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (he(r.percent, { instancePath: i + "/percent", parentData: r, parentDataProperty: "percent", rootData: u, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/only/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = h === s;
p = p || D, D && l !== !0 && (l = !0);
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let d = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let d = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let d = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let d = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!(d === "kind" || d === "axis" || d === "of" || d === "only" || d === "severity")) {
let x = { instancePath: i, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let d = r.axis;
if (!(d === "columns" || d === "rows")) {
let x = { instancePath: i + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: He.anyOf[8].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let d = r.of;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/of/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let d = r.only;
if (Array.isArray(d)) {
if (d.length > 60) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.length < 1) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let x = d.length;
for (let g = 0; g < x; g++)
B(d[g], { instancePath: i + "/only/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = d.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (G(d[I], d[A])) {
let g = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let x = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
var D = f === s;
if (p = p || D, D && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let d = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
return Ts.errors = e, o.props = l, s === 0;
}
Ts.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Cs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
R(r[p], { instancePath: i + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Rs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let y = r[l];
if (typeof y == "string") {
if (F(y) > 60) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Fr.test(y)) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, $;
if (p > 1) {
let l = {};
for (; p--; ) {
let y = r[p];
if (typeof y == "string") {
if (typeof l[y] == "number") {
$ = l[y];
let k = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: $ } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[y] = p;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function dt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.version === void 0 || !n.call(r, "version")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.head === void 0 || !n.call(r, "head")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.rows === void 0 || !n.call(r, "rows")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.signatures === void 0 || !n.call(r, "signatures")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.print === void 0 || !n.call(r, "print")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "print" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!n.call(Et.properties, l)) {
let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (ne(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (ne(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.version !== void 0 && n.call(r, "version")) {
let l = r.version;
if (typeof l == "string") {
if (F(l) > 20) {
let y = { instancePath: i + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!ve.test(l)) {
let y = { instancePath: i + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (H(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let l = { instancePath: i + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime !== void 0 && n.call(r, "regime") && (ne(r.regime, { instancePath: i + "/regime", parentData: r, parentDataProperty: "regime", rootData: u, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.head !== void 0 && n.call(r, "head")) {
let l = r.head;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.number === void 0 || !n.call(l, "number")) {
let y = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.instrument === void 0 || !n.call(l, "instrument")) {
let y = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.reporter === void 0 || !n.call(l, "reporter")) {
let y = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.receivers === void 0 || !n.call(l, "receivers")) {
let y = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.periodKinds === void 0 || !n.call(l, "periodKinds")) {
let y = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.fromTo === void 0 || !n.call(l, "fromTo")) {
let y = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.measureLine === void 0 || !n.call(l, "measureLine")) {
let y = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(l))
if (!(y === "number" || y === "instrument" || y === "reporter" || y === "receivers" || y === "periodKinds" || y === "fromTo" || y === "measureLine" || y === "receivedOn")) {
let k = { instancePath: i + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.number !== void 0 && n.call(l, "number")) {
let y = l.number, k = s, c = !1, a = s;
ae(y, { instancePath: i + "/head/number", parentData: l, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
var t = a === s;
c = c || t;
let P = s;
if (y !== null) {
let w = { instancePath: i + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = P === s;
if (c = c || t, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: i + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.instrument !== void 0 && n.call(l, "instrument")) {
let y = l.instrument, k = s, c = !1, a = s;
qs(y, { instancePath: i + "/head/instrument", parentData: l, parentDataProperty: "instrument", rootData: u, dynamicAnchors: m }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length);
var p = a === s;
c = c || p;
let P = s;
if (y !== null) {
let w = { instancePath: i + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var p = P === s;
if (c = c || p, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: i + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.reporter !== void 0 && n.call(l, "reporter") && (H(l.reporter, { instancePath: i + "/head/reporter", parentData: l, parentDataProperty: "reporter", rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), l.receivers !== void 0 && n.call(l, "receivers")) {
let y = l.receivers;
if (Array.isArray(y)) {
if (y.length > 10) {
let c = { instancePath: i + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [c] : e.push(c), s++;
}
let k = y.length;
for (let c = 0; c < k; c++)
H(y[c], { instancePath: i + "/head/receivers/" + c, parentData: y, parentDataProperty: c, rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
} else {
let k = { instancePath: i + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.periodKinds !== void 0 && n.call(l, "periodKinds")) {
let y = l.periodKinds;
if (Array.isArray(y)) {
if (y.length > 9) {
let P = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [P] : e.push(P), s++;
}
if (y.length < 1) {
let P = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
let k = y.length;
for (let P = 0; P < k; P++)
$s(y[P], { instancePath: i + "/head/periodKinds/" + P, parentData: y, parentDataProperty: P, rootData: u, dynamicAnchors: m }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length);
let c = y.length, a;
if (c > 1) {
e: for (; c--; )
for (a = c; a--; )
if (G(y[c], y[a])) {
let P = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: c, j: a } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let k = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.fromTo !== void 0 && n.call(l, "fromTo") && typeof l.fromTo != "boolean") {
let y = { instancePath: i + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.measureLine !== void 0 && n.call(l, "measureLine")) {
let y = l.measureLine, k = s, c = !1, a = s;
H(y, { instancePath: i + "/head/measureLine", parentData: l, parentDataProperty: "measureLine", rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
var $ = a === s;
c = c || $;
let P = s;
if (y !== null) {
let w = { instancePath: i + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var $ = P === s;
if (c = c || $, c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: i + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
l.receivedOn !== void 0 && n.call(l, "receivedOn") && (H(l.receivedOn, { instancePath: i + "/head/receivedOn", parentData: l, parentDataProperty: "receivedOn", rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let y = { instancePath: i + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.columns !== void 0 && n.call(r, "columns")) {
let l = r.columns;
if (Array.isArray(l)) {
if (l.length > 60) {
let k = { instancePath: i + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.length < 1) {
let k = { instancePath: i + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = l.length;
for (let k = 0; k < y; k++)
zr(l[k], { instancePath: i + "/columns/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
} else {
let y = { instancePath: i + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.defaults !== void 0 && n.call(r, "defaults") && (ge(r.defaults, { instancePath: i + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: u, dynamicAnchors: m }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.rows !== void 0 && n.call(r, "rows")) {
let l = r.rows;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let k = { instancePath: i + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.length < 1) {
let k = { instancePath: i + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = l.length;
for (let k = 0; k < y; k++)
zs(l[k], { instancePath: i + "/rows/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length);
} else {
let y = { instancePath: i + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let l = r.relations;
if (Array.isArray(l)) {
if (l.length > 200) {
let k = { instancePath: i + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = l.length;
for (let k = 0; k < y; k++)
Ts(l[k], { instancePath: i + "/relations/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length);
} else {
let y = { instancePath: i + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.signatures !== void 0 && n.call(r, "signatures")) {
let l = r.signatures;
if (Array.isArray(l)) {
if (l.length > 6) {
let k = { instancePath: i + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = l.length;
for (let k = 0; k < y; k++)
H(l[k], { instancePath: i + "/signatures/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
} else {
let y = { instancePath: i + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.print !== void 0 && n.call(r, "print")) {
let l = r.print;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.paper === void 0 || !n.call(l, "paper")) {
let y = { instancePath: i + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.orientation === void 0 || !n.call(l, "orientation")) {
let y = { instancePath: i + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(l))
if (!(y === "paper" || y === "orientation")) {
let k = { instancePath: i + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.paper !== void 0 && n.call(l, "paper")) {
let y = l.paper;
if (!(y === "A4" || y === "A3")) {
let k = { instancePath: i + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: Et.properties.print.properties.paper.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.orientation !== void 0 && n.call(l, "orientation")) {
let y = l.orientation;
if (!(y === "portrait" || y === "landscape")) {
let k = { instancePath: i + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: Et.properties.print.properties.orientation.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let y = { instancePath: i + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.guidance !== void 0 && n.call(r, "guidance")) {
let l = r.guidance;
if (Array.isArray(l)) {
if (l.length > 30) {
let k = { instancePath: i + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [k] : e.push(k), s++;
}
let y = l.length;
for (let k = 0; k < y; k++)
oe(l[k], { instancePath: i + "/guidance/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
} else {
let y = { instancePath: i + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ne(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (oe(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Cs(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Rs(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length));
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return dt.errors = e, s === 0;
}
dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ao = yt, Fe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function K(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ji.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(r))
if (!($ === "from" || $ === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let $ = r.from, l = s, y = !1, k = s;
U($, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
y = y || t;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = c === s;
if (y = y || t, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let $ = r.to, l = s, y = !1, k = s;
U($, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
y = y || p;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (y = y || p, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let $ = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return xe.errors = e, s === 0;
}
xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
K(r, { instancePath: i, parentData: L, parentDataProperty: _, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var P = $ === s;
p = p || P;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let w = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.part === void 0 || !n.call(r, "part")) {
let w = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "part")) {
let h = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.part !== void 0 && n.call(r, "part") && (Ye(r.part, { instancePath: i + "/part", parentData: r, parentDataProperty: "part", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length));
} else {
let w = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var P = l === s;
if (p = p || P, P)
var y = !0;
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let w = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.along === void 0 || !n.call(r, "along")) {
let w = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "along")) {
let h = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.along !== void 0 && n.call(r, "along") && (K(r.along, { instancePath: i + "/along", parentData: r, parentDataProperty: "along", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let w = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var P = k === s;
p = p || P, P && y !== !0 && (y = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let w = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let w = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "scenario")) {
let h = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.scenario !== void 0 && n.call(r, "scenario") && (Or(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length));
} else {
let w = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var P = c === s;
p = p || P, P && y !== !0 && (y = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !n.call(r, "concept")) {
let w = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (w !== "concept") {
let h = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
r.concept !== void 0 && n.call(r, "concept") && (Pe(r.concept, { instancePath: i + "/concept", parentData: r, parentDataProperty: "concept", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length));
} else {
let w = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var P = a === s;
if (p = p || P, P && y !== !0 && (y = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let w = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
return Ee.errors = e, o.props = y, s === 0;
}
Ee.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var dn = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Lr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 40) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zn = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function _r(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !n.call(r, "indicator"))) {
let a = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [a] : e.push(a), s++;
}
var k = l === s;
k && (p = !0, $ = 0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !n.call(r, "concept"))) {
let a = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [a] : e.push(a), s++;
}
var k = y === s;
if (k && p ? (p = !1, $ = [$, 1]) : k && (p = !0, $ = 1), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let a = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: $ } };
e === null ? e = [a] : e.push(a), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !n.call(r, "date")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "indicator" || a === "concept" || a === "date")) {
let P = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.concept !== void 0 && n.call(r, "concept") && (Pe(r.concept, { instancePath: i + "/concept", parentData: r, parentDataProperty: "concept", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.date !== void 0 && n.call(r, "date")) {
let a = r.date, P = s, w = !1, h = s;
if (!(a === "sameWindow" || a === "endOfWindow")) {
let D = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: zn.properties.date.anyOf[0].enum } };
e === null ? e = [D] : e.push(D), s++;
}
var c = h === s;
w = w || c;
let f = s;
_r(a, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
var c = f === s;
if (w = w || c, w)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let D = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ur(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (jr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ss(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ot.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ss.errors = e, s === 0;
}
Ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Vr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var et = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, Tn = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function Zs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "sign")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (Ee(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.sign !== void 0 && n.call(r, "sign")) {
let t = r.sign;
if (!(t === 1 || t === -1)) {
let p = { instancePath: i + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: Tn.properties.sign.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ks(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s, l = s, y = !1, k = null, c = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !n.call(r, "parts"))) {
let v = { instancePath: i, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [v] : e.push(v), s++;
}
var P = c === s;
P && (y = !0, k = 0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !n.call(r, "breakdown"))) {
let v = { instancePath: i, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
var P = a === s;
if (P && y ? (y = !1, k = [k, 1]) : P && (y = !0, k = 1), y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let v = { instancePath: i, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: k } };
e === null ? e = [v] : e.push(v), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "parts" || v === "breakdown")) {
let V = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let v = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.parts !== void 0 && n.call(r, "parts")) {
let v = r.parts;
if (Array.isArray(v)) {
if (v.length > 60) {
let z = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (v.length < 2) {
let z = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = v.length;
for (let z = 0; z < V; z++)
K(v[z], { instancePath: i + "/parts/" + z, parentData: v, parentDataProperty: z, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
} else {
let V = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = $ === s;
if (p = p || q, q)
var w = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let v = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "of")) {
let V = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let v = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [v] : e.push(v), s++;
}
r.of !== void 0 && n.call(r, "of") && (K(r.of, { instancePath: i + "/of", parentData: r, parentDataProperty: "of", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = h === s;
p = p || q, q && w !== !0 && (w = !0);
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let v = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "breakdown" || v === "within")) {
let V = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let v = { instancePath: i + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [v] : e.push(v), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.within !== void 0 && n.call(r, "within") && (Ye(r.within, { instancePath: i + "/within", parentData: r, parentDataProperty: "within", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length));
} else {
let v = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = f === s;
p = p || q, q && w !== !0 && (w = !0);
let D = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let v = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "breakdown")) {
let V = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "overlapping") {
let v = { instancePath: i + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [v] : e.push(v), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = D === s;
p = p || q, q && w !== !0 && (w = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.terms === void 0 || !n.call(r, "terms")) {
let v = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "terms")) {
let V = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let v = r.kind;
if (!(v === "sum" || v === "atMost" || v === "atLeast")) {
let V = { instancePath: i + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: et.anyOf[4].properties.kind.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.terms !== void 0 && n.call(r, "terms")) {
let v = r.terms;
if (Array.isArray(v)) {
if (v.length > 60) {
let z = { instancePath: i + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (v.length < 1) {
let z = { instancePath: i + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = v.length;
for (let z = 0; z < V; z++)
Zs(v[z], { instancePath: i + "/terms/" + z, parentData: v, parentDataProperty: z, rootData: u, dynamicAnchors: m }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length);
} else {
let V = { instancePath: i + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = d === s;
p = p || q, q && w !== !0 && (w = !0);
let x = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "from")) {
let V = { instancePath: i, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let v = { instancePath: i + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [v] : e.push(v), s++;
}
r.from !== void 0 && n.call(r, "from") && (K(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let v = { instancePath: i, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = x === s;
p = p || q, q && w !== !0 && (w = !0);
let I = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let v = { instancePath: i, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let v = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "minimum" || v === "maximum" || v === "severity")) {
let V = { instancePath: i, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let v = { instancePath: i + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (mr(r.minimum, { instancePath: i + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: u, dynamicAnchors: m }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (mr(r.maximum, { instancePath: i + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: u, dynamicAnchors: m }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let V = { instancePath: i + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: et.anyOf[6].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = I === s;
p = p || q, q && w !== !0 && (w = !0);
let A = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let v = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "severity")) {
let V = { instancePath: i, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let v = { instancePath: i + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let V = { instancePath: i + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: et.anyOf[7].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = A === s;
p = p || q, q && w !== !0 && (w = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let v = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let v = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let v = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "against" || v === "percent" || v === "severity")) {
let V = { instancePath: i, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let v = { instancePath: i + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.against !== void 0 && n.call(r, "against")) {
let v = r.against;
if (!(v === "previousPeriod" || v === "samePeriodLastYear")) {
let V = { instancePath: i + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: et.anyOf[8].properties.against.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (Lr(r.percent, { instancePath: i + "/percent", parentData: r, parentDataProperty: "percent", rootData: u, dynamicAnchors: m }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let V = { instancePath: i + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: et.anyOf[8].properties.severity.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = g === s;
if (p = p || q, q && w !== !0 && (w = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let v = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
return Ks.errors = e, o.props = w, s === 0;
}
Ks.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Us(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
R(r[p], { instancePath: i + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ms(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let y = r[l];
if (typeof y == "string") {
if (F(y) > 60) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Fr.test(y)) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, $;
if (p > 1) {
let l = {};
for (; p--; ) {
let y = r[p];
if (typeof y == "string") {
if (typeof l[y] == "number") {
$ = l[y];
let k = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: $ } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[y] = p;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function yt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = yt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !0, $ = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && n.call(b, "overUnits") && b.overUnits !== "recompute") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
}
var l = $ === s;
if (s = t, e !== null && (t ? e.length = t : e = null), l) {
let b = s, j = s, O = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let Q = X.length;
for (let ee = 0; ee < Q; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J)) {
if (J.numerator === void 0 || !n.call(J, "numerator")) {
let ke = { instancePath: i + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [ke] : e.push(ke), s++;
}
if (J.denominator === void 0 || !n.call(J, "denominator")) {
let ke = { instancePath: i + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [ke] : e.push(ke), s++;
}
}
}
}
}
var a = E === s;
if (O = O || a, a) {
var y = {};
y.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let Q = X.length;
for (let ee = 0; ee < Q; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J) && (J.growth === void 0 || !n.call(J, "growth"))) {
let ke = { instancePath: i + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [ke] : e.push(ke), s++;
}
}
}
}
var a = N === s;
O = O || a, a && y !== !0 && (y = y || {}, y.definitions = !0);
let T = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && n.call(r, "relations")) {
let X = r.relations;
if (Array.isArray(X)) {
let Q = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let ke = X[J], st = s;
if (ke && typeof ke == "object" && !Array.isArray(ke) && ke.kind !== void 0 && n.call(ke, "kind") && ke.kind !== "sum") {
let St = { instancePath: i + "/relations/" + J + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [St] : e.push(St), s++;
}
var k = st === s;
if (k)
break;
}
if (k)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let J = { instancePath: i + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var a = T === s;
O = O || a, a && y !== !0 && (y = y || {}, y.relations = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let X = r.unknown;
if (Array.isArray(X)) {
let Q = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let ke = s;
if (X[J] !== "numerator") {
let st = { instancePath: i + "/unknown/" + J, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [st] : e.push(st), s++;
}
var c = ke === s;
if (c)
break;
}
if (c)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let J = { instancePath: i + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var a = C === s;
if (O = O || a, a && y !== !0 && (y = y || {}, y.unknown = !0), O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let X = { instancePath: i, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [X] : e.push(X), s++;
}
var l = b === s;
p = l, p && y !== !0 && (y = y || {}, y.behaviour = !0);
}
if (!p) {
let b = { instancePath: i, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
let P = s, w = !0, h = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && n.call(b, "overUnits") && b.overUnits !== "weightedMean") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
}
var f = h === s;
if (s = P, e !== null && (P ? e.length = P : e = null), f) {
let b = s, j = s, O = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let C = r.definitions;
if (Array.isArray(C)) {
let fe = C.length;
for (let X = 0; X < fe; X++) {
let Q = C[X];
if (Q && typeof Q == "object" && !Array.isArray(Q) && (Q.weight === void 0 || !n.call(Q, "weight"))) {
let ee = { instancePath: i + "/definitions/" + X, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [ee] : e.push(ee), s++;
}
}
}
}
var x = E === s;
if (O = O || x, x) {
var D = {};
D.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let C = r.unknown;
if (Array.isArray(C)) {
let fe = s, X = C.length;
for (let Q = 0; Q < X; Q++) {
let ee = s;
if (C[Q] !== "weight") {
let J = { instancePath: i + "/unknown/" + Q, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [J] : e.push(J), s++;
}
var d = ee === s;
if (d)
break;
}
if (d)
s = fe, e !== null && (fe ? e.length = fe : e = null);
else {
let Q = { instancePath: i + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [Q] : e.push(Q), s++;
}
}
}
var x = N === s;
if (O = O || x, x && D !== !0 && (D = D || {}, D.unknown = !0), O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let C = { instancePath: i, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
var f = b === s;
w = f, w && D !== !0 && (D = D || {}, D.behaviour = !0);
}
if (!w) {
let b = { instancePath: i, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if (y !== !0 && D !== void 0 && (D === !0 ? y = !0 : (y = y || {}, Object.assign(y, D))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sourceCodes === void 0 || !n.call(r, "sourceCodes")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.definitions === void 0 || !n.call(r, "definitions")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.measure === void 0 || !n.call(r, "measure")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.decimals === void 0 || !n.call(r, "decimals")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.periodicity === void 0 || !n.call(r, "periodicity")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.breakdowns === void 0 || !n.call(r, "breakdowns")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.behaviour === void 0 || !n.call(r, "behaviour")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.compiledBy === void 0 || !n.call(r, "compiledBy")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.nonNegative === void 0 || !n.call(r, "nonNegative")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let b = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!n.call(Fe.properties, b)) {
let j = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (K(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Pe(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.sourceCodes !== void 0 && n.call(r, "sourceCodes")) {
let b = r.sourceCodes;
if (Array.isArray(b)) {
if (b.length > 40) {
let O = { instancePath: i + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let j = b.length;
for (let O = 0; O < j; O++) {
let E = b[O];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.source === void 0 || !n.call(E, "source")) {
let N = { instancePath: i + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.code === void 0 || !n.call(E, "code")) {
let N = { instancePath: i + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(E))
if (!n.call(Fe.properties.sourceCodes.items.properties, N)) {
let T = { instancePath: i + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [T] : e.push(T), s++;
}
if (E.source !== void 0 && n.call(E, "source") && (ie(E.source, { instancePath: i + "/sourceCodes/" + O + "/source", parentData: E, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.code !== void 0 && n.call(E, "code")) {
let N = E.code, T = s, C = !1, fe = s;
ie(N, { instancePath: i + "/sourceCodes/" + O + "/code", parentData: E, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var I = fe === s;
C = C || I;
let X = s;
if (N !== null) {
let Q = { instancePath: i + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [Q] : e.push(Q), s++;
}
var I = X === s;
if (C = C || I, C)
s = T, e !== null && (T ? e.length = T : e = null);
else {
let Q = { instancePath: i + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [Q] : e.push(Q), s++;
}
}
if (E.instrument !== void 0 && n.call(E, "instrument") && (ie(E.instrument, { instancePath: i + "/sourceCodes/" + O + "/instrument", parentData: E, parentDataProperty: "instrument", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.form !== void 0 && n.call(E, "form") && (ie(E.form, { instancePath: i + "/sourceCodes/" + O + "/form", parentData: E, parentDataProperty: "form", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.name !== void 0 && n.call(E, "name") && (ie(E.name, { instancePath: i + "/sourceCodes/" + O + "/name", parentData: E, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.parts !== void 0 && n.call(E, "parts")) {
let N = E.parts;
if (Array.isArray(N)) {
if (N.length > 5) {
let C = { instancePath: i + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.length < 1) {
let C = { instancePath: i + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [C] : e.push(C), s++;
}
let T = N.length;
for (let C = 0; C < T; C++)
Ye(N[C], { instancePath: i + "/sourceCodes/" + O + "/parts/" + C, parentData: N, parentDataProperty: C, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
} else {
let T = { instancePath: i + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.scenario !== void 0 && n.call(E, "scenario") && (Or(E.scenario, { instancePath: i + "/sourceCodes/" + O + "/scenario", parentData: E, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), E.measure !== void 0 && n.call(E, "measure") && (K(E.measure, { instancePath: i + "/sourceCodes/" + O + "/measure", parentData: E, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), E.comparison !== void 0 && n.call(E, "comparison")) {
let N = E.comparison;
if (!(N === "toCompare" || N === "replaced")) {
let T = { instancePath: i + "/sourceCodes/" + O + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: Fe.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [T] : e.push(T), s++;
}
}
E.replacedBy !== void 0 && n.call(E, "replacedBy") && (ie(E.replacedBy, { instancePath: i + "/sourceCodes/" + O + "/replacedBy", parentData: E, parentDataProperty: "replacedBy", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.validity !== void 0 && n.call(E, "validity") && (pr(E.validity, { instancePath: i + "/sourceCodes/" + O + "/validity", parentData: E, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length));
} else {
let N = { instancePath: i + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let j = { instancePath: i + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.definitions !== void 0 && n.call(r, "definitions")) {
let b = r.definitions;
if (Array.isArray(b)) {
if (b.length > 20) {
let O = { instancePath: i + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.length < 1) {
let O = { instancePath: i + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [O] : e.push(O), s++;
}
let j = b.length;
for (let O = 0; O < j; O++) {
let E = b[O];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.version === void 0 || !n.call(E, "version")) {
let N = { instancePath: i + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.validity === void 0 || !n.call(E, "validity")) {
let N = { instancePath: i + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.concept === void 0 || !n.call(E, "concept")) {
let N = { instancePath: i + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(E))
if (!n.call(Fe.properties.definitions.items.properties, N)) {
let T = { instancePath: i + "/definitions/" + O, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [T] : e.push(T), s++;
}
if (E.version !== void 0 && n.call(E, "version")) {
let N = E.version;
if (typeof N == "string") {
if (F(N) > 40) {
let T = { instancePath: i + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [T] : e.push(T), s++;
}
if (!Rt.test(N)) {
let T = { instancePath: i + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [T] : e.push(T), s++;
}
} else {
let T = { instancePath: i + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.validity !== void 0 && n.call(E, "validity") && (pr(E.validity, { instancePath: i + "/definitions/" + O + "/validity", parentData: E, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), E.names !== void 0 && n.call(E, "names") && (Pe(E.names, { instancePath: i + "/definitions/" + O + "/names", parentData: E, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), E.concept !== void 0 && n.call(E, "concept") && (xe(E.concept, { instancePath: i + "/definitions/" + O + "/concept", parentData: E, parentDataProperty: "concept", rootData: u, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), E.method !== void 0 && n.call(E, "method") && (xe(E.method, { instancePath: i + "/definitions/" + O + "/method", parentData: E, parentDataProperty: "method", rootData: u, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), E.numerator !== void 0 && n.call(E, "numerator") && (Ee(E.numerator, { instancePath: i + "/definitions/" + O + "/numerator", parentData: E, parentDataProperty: "numerator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), E.denominator !== void 0 && n.call(E, "denominator") && (Ee(E.denominator, { instancePath: i + "/definitions/" + O + "/denominator", parentData: E, parentDataProperty: "denominator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), E.factor !== void 0 && n.call(E, "factor") && (Lr(E.factor, { instancePath: i + "/definitions/" + O + "/factor", parentData: E, parentDataProperty: "factor", rootData: u, dynamicAnchors: m }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), E.weight !== void 0 && n.call(E, "weight") && (Bs(E.weight, { instancePath: i + "/definitions/" + O + "/weight", parentData: E, parentDataProperty: "weight", rootData: u, dynamicAnchors: m }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length)), E.growth !== void 0 && n.call(E, "growth")) {
let N = E.growth;
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.of === void 0 || !n.call(N, "of")) {
let T = { instancePath: i + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.against === void 0 || !n.call(N, "against")) {
let T = { instancePath: i + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.form === void 0 || !n.call(N, "form")) {
let T = { instancePath: i + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(N))
if (!(T === "of" || T === "against" || T === "form" || T === "base")) {
let C = { instancePath: i + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.of !== void 0 && n.call(N, "of") && (Ee(N.of, { instancePath: i + "/definitions/" + O + "/growth/of", parentData: N, parentDataProperty: "of", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), N.against !== void 0 && n.call(N, "against")) {
let T = N.against;
if (!(T === "previousPeriod" || T === "samePeriodLastYear" || T === "endOfLastYear" || T === "fixedBase")) {
let C = { instancePath: i + "/definitions/" + O + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: Fe.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (N.form !== void 0 && n.call(N, "form")) {
let T = N.form;
if (!(T === "percentChange" || T === "indexTo100" || T === "pointChange")) {
let C = { instancePath: i + "/definitions/" + O + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: Fe.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
N.base !== void 0 && n.call(N, "base") && (ie(N.base, { instancePath: i + "/definitions/" + O + "/growth/base", parentData: N, parentDataProperty: "base", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let T = { instancePath: i + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.legalBasis !== void 0 && n.call(E, "legalBasis")) {
let N = E.legalBasis;
if (Array.isArray(N)) {
if (N.length > 20) {
let C = { instancePath: i + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [C] : e.push(C), s++;
}
let T = N.length;
for (let C = 0; C < T; C++)
ur(N[C], { instancePath: i + "/definitions/" + O + "/legalBasis/" + C, parentData: N, parentDataProperty: C, rootData: u, dynamicAnchors: m }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
} else {
let T = { instancePath: i + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.numerator !== void 0 && n.call(E, "numerator") && (E.denominator === void 0 || !n.call(E, "denominator"))) {
let N = { instancePath: i + "/definitions/" + O, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [N] : e.push(N), s++;
}
if (E.denominator !== void 0 && n.call(E, "denominator") && (E.numerator === void 0 || !n.call(E, "numerator"))) {
let N = { instancePath: i + "/definitions/" + O, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [N] : e.push(N), s++;
}
} else {
let N = { instancePath: i + "/definitions/" + O, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let j = { instancePath: i + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure")) {
let b = r.measure, j = s, O = !1, E = s;
K(b, { instancePath: i + "/measure", parentData: r, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var A = E === s;
O = O || A;
let N = s;
if (b !== null) {
let T = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var A = N === s;
if (O = O || A, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.decimals !== void 0 && n.call(r, "decimals")) {
let b = r.decimals, j = s, O = !1, E = s;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let T = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [T] : e.push(T), s++;
}
if (typeof b == "number" && isFinite(b)) {
if (b > 12 || isNaN(b)) {
let T = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [T] : e.push(T), s++;
}
if (b < 0 || isNaN(b)) {
let T = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [T] : e.push(T), s++;
}
}
var g = E === s;
O = O || g;
let N = s;
if (b !== null) {
let T = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var g = N === s;
if (O = O || g, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.periodicity !== void 0 && n.call(r, "periodicity")) {
let b = r.periodicity;
if (Array.isArray(b)) {
if (b.length > 9) {
let N = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [N] : e.push(N), s++;
}
if (b.length < 1) {
let N = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
Ss(b[N], { instancePath: i + "/periodicity/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (G(b[O], b[E])) {
let N = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.breakdowns !== void 0 && n.call(r, "breakdowns")) {
let b = r.breakdowns;
if (Array.isArray(b)) {
if (b.length > 20) {
let N = { instancePath: i + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
K(b[N], { instancePath: i + "/breakdowns/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (G(b[O], b[E])) {
let N = { instancePath: i + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.levels !== void 0 && n.call(r, "levels")) {
let b = r.levels;
if (Array.isArray(b)) {
if (b.length > 10) {
let N = { instancePath: i + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
Ce(b[N], { instancePath: i + "/levels/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (G(b[O], b[E])) {
let N = { instancePath: i + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.agency !== void 0 && n.call(r, "agency")) {
let b = r.agency, j = s, O = !1, E = s;
Pe(b, { instancePath: i + "/agency", parentData: r, parentDataProperty: "agency", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length);
var q = E === s;
O = O || q;
let N = s;
if (b !== null) {
let T = { instancePath: i + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var q = N === s;
if (O = O || q, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: i + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let b = r.legalBasis;
if (Array.isArray(b)) {
if (b.length > 40) {
let O = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let j = b.length;
for (let O = 0; O < j; O++)
ur(b[O], { instancePath: i + "/legalBasis/" + O, parentData: b, parentDataProperty: O, rootData: u, dynamicAnchors: m }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
} else {
let j = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.overUnits === void 0 || !n.call(b, "overUnits")) {
let j = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.overTime === void 0 || !n.call(b, "overTime")) {
let j = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "overUnits" || j === "overTime")) {
let O = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.overUnits !== void 0 && n.call(b, "overUnits")) {
let j = b.overUnits;
if (!(j === "sum" || j === "recompute" || j === "weightedMean" || j === "max" || j === "min" || j === "none" || j === "same-or-differs" || j === "bounded" || j === "by-class" || j === "sum-same-window")) {
let O = { instancePath: i + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: Fe.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.overTime !== void 0 && n.call(b, "overTime")) {
let j = b.overTime;
if (!(j === "sum" || j === "last" || j === "first" || j === "recompute" || j === "none" || j === "max" || j === "min" || j === "weightedMean")) {
let O = { instancePath: i + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: Fe.properties.behaviour.properties.overTime.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let j = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.origin !== void 0 && n.call(r, "origin")) {
let b = r.origin;
if (!(b === "yearStart" || b === "change")) {
let j = { instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Fe.properties.origin.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let b = r.scope;
if (!(b === "territory" || b === "office")) {
let j = { instancePath: i + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: Fe.properties.scope.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.compiledBy !== void 0 && n.call(r, "compiledBy")) {
let b = r.compiledBy;
if (!(b === "central" || b === "local" || b === "survey")) {
let j = { instancePath: i + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: Fe.properties.compiledBy.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.countsUnits !== void 0 && n.call(r, "countsUnits")) {
let b = r.countsUnits;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.level === void 0 || !n.call(b, "level")) {
let j = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.listDate === void 0 || !n.call(b, "listDate")) {
let j = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "level" || j === "listDate")) {
let O = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.level !== void 0 && n.call(b, "level") && (Ce(b.level, { instancePath: i + "/countsUnits/level", parentData: b, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), b.listDate !== void 0 && n.call(b, "listDate")) {
let j = b.listDate, O = s, E = !1, N = s;
_r(j, { instancePath: i + "/countsUnits/listDate", parentData: b, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
var v = N === s;
E = E || v;
let T = s;
if (j !== null) {
let C = { instancePath: i + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var v = T === s;
if (E = E || v, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.disjoint !== void 0 && n.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let b = { instancePath: i + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.parentCode !== void 0 && n.call(r, "parentCode")) {
let b = r.parentCode, j = s, O = !1, E = s;
ie(b, { instancePath: i + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: u, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var V = E === s;
O = O || V;
let N = s;
if (b !== null) {
let T = { instancePath: i + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var V = N === s;
if (O = O || V, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: i + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.derivedFrom !== void 0 && n.call(r, "derivedFrom")) {
let b = r.derivedFrom;
if (Array.isArray(b)) {
if (b.length > 40) {
let N = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [N] : e.push(N), s++;
}
if (b.length < 1) {
let N = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
K(b[N], { instancePath: i + "/derivedFrom/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (G(b[O], b[E])) {
let N = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.distinctFrom !== void 0 && n.call(r, "distinctFrom")) {
let b = r.distinctFrom;
if (Array.isArray(b)) {
if (b.length > 20) {
let N = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
if (b.length < 1) {
let N = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let j = b.length;
for (let N = 0; N < j; N++)
K(b[N], { instancePath: i + "/distinctFrom/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (G(b[O], b[E])) {
let N = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.competence !== void 0 && n.call(r, "competence")) {
let b = r.competence;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.keptAt === void 0 || !n.call(b, "keptAt")) {
let j = { instancePath: i + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (j !== "keptAt") {
let O = { instancePath: i + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
b.keptAt !== void 0 && n.call(b, "keptAt") && (Ce(b.keptAt, { instancePath: i + "/competence/keptAt", parentData: b, parentDataProperty: "keptAt", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length));
} else {
let j = { instancePath: i + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.sharing !== void 0 && n.call(r, "sharing")) {
let b = r.sharing;
if (!(b === "public" || b === "internal" || b === "restricted")) {
let j = { instancePath: i + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Fe.properties.sharing.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.priceBase !== void 0 && n.call(r, "priceBase")) {
let b = r.priceBase;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.kind === void 0 || !n.call(b, "kind")) {
let j = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.year === void 0 || !n.call(b, "year")) {
let j = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "kind" || j === "year")) {
let O = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.kind !== void 0 && n.call(b, "kind")) {
let j = b.kind;
if (!(j === "current" || j === "comparable" || j === "constant")) {
let O = { instancePath: i + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: Fe.properties.priceBase.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.year !== void 0 && n.call(b, "year")) {
let j = b.year, O = s, E = !1, N = s;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let C = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof j == "number" && isFinite(j)) {
if (j > 2200 || isNaN(j)) {
let C = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (j < 1900 || isNaN(j)) {
let C = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var z = N === s;
E = E || z;
let T = s;
if (j !== null) {
let C = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var z = T === s;
if (E = E || z, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.nonNegative !== void 0 && n.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let b = { instancePath: i + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let b = r.relations;
if (Array.isArray(b)) {
if (b.length > 40) {
let O = { instancePath: i + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let j = b.length;
for (let O = 0; O < j; O++)
Ks(b[O], { instancePath: i + "/relations/" + O, parentData: b, parentDataProperty: O, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length);
} else {
let j = { instancePath: i + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.guidance !== void 0 && n.call(r, "guidance") && (xe(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (xe(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Us(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Ms(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length));
} else {
let b = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return yt.errors = e, s === 0;
}
yt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var po = ht, Cn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function fr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ie(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ie.errors = e, s === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ht(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.number === void 0 || !n.call(r, "number")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!n.call(Cn.properties, c)) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (fr(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), r.number !== void 0 && n.call(r, "number") && (Ie(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause")) {
let c = r.clause, a = s, P = !1, w = s;
Ie(c, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length);
var t = w === s;
P = P || t;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var t = h === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let c = r.date, a = s, P = !1, w = s;
Re(c, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
var p = w === s;
P = P || p;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var p = h === s;
if (P = P || p, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let c = r.inForce, a = s, P = !1, w = s;
Re(c, { instancePath: i + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: u, dynamicAnchors: m }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
var $ = w === s;
P = P || $;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var $ = h === s;
if (P = P || $, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.repealedBy !== void 0 && n.call(r, "repealedBy")) {
let c = r.repealedBy, a = s, P = !1, w = s;
fr(c, { instancePath: i + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: u, dynamicAnchors: m }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var l = w === s;
P = P || l;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var l = h === s;
if (P = P || l, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.repealedFrom !== void 0 && n.call(r, "repealedFrom")) {
let c = r.repealedFrom, a = s, P = !1, w = s;
Re(c, { instancePath: i + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: u, dynamicAnchors: m }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
var y = w === s;
P = P || y;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var y = h === s;
if (P = P || y, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.authority !== void 0 && n.call(r, "authority")) {
let c = r.authority, a = s, P = !1, w = s;
Ie(c, { instancePath: i + "/authority", parentData: r, parentDataProperty: "authority", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length);
var k = w === s;
P = P || k;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var k = h === s;
if (P = P || k, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
r.source !== void 0 && n.call(r, "source") && (Ie(r.source, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length));
} else {
let c = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return ht.errors = e, s === 0;
}
ht.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var uo = Ge, mo = Pt, rt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function de(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = de.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return de.errors = e, s === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(r))
if (!($ === "from" || $ === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let $ = r.from, l = s, y = !1, k = s;
U($, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
y = y || t;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = c === s;
if (y = y || t, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let $ = r.to, l = s, y = !1, k = s;
U($, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
y = y || p;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (y = y || p, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let $ = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ws(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ws.errors = e, s === 0;
}
Ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rn = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function Ys(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 60) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!fn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bn = new RegExp("^[A-Z]{1,3}$", "u");
function Hs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !n.call(r, "header"))) {
let f = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [f] : e.push(f), s++;
}
var y = $ === s;
p = p || y;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !n.call(r, "letter"))) {
let f = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [f] : e.push(f), s++;
}
var y = l === s;
if (p = p || y, p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
let k = s, c = !1, a = null, P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !n.call(r, "field"))) {
let f = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [f] : e.push(f), s++;
}
var h = P === s;
h && (c = !0, a = 0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !n.call(r, "formColumn"))) {
let f = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [f] : e.push(f), s++;
}
var h = w === s;
if (h && c ? (c = !1, a = [a, 1]) : h && (c = !0, a = 1), c)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let f = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
e === null ? e = [f] : e.push(f), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let f of Object.keys(r))
if (!(f === "header" || f === "letter" || f === "field" || f === "formColumn")) {
let D = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.header !== void 0 && n.call(r, "header") && (me(r.header, { instancePath: i + "/header", parentData: r, parentDataProperty: "header", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.letter !== void 0 && n.call(r, "letter")) {
let f = r.letter;
if (typeof f == "string") {
if (F(f) > 3) {
let D = { instancePath: i + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [D] : e.push(D), s++;
}
if (!Bn.test(f)) {
let D = { instancePath: i + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: i + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.field !== void 0 && n.call(r, "field")) {
let f = r.field;
if (!(f === "unitCode" || f === "unitName" || f === "indicator" || f === "period" || f === "value" || f === "measure" || f === "listDate")) {
let D = { instancePath: i + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: Rn.properties.field.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
r.formColumn !== void 0 && n.call(r, "formColumn") && (Ys(r.formColumn, { instancePath: i + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length));
} else {
let f = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
return Hs.errors = e, s === 0;
}
Hs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Gs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ji.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 40) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xs(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ei(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ei.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ei.errors = e, s === 0;
}
ei.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ri(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ri.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
R(r[p], { instancePath: i + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ri.errors = e, s === 0;
}
ri.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function si(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = si.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let y = r[l];
if (typeof y == "string") {
if (F(y) > 60) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Fr.test(y)) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, $;
if (p > 1) {
let l = {};
for (; p--; ) {
let y = r[p];
if (typeof y == "string") {
if (typeof l[y] == "number") {
$ = l[y];
let k = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: $ } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[y] = p;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return si.errors = e, s === 0;
}
si.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Pt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.owner === void 0 || !n.call(r, "owner")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.locale === void 0 || !n.call(r, "locale")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.tables === void 0 || !n.call(r, "tables")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.measures === void 0 || !n.call(r, "measures")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.indicators === void 0 || !n.call(r, "indicators")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let k = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!n.call(rt.properties, k)) {
let c = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (de(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (cr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let k = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.owner !== void 0 && n.call(r, "owner")) {
let k = r.owner, c = s, a = !1, P = s;
cr(k, { instancePath: i + "/owner", parentData: r, parentDataProperty: "owner", rootData: u, dynamicAnchors: m }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
var t = P === s;
a = a || t;
let w = s;
if (k !== null) {
let h = { instancePath: i + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = w === s;
if (a = a || t, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: i + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.form !== void 0 && n.call(r, "form") && (de(r.form, { instancePath: i + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.validity !== void 0 && n.call(r, "validity") && (dr(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Ws(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length)), r.locale !== void 0 && n.call(r, "locale")) {
let k = r.locale;
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.decimal === void 0 || !n.call(k, "decimal")) {
let c = { instancePath: i + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [c] : e.push(c), s++;
}
if (k.thousands === void 0 || !n.call(k, "thousands")) {
let c = { instancePath: i + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [c] : e.push(c), s++;
}
if (k.dateOrder === void 0 || !n.call(k, "dateOrder")) {
let c = { instancePath: i + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(k))
if (!(c === "decimal" || c === "thousands" || c === "dateOrder")) {
let a = { instancePath: i + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.decimal !== void 0 && n.call(k, "decimal")) {
let c = k.decimal;
if (!(c === "," || c === ".")) {
let a = { instancePath: i + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: rt.properties.locale.properties.decimal.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (k.thousands !== void 0 && n.call(k, "thousands")) {
let c = k.thousands;
if (!(c === "." || c === "," || c === " " || c === "")) {
let a = { instancePath: i + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: rt.properties.locale.properties.thousands.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (k.dateOrder !== void 0 && n.call(k, "dateOrder")) {
let c = k.dateOrder;
if (!(c === "dmy" || c === "mdy" || c === "ymd")) {
let a = { instancePath: i + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: rt.properties.locale.properties.dateOrder.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let c = { instancePath: i + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.tables !== void 0 && n.call(r, "tables")) {
let k = r.tables;
if (Array.isArray(k)) {
if (k.length > 40) {
let a = { instancePath: i + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.length < 1) {
let a = { instancePath: i + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let c = k.length;
for (let a = 0; a < c; a++) {
let P = k[a];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.sheet === void 0 || !n.call(P, "sheet")) {
let w = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [w] : e.push(w), s++;
}
if (P.headerRow === void 0 || !n.call(P, "headerRow")) {
let w = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [w] : e.push(w), s++;
}
if (P.columns === void 0 || !n.call(P, "columns")) {
let w = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(P))
if (!(w === "sheet" || w === "headerRow" || w === "firstRow" || w === "columns")) {
let h = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (P.sheet !== void 0 && n.call(P, "sheet")) {
let w = P.sheet, h = s, f = !1, D = s;
me(w, { instancePath: i + "/tables/" + a + "/sheet", parentData: P, parentDataProperty: "sheet", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
var p = D === s;
f = f || p;
let d = s;
if (w !== null) {
let x = { instancePath: i + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var p = d === s;
if (f = f || p, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (P.headerRow !== void 0 && n.call(P, "headerRow")) {
let w = P.headerRow, h = s, f = !1, D = s;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e3 || isNaN(w)) {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [x] : e.push(x), s++;
}
if (w < 1 || isNaN(w)) {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
}
var $ = D === s;
f = f || $;
let d = s;
if (w !== null) {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var $ = d === s;
if (f = f || $, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (P.firstRow !== void 0 && n.call(P, "firstRow")) {
let w = P.firstRow;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let h = { instancePath: i + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e5 || isNaN(w)) {
let h = { instancePath: i + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [h] : e.push(h), s++;
}
if (w < 1 || isNaN(w)) {
let h = { instancePath: i + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
}
}
if (P.columns !== void 0 && n.call(P, "columns")) {
let w = P.columns;
if (Array.isArray(w)) {
if (w.length > 200) {
let f = { instancePath: i + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [f] : e.push(f), s++;
}
if (w.length < 1) {
let f = { instancePath: i + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let h = w.length;
for (let f = 0; f < h; f++)
Hs(w[f], { instancePath: i + "/tables/" + a + "/columns/" + f, parentData: w, parentDataProperty: f, rootData: u, dynamicAnchors: m }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length);
} else {
let h = { instancePath: i + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let w = { instancePath: i + "/tables/" + a, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let c = { instancePath: i + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.measures !== void 0 && n.call(r, "measures")) {
let k = r.measures;
if (Array.isArray(k)) {
if (k.length > 100) {
let a = { instancePath: i + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [a] : e.push(a), s++;
}
let c = k.length;
for (let a = 0; a < c; a++) {
let P = k[a];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.name === void 0 || !n.call(P, "name")) {
let w = { instancePath: i + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (P.measure === void 0 || !n.call(P, "measure")) {
let w = { instancePath: i + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(P))
if (!(w === "name" || w === "measure")) {
let h = { instancePath: i + "/measures/" + a, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
P.name !== void 0 && n.call(P, "name") && (me(P.name, { instancePath: i + "/measures/" + a + "/name", parentData: P, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), P.measure !== void 0 && n.call(P, "measure") && (de(P.measure, { instancePath: i + "/measures/" + a + "/measure", parentData: P, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
} else {
let w = { instancePath: i + "/measures/" + a, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let c = { instancePath: i + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.indicators !== void 0 && n.call(r, "indicators")) {
let k = r.indicators;
if (Array.isArray(k)) {
if (k.length > 2e3) {
let a = { instancePath: i + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.length < 1) {
let a = { instancePath: i + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let c = k.length;
for (let a = 0; a < c; a++) {
let P = k[a];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.code === void 0 || !n.call(P, "code")) {
let w = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (P.name === void 0 || !n.call(P, "name")) {
let w = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (P.indicator === void 0 || !n.call(P, "indicator")) {
let w = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (P.measure === void 0 || !n.call(P, "measure")) {
let w = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
if (P.validity === void 0 || !n.call(P, "validity")) {
let w = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(P))
if (!n.call(rt.properties.indicators.items.properties, w)) {
let h = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (P.code !== void 0 && n.call(P, "code") && (me(P.code, { instancePath: i + "/indicators/" + a + "/code", parentData: P, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), P.name !== void 0 && n.call(P, "name") && (me(P.name, { instancePath: i + "/indicators/" + a + "/name", parentData: P, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), P.indicator !== void 0 && n.call(P, "indicator")) {
let w = P.indicator, h = s, f = !1, D = s;
de(w, { instancePath: i + "/indicators/" + a + "/indicator", parentData: P, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length);
var l = D === s;
f = f || l;
let d = s;
if (w !== null) {
let x = { instancePath: i + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = d === s;
if (f = f || l, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (P.parts !== void 0 && n.call(P, "parts")) {
let w = P.parts;
if (Array.isArray(w)) {
if (w.length > 8) {
let f = { instancePath: i + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [f] : e.push(f), s++;
}
if (w.length < 1) {
let f = { instancePath: i + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let h = w.length;
for (let f = 0; f < h; f++)
Qs(w[f], { instancePath: i + "/indicators/" + a + "/parts/" + f, parentData: w, parentDataProperty: f, rootData: u, dynamicAnchors: m }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length);
} else {
let h = { instancePath: i + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (P.scenario !== void 0 && n.call(P, "scenario") && (Gs(P.scenario, { instancePath: i + "/indicators/" + a + "/scenario", parentData: P, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length)), P.definition !== void 0 && n.call(P, "definition")) {
let w = P.definition, h = s, f = !1, D = s;
if (typeof w == "string") {
if (F(w) > 40) {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!Rt.test(w)) {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
var y = D === s;
f = f || y;
let d = s;
if (w !== null) {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var y = d === s;
if (f = f || y, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
P.measure !== void 0 && n.call(P, "measure") && (de(P.measure, { instancePath: i + "/indicators/" + a + "/measure", parentData: P, parentDataProperty: "measure", rootData: u, dynamicAnchors: m }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), P.factor !== void 0 && n.call(P, "factor") && (Js(P.factor, { instancePath: i + "/indicators/" + a + "/factor", parentData: P, parentDataProperty: "factor", rootData: u, dynamicAnchors: m }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length)), P.validity !== void 0 && n.call(P, "validity") && (dr(P.validity, { instancePath: i + "/indicators/" + a + "/validity", parentData: P, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), P.note !== void 0 && n.call(P, "note") && (yr(P.note, { instancePath: i + "/indicators/" + a + "/note", parentData: P, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length));
} else {
let w = { instancePath: i + "/indicators/" + a, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let c = { instancePath: i + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let k = r.units;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let a = { instancePath: i + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [a] : e.push(a), s++;
}
let c = k.length;
for (let a = 0; a < c; a++) {
let P = k[a];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.code === void 0 || !n.call(P, "code")) {
let w = { instancePath: i + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (P.unit === void 0 || !n.call(P, "unit")) {
let w = { instancePath: i + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(P))
if (!(w === "code" || w === "name" || w === "unit")) {
let h = { instancePath: i + "/units/" + a, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
P.code !== void 0 && n.call(P, "code") && (Xs(P.code, { instancePath: i + "/units/" + a + "/code", parentData: P, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length)), P.name !== void 0 && n.call(P, "name") && (me(P.name, { instancePath: i + "/units/" + a + "/name", parentData: P, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), P.unit !== void 0 && n.call(P, "unit") && (ei(P.unit, { instancePath: i + "/units/" + a + "/unit", parentData: P, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? ei.errors : e.concat(ei.errors), s = e.length));
} else {
let w = { instancePath: i + "/units/" + a, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let c = { instancePath: i + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (yr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ri(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? ri.errors : e.concat(ri.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (si(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? si.errors : e.concat(si.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return Pt.errors = e, s === 0;
}
Pt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fo = gt, Sn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function hr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ii(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ii.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ii.errors = e, s === 0;
}
ii.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zn = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function gt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "code" || t === "names" || t === "symbols" || t === "kind" || t === "base" || t === "factor" || t === "note")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (hr(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Pr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.symbols !== void 0 && n.call(r, "symbols") && (Pr(r.symbols, { instancePath: i + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind")) {
let t = r.kind;
if (!(t === "number" || t === "percent" || t === "ratio" || t === "category" || t === "yes-no" || t === "text")) {
let p = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Sn.properties.kind.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.base !== void 0 && n.call(r, "base") && (hr(r.base, { instancePath: i + "/base", parentData: r, parentDataProperty: "base", rootData: u, dynamicAnchors: m }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor")) {
let t = r.factor;
if (typeof t == "string") {
if (F(t) > 50) {
let p = { instancePath: i + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Zn.test(t)) {
let p = { instancePath: i + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.note !== void 0 && n.call(r, "note") && (ii(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? ii.errors : e.concat(ii.errors), s = e.length)), r.base !== void 0 && n.call(r, "base") && (r.factor === void 0 || !n.call(r, "factor"))) {
let t = { instancePath: i, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "base",
missingProperty: "factor",
depsCount: 1,
deps: "factor"
} };
e === null ? e = [t] : e.push(t), s++;
}
if (r.factor !== void 0 && n.call(r, "factor") && (r.base === void 0 || !n.call(r, "base"))) {
let t = { instancePath: i, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "factor",
missingProperty: "base",
depsCount: 1,
deps: "base"
} };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return gt.errors = e, s === 0;
}
gt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var co = kt, Vt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function ti(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ti.errors = e, s === 0;
}
ti.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ni(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ni.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ni.errors = e, s === 0;
}
ni.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = oi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Vr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return oi.errors = e, s === 0;
}
oi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ye.errors = e, s === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function li(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = li.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return li.errors = e, s === 0;
}
li.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ai(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ai.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ai.errors = e, s === 0;
}
ai.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = pi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xt.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return pi.errors = e, s === 0;
}
pi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ui(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ui.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ui.errors = e, s === 0;
}
ui.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = mi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ji.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return mi.errors = e, s === 0;
}
mi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = fi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fi.errors = e, s === 0;
}
fi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ci(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ci.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ci.errors = e, s === 0;
}
ci.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function di(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tt.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return di.errors = e, s === 0;
}
di.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = yi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: i + "/file", parentData: r, parentDataProperty: "file", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: i + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (F(t) > 40) {
let p = { instancePath: i + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!un.test(t)) {
let p = { instancePath: i + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let p = { instancePath: i + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let p = { instancePath: i + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return yi.errors = e, s === 0;
}
yi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function kt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = kt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !0, $ = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && n.call(r, "state") && r.state !== "number") {
let f = {};
e === null ? e = [f] : e.push(f), s++;
}
var l = $ === s;
s = t, e !== null && (t ? e.length = t : e = null);
let y;
if (l) {
let f = s, D = s, d = !1, x = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && n.call(r, "value") && typeof r.value != "string") {
let g = { instancePath: i + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
var c = x === s;
if (d = d || c, c) {
var k = {};
k.value = !0;
}
let I = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !n.call(r, "category"))) {
let g = { instancePath: i, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [g] : e.push(g), s++;
}
var c = I === s;
if (d = d || c, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let g = { instancePath: i, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
var l = f === s;
p = l, p && k !== !0 && (k = k || {}, k.state = !0), y = "then";
} else {
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && n.call(r, "value") && r.value !== null) {
let d = { instancePath: i + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.category !== void 0 && n.call(r, "category")) {
let d = { instancePath: i + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
var l = f === s;
p = l, p && k !== !0 && (k = k || {}, k.value = !0, k.category = !0), y = "else";
}
if (!p) {
let f = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: y } };
e === null ? e = [f] : e.push(f), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !n.call(r, "subject")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.edition === void 0 || !n.call(r, "edition")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.revision === void 0 || !n.call(r, "revision")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.cutoff === void 0 || !n.call(r, "cutoff")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.state === void 0 || !n.call(r, "state")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.obsStatus === void 0 || !n.call(r, "obsStatus")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.confStatus === void 0 || !n.call(r, "confStatus")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(r))
if (!n.call(Vt.properties, f)) {
let D = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.subject !== void 0 && n.call(r, "subject")) {
let f = r.subject, D = s, d = !1, x = s;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.unit === void 0 || !n.call(f, "unit")) {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (g !== "unit") {
let q = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [q] : e.push(q), s++;
}
f.unit !== void 0 && n.call(f, "unit") && (ti(f.unit, { instancePath: i + "/subject/unit", parentData: f, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? ti.errors : e.concat(ti.errors), s = e.length));
} else {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var P = x === s;
if (d = d || P, P)
var a = !0;
let I = s;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.code === void 0 || !n.call(f, "code")) {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (!(g === "code" || g === "level")) {
let q = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [q] : e.push(q), s++;
}
f.code !== void 0 && n.call(f, "code") && (ni(f.code, { instancePath: i + "/subject/code", parentData: f, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? ni.errors : e.concat(ni.errors), s = e.length)), f.level !== void 0 && n.call(f, "level") && (oi(f.level, { instancePath: i + "/subject/level", parentData: f, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? oi.errors : e.concat(oi.errors), s = e.length));
} else {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var P = I === s;
d = d || P, P && a !== !0 && (a = !0);
let A = s;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.body === void 0 || !n.call(f, "body")) {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (g !== "body") {
let q = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [q] : e.push(q), s++;
}
f.body !== void 0 && n.call(f, "body") && (ye(f.body, { instancePath: i + "/subject/body", parentData: f, parentDataProperty: "body", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length));
} else {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var P = A === s;
if (d = d || P, P && a !== !0 && (a = !0), d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let g = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.reporter !== void 0 && n.call(r, "reporter") && (ye(r.reporter, { instancePath: i + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.indicator !== void 0 && n.call(r, "indicator") && (li(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? li.errors : e.concat(li.errors), s = e.length)), r.definition !== void 0 && n.call(r, "definition") && (ye(r.definition, { instancePath: i + "/definition", parentData: r, parentDataProperty: "definition", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (ai(r.window, { instancePath: i + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? ai.errors : e.concat(ai.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (pi(r.period, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? pi.errors : e.concat(pi.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (gr(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), r.covers !== void 0 && n.call(r, "covers") && r.covers !== "period") {
let f = { instancePath: i + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown")) {
let f = r.breakdown;
if (Array.isArray(f)) {
if (f.length > 10) {
let d = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [d] : e.push(d), s++;
}
let D = f.length;
for (let d = 0; d < D; d++)
ui(f[d], { instancePath: i + "/breakdown/" + d, parentData: f, parentDataProperty: d, rootData: u, dynamicAnchors: m }) || (e = e === null ? ui.errors : e.concat(ui.errors), s = e.length);
} else {
let D = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (mi(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? mi.errors : e.concat(mi.errors), s = e.length)), r.edition !== void 0 && n.call(r, "edition")) {
let f = r.edition;
if (!(f === "estimate" || f === "provisional" || f === "official")) {
let D = { instancePath: i + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: Vt.properties.edition.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.revision !== void 0 && n.call(r, "revision")) {
let f = r.revision;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let D = { instancePath: i + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [D] : e.push(D), s++;
}
if (typeof f == "number" && isFinite(f)) {
if (f > 9999 || isNaN(f)) {
let D = { instancePath: i + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [D] : e.push(D), s++;
}
if (f < 0 || isNaN(f)) {
let D = { instancePath: i + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [D] : e.push(D), s++;
}
}
}
if (r.cutoff !== void 0 && n.call(r, "cutoff")) {
let f = r.cutoff, D = s, d = !1, x = s;
gr(f, { instancePath: i + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: u, dynamicAnchors: m }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length);
var w = x === s;
d = d || w;
let I = s;
if (f !== null) {
let A = { instancePath: i + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var w = I === s;
if (d = d || w, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: i + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.value !== void 0 && n.call(r, "value")) {
let f = r.value, D = s, d = !1, x = s;
fi(f, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? fi.errors : e.concat(fi.errors), s = e.length);
var h = x === s;
d = d || h;
let I = s;
if (f !== null) {
let A = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var h = I === s;
if (d = d || h, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.category !== void 0 && n.call(r, "category") && (ye(r.category, { instancePath: i + "/category", parentData: r, parentDataProperty: "category", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.state !== void 0 && n.call(r, "state") && (ci(r.state, { instancePath: i + "/state", parentData: r, parentDataProperty: "state", rootData: u, dynamicAnchors: m }) || (e = e === null ? ci.errors : e.concat(ci.errors), s = e.length)), r.obsStatus !== void 0 && n.call(r, "obsStatus") && (di(r.obsStatus, { instancePath: i + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: u, dynamicAnchors: m }) || (e = e === null ? di.errors : e.concat(di.errors), s = e.length)), r.confStatus !== void 0 && n.call(r, "confStatus")) {
let f = r.confStatus;
if (!(f === "F" || f === "N" || f === "C")) {
let D = { instancePath: i + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: Vt.properties.confStatus.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (yi(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: u, dynamicAnchors: m }) || (e = e === null ? yi.errors : e.concat(yi.errors), s = e.length)), r.source !== void 0 && n.call(r, "source")) {
let f = r.source;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.id === void 0 || !n.call(f, "id")) {
let D = { instancePath: i + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(f))
if (!(D === "id" || D === "sha256")) {
let d = { instancePath: i + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [d] : e.push(d), s++;
}
if (f.id !== void 0 && n.call(f, "id") && (ye(f.id, { instancePath: i + "/source/id", parentData: f, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), f.sha256 !== void 0 && n.call(f, "sha256")) {
let D = f.sha256;
if (typeof D == "string") {
if (F(D) > 64) {
let d = { instancePath: i + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!mn.test(D)) {
let d = { instancePath: i + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let D = { instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let f = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
return kt.errors = e, s === 0;
}
kt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yo = wt;
function hi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = hi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xt.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return hi.errors = e, s === 0;
}
hi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Pi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Pi.errors = e, s === 0;
}
Pi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = gi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ot.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return gi.errors = e, s === 0;
}
gi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ki(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ki.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ki.errors = e, s === 0;
}
ki.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function wt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "id" || t === "calendar" || t === "kind" || t === "window")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.id !== void 0 && n.call(r, "id") && (hi(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? hi.errors : e.concat(hi.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (Pi(r.calendar, { instancePath: i + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: m }) || (e = e === null ? Pi.errors : e.concat(Pi.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind") && (gi(r.kind, { instancePath: i + "/kind", parentData: r, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? gi.errors : e.concat(gi.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (ki(r.window, { instancePath: i + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? ki.errors : e.concat(ki.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return wt.errors = e, s === 0;
}
wt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ho = vt, Ft = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function W(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = W.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function te(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function wi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = wi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "number" || p === "clause" || p === "standing" || p === "later" || p === "note")) {
let $ = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [$] : e.push($), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (ae(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (ae(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (xr(r.standing, { instancePath: i + "/standing", parentData: r, parentDataProperty: "standing", rootData: u, dynamicAnchors: m }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let p = r.later;
if (Array.isArray(p)) {
if (p.length > 10) {
let l = { instancePath: i + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.length < 1) {
let l = { instancePath: i + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let $ = p.length;
for (let l = 0; l < $; l++) {
let y = p[l];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.number === void 0 || !n.call(y, "number")) {
let k = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (y.from === void 0 || !n.call(y, "from")) {
let k = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(y))
if (!(k === "number" || k === "from")) {
let c = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.number !== void 0 && n.call(y, "number") && (ae(y.number, { instancePath: i + "/later/" + l + "/number", parentData: y, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), y.from !== void 0 && n.call(y, "from")) {
let k = y.from, c = s, a = !1, P = s;
Ir(k, { instancePath: i + "/later/" + l + "/from", parentData: y, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
var t = P === s;
a = a || t;
let w = s;
if (k !== null) {
let h = { instancePath: i + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = w === s;
if (a = a || t, a)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let h = { instancePath: i + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let k = { instancePath: i + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let $ = { instancePath: i + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (oe(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return wi.errors = e, s === 0;
}
wi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Be(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Be.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Vr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Se(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(r))
if (!($ === "from" || $ === "to")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let $ = r.from, l = s, y = !1, k = s;
U($, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
y = y || t;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var t = c === s;
if (y = y || t, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let $ = r.to, l = s, y = !1, k = s;
U($, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = k === s;
y = y || p;
let c = s;
if ($ !== null) {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = c === s;
if (y = y || p, y)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let $ = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function vi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = vi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ot.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return vi.errors = e, s === 0;
}
vi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = bi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return bi.errors = e, s === 0;
}
bi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var tt = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function Ar(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Er(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.month === void 0 || !n.call(r, "month")) {
let h = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "month" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.day === void 0 || !n.call(r, "day")) {
let h = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.yearOffset === void 0 || !n.call(r, "yearOffset")) {
let h = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "yearOffset" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "month" || h === "day" || h === "yearOffset")) {
let f = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "inYear") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.month !== void 0 && n.call(r, "month")) {
let h = r.month;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let f = { instancePath: i + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 12 || isNaN(h)) {
let f = { instancePath: i + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [f] : e.push(f), s++;
}
if (h < 1 || isNaN(h)) {
let f = { instancePath: i + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
if (r.day !== void 0 && n.call(r, "day")) {
let h = r.day;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let f = { instancePath: i + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 31 || isNaN(h)) {
let f = { instancePath: i + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [f] : e.push(f), s++;
}
if (h < 1 || isNaN(h)) {
let f = { instancePath: i + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
if (r.yearOffset !== void 0 && n.call(r, "yearOffset")) {
let h = r.yearOffset;
if (!(h === 0 || h === 1)) {
let f = { instancePath: i + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: tt.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = $ === s;
if (p = p || w, w)
var l = !0;
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let h = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.dayKind === void 0 || !n.call(r, "dayKind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "dayKind" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "days" || h === "dayKind")) {
let f = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterPeriod") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days !== void 0 && n.call(r, "days")) {
let h = r.days;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let f = { instancePath: i + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 400 || isNaN(h)) {
let f = { instancePath: i + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [f] : e.push(f), s++;
}
if (h < 0 || isNaN(h)) {
let f = { instancePath: i + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
if (r.dayKind !== void 0 && n.call(r, "dayKind")) {
let h = r.dayKind;
if (!(h === "calendar" || h === "working")) {
let f = { instancePath: i + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: tt.anyOf[1].properties.dayKind.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = y === s;
p = p || w, w && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let h = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "date")) {
let f = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let h = r.kind;
if (!(h === "by" || h === "before")) {
let f = { instancePath: i + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: tt.anyOf[2].properties.kind.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
r.date !== void 0 && n.call(r, "date") && (Ar(r.date, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = k === s;
p = p || w, w && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (h !== "kind") {
let f = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "continuous") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = c === s;
p = p || w, w && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.event === void 0 || !n.call(r, "event")) {
let h = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "event" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.relation === void 0 || !n.call(r, "relation")) {
let h = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let h = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "event" || h === "relation" || h === "days")) {
let f = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterEvent") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.event !== void 0 && n.call(r, "event") && (te(r.event, { instancePath: i + "/event", parentData: r, parentDataProperty: "event", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.relation !== void 0 && n.call(r, "relation")) {
let h = r.relation;
if (!(h === "after" || h === "upon" || h === "before")) {
let f = { instancePath: i + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: tt.anyOf[4].properties.relation.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.days !== void 0 && n.call(r, "days")) {
let h = r.days, f = s, D = !1, d = s;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let I = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 400 || isNaN(h)) {
let I = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [I] : e.push(I), s++;
}
if (h < 0 || isNaN(h)) {
let I = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [I] : e.push(I), s++;
}
}
var P = d === s;
D = D || P;
let x = s;
if (h !== null) {
let I = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var P = x === s;
if (D = D || P, D)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let I = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var w = a === s;
if (p = p || w, w && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
return Er.errors = e, o.props = l, s === 0;
}
Er.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function We(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Nr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xt = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, Kn = new RegExp("^[A-Z][0-9]{2}$", "u");
function qi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = qi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qi.errors = e, s === 0;
}
qi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $i(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = $i.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return $i.errors = e, s === 0;
}
$i.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ze(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "parts")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (W(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 4) {
let $ = { instancePath: i + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [$] : e.push($), s++;
}
if (t.length < 1) {
let $ = { instancePath: i + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
let p = t.length;
for (let $ = 0; $ < p; $++)
$i(t[$], { instancePath: i + "/parts/" + $, parentData: t, parentDataProperty: $, rootData: u, dynamicAnchors: m }) || (e = e === null ? $i.errors : e.concat($i.errors), s = e.length);
} else {
let p = { instancePath: i + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Di(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Di.errors = e, s === 0;
}
Di.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ji(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = ji.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let c = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let c = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "numerator" || c === "denominator" || c === "fixedDenominator")) {
let a = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "share") {
let c = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [c] : e.push(c), s++;
}
r.numerator !== void 0 && n.call(r, "numerator") && (Ze(r.numerator, { instancePath: i + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (Ze(r.denominator, { instancePath: i + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.fixedDenominator !== void 0 && n.call(r, "fixedDenominator") && (Di(r.fixedDenominator, { instancePath: i + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: u, dynamicAnchors: m }) || (e = e === null ? Di.errors : e.concat(Di.errors), s = e.length));
} else {
let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = $ === s;
if (p = p || k, k)
var l = !0;
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let c = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "of")) {
let a = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "value") {
let c = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [c] : e.push(c), s++;
}
r.of !== void 0 && n.call(r, "of") && (Ze(r.of, { instancePath: i + "/of", parentData: r, parentDataProperty: "of", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length));
} else {
let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = y === s;
if (p = p || k, k && l !== !0 && (l = !0), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return ji.errors = e, o.props = l, s === 0;
}
ji.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function xi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = xi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !n.call(r, "document")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "document" || t === "clause")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.document !== void 0 && n.call(r, "document") && (W(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (Nr(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: m }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return xi.errors = e, s === 0;
}
xi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ii(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ii.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.responsible === void 0 || !n.call(r, "responsible")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responsible" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.due === void 0 || !n.call(r, "due")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.dueOrigin === void 0 || !n.call(r, "dueOrigin")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dueOrigin" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.system === void 0 || !n.call(r, "system")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.progress === void 0 || !n.call(r, "progress")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.references === void 0 || !n.call(r, "references")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(Xt.properties, t)) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.id !== void 0 && n.call(r, "id")) {
let t = r.id;
if (typeof t == "string") {
if (F(t) > 10) {
let p = { instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!Kn.test(t)) {
let p = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (te(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.responsible !== void 0 && n.call(r, "responsible")) {
let t = r.responsible;
if (Array.isArray(t)) {
if (t.length > 6) {
let $ = { instancePath: i + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [$] : e.push($), s++;
}
if (t.length < 1) {
let $ = { instancePath: i + "/responsible", schemaPath: "#/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
let p = t.length;
for (let $ = 0; $ < p; $++)
te(t[$], { instancePath: i + "/responsible/" + $, parentData: t, parentDataProperty: $, rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
} else {
let p = { instancePath: i + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.due !== void 0 && n.call(r, "due") && (Er(r.due, { instancePath: i + "/due", parentData: r, parentDataProperty: "due", rootData: u, dynamicAnchors: m }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), r.dueOrigin !== void 0 && n.call(r, "dueOrigin")) {
let t = r.dueOrigin;
if (!(t === "stated" || t === "derived")) {
let p = { instancePath: i + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: Xt.properties.dueOrigin.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let t = r.scope;
if (t && typeof t == "object" && !Array.isArray(t)) {
if (t.nationwide === void 0 || !n.call(t, "nationwide")) {
let p = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [p] : e.push(p), s++;
}
if (t.units === void 0 || !n.call(t, "units")) {
let p = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(t))
if (!(p === "nationwide" || p === "units")) {
let $ = { instancePath: i + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [$] : e.push($), s++;
}
if (t.nationwide !== void 0 && n.call(t, "nationwide") && typeof t.nationwide != "boolean") {
let p = { instancePath: i + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
if (t.units !== void 0 && n.call(t, "units")) {
let p = t.units;
if (Array.isArray(p)) {
if (p.length > 40) {
let k = { instancePath: i + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
let $ = p.length;
for (let k = 0; k < $; k++)
qi(p[k], { instancePath: i + "/scope/units/" + k, parentData: p, parentDataProperty: k, rootData: u, dynamicAnchors: m }) || (e = e === null ? qi.errors : e.concat(qi.errors), s = e.length);
let l = p.length, y;
if (l > 1) {
e: for (; l--; )
for (y = l; y--; )
if (G(p[l], p[y])) {
let k = { instancePath: i + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: l, j: y } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let $ = { instancePath: i + "/scope/units", schemaPath: "#/properties/scope/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let p = { instancePath: i + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.system !== void 0 && n.call(r, "system") && (W(r.system, { instancePath: i + "/system", parentData: r, parentDataProperty: "system", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.progress !== void 0 && n.call(r, "progress")) {
let t = r.progress;
if (Array.isArray(t)) {
if (t.length > 4) {
let $ = { instancePath: i + "/progress", schemaPath: "#/properties/progress/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [$] : e.push($), s++;
}
if (t.length < 1) {
let $ = { instancePath: i + "/progress", schemaPath: "#/properties/progress/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
let p = t.length;
for (let $ = 0; $ < p; $++)
ji(t[$], { instancePath: i + "/progress/" + $, parentData: t, parentDataProperty: $, rootData: u, dynamicAnchors: m }) || (e = e === null ? ji.errors : e.concat(ji.errors), s = e.length);
} else {
let p = { instancePath: i + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.references !== void 0 && n.call(r, "references")) {
let t = r.references;
if (Array.isArray(t)) {
if (t.length > 8) {
let $ = { instancePath: i + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [$] : e.push($), s++;
}
if (t.length < 1) {
let $ = { instancePath: i + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
let p = t.length;
for (let $ = 0; $ < p; $++)
xi(t[$], { instancePath: i + "/references/" + $, parentData: t, parentDataProperty: $, rootData: u, dynamicAnchors: m }) || (e = e === null ? xi.errors : e.concat(xi.errors), s = e.length);
} else {
let p = { instancePath: i + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (We(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ii.errors = e, s === 0;
}
Ii.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Oi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Oi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let t = r.length;
for (let p = 0; p < t; p++)
R(r[p], { instancePath: i + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Oi.errors = e, s === 0;
}
Oi.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Li(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Li.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let y = r[l];
if (typeof y == "string") {
if (F(y) > 60) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Fr.test(y)) {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, $;
if (p > 1) {
let l = {};
for (; p--; ) {
let y = r[p];
if (typeof y == "string") {
if (typeof l[y] == "number") {
$ = l[y];
let k = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: $ } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[y] = p;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Li.errors = e, s === 0;
}
Li.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function vt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = vt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments === void 0 || !n.call(r, "instruments")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.forms === void 0 || !n.call(r, "forms")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.reporters === void 0 || !n.call(r, "reporters")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.receivers === void 0 || !n.call(r, "receivers")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.deliveries === void 0 || !n.call(r, "deliveries")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.endedReporters === void 0 || !n.call(r, "endedReporters")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedReporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!n.call(Ft.properties, a)) {
let P = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (W(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (te(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let a = { instancePath: i + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments !== void 0 && n.call(r, "instruments")) {
let a = r.instruments;
if (Array.isArray(a)) {
if (a.length > 20) {
let w = { instancePath: i + "/instruments", schemaPath: "#/properties/instruments/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let P = a.length;
for (let w = 0; w < P; w++)
wi(a[w], { instancePath: i + "/instruments/" + w, parentData: a, parentDataProperty: w, rootData: u, dynamicAnchors: m }) || (e = e === null ? wi.errors : e.concat(wi.errors), s = e.length);
} else {
let P = { instancePath: i + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.calendar !== void 0 && n.call(r, "calendar") && (W(r.calendar, { instancePath: i + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.forms !== void 0 && n.call(r, "forms")) {
let a = r.forms;
if (Array.isArray(a)) {
if (a.length > 200) {
let f = { instancePath: i + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.length < 1) {
let f = { instancePath: i + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let P = a.length;
for (let f = 0; f < P; f++)
W(a[f], { instancePath: i + "/forms/" + f, parentData: a, parentDataProperty: f, rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let w = a.length, h;
if (w > 1) {
e: for (; w--; )
for (h = w; h--; )
if (G(a[w], a[h])) {
let f = { instancePath: i + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: w, j: h } };
e === null ? e = [f] : e.push(f), s++;
break e;
}
}
} else {
let P = { instancePath: i + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.reporters !== void 0 && n.call(r, "reporters")) {
let a = r.reporters;
if (Array.isArray(a)) {
if (a.length > 60) {
let w = { instancePath: i + "/reporters", schemaPath: "#/properties/reporters/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.length < 1) {
let w = { instancePath: i + "/reporters", schemaPath: "#/properties/reporters/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let P = a.length;
for (let w = 0; w < P; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !n.call(h, "kind")) {
let f = { instancePath: i + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let f = { instancePath: i + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.level === void 0 || !n.call(h, "level")) {
let f = { instancePath: i + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.scope === void 0 || !n.call(h, "scope")) {
let f = { instancePath: i + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.validity === void 0 || !n.call(h, "validity")) {
let f = { instancePath: i + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.forms === void 0 || !n.call(h, "forms")) {
let f = { instancePath: i + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(h))
if (!(f === "kind" || f === "names" || f === "level" || f === "validity" || f === "scope" || f === "subject" || f === "forms")) {
let D = { instancePath: i + "/reporters/" + w, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [D] : e.push(D), s++;
}
if (h.kind !== void 0 && n.call(h, "kind") && (W(h.kind, { instancePath: i + "/reporters/" + w + "/kind", parentData: h, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (te(h.names, { instancePath: i + "/reporters/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), h.level !== void 0 && n.call(h, "level")) {
let f = h.level, D = s, d = !1, x = s;
Be(f, { instancePath: i + "/reporters/" + w + "/level", parentData: h, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var t = x === s;
d = d || t;
let I = s;
if (f !== null) {
let A = { instancePath: i + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var t = I === s;
if (d = d || t, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: i + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.validity !== void 0 && n.call(h, "validity") && (Se(h.validity, { instancePath: i + "/reporters/" + w + "/validity", parentData: h, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), h.scope !== void 0 && n.call(h, "scope")) {
let f = h.scope;
if (!(f === "territory" || f === "office")) {
let D = { instancePath: i + "/reporters/" + w + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: Ft.properties.reporters.items.properties.scope.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (h.subject !== void 0 && n.call(h, "subject") && (Be(h.subject, { instancePath: i + "/reporters/" + w + "/subject", parentData: h, parentDataProperty: "subject", rootData: u, dynamicAnchors: m }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), h.forms !== void 0 && n.call(h, "forms")) {
let f = h.forms;
if (Array.isArray(f)) {
if (f.length > 200) {
let I = { instancePath: i + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [I] : e.push(I), s++;
}
if (f.length < 1) {
let I = { instancePath: i + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [I] : e.push(I), s++;
}
let D = f.length;
for (let I = 0; I < D; I++)
W(f[I], { instancePath: i + "/reporters/" + w + "/forms/" + I, parentData: f, parentDataProperty: I, rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let d = f.length, x;
if (d > 1) {
e: for (; d--; )
for (x = d; x--; )
if (G(f[d], f[x])) {
let I = { instancePath: i + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: d, j: x } };
e === null ? e = [I] : e.push(I), s++;
break e;
}
}
} else {
let D = { instancePath: i + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let f = { instancePath: i + "/reporters/" + w, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let P = { instancePath: i + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.receivers !== void 0 && n.call(r, "receivers")) {
let a = r.receivers;
if (Array.isArray(a)) {
if (a.length > 20) {
let w = { instancePath: i + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let P = a.length;
for (let w = 0; w < P; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !n.call(h, "kind")) {
let f = { instancePath: i + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let f = { instancePath: i + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.level === void 0 || !n.call(h, "level")) {
let f = { instancePath: i + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.validity === void 0 || !n.call(h, "validity")) {
let f = { instancePath: i + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.afterEnd === void 0 || !n.call(h, "afterEnd")) {
let f = { instancePath: i + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(h))
if (!(f === "kind" || f === "names" || f === "level" || f === "validity" || f === "afterEnd")) {
let D = { instancePath: i + "/receivers/" + w, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [D] : e.push(D), s++;
}
if (h.kind !== void 0 && n.call(h, "kind") && (W(h.kind, { instancePath: i + "/receivers/" + w + "/kind", parentData: h, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (te(h.names, { instancePath: i + "/receivers/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), h.level !== void 0 && n.call(h, "level")) {
let f = h.level, D = s, d = !1, x = s;
Be(f, { instancePath: i + "/receivers/" + w + "/level", parentData: h, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var p = x === s;
d = d || p;
let I = s;
if (f !== null) {
let A = { instancePath: i + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var p = I === s;
if (d = d || p, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: i + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.validity !== void 0 && n.call(h, "validity") && (Se(h.validity, { instancePath: i + "/receivers/" + w + "/validity", parentData: h, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), h.afterEnd !== void 0 && n.call(h, "afterEnd")) {
let f = h.afterEnd, D = s, d = !1, x = s;
W(f, { instancePath: i + "/receivers/" + w + "/afterEnd", parentData: h, parentDataProperty: "afterEnd", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
var $ = x === s;
d = d || $;
let I = s;
if (f !== null) {
let A = { instancePath: i + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var $ = I === s;
if (d = d || $, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: i + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let f = { instancePath: i + "/receivers/" + w, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let P = { instancePath: i + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.deliveries !== void 0 && n.call(r, "deliveries")) {
let a = r.deliveries;
if (Array.isArray(a)) {
if (a.length > 30) {
let w = { instancePath: i + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [w] : e.push(w), s++;
}
let P = a.length;
for (let w = 0; w < P; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !n.call(h, "id")) {
let f = { instancePath: i + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let f = { instancePath: i + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.periodKind === void 0 || !n.call(h, "periodKind")) {
let f = { instancePath: i + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.edition === void 0 || !n.call(h, "edition")) {
let f = { instancePath: i + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.due === void 0 || !n.call(h, "due")) {
let f = { instancePath: i + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(h))
if (!(f === "id" || f === "names" || f === "periodKind" || f === "edition" || f === "due")) {
let D = { instancePath: i + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [D] : e.push(D), s++;
}
if (h.id !== void 0 && n.call(h, "id") && (W(h.id, { instancePath: i + "/deliveries/" + w + "/id", parentData: h, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (te(h.names, { instancePath: i + "/deliveries/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), h.periodKind !== void 0 && n.call(h, "periodKind") && (vi(h.periodKind, { instancePath: i + "/deliveries/" + w + "/periodKind", parentData: h, parentDataProperty: "periodKind", rootData: u, dynamicAnchors: m }) || (e = e === null ? vi.errors : e.concat(vi.errors), s = e.length)), h.edition !== void 0 && n.call(h, "edition")) {
let f = h.edition, D = s, d = !1, x = s;
bi(f, { instancePath: i + "/deliveries/" + w + "/edition", parentData: h, parentDataProperty: "edition", rootData: u, dynamicAnchors: m }) || (e = e === null ? bi.errors : e.concat(bi.errors), s = e.length);
var l = x === s;
d = d || l;
let I = s;
if (f !== null) {
let A = { instancePath: i + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var l = I === s;
if (d = d || l, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: i + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.due !== void 0 && n.call(h, "due")) {
let f = h.due, D = s, d = !1, x = s;
Er(f, { instancePath: i + "/deliveries/" + w + "/due", parentData: h, parentDataProperty: "due", rootData: u, dynamicAnchors: m }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length);
var y = x === s;
d = d || y;
let I = s;
if (f !== null) {
let A = { instancePath: i + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var y = I === s;
if (d = d || y, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: i + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let f = { instancePath: i + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let P = { instancePath: i + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.endedReporters !== void 0 && n.call(r, "endedReporters")) {
let a = r.endedReporters;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.owedBy === void 0 || !n.call(a, "owedBy")) {
let P = { instancePath: i + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a))
if (!(P === "owedBy" || P === "note")) {
let w = { instancePath: i + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.owedBy !== void 0 && n.call(a, "owedBy")) {
let P = a.owedBy;
if (!(P === "successor" || P === "province")) {
let w = { instancePath: i + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: Ft.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
a.note !== void 0 && n.call(a, "note") && (We(a.note, { instancePath: i + "/endedReporters/note", parentData: a, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let P = { instancePath: i + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.documents !== void 0 && n.call(r, "documents")) {
let a = r.documents;
if (Array.isArray(a)) {
if (a.length > 40) {
let w = { instancePath: i + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
let P = a.length;
for (let w = 0; w < P; w++) {
let h = a[w];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !n.call(h, "id")) {
let f = { instancePath: i + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let f = { instancePath: i + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.number === void 0 || !n.call(h, "number")) {
let f = { instancePath: i + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [f] : e.push(f), s++;
}
if (h.date === void 0 || !n.call(h, "date")) {
let f = { instancePath: i + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(h))
if (!(f === "id" || f === "names" || f === "number" || f === "date")) {
let D = { instancePath: i + "/documents/" + w, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [D] : e.push(D), s++;
}
if (h.id !== void 0 && n.call(h, "id") && (W(h.id, { instancePath: i + "/documents/" + w + "/id", parentData: h, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (te(h.names, { instancePath: i + "/documents/" + w + "/names", parentData: h, parentDataProperty: "names", rootData: u, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), h.number !== void 0 && n.call(h, "number")) {
let f = h.number, D = s, d = !1, x = s;
Nr(f, { instancePath: i + "/documents/" + w + "/number", parentData: h, parentDataProperty: "number", rootData: u, dynamicAnchors: m }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var k = x === s;
d = d || k;
let I = s;
if (f !== null) {
let A = { instancePath: i + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var k = I === s;
if (d = d || k, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: i + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.date !== void 0 && n.call(h, "date")) {
let f = h.date, D = s, d = !1, x = s;
Ar(f, { instancePath: i + "/documents/" + w + "/date", parentData: h, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var c = x === s;
d = d || c;
let I = s;
if (f !== null) {
let A = { instancePath: i + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var c = I === s;
if (d = d || c, d)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: i + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let f = { instancePath: i + "/documents/" + w, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let P = { instancePath: i + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.tasks !== void 0 && n.call(r, "tasks")) {
let a = r.tasks;
if (Array.isArray(a)) {
if (a.length > 500) {
let w = { instancePath: i + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.length < 1) {
let w = { instancePath: i + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let P = a.length;
for (let w = 0; w < P; w++)
Ii(a[w], { instancePath: i + "/tasks/" + w, parentData: a, parentDataProperty: w, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ii.errors : e.concat(Ii.errors), s = e.length);
} else {
let P = { instancePath: i + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Se(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: m }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (We(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Oi(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Oi.errors : e.concat(Oi.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Li(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Li.errors : e.concat(Li.errors), s = e.length));
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return vt.errors = e, s === 0;
}
vt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Po = bt, Un = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function Oe(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _i(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = _i.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Vr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return _i.errors = e, s === 0;
}
_i.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ai(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ai.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ct.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ai.errors = e, s === 0;
}
Ai.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ei(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ei.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Gi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ei.errors = e, s === 0;
}
Ei.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !n.call(r, "name")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.levels === void 0 || !n.call(r, "levels")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.endDate === void 0 || !n.call(r, "endDate")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "name" || l === "levels" || l === "endDate" || l === "coveredFrom" || l === "vintages" || l === "bases" || l === "withoutObligation" || l === "source")) {
let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.name !== void 0 && n.call(r, "name") && (Oe(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), r.levels !== void 0 && n.call(r, "levels")) {
let l = r.levels;
if (Array.isArray(l)) {
if (l.length > 20) {
let a = { instancePath: i + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: i + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let y = l.length;
for (let a = 0; a < y; a++)
_i(l[a], { instancePath: i + "/levels/" + a, parentData: l, parentDataProperty: a, rootData: u, dynamicAnchors: m }) || (e = e === null ? _i.errors : e.concat(_i.errors), s = e.length);
let k = l.length, c;
if (k > 1) {
e: for (; k--; )
for (c = k; c--; )
if (G(l[k], l[c])) {
let a = { instancePath: i + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: k, j: c } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let y = { instancePath: i + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.endDate !== void 0 && n.call(r, "endDate")) {
let l = r.endDate;
if (!(l === "exclusive" || l === "inclusive")) {
let y = { instancePath: i + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: Un.properties.endDate.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.coveredFrom !== void 0 && n.call(r, "coveredFrom") && (Ke(r.coveredFrom, { instancePath: i + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.vintages !== void 0 && n.call(r, "vintages")) {
let l = r.vintages;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let a = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let y = l.length;
for (let a = 0; a < y; a++)
Ke(l[a], { instancePath: i + "/vintages/" + a, parentData: l, parentDataProperty: a, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
let k = l.length, c;
if (k > 1) {
e: for (; k--; )
for (c = k; c--; )
if (G(l[k], l[c])) {
let a = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: k, j: c } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let y = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.bases !== void 0 && n.call(r, "bases")) {
let l = r.bases;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 50) {
let y = { instancePath: i + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(l)) {
let k = s;
Ai(y, { instancePath: i + "/bases", parentData: l, parentDataProperty: "bases", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ai.errors : e.concat(Ai.errors), s = e.length);
var t = k === s;
if (!t) {
let c = { instancePath: i + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: y } };
e === null ? e = [c] : e.push(c), s++;
}
}
for (let y of Object.keys(l)) {
let k = l[y];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.concept === void 0 || !n.call(k, "concept")) {
let c = { instancePath: i + "/bases/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(k))
if (!(c === "concept" || c === "date")) {
let a = { instancePath: i + "/bases/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.concept !== void 0 && n.call(k, "concept") && (Oe(k.concept, { instancePath: i + "/bases/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: k, parentDataProperty: "concept", rootData: u, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), k.date !== void 0 && n.call(k, "date")) {
let c = k.date, a = s, P = !1, w = s;
Ke(c, { instancePath: i + "/bases/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: k, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
var p = w === s;
P = P || p;
let h = s;
if (c !== null) {
let f = { instancePath: i + "/bases/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [f] : e.push(f), s++;
}
var p = h === s;
if (P = P || p, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/bases/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let c = { instancePath: i + "/bases/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let y = { instancePath: i + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.withoutObligation !== void 0 && n.call(r, "withoutObligation")) {
let l = r.withoutObligation;
if (Array.isArray(l)) {
if (l.length > 200) {
let a = { instancePath: i + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [a] : e.push(a), s++;
}
let y = l.length;
for (let a = 0; a < y; a++)
Oe(l[a], { instancePath: i + "/withoutObligation/" + a, parentData: l, parentDataProperty: a, rootData: u, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
let k = l.length, c;
if (k > 1) {
e: for (; k--; )
for (c = k; c--; )
if (G(l[k], l[c])) {
let a = { instancePath: i + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: k, j: c } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let y = { instancePath: i + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let l = r.source, y = s, k = !1, c = s;
Ei(l, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ei.errors : e.concat(Ei.errors), s = e.length);
var $ = c === s;
k = k || $;
let a = s;
if (Array.isArray(l)) {
if (l.length > 40) {
let w = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.length < 1) {
let w = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let P = l.length;
for (let w = 0; w < P; w++)
Oe(l[w], { instancePath: i + "/source/" + w, parentData: l, parentDataProperty: w, rootData: u, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
} else {
let P = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = a === s;
if (k = k || $, k)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let P = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return bt.errors = e, s === 0;
}
bt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var go = qt, Qe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function se(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Le(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 13) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!on.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ue(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!ve.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _e(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = _e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ni(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ni.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ni.errors = e, s === 0;
}
Ni.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Vi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Vi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ji.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Vi.errors = e, s === 0;
}
Vi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ae(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xt.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Fi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fi.errors = e, s === 0;
}
Fi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = zi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ln.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return zi.errors = e, s === 0;
}
zi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ti(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tt.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ti.errors = e, s === 0;
}
Ti.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ci(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ci.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: an.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ci.errors = e, s === 0;
}
Ci.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!It.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ri(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ri.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Gi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ri.errors = e, s === 0;
}
Ri.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mn = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), en = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), Wn = new RegExp("^[A-Za-z-]+$", "u");
function qt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = qt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.release === void 0 || !n.call(r, "release")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.summary === void 0 || !n.call(r, "summary")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.series === void 0 || !n.call(r, "series")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.reconciliations === void 0 || !n.call(r, "reconciliations")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.conservation === void 0 || !n.call(r, "conservation")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.markers === void 0 || !n.call(r, "markers")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let I = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys(r))
if (!n.call(Qe.properties, I)) {
let A = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [A] : e.push(A), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let I = { instancePath: i + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.release !== void 0 && n.call(r, "release")) {
let I = r.release;
if (I && typeof I == "object" && !Array.isArray(I)) {
if (I.id === void 0 || !n.call(I, "id")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.basis === void 0 || !n.call(I, "basis")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.before === void 0 || !n.call(I, "before")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.listDates === void 0 || !n.call(I, "listDates")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.sample === void 0 || !n.call(I, "sample")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [A] : e.push(A), s++;
}
for (let A of Object.keys(I))
if (!(A === "id" || A === "basis" || A === "listDates" || A === "sample" || A === "before")) {
let g = { instancePath: i + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
e === null ? e = [g] : e.push(g), s++;
}
if (I.id !== void 0 && n.call(I, "id") && (se(I.id, { instancePath: i + "/release/id", parentData: I, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), I.basis !== void 0 && n.call(I, "basis") && (Le(I.basis, { instancePath: i + "/release/basis", parentData: I, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), I.listDates !== void 0 && n.call(I, "listDates")) {
let A = I.listDates;
if (Array.isArray(A)) {
if (A.length > 200) {
let V = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [V] : e.push(V), s++;
}
if (A.length < 1) {
let V = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let g = A.length;
for (let V = 0; V < g; V++)
Ue(A[V], { instancePath: i + "/release/listDates/" + V, parentData: A, parentDataProperty: V, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
let q = A.length, v;
if (q > 1) {
e: for (; q--; )
for (v = q; v--; )
if (G(A[q], A[v])) {
let V = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: q, j: v } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let g = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (I.sample !== void 0 && n.call(I, "sample") && typeof I.sample != "boolean") {
let A = { instancePath: i + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [A] : e.push(A), s++;
}
I.before !== void 0 && n.call(I, "before") && (Le(I.before, { instancePath: i + "/release/before", parentData: I, parentDataProperty: "before", rootData: u, dynamicAnchors: m }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length));
} else {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.summary !== void 0 && n.call(r, "summary")) {
let I = r.summary;
if (Array.isArray(I)) {
if (I.length > 100) {
let g = { instancePath: i + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let q = I[g];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.code === void 0 || !n.call(q, "code")) {
let v = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.text === void 0 || !n.call(q, "text")) {
let v = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.figures === void 0 || !n.call(q, "figures")) {
let v = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.holds === void 0 || !n.call(q, "holds")) {
let v = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.source === void 0 || !n.call(q, "source")) {
let v = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(q))
if (!(v === "code" || v === "text" || v === "figures" || v === "holds" || v === "source")) {
let V = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (q.code !== void 0 && n.call(q, "code") && (M(q.code, { instancePath: i + "/summary/" + g + "/code", parentData: q, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.text !== void 0 && n.call(q, "text") && (kr(q.text, { instancePath: i + "/summary/" + g + "/text", parentData: q, parentDataProperty: "text", rootData: u, dynamicAnchors: m }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), q.figures !== void 0 && n.call(q, "figures")) {
let v = q.figures;
if (Array.isArray(v)) {
if (v.length > 20) {
let z = { instancePath: i + "/summary/" + g + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = v.length;
for (let z = 0; z < V; z++) {
let b = v[z];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.name === void 0 || !n.call(b, "name")) {
let j = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.value === void 0 || !n.call(b, "value")) {
let j = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.expected === void 0 || !n.call(b, "expected")) {
let j = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "name" || j === "value" || j === "expected")) {
let O = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.name !== void 0 && n.call(b, "name")) {
let j = b.name;
if (typeof j == "string") {
if (F(j) > 40) {
let O = { instancePath: i + "/summary/" + g + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
if (!Fr.test(j)) {
let O = { instancePath: i + "/summary/" + g + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: i + "/summary/" + g + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.value !== void 0 && n.call(b, "value") && (Z(b.value, { instancePath: i + "/summary/" + g + "/figures/" + z + "/value", parentData: b, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), b.expected !== void 0 && n.call(b, "expected")) {
let j = b.expected, O = s, E = !1, N = s;
Z(j, { instancePath: i + "/summary/" + g + "/figures/" + z + "/expected", parentData: b, parentDataProperty: "expected", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var t = N === s;
E = E || t;
let T = s;
if (j !== null) {
let C = { instancePath: i + "/summary/" + g + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var t = T === s;
if (E = E || t, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/summary/" + g + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: i + "/summary/" + g + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let V = { instancePath: i + "/summary/" + g + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.holds !== void 0 && n.call(q, "holds") && typeof q.holds != "boolean") {
let v = { instancePath: i + "/summary/" + g + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.source !== void 0 && n.call(q, "source")) {
let v = q.source, V = s, z = !1, b = s;
se(v, { instancePath: i + "/summary/" + g + "/source", parentData: q, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var p = b === s;
z = z || p;
let j = s;
if (v !== "") {
let O = { instancePath: i + "/summary/" + g + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var p = j === s;
if (z = z || p, z)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let O = { instancePath: i + "/summary/" + g + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let v = { instancePath: i + "/summary/" + g, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: i + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.series !== void 0 && n.call(r, "series")) {
let I = r.series;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let g = { instancePath: i + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let q = I[g];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.indicator === void 0 || !n.call(q, "indicator")) {
let v = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.definition === void 0 || !n.call(q, "definition")) {
let v = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.role === void 0 || !n.call(q, "role")) {
let v = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.unit === void 0 || !n.call(q, "unit")) {
let v = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.breakdown === void 0 || !n.call(q, "breakdown")) {
let v = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.basis === void 0 || !n.call(q, "basis")) {
let v = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.scenario === void 0 || !n.call(q, "scenario")) {
let v = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.points === void 0 || !n.call(q, "points")) {
let v = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(q))
if (!n.call(Qe.properties.series.items.properties, v)) {
let V = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (q.indicator !== void 0 && n.call(q, "indicator") && (M(q.indicator, { instancePath: i + "/series/" + g + "/indicator", parentData: q, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.definition !== void 0 && n.call(q, "definition") && (se(q.definition, { instancePath: i + "/series/" + g + "/definition", parentData: q, parentDataProperty: "definition", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), q.unit !== void 0 && n.call(q, "unit")) {
let v = q.unit, V = s, z = !1, b = s;
_e(v, { instancePath: i + "/series/" + g + "/unit", parentData: q, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var $ = b === s;
z = z || $;
let j = s;
if (v !== null) {
let O = { instancePath: i + "/series/" + g + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var $ = j === s;
if (z = z || $, z)
s = V, e !== null && (V ? e.length = V : e = null);
else {
let O = { instancePath: i + "/series/" + g + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if (q.members !== void 0 && n.call(q, "members")) {
let v = q.members;
if (Array.isArray(v)) {
if (v.length > 2e4) {
let z = { instancePath: i + "/series/" + g + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [z] : e.push(z), s++;
}
if (v.length < 1) {
let z = { instancePath: i + "/series/" + g + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = v.length;
for (let z = 0; z < V; z++)
_e(v[z], { instancePath: i + "/series/" + g + "/members/" + z, parentData: v, parentDataProperty: z, rootData: u, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
} else {
let V = { instancePath: i + "/series/" + g + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.breakdown !== void 0 && n.call(q, "breakdown")) {
let v = q.breakdown;
if (Array.isArray(v)) {
if (v.length > 10) {
let z = { instancePath: i + "/series/" + g + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = v.length;
for (let z = 0; z < V; z++)
Ni(v[z], { instancePath: i + "/series/" + g + "/breakdown/" + z, parentData: v, parentDataProperty: z, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ni.errors : e.concat(Ni.errors), s = e.length);
} else {
let V = { instancePath: i + "/series/" + g + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.basis !== void 0 && n.call(q, "basis") && (Le(q.basis, { instancePath: i + "/series/" + g + "/basis", parentData: q, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), q.calendar !== void 0 && n.call(q, "calendar") && (M(q.calendar, { instancePath: i + "/series/" + g + "/calendar", parentData: q, parentDataProperty: "calendar", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.scenario !== void 0 && n.call(q, "scenario") && (Vi(q.scenario, { instancePath: i + "/series/" + g + "/scenario", parentData: q, parentDataProperty: "scenario", rootData: u, dynamicAnchors: m }) || (e = e === null ? Vi.errors : e.concat(Vi.errors), s = e.length)), q.points !== void 0 && n.call(q, "points")) {
let v = q.points;
if (Array.isArray(v)) {
if (v.length > 1e4) {
let z = { instancePath: i + "/series/" + g + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = v.length;
for (let z = 0; z < V; z++) {
let b = v[z];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.period === void 0 || !n.call(b, "period")) {
let j = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.listDate === void 0 || !n.call(b, "listDate")) {
let j = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.state === void 0 || !n.call(b, "state")) {
let j = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.value === void 0 || !n.call(b, "value")) {
let j = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.method === void 0 || !n.call(b, "method")) {
let j = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.status === void 0 || !n.call(b, "status")) {
let j = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.reason === void 0 || !n.call(b, "reason")) {
let j = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.sources === void 0 || !n.call(b, "sources")) {
let j = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!n.call(Qe.properties.series.items.properties.points.items.properties, j)) {
let O = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.period !== void 0 && n.call(b, "period") && (Ae(b.period, { instancePath: i + "/series/" + g + "/points/" + z + "/period", parentData: b, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), b.window !== void 0 && n.call(b, "window") && (Fi(b.window, { instancePath: i + "/series/" + g + "/points/" + z + "/window", parentData: b, parentDataProperty: "window", rootData: u, dynamicAnchors: m }) || (e = e === null ? Fi.errors : e.concat(Fi.errors), s = e.length)), b.listDate !== void 0 && n.call(b, "listDate") && (Ue(b.listDate, { instancePath: i + "/series/" + g + "/points/" + z + "/listDate", parentData: b, parentDataProperty: "listDate", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), b.state !== void 0 && n.call(b, "state")) {
let j = b.state;
if (!(j === "number" || j === "nil" || j === "missing" || j === "notApplicable" || j === "confidential" || j === "none")) {
let O = { instancePath: i + "/series/" + g + "/points/" + z + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: Qe.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.value !== void 0 && n.call(b, "value")) {
let j = b.value, O = s, E = !1, N = s;
Z(j, { instancePath: i + "/series/" + g + "/points/" + z + "/value", parentData: b, parentDataProperty: "value", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var l = N === s;
E = E || l;
let T = s;
if (j !== null) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var l = T === s;
if (E = E || l, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.category !== void 0 && n.call(b, "category") && (se(b.category, { instancePath: i + "/series/" + g + "/points/" + z + "/category", parentData: b, parentDataProperty: "category", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), b.method !== void 0 && n.call(b, "method") && (zi(b.method, { instancePath: i + "/series/" + g + "/points/" + z + "/method", parentData: b, parentDataProperty: "method", rootData: u, dynamicAnchors: m }) || (e = e === null ? zi.errors : e.concat(zi.errors), s = e.length)), b.status !== void 0 && n.call(b, "status") && (Ti(b.status, { instancePath: i + "/series/" + g + "/points/" + z + "/status", parentData: b, parentDataProperty: "status", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ti.errors : e.concat(Ti.errors), s = e.length)), b.reason !== void 0 && n.call(b, "reason") && (Ci(b.reason, { instancePath: i + "/series/" + g + "/points/" + z + "/reason", parentData: b, parentDataProperty: "reason", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ci.errors : e.concat(Ci.errors), s = e.length)), b.known !== void 0 && n.call(b, "known")) {
let j = b.known, O = s, E = !1, N = s;
Z(j, { instancePath: i + "/series/" + g + "/points/" + z + "/known", parentData: b, parentDataProperty: "known", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var y = N === s;
E = E || y;
let T = s;
if (j !== null) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var y = T === s;
if (E = E || y, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.lower !== void 0 && n.call(b, "lower")) {
let j = b.lower, O = s, E = !1, N = s;
Z(j, { instancePath: i + "/series/" + g + "/points/" + z + "/lower", parentData: b, parentDataProperty: "lower", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var k = N === s;
E = E || k;
let T = s;
if (j !== null) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var k = T === s;
if (E = E || k, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.upper !== void 0 && n.call(b, "upper")) {
let j = b.upper, O = s, E = !1, N = s;
Z(j, { instancePath: i + "/series/" + g + "/points/" + z + "/upper", parentData: b, parentDataProperty: "upper", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var c = N === s;
E = E || c;
let T = s;
if (j !== null) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var c = T === s;
if (E = E || c, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.expected !== void 0 && n.call(b, "expected")) {
let j = b.expected;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let O = { instancePath: i + "/series/" + g + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof j == "number" && isFinite(j) && (j < 0 || isNaN(j))) {
let O = { instancePath: i + "/series/" + g + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.received !== void 0 && n.call(b, "received")) {
let j = b.received;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let O = { instancePath: i + "/series/" + g + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof j == "number" && isFinite(j) && (j < 0 || isNaN(j))) {
let O = { instancePath: i + "/series/" + g + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.missingWeight !== void 0 && n.call(b, "missingWeight")) {
let j = b.missingWeight, O = s, E = !1, N = s;
wr(j, { instancePath: i + "/series/" + g + "/points/" + z + "/missingWeight", parentData: b, parentDataProperty: "missingWeight", rootData: u, dynamicAnchors: m }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
var a = N === s;
E = E || a;
let T = s;
if (j !== "") {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [C] : e.push(C), s++;
}
var a = T === s;
if (E = E || a, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.sources !== void 0 && n.call(b, "sources")) {
let j = b.sources;
if (Array.isArray(j)) {
if (j.length > 2e4) {
let E = { instancePath: i + "/series/" + g + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = j.length;
for (let E = 0; E < O; E++) {
let N = j[E];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.unit === void 0 || !n.call(N, "unit")) {
let T = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.share === void 0 || !n.call(N, "share")) {
let T = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.observation === void 0 || !n.call(N, "observation")) {
let T = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(N))
if (!(T === "unit" || T === "share" || T === "observation" || T === "part")) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.unit !== void 0 && n.call(N, "unit") && (_e(N.unit, { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/unit", parentData: N, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), N.share !== void 0 && n.call(N, "share")) {
let T = N.share, C = s, fe = !1, X = s;
wr(T, { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/share", parentData: N, parentDataProperty: "share", rootData: u, dynamicAnchors: m }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
var P = X === s;
fe = fe || P;
let Q = s;
if (T !== null) {
let ee = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var P = Q === s;
if (fe = fe || P, fe)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.observation !== void 0 && n.call(N, "observation")) {
let T = N.observation, C = s, fe = !1, X = s;
se(T, { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/observation", parentData: N, parentDataProperty: "observation", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var w = X === s;
fe = fe || w;
let Q = s;
if (T !== null) {
let ee = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var w = Q === s;
if (fe = fe || w, fe)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.part !== void 0 && n.call(N, "part")) {
let T = N.part;
if (typeof T == "string") {
if (F(T) > 200) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!Mn.test(T)) {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let T = { instancePath: i + "/series/" + g + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
} else {
let O = { instancePath: i + "/series/" + g + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.changes !== void 0 && n.call(b, "changes")) {
let j = b.changes;
if (Array.isArray(j)) {
if (j.length > 2e3) {
let E = { instancePath: i + "/series/" + g + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = j.length;
for (let E = 0; E < O; E++)
vr(j[E], { instancePath: i + "/series/" + g + "/points/" + z + "/changes/" + E, parentData: j, parentDataProperty: E, rootData: u, dynamicAnchors: m }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
} else {
let O = { instancePath: i + "/series/" + g + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
b.adjustment !== void 0 && n.call(b, "adjustment") && (Z(b.adjustment, { instancePath: i + "/series/" + g + "/points/" + z + "/adjustment", parentData: b, parentDataProperty: "adjustment", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), b.source !== void 0 && n.call(b, "source") && (M(b.source, { instancePath: i + "/series/" + g + "/points/" + z + "/source", parentData: b, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
} else {
let j = { instancePath: i + "/series/" + g + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let V = { instancePath: i + "/series/" + g + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.role !== void 0 && n.call(q, "role")) {
let v = q.role;
if (!(v === "unit" || v === "group" || v === "unallocated")) {
let V = { instancePath: i + "/series/" + g + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: Qe.properties.series.items.properties.role.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.breaks !== void 0 && n.call(q, "breaks")) {
let v = q.breaks;
if (Array.isArray(v)) {
if (v.length > 200) {
let z = { instancePath: i + "/series/" + g + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [z] : e.push(z), s++;
}
let V = v.length;
for (let z = 0; z < V; z++) {
let b = v[z];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.date === void 0 || !n.call(b, "date")) {
let j = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.kind === void 0 || !n.call(b, "kind")) {
let j = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.changes === void 0 || !n.call(b, "changes")) {
let j = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "date" || j === "kind" || j === "changes")) {
let O = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.date !== void 0 && n.call(b, "date") && (Ue(b.date, { instancePath: i + "/series/" + g + "/breaks/" + z + "/date", parentData: b, parentDataProperty: "date", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), b.kind !== void 0 && n.call(b, "kind")) {
let j = b.kind;
if (!(j === "territory" || j === "definition")) {
let O = { instancePath: i + "/series/" + g + "/breaks/" + z + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Qe.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.changes !== void 0 && n.call(b, "changes")) {
let j = b.changes;
if (Array.isArray(j)) {
if (j.length > 2e3) {
let E = { instancePath: i + "/series/" + g + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = j.length;
for (let E = 0; E < O; E++)
vr(j[E], { instancePath: i + "/series/" + g + "/breaks/" + z + "/changes/" + E, parentData: j, parentDataProperty: E, rootData: u, dynamicAnchors: m }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
} else {
let O = { instancePath: i + "/series/" + g + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let j = { instancePath: i + "/series/" + g + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let V = { instancePath: i + "/series/" + g + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let v = { instancePath: i + "/series/" + g, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: i + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.reconciliations !== void 0 && n.call(r, "reconciliations")) {
let I = r.reconciliations;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let g = { instancePath: i + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let q = I[g], v = s, V = !0, z = s;
if (q && typeof q == "object" && !Array.isArray(q) && q.verdict !== void 0 && n.call(q, "verdict") && q.verdict !== "notComparable") {
let b = {};
e === null ? e = [b] : e.push(b), s++;
}
var h = z === s;
if (s = v, e !== null && (v ? e.length = v : e = null), h) {
let b = s;
if (q && typeof q == "object" && !Array.isArray(q) && q.difference !== void 0 && n.call(q, "difference") && q.difference !== null) {
let O = { instancePath: i + "/reconciliations/" + g + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var h = b === s;
if (V = h, V) {
var f = {};
f.difference = !0, f.verdict = !0;
}
}
if (!V) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.kind === void 0 || !n.call(q, "kind")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.relation === void 0 || !n.call(q, "relation")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.indicator === void 0 || !n.call(q, "indicator")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.breakdown === void 0 || !n.call(q, "breakdown")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.period === void 0 || !n.call(q, "period")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.unit === void 0 || !n.call(q, "unit")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.ours === void 0 || !n.call(q, "ours")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.published === void 0 || !n.call(q, "published")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.difference === void 0 || !n.call(q, "difference")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.tolerance === void 0 || !n.call(q, "tolerance")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.verdict === void 0 || !n.call(q, "verdict")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [b] : e.push(b), s++;
}
if (q.source === void 0 || !n.call(q, "source")) {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(q))
if (!n.call(Qe.properties.reconciliations.items.properties, b)) {
let j = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [j] : e.push(j), s++;
}
if (q.kind !== void 0 && n.call(q, "kind") && (M(q.kind, { instancePath: i + "/reconciliations/" + g + "/kind", parentData: q, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.relation !== void 0 && n.call(q, "relation") && (M(q.relation, { instancePath: i + "/reconciliations/" + g + "/relation", parentData: q, parentDataProperty: "relation", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.indicator !== void 0 && n.call(q, "indicator") && (M(q.indicator, { instancePath: i + "/reconciliations/" + g + "/indicator", parentData: q, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.breakdown !== void 0 && n.call(q, "breakdown")) {
let b = q.breakdown;
if (typeof b == "string") {
if (F(b) > 200) {
let j = { instancePath: i + "/reconciliations/" + g + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!en.test(b)) {
let j = { instancePath: i + "/reconciliations/" + g + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: i + "/reconciliations/" + g + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (q.period !== void 0 && n.call(q, "period") && (Ae(q.period, { instancePath: i + "/reconciliations/" + g + "/period", parentData: q, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), q.partsPeriod !== void 0 && n.call(q, "partsPeriod") && (Ae(q.partsPeriod, { instancePath: i + "/reconciliations/" + g + "/partsPeriod", parentData: q, parentDataProperty: "partsPeriod", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), q.unit !== void 0 && n.call(q, "unit") && (_e(q.unit, { instancePath: i + "/reconciliations/" + g + "/unit", parentData: q, parentDataProperty: "unit", rootData: u, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), q.ours !== void 0 && n.call(q, "ours")) {
let b = q.ours, j = s, O = !1, E = s;
Z(b, { instancePath: i + "/reconciliations/" + g + "/ours", parentData: q, parentDataProperty: "ours", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var D = E === s;
O = O || D;
let N = s;
if (b !== null) {
let T = { instancePath: i + "/reconciliations/" + g + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var D = N === s;
if (O = O || D, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: i + "/reconciliations/" + g + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (q.oursMeasure !== void 0 && n.call(q, "oursMeasure") && (M(q.oursMeasure, { instancePath: i + "/reconciliations/" + g + "/oursMeasure", parentData: q, parentDataProperty: "oursMeasure", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.published !== void 0 && n.call(q, "published")) {
let b = q.published, j = s, O = !1, E = s;
Z(b, { instancePath: i + "/reconciliations/" + g + "/published", parentData: q, parentDataProperty: "published", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var d = E === s;
O = O || d;
let N = s;
if (b !== null) {
let T = { instancePath: i + "/reconciliations/" + g + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var d = N === s;
if (O = O || d, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: i + "/reconciliations/" + g + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (q.difference !== void 0 && n.call(q, "difference")) {
let b = q.difference, j = s, O = !1, E = s;
Z(b, { instancePath: i + "/reconciliations/" + g + "/difference", parentData: q, parentDataProperty: "difference", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var x = E === s;
O = O || x;
let N = s;
if (b !== null) {
let T = { instancePath: i + "/reconciliations/" + g + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var x = N === s;
if (O = O || x, O)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: i + "/reconciliations/" + g + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (q.tolerance !== void 0 && n.call(q, "tolerance") && (Z(q.tolerance, { instancePath: i + "/reconciliations/" + g + "/tolerance", parentData: q, parentDataProperty: "tolerance", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.verdict !== void 0 && n.call(q, "verdict")) {
let b = q.verdict;
if (!(b === "equal" || b === "withinTolerance" || b === "differs" || b === "notComparable")) {
let j = { instancePath: i + "/reconciliations/" + g + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: Qe.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
q.source !== void 0 && n.call(q, "source") && (se(q.source, { instancePath: i + "/reconciliations/" + g + "/source", parentData: q, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), q.note !== void 0 && n.call(q, "note") && (Ri(q.note, { instancePath: i + "/reconciliations/" + g + "/note", parentData: q, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ri.errors : e.concat(Ri.errors), s = e.length));
} else {
let b = { instancePath: i + "/reconciliations/" + g, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let A = { instancePath: i + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let I = r.comparisons;
if (Array.isArray(I)) {
if (I.length > 1e4) {
let g = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let q = I[g];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.relation === void 0 || !n.call(q, "relation")) {
let v = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.kind === void 0 || !n.call(q, "kind")) {
let v = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.compared === void 0 || !n.call(q, "compared")) {
let v = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.equal === void 0 || !n.call(q, "equal")) {
let v = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.withinTolerance === void 0 || !n.call(q, "withinTolerance")) {
let v = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.differs === void 0 || !n.call(q, "differs")) {
let v = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.notComparable === void 0 || !n.call(q, "notComparable")) {
let v = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(q))
if (!(v === "relation" || v === "kind" || v === "compared" || v === "equal" || v === "withinTolerance" || v === "differs" || v === "notComparable")) {
let V = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (q.relation !== void 0 && n.call(q, "relation") && (M(q.relation, { instancePath: i + "/comparisons/" + g + "/relation", parentData: q, parentDataProperty: "relation", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.kind !== void 0 && n.call(q, "kind") && (M(q.kind, { instancePath: i + "/comparisons/" + g + "/kind", parentData: q, parentDataProperty: "kind", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.compared !== void 0 && n.call(q, "compared")) {
let v = q.compared;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.equal !== void 0 && n.call(q, "equal")) {
let v = q.equal;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.withinTolerance !== void 0 && n.call(q, "withinTolerance")) {
let v = q.withinTolerance;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.differs !== void 0 && n.call(q, "differs")) {
let v = q.differs;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.notComparable !== void 0 && n.call(q, "notComparable")) {
let v = q.notComparable;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let V = { instancePath: i + "/comparisons/" + g + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let v = { instancePath: i + "/comparisons/" + g, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.conservation !== void 0 && n.call(r, "conservation")) {
let I = r.conservation;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let g = { instancePath: i + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let q = I[g];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.indicator === void 0 || !n.call(q, "indicator")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.definition === void 0 || !n.call(q, "definition")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.breakdown === void 0 || !n.call(q, "breakdown")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.source === void 0 || !n.call(q, "source")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.basis === void 0 || !n.call(q, "basis")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.period === void 0 || !n.call(q, "period")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.amounts === void 0 || !n.call(q, "amounts")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.sources === void 0 || !n.call(q, "sources")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.values === void 0 || !n.call(q, "values")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.known === void 0 || !n.call(q, "known")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.unallocated === void 0 || !n.call(q, "unallocated")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.unresolved === void 0 || !n.call(q, "unresolved")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.restatedBySource === void 0 || !n.call(q, "restatedBySource")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.lost === void 0 || !n.call(q, "lost")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.exactUnits === void 0 || !n.call(q, "exactUnits")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.boundedUnits === void 0 || !n.call(q, "boundedUnits")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.unresolvedUnits === void 0 || !n.call(q, "unresolvedUnits")) {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(q))
if (!n.call(Qe.properties.conservation.items.properties, v)) {
let V = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (q.indicator !== void 0 && n.call(q, "indicator") && (M(q.indicator, { instancePath: i + "/conservation/" + g + "/indicator", parentData: q, parentDataProperty: "indicator", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.definition !== void 0 && n.call(q, "definition") && (se(q.definition, { instancePath: i + "/conservation/" + g + "/definition", parentData: q, parentDataProperty: "definition", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), q.breakdown !== void 0 && n.call(q, "breakdown")) {
let v = q.breakdown;
if (typeof v == "string") {
if (F(v) > 200) {
let V = { instancePath: i + "/conservation/" + g + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [V] : e.push(V), s++;
}
if (!en.test(v)) {
let V = { instancePath: i + "/conservation/" + g + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: i + "/conservation/" + g + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.source !== void 0 && n.call(q, "source") && (M(q.source, { instancePath: i + "/conservation/" + g + "/source", parentData: q, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.basis !== void 0 && n.call(q, "basis") && (Le(q.basis, { instancePath: i + "/conservation/" + g + "/basis", parentData: q, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), q.period !== void 0 && n.call(q, "period") && (Ae(q.period, { instancePath: i + "/conservation/" + g + "/period", parentData: q, parentDataProperty: "period", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), q.amounts !== void 0 && n.call(q, "amounts")) {
let v = q.amounts;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let V = { instancePath: i + "/conservation/" + g + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let V = { instancePath: i + "/conservation/" + g + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.sources !== void 0 && n.call(q, "sources") && (Z(q.sources, { instancePath: i + "/conservation/" + g + "/sources", parentData: q, parentDataProperty: "sources", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.values !== void 0 && n.call(q, "values") && (Z(q.values, { instancePath: i + "/conservation/" + g + "/values", parentData: q, parentDataProperty: "values", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.known !== void 0 && n.call(q, "known") && (Z(q.known, { instancePath: i + "/conservation/" + g + "/known", parentData: q, parentDataProperty: "known", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.unallocated !== void 0 && n.call(q, "unallocated") && (Z(q.unallocated, { instancePath: i + "/conservation/" + g + "/unallocated", parentData: q, parentDataProperty: "unallocated", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.unresolved !== void 0 && n.call(q, "unresolved") && (Z(q.unresolved, { instancePath: i + "/conservation/" + g + "/unresolved", parentData: q, parentDataProperty: "unresolved", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.restatedBySource !== void 0 && n.call(q, "restatedBySource") && (Z(q.restatedBySource, { instancePath: i + "/conservation/" + g + "/restatedBySource", parentData: q, parentDataProperty: "restatedBySource", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.lost !== void 0 && n.call(q, "lost") && (Z(q.lost, { instancePath: i + "/conservation/" + g + "/lost", parentData: q, parentDataProperty: "lost", rootData: u, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), q.exactUnits !== void 0 && n.call(q, "exactUnits")) {
let v = q.exactUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let V = { instancePath: i + "/conservation/" + g + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let V = { instancePath: i + "/conservation/" + g + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.boundedUnits !== void 0 && n.call(q, "boundedUnits")) {
let v = q.boundedUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let V = { instancePath: i + "/conservation/" + g + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let V = { instancePath: i + "/conservation/" + g + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.unresolvedUnits !== void 0 && n.call(q, "unresolvedUnits")) {
let v = q.unresolvedUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let V = { instancePath: i + "/conservation/" + g + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [V] : e.push(V), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let V = { instancePath: i + "/conservation/" + g + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let v = { instancePath: i + "/conservation/" + g, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: i + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.markers !== void 0 && n.call(r, "markers")) {
let I = r.markers;
if (Array.isArray(I)) {
if (I.length > 200) {
let g = { instancePath: i + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let q = I[g];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.kind === void 0 || !n.call(q, "kind")) {
let v = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.code === void 0 || !n.call(q, "code")) {
let v = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.text === void 0 || !n.call(q, "text")) {
let v = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(q))
if (!(v === "kind" || v === "code" || v === "text")) {
let V = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
if (q.kind !== void 0 && n.call(q, "kind")) {
let v = q.kind;
if (!(v === "method" || v === "reason" || v === "status" || v === "break")) {
let V = { instancePath: i + "/markers/" + g + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Qe.properties.markers.items.properties.kind.enum } };
e === null ? e = [V] : e.push(V), s++;
}
}
if (q.code !== void 0 && n.call(q, "code")) {
let v = q.code;
if (typeof v == "string") {
if (F(v) > 40) {
let V = { instancePath: i + "/markers/" + g + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [V] : e.push(V), s++;
}
if (!Wn.test(v)) {
let V = { instancePath: i + "/markers/" + g + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: i + "/markers/" + g + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [V] : e.push(V), s++;
}
}
q.text !== void 0 && n.call(q, "text") && (kr(q.text, { instancePath: i + "/markers/" + g + "/text", parentData: q, parentDataProperty: "text", rootData: u, dynamicAnchors: m }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let v = { instancePath: i + "/markers/" + g, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: i + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.sources !== void 0 && n.call(r, "sources")) {
let I = r.sources;
if (Array.isArray(I)) {
if (I.length > 1e3) {
let g = { instancePath: i + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++) {
let q = I[g];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.id === void 0 || !n.call(q, "id")) {
let v = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.class === void 0 || !n.call(q, "class")) {
let v = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.publisher === void 0 || !n.call(q, "publisher")) {
let v = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [v] : e.push(v), s++;
}
if (q.origin === void 0 || !n.call(q, "origin")) {
let v = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(q))
if (!(v === "id" || v === "class" || v === "publisher" || v === "origin")) {
let V = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [V] : e.push(V), s++;
}
q.id !== void 0 && n.call(q, "id") && (M(q.id, { instancePath: i + "/sources/" + g + "/id", parentData: q, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.class !== void 0 && n.call(q, "class") && (M(q.class, { instancePath: i + "/sources/" + g + "/class", parentData: q, parentDataProperty: "class", rootData: u, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), q.publisher !== void 0 && n.call(q, "publisher") && (se(q.publisher, { instancePath: i + "/sources/" + g + "/publisher", parentData: q, parentDataProperty: "publisher", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), q.origin !== void 0 && n.call(q, "origin") && (se(q.origin, { instancePath: i + "/sources/" + g + "/origin", parentData: q, parentDataProperty: "origin", rootData: u, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let v = { instancePath: i + "/sources/" + g, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: i + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let I = r.findings;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let g = { instancePath: i + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [g] : e.push(g), s++;
}
let A = I.length;
for (let g = 0; g < A; g++)
Ge(I[g], { instancePath: i + "/findings/" + g, parentData: I, parentDataProperty: g, rootData: u, dynamicAnchors: m }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length);
} else {
let A = { instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let I = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
return qt.errors = e, s === 0;
}
qt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ko = $t, nt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function Bi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Bi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Bi.errors = e, s === 0;
}
Bi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function br(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Si(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Si.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Gi.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Si.errors = e, s === 0;
}
Si.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $t(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = $t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.area === void 0 || !n.call(r, "area")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.population === void 0 || !n.call(r, "population")) {
let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "change" || c === "from" || c === "to" || c === "kind" || c === "area" || c === "population" || c === "evidence" || c === "note")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (Bi(r.change, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: m }) || (e = e === null ? Bi.errors : e.concat(Bi.errors), s = e.length)), r.from !== void 0 && n.call(r, "from")) {
let c = r.from, a = s, P = !1, w = s;
br(c, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var t = w === s;
P = P || t;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var t = h === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let c = r.to, a = s, P = !1, w = s;
br(c, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var p = w === s;
P = P || p;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var p = h === s;
if (P = P || p, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let c = r.kind;
if (!(c === "whole" || c === "part" || c === "undetermined")) {
let a = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: nt.properties.kind.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.area !== void 0 && n.call(r, "area")) {
let c = r.area, a = s, P = !1, w = s;
if (!(c === "all" || c === "part" || c === "none")) {
let f = { instancePath: i + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: nt.properties.area.anyOf[0].enum } };
e === null ? e = [f] : e.push(f), s++;
}
var $ = w === s;
P = P || $;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var $ = h === s;
if (P = P || $, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.population !== void 0 && n.call(r, "population")) {
let c = r.population, a = s, P = !1, w = s;
if (!(c === "all" || c === "part" || c === "none")) {
let f = { instancePath: i + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: nt.properties.population.anyOf[0].enum } };
e === null ? e = [f] : e.push(f), s++;
}
var l = w === s;
P = P || l;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var l = h === s;
if (P = P || l, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.evidence !== void 0 && n.call(r, "evidence")) {
let c = r.evidence, a = s, P = !1, w = s;
if (!(c === "official" || c === "alias")) {
let f = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: nt.properties.evidence.anyOf[0].enum } };
e === null ? e = [f] : e.push(f), s++;
}
var y = w === s;
P = P || y;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var y = h === s;
if (P = P || y, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let c = r.note, a = s, P = !1, w = s;
Si(c, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: m }) || (e = e === null ? Si.errors : e.concat(Si.errors), s = e.length);
var k = w === s;
P = P || k;
let h = s;
if (c !== "") {
let f = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [f] : e.push(f), s++;
}
var k = h === s;
if (P = P || k, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let f = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let c = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return $t.errors = e, s === 0;
}
$t.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wo = Dt, rn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function qr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Zi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Vr.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Zi.errors = e, s === 0;
}
Zi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ki(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ki.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ki.errors = e, s === 0;
}
Ki.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!qe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ui(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Ui.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ui.errors = e, s === 0;
}
Ui.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Mi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: nn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Mi.errors = e, s === 0;
}
Mi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.type === void 0 || !n.call(r, "type")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let w = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!n.call(rn.properties, w)) {
let h = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (qr(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: m }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (Zi(r.level, { instancePath: i + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: m }) || (e = e === null ? Zi.errors : e.concat(Zi.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (Ki(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ki.errors : e.concat(Ki.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let w = r.type, h = s, f = !1, D = s;
Me(w, { instancePath: i + "/type", parentData: r, parentDataProperty: "type", rootData: u, dynamicAnchors: m }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var t = D === s;
f = f || t;
let d = s;
if (w !== "") {
let x = { instancePath: i + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var t = d === s;
if (f = f || t, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.name !== void 0 && n.call(r, "name") && (Me(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: m }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.parent !== void 0 && n.call(r, "parent")) {
let w = r.parent, h = s, f = !1, D = s;
qr(w, { instancePath: i + "/parent", parentData: r, parentDataProperty: "parent", rootData: u, dynamicAnchors: m }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var p = D === s;
f = f || p;
let d = s;
if (w !== "") {
let x = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var p = d === s;
if (f = f || p, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validFrom !== void 0 && n.call(r, "validFrom")) {
let w = r.validFrom, h = s, f = !1, D = s;
$r(w, { instancePath: i + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: m }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var $ = D === s;
f = f || $;
let d = s;
if (w !== "") {
let x = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var $ = d === s;
if (f = f || $, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let w = r.validTo, h = s, f = !1, D = s;
$r(w, { instancePath: i + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: m }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var l = D === s;
f = f || l;
let d = s;
if (w !== "") {
let x = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = d === s;
if (f = f || l, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.change !== void 0 && n.call(r, "change")) {
let w = r.change, h = s, f = !1, D = s;
Ui(w, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: m }) || (e = e === null ? Ui.errors : e.concat(Ui.errors), s = e.length);
var y = D === s;
f = f || y;
let d = s;
if (w !== "") {
let x = { instancePath: i + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var y = d === s;
if (f = f || y, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.class !== void 0 && n.call(r, "class")) {
let w = r.class, h = s, f = !1, D = s;
if (!(w === "urban" || w === "rural")) {
let x = { instancePath: i + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: rn.properties.class.anyOf[0].enum } };
e === null ? e = [x] : e.push(x), s++;
}
var k = D === s;
f = f || k;
let d = s;
if (w !== "") {
let x = { instancePath: i + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var k = d === s;
if (f = f || k, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.continuity !== void 0 && n.call(r, "continuity")) {
let w = r.continuity, h = s, f = !1, D = s;
if (w !== "assumed") {
let x = { instancePath: i + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [x] : e.push(x), s++;
}
var c = D === s;
f = f || c;
let d = s;
if (w !== "") {
let x = { instancePath: i + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var c = d === s;
if (f = f || c, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.dateKind !== void 0 && n.call(r, "dateKind")) {
let w = r.dateKind, h = s, f = !1, D = s;
Mi(w, { instancePath: i + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: u, dynamicAnchors: m }) || (e = e === null ? Mi.errors : e.concat(Mi.errors), s = e.length);
var a = D === s;
f = f || a;
let d = s;
if (w !== "") {
let x = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = d === s;
if (f = f || a, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nameEn !== void 0 && n.call(r, "nameEn")) {
let w = r.nameEn, h = s, f = !1, D = s;
Me(w, { instancePath: i + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: m }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var P = D === s;
f = f || P;
let d = s;
if (w !== "") {
let x = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var P = d === s;
if (f = f || P, f)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let x = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let w = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
return Dt.errors = e, s === 0;
}
Dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var vo = jt;
function Wi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Wi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Wi.errors = e, s === 0;
}
Wi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!we.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Yi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var $ = p === s;
if ($) {
let l = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ct.test(r)) {
let l = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Yi.errors = e, s === 0;
}
Yi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Hi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!It.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hi.errors = e, s === 0;
}
Hi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qi(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = Qi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ve.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qi.errors = e, s === 0;
}
Qi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yn = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function jt(r, { instancePath: i = "", parentData: L, parentDataProperty: _, rootData: u = r, dynamicAnchors: m = {} } = {}) {
let e = null, s = 0, o = jt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, p = !1, $ = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount") && r.amount !== "") {
let h = { instancePath: i + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.share !== void 0 && n.call(r, "share")) {
let h = r.share;
if (typeof h == "string" && F(h) < 1) {
let f = { instancePath: i + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
var c = l === s;
if (c) {
p = !0, $ = 0;
var y = {};
y.amount = !0, y.share = !0;
}
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount")) {
let h = r.amount;
if (typeof h == "string" && F(h) < 1) {
let f = { instancePath: i + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.share !== void 0 && n.call(r, "share") && r.share !== "") {
let h = { instancePath: i + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
}
var c = k === s;
if (c && p ? (p = !1, $ = [$, 1]) : c && (p = !0, $ = 1, y !== !0 && (y = y || {}, y.amount = !0, y.share = !0)), p)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: $ } };
e === null ? e = [h] : e.push(h), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let h = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let h = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let h = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let h = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.amount === void 0 || !n.call(r, "amount")) {
let h = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.share === void 0 || !n.call(r, "share")) {
let h = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "change" || h === "from" || h === "to" || h === "basis" || h === "amount" || h === "share" || h === "source")) {
let f = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (Wi(r.change, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: m }) || (e = e === null ? Wi.errors : e.concat(Wi.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (Dr(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: m }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Dr(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: m }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (Yi(r.basis, { instancePath: i + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: m }) || (e = e === null ? Yi.errors : e.concat(Yi.errors), s = e.length)), r.amount !== void 0 && n.call(r, "amount")) {
let h = r.amount, f = s, D = !1, d = s;
if (typeof h == "string") {
if (F(h) > 50) {
let I = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [I] : e.push(I), s++;
}
if (!Yn.test(h)) {
let I = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = d === s;
D = D || a;
let x = s;
if (h !== "") {
let I = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = x === s;
if (D = D || a, D)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let I = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.share !== void 0 && n.call(r, "share")) {
let h = r.share, f = s, D = !1, d = s;
Hi(h, { instancePath: i + "/share", parentData: r, parentDataProperty: "share", rootData: u, dynamicAnchors: m }) || (e = e === null ? Hi.errors : e.concat(Hi.errors), s = e.length);
var P = d === s;
D = D || P;
let x = s;
if (h !== "") {
let I = { instancePath: i + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var P = x === s;
if (D = D || P, D)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let I = { instancePath: i + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let h = r.source, f = s, D = !1, d = s;
Qi(h, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: m }) || (e = e === null ? Qi.errors : e.concat(Qi.errors), s = e.length);
var w = d === s;
D = D || w;
let x = s;
if (h !== "") {
let I = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var w = x === s;
if (D = D || w, D)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let I = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let h = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return jt.errors = e, s === 0;
}
jt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
Xn as validateBody,
eo as validateBreakdown,
ro as validateCalendar,
so as validateChange,
io as validateConfig,
to as validateConsolidation,
no as validateDecision,
oo as validateException,
lo as validateForm,
ao as validateIndicator,
po as validateInstrument,
uo as validateIssue,
mo as validateMapping,
fo as validateMeasure,
co as validateObservation,
yo as validatePeriod,
ho as validateRegime,
Po as validateRegister,
go as validateReport,
ko as validateTransfer,
wo as validateUnit,
vo as validateWeight
};

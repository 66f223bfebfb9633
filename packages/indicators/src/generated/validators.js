// Generated from schemas/ by `npm run generate`. Do not edit.
var Mt = Object.create;
var qt = Object.defineProperty;
var Wt = Object.getOwnPropertyDescriptor;
var Yt = Object.getOwnPropertyNames;
var Ht = Object.getPrototypeOf, Qt = Object.prototype.hasOwnProperty;
var ft = (r, n) => () => {
try {
return n || r((n = { exports: {} }).exports, n), n.exports;
} catch (I) {
throw n = 0, I;
}
};
var Gt = (r, n, I, O) => {
if (n && typeof n == "object" || typeof n == "function")
for (let p of Yt(n))
!Qt.call(r, p) && p !== I && qt(r, p, { get: () => n[p], enumerable: !(O = Wt(n, p)) || O.enumerable });
return r;
};
var $t = (r, n, I) => (I = r != null ? Mt(Ht(r)) : {}, Gt(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
n || !r || !r.__esModule ? qt(I, "default", { value: r, enumerable: !0 }) : I,
r
));
var jt = ft((mt) => {
"use strict";
Object.defineProperty(mt, "__esModule", { value: !0 });
function Dt(r) {
let n = r.length, I = 0, O = 0, p;
for (; O < n; )
I++, p = r.charCodeAt(O++), p >= 55296 && p <= 56319 && O < n && (p = r.charCodeAt(O), (p & 64512) === 56320 && O++);
return I;
}
mt.default = Dt;
Dt.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var It = ft((Ai, xt) => {
"use strict";
xt.exports = function r(n, I) {
if (n === I) return !0;
if (n && I && typeof n == "object" && typeof I == "object") {
if (n.constructor !== I.constructor) return !1;
var O, p, f;
if (Array.isArray(n)) {
if (O = n.length, O != I.length) return !1;
for (p = O; p-- !== 0; )
if (!r(n[p], I[p])) return !1;
return !0;
}
if (n.constructor === RegExp) return n.source === I.source && n.flags === I.flags;
if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === I.valueOf();
if (n.toString !== Object.prototype.toString) return n.toString() === I.toString();
if (f = Object.keys(n), O = f.length, O !== Object.keys(I).length) return !1;
for (p = O; p-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(I, f[p])) return !1;
for (p = O; p-- !== 0; ) {
var e = f[p];
if (!r(n[e], I[e])) return !1;
}
return !0;
}
return n !== n && I !== I;
};
});
var _t = ft((ut) => {
"use strict";
Object.defineProperty(ut, "__esModule", { value: !0 });
var Ot = It();
Ot.code = 'require("ajv/dist/runtime/equal").default';
ut.default = Ot;
});
var zt = $t(jt()), Ft = $t(_t()), Jt = {
date(r) {
let [, n, I, O] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!n || I < 1 || I > 12 || O < 1) return !1;
let p = n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0);
return O <= [31, p ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][I - 1];
}
}, Ni = Kn, Xt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } } }, i = Object.prototype.hasOwnProperty, F = zt.default;
var $e = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function _e(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function Or(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ir = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function _r(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ir.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ie = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function Ue(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var je = Jt.date, xe = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function Me(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ei = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u"), ri = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function Kn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Kn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.identifier === void 0 || !i.call(r, "identifier")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.name === void 0 || !i.call(r, "name")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.parent === void 0 || !i.call(r, "parent")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.territory === void 0 || !i.call(r, "territory")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.validFrom === void 0 || !i.call(r, "validFrom")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.validTo === void 0 || !i.call(r, "validTo")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.successors === void 0 || !i.call(r, "successors")) {
let h = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!i.call(Xt.properties, h)) {
let y = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (_e(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.identifier !== void 0 && i.call(r, "identifier")) {
let h = r.identifier;
if (typeof h == "string") {
if (F(h) > 40) {
let y = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!ei.test(h)) {
let y = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind") && (Or(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (_r(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length)), r.name !== void 0 && i.call(r, "name") && (Ue(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), r.nameEn !== void 0 && i.call(r, "nameEn")) {
let h = r.nameEn, y = s, g = !1, c = s;
Ue(h, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
var t = c === s;
g = g || t;
let q = s;
if (h !== "") {
let w = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = q === s;
if (g = g || t, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.parent !== void 0 && i.call(r, "parent")) {
let h = r.parent, y = s, g = !1, c = s;
_e(h, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: p, dynamicAnchors: f }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var a = c === s;
g = g || a;
let q = s;
if (h !== "") {
let w = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = q === s;
if (g = g || a, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.territory !== void 0 && i.call(r, "territory") && (_e(r.territory, { instancePath: n + "/territory", parentData: r, parentDataProperty: "territory", rootData: p, dynamicAnchors: f }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.validFrom !== void 0 && i.call(r, "validFrom")) {
let h = r.validFrom, y = s, g = !1, c = s;
Me(h, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var b = c === s;
g = g || b;
let q = s;
if (h !== "") {
let w = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var b = q === s;
if (g = g || b, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let h = r.validTo, y = s, g = !1, c = s;
Me(h, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: p, dynamicAnchors: f }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var l = c === s;
g = g || l;
let q = s;
if (h !== "") {
let w = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = q === s;
if (g = g || l, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.successors !== void 0 && i.call(r, "successors")) {
let h = r.successors;
if (typeof h == "string") {
if (F(h) > 1e3) {
let y = { instancePath: n + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!ri.test(h)) {
let y = { instancePath: n + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let h = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return Kn.errors = e, s === 0;
}
Kn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vi = Sn, si = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Le(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function C(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = C.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return C.errors = e, s === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function We(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (C(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (C(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var En = new RegExp("^\\S", "u");
function Z(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!En.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let b = r.from, l = s, h = !1, y = s;
U(b, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let b = r.to, l = s, h = !1, y = s;
U(b, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var a = g === s;
if (h = h || a, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let b = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ar(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
C(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Dr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Er(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (F(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Dr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, b;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
b = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: b } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Sn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Sn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.values === void 0 || !i.call(r, "values")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(si.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Le(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (We(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.values !== void 0 && i.call(r, "values")) {
let t = r.values;
if (Array.isArray(t)) {
if (t.length > 500) {
let b = { instancePath: n + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [b] : e.push(b), s++;
}
let a = t.length;
for (let b = 0; b < a; b++) {
let l = t[b];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.code === void 0 || !i.call(l, "code")) {
let h = { instancePath: n + "/values/" + b, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.names === void 0 || !i.call(l, "names")) {
let h = { instancePath: n + "/values/" + b, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l))
if (!(h === "code" || h === "names" || h === "parent" || h === "note")) {
let y = { instancePath: n + "/values/" + b, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
l.code !== void 0 && i.call(l, "code") && (Le(l.code, { instancePath: n + "/values/" + b + "/code", parentData: l, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), l.names !== void 0 && i.call(l, "names") && (We(l.names, { instancePath: n + "/values/" + b + "/names", parentData: l, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), l.parent !== void 0 && i.call(l, "parent") && (Le(l.parent, { instancePath: n + "/values/" + b + "/parent", parentData: l, parentDataProperty: "parent", rootData: p, dynamicAnchors: f }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), l.note !== void 0 && i.call(l, "note") && (Ye(l.note, { instancePath: n + "/values/" + b + "/note", parentData: l, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length));
} else {
let h = { instancePath: n + "/values/" + b, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let a = { instancePath: n + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.exhaustive !== void 0 && i.call(r, "exhaustive") && typeof r.exhaustive != "boolean") {
let t = { instancePath: n + "/exhaustive", schemaPath: "#/properties/exhaustive/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.byUnitClass !== void 0 && i.call(r, "byUnitClass") && typeof r.byUnitClass != "boolean") {
let t = { instancePath: n + "/byUnitClass", schemaPath: "#/properties/byUnitClass/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
r.validity !== void 0 && i.call(r, "validity") && (Lr(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (Ye(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Ar(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Er(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Sn.errors = e, s === 0;
}
Sn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zi = Un, ni = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Nr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (C(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (C(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vr.errors = e, s === 0;
}
Vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.number !== void 0 && i.call(r, "number") && (C(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (C(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (hr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return zr.errors = e, s === 0;
}
zr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fr.errors = e, s === 0;
}
Fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Tr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
C(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Tr.errors = e, s === 0;
}
Tr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Cr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (F(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Dr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, b;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
b = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: b } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cr.errors = e, s === 0;
}
Cr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Un(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Un.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !i.call(r, "months"))) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = b === s;
a = a || y;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !i.call(r, "weekStartsOn"))) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = l === s;
a = a || y;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !i.call(r, "datesStated"))) {
let g = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = h === s;
if (a = a || y, a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.legalBasis === void 0 || !i.call(r, "legalBasis")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!i.call(ni.properties, g)) {
let c = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Nr(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (Vr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), r.months !== void 0 && i.call(r, "months")) {
let g = r.months;
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.startDay === void 0 || !i.call(g, "startDay")) {
let c = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [c] : e.push(c), s++;
}
if (g.monthOffset === void 0 || !i.call(g, "monthOffset")) {
let c = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(g))
if (!(c === "startDay" || c === "monthOffset")) {
let q = { instancePath: n + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (g.startDay !== void 0 && i.call(g, "startDay")) {
let c = g.startDay;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let q = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 28 || isNaN(c)) {
let q = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [q] : e.push(q), s++;
}
if (c < 1 || isNaN(c)) {
let q = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
}
}
if (g.monthOffset !== void 0 && i.call(g, "monthOffset")) {
let c = g.monthOffset;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let q = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 11 || isNaN(c)) {
let q = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [q] : e.push(q), s++;
}
if (c < -11 || isNaN(c)) {
let q = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [q] : e.push(q), s++;
}
}
}
} else {
let c = { instancePath: n + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.weekStartsOn !== void 0 && i.call(r, "weekStartsOn")) {
let g = r.weekStartsOn;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let c = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 7 || isNaN(g)) {
let c = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [c] : e.push(c), s++;
}
if (g < 1 || isNaN(g)) {
let c = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
if (r.datesStated !== void 0 && i.call(r, "datesStated") && r.datesStated !== !0) {
let g = { instancePath: n + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.legalBasis !== void 0 && i.call(r, "legalBasis")) {
let g = r.legalBasis;
if (Array.isArray(g)) {
if (g.length > 20) {
let q = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [q] : e.push(q), s++;
}
let c = g.length;
for (let q = 0; q < c; q++)
zr(g[q], { instancePath: n + "/legalBasis/" + q, parentData: g, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
} else {
let c = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (Fr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Tr(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Cr(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return Un.errors = e, s === 0;
}
Un.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fi = Mn, Lt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var Nn = new RegExp("^[^\\s|,]+$", "u");
function Br(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Nn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = He.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tt = { enum: ["legal", "observed"] };
function Rr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Tt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Kr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!En.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ti = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), ii = new RegExp("^[0-9]*$", "u");
function Mn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Mn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.kinds === void 0 || !i.call(r, "kinds")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.operating === void 0 || !i.call(r, "operating")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.dateKind === void 0 || !i.call(r, "dateKind")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.seq === void 0 || !i.call(r, "seq")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.instrument === void 0 || !i.call(r, "instrument")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!i.call(Lt.properties, y)) {
let g = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (Br(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), r.kinds !== void 0 && i.call(r, "kinds")) {
let y = r.kinds;
if (typeof y == "string") {
if (F(y) > 100) {
let g = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!ti.test(y)) {
let g = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let y = r.inForce, g = s, c = !1, q = s;
He(y, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: p, dynamicAnchors: f }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
var t = q === s;
c = c || t;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = w === s;
if (c = c || t, c)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.operating !== void 0 && i.call(r, "operating") && (He(r.operating, { instancePath: n + "/operating", parentData: r, parentDataProperty: "operating", rootData: p, dynamicAnchors: f }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), r.dateKind !== void 0 && i.call(r, "dateKind")) {
let y = r.dateKind, g = s, c = !1, q = s;
Rr(y, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length);
var a = q === s;
c = c || a;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var a = w === s;
if (c = c || a, c)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.seq !== void 0 && i.call(r, "seq")) {
let y = r.seq;
if (typeof y == "string") {
if (F(y) > 6) {
let g = { instancePath: n + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!ii.test(y)) {
let g = { instancePath: n + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: n + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.instrument !== void 0 && i.call(r, "instrument")) {
let y = r.instrument, g = s, c = !1, q = s;
Zr(y, { instancePath: n + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: p, dynamicAnchors: f }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length);
var b = q === s;
c = c || b;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var b = w === s;
if (c = c || b, c)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.status !== void 0 && i.call(r, "status")) {
let y = r.status, g = s, c = !1, q = s;
if (!(y === "proposed" || y === "adopted" || y === "inForce" || y === "operating")) {
let P = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: Lt.properties.status.anyOf[0].enum } };
e === null ? e = [P] : e.push(P), s++;
}
var l = q === s;
c = c || l;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var l = w === s;
if (c = c || l, c)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let y = r.note, g = s, c = !1, q = s;
Kr(y, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length);
var h = q === s;
c = c || h;
let w = s;
if (y !== "") {
let P = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var h = w === s;
if (c = c || h, c)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let y = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return Mn.errors = e, s === 0;
}
Mn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ti = Wn, At = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } }, G = Ft.default;
function ye(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (C(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (C(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ye.errors = e, s === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ur(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ur.errors = e, s === 0;
}
Ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oi = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), li = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), ai = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function Wn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Wn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !i.call(r, "title")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.agency === void 0 || !i.call(r, "agency")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.contacts === void 0 || !i.call(r, "contacts")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.languages === void 0 || !i.call(r, "languages")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.baseAddress === void 0 || !i.call(r, "baseAddress")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "title" || a === "agency" || a === "contacts" || a === "scope" || a === "languages" || a === "baseAddress" || a === "audience" || a === "sample")) {
let b = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.title !== void 0 && i.call(r, "title") && (ye(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: p, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.agency !== void 0 && i.call(r, "agency") && (ye(r.agency, { instancePath: n + "/agency", parentData: r, parentDataProperty: "agency", rootData: p, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.contacts !== void 0 && i.call(r, "contacts")) {
let a = r.contacts;
if (Array.isArray(a)) {
if (a.length > 20) {
let l = { instancePath: n + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
let b = a.length;
for (let l = 0; l < b; l++) {
let h = a[l];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.names === void 0 || !i.call(h, "names")) {
let y = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(h))
if (!(y === "names" || y === "telephone" || y === "email" || y === "address")) {
let g = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.names !== void 0 && i.call(h, "names") && (ye(h.names, { instancePath: n + "/contacts/" + l + "/names", parentData: h, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), h.telephone !== void 0 && i.call(h, "telephone")) {
let y = h.telephone;
if (typeof y == "string") {
if (F(y) > 40) {
let g = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!oi.test(y)) {
let g = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: n + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (h.email !== void 0 && i.call(h, "email")) {
let y = h.email;
if (typeof y == "string") {
if (F(y) > 200) {
let g = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!li.test(y)) {
let g = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: n + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
h.address !== void 0 && i.call(h, "address") && (ye(h.address, { instancePath: n + "/contacts/" + l + "/address", parentData: h, parentDataProperty: "address", rootData: p, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length));
} else {
let y = { instancePath: n + "/contacts/" + l, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let b = { instancePath: n + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let a = r.scope;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.unit === void 0 || !i.call(a, "unit")) {
let b = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if (a.listDate === void 0 || !i.call(a, "listDate")) {
let b = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(a))
if (!(b === "unit" || b === "listDate")) {
let l = { instancePath: n + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (a.unit !== void 0 && i.call(a, "unit")) {
let b = a.unit, l = s, h = !1, y = s;
Sr(b, { instancePath: n + "/scope/unit", parentData: a, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
a.listDate !== void 0 && i.call(a, "listDate") && (Ur(a.listDate, { instancePath: n + "/scope/listDate", parentData: a, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length));
} else {
let b = { instancePath: n + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.languages !== void 0 && i.call(r, "languages")) {
let a = r.languages;
if (Array.isArray(a)) {
if (a.length > 2) {
let y = { instancePath: n + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.length < 1) {
let y = { instancePath: n + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let b = a.length;
for (let y = 0; y < b; y++) {
let g = a[y];
if (!(g === "vi" || g === "en")) {
let c = { instancePath: n + "/languages/" + y, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: At.properties.languages.items.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
let l = a.length, h;
if (l > 1) {
e: for (; l--; )
for (h = l; h--; )
if (G(a[l], a[h])) {
let y = { instancePath: n + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: l, j: h } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let b = { instancePath: n + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.baseAddress !== void 0 && i.call(r, "baseAddress")) {
let a = r.baseAddress;
if (typeof a == "string") {
if (F(a) > 300) {
let b = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [b] : e.push(b), s++;
}
if (!ai.test(a)) {
let b = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [b] : e.push(b), s++;
}
} else {
let b = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.audience !== void 0 && i.call(r, "audience")) {
let a = r.audience;
if (!(a === "public" || a === "internal")) {
let b = { instancePath: n + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: At.properties.audience.enum } };
e === null ? e = [b] : e.push(b), s++;
}
}
if (r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let a = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Wn.errors = e, s === 0;
}
Wn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ci = Yn;
function Mr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Nn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qe.errors = e, s === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pt = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function Wr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Pt.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Wr.errors = e, s === 0;
}
Wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Yr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
Wr(r, { instancePath: n, parentData: I, parentDataProperty: O, rootData: p, dynamicAnchors: f }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length);
var h = b === s;
a = a || h;
let l = s;
if (r !== "*") {
let y = { instancePath: n, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [y] : e.push(y), s++;
}
var h = l === s;
if (a = a || h, a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let y = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
return Yr.errors = e, s === 0;
}
Yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var kt = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function Hr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!kt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hr.errors = e, s === 0;
}
Hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Yn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.basis === void 0 || !i.call(r, "basis")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.share === void 0 || !i.call(r, "share")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.authority === void 0 || !i.call(r, "authority")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.document === void 0 || !i.call(r, "document")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "change" || t === "from" || t === "to" || t === "basis" || t === "share" || t === "authority" || t === "document" || t === "date")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.change !== void 0 && i.call(r, "change") && (Mr(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && (Qe(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (Qe(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (Yr(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length)), r.share !== void 0 && i.call(r, "share") && (Hr(r.share, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: p, dynamicAnchors: f }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length)), r.authority !== void 0 && i.call(r, "authority") && (Ge(r.authority, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.document !== void 0 && i.call(r, "document") && (Ge(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.date !== void 0 && i.call(r, "date") && (Qr(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yn.errors = e, s === 0;
}
Yn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bi = Hn;
function Gr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function es(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!En.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.unit === void 0 || !i.call(r, "unit")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.reason === void 0 || !i.call(r, "reason")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "listDate" || t === "code" || t === "unit" || t === "reason")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.listDate !== void 0 && i.call(r, "listDate") && (Gr(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (Jr(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), r.unit !== void 0 && i.call(r, "unit") && (Xr(r.unit, { instancePath: n + "/unit", parentData: r, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length)), r.reason !== void 0 && i.call(r, "reason") && (es(r.reason, { instancePath: n + "/reason", parentData: r, parentDataProperty: "reason", rootData: p, dynamicAnchors: f }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hn.errors = e, s === 0;
}
Hn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ri = Qn, ct = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function te(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Q.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (C(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (C(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Q.errors = e, s === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pi = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function Pr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pi.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.standing === void 0 || !i.call(r, "standing")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "number" || a === "clause" || a === "standing" || a === "later" || a === "note")) {
let b = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.number !== void 0 && i.call(r, "number") && (oe(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (oe(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.standing !== void 0 && i.call(r, "standing") && (Pr(r.standing, { instancePath: n + "/standing", parentData: r, parentDataProperty: "standing", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.later !== void 0 && i.call(r, "later")) {
let a = r.later;
if (Array.isArray(a)) {
if (a.length > 10) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (a.length < 1) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let b = a.length;
for (let l = 0; l < b; l++) {
let h = a[l];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.number === void 0 || !i.call(h, "number")) {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.from === void 0 || !i.call(h, "from")) {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(h))
if (!(y === "number" || y === "from")) {
let g = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.number !== void 0 && i.call(h, "number") && (oe(h.number, { instancePath: n + "/later/" + l + "/number", parentData: h, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), h.from !== void 0 && i.call(h, "from")) {
let y = h.from, g = s, c = !1, q = s;
kr(y, { instancePath: n + "/later/" + l + "/from", parentData: h, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length);
var t = q === s;
c = c || t;
let w = s;
if (y !== null) {
let P = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = w === s;
if (c = c || t, c)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let b = { instancePath: n + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (ie(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pt = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function ss(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var dt = { validate: jr };
function ns(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading === void 0 || !i.call(r, "heading")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.columns === void 0 || !i.call(r, "columns")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "heading" || t === "columns")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "group") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading !== void 0 && i.call(r, "heading") && (Q(r.heading, { instancePath: n + "/heading", parentData: r, parentDataProperty: "heading", rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.columns !== void 0 && i.call(r, "columns")) {
let t = r.columns;
if (Array.isArray(t)) {
if (t.length > 60) {
let b = { instancePath: n + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: n + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let a = t.length;
for (let b = 0; b < a; b++)
dt.validate(t[b], { instancePath: n + "/columns/" + b, parentData: t, parentDataProperty: b, rootData: p, dynamicAnchors: f }) || (e = e === null ? dt.validate.errors : e.concat(dt.validate.errors), s = e.length);
} else {
let a = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fi = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var Ct = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function B(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ct.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bn = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function H(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = H.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return H.errors = e, s === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bt = { enum: ["estimate", "provisional", "official"] };
function is(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fn = { enum: ["actual", "plan", "forecast"] };
function os(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tn = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function me(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rt = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function ls(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Rt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gt = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function ce(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(Bn.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (te(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 8) {
let b = { instancePath: n + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: n + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let a = t.length;
for (let b = 0; b < a; b++)
ts(t[b], { instancePath: n + "/parts/" + b, parentData: t, parentDataProperty: b, rootData: p, dynamicAnchors: f }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length);
} else {
let a = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.definition !== void 0 && i.call(r, "definition")) {
let t = r.definition;
if (typeof t == "string") {
if (F(t) > 40) {
let a = { instancePath: n + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!gt.test(t)) {
let a = { instancePath: n + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.period !== void 0 && i.call(r, "period")) {
let t = r.period;
if (!(t === "this" || t === "previous" || t === "samePeriodLastYear" || t === "yearOfThis" || t === "yearBefore")) {
let a = { instancePath: n + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: Bn.properties.period.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.edition !== void 0 && i.call(r, "edition") && (is(r.edition, { instancePath: n + "/edition", parentData: r, parentDataProperty: "edition", rootData: p, dynamicAnchors: f }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length)), r.bound !== void 0 && i.call(r, "bound") && typeof r.bound != "boolean") {
let t = { instancePath: n + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (os(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length)), r.cumulative !== void 0 && i.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let t = { instancePath: n + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.entry !== void 0 && i.call(r, "entry")) {
let t = r.entry;
if (!(t === "input" || t === "computed" || t === "fixed" || t === "notApplicable" || t === "note")) {
let a = { instancePath: n + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: Bn.properties.entry.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.value !== void 0 && i.call(r, "value") && (me(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let t = r.type;
if (!(t === "number" || t === "yesNo" || t === "text" || t === "date")) {
let a = { instancePath: n + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Bn.properties.type.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.measure !== void 0 && i.call(r, "measure") && (te(r.measure, { instancePath: n + "/measure", parentData: r, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.decimals !== void 0 && i.call(r, "decimals")) {
let t = r.decimals;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 12 || isNaN(t)) {
let a = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
if (r.required !== void 0 && i.call(r, "required") && typeof r.required != "boolean") {
let t = { instancePath: n + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.states !== void 0 && i.call(r, "states")) {
let t = r.states;
if (Array.isArray(t)) {
if (t.length > 5) {
let h = { instancePath: n + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [h] : e.push(h), s++;
}
let a = t.length;
for (let h = 0; h < a; h++)
ls(t[h], { instancePath: n + "/states/" + h, parentData: t, parentDataProperty: h, rootData: p, dynamicAnchors: f }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length);
let b = t.length, l;
if (b > 1) {
e: for (; b--; )
for (l = b; l--; )
if (G(t[b], t[l])) {
let h = { instancePath: n + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: b, j: l } };
e === null ? e = [h] : e.push(h), s++;
break e;
}
}
} else {
let a = { instancePath: n + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.value !== void 0 && i.call(r, "value") && (r.entry === void 0 || !i.call(r, "entry"))) {
let t = { instancePath: n, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "value",
missingProperty: "entry",
depsCount: 1,
deps: "entry"
} };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ce.errors = e, s === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mi = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function as(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index === void 0 || !i.call(r, "index")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading === void 0 || !i.call(r, "heading")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.role === void 0 || !i.call(r, "role")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "index" || t === "printedIndex" || t === "heading" || t === "role" || t === "width" || t === "cell" || t === "guidance")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "column") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index !== void 0 && i.call(r, "index") && (B(r.index, { instancePath: n + "/index", parentData: r, parentDataProperty: "index", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.printedIndex !== void 0 && i.call(r, "printedIndex")) {
let t = r.printedIndex;
if (typeof t == "string") {
if (F(t) > 60) {
let a = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!mi.test(t)) {
let a = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.heading !== void 0 && i.call(r, "heading") && (Q(r.heading, { instancePath: n + "/heading", parentData: r, parentDataProperty: "heading", rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.role !== void 0 && i.call(r, "role")) {
let t = r.role;
if (!(t === "number" || t === "label" || t === "code" || t === "measure" || t === "due" || t === "value" || t === "note")) {
let a = { instancePath: n + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: fi.properties.role.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.width !== void 0 && i.call(r, "width")) {
let t = r.width;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 120 || isNaN(t)) {
let a = { instancePath: n + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 3 || isNaN(t)) {
let a = { instancePath: n + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
r.cell !== void 0 && i.call(r, "cell") && (ce(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (ie(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function jr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
ns(r, { instancePath: n, parentData: I, parentDataProperty: O, rootData: p, dynamicAnchors: f }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length);
var y = b === s;
if (a = a || y, y)
var l = !0;
let h = s;
as(r, { instancePath: n, parentData: I, parentDataProperty: O, rootData: p, dynamicAnchors: f }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length);
var y = h === s;
if (a = a || y, y && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return jr.errors = e, o.props = l, s === 0;
}
jr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ui = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function ps(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.column === void 0 || !i.call(r, "column")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.cell === void 0 || !i.call(r, "cell")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cell" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "column" || t === "cell")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.column !== void 0 && i.call(r, "column") && (B(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (ce(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let b = r.from, l = s, h = !1, y = s;
U(b, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let b = r.to, l = s, h = !1, y = s;
U(b, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var a = g === s;
if (h = h || a, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let b = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return qe.errors = e, s === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wt = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function fs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !i.call(r, "label")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(ui.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "fixed") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (B(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.codePrinted !== void 0 && i.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let t = { instancePath: n + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && i.call(r, "label") && (Q(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.optional !== void 0 && i.call(r, "optional") && typeof r.optional != "boolean") {
let t = { instancePath: n + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.task !== void 0 && i.call(r, "task") && (B(r.task, { instancePath: n + "/task", parentData: r, parentDataProperty: "task", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (ce(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.cells !== void 0 && i.call(r, "cells")) {
let t = r.cells;
if (Array.isArray(t)) {
if (t.length > 40) {
let b = { instancePath: n + "/cells", schemaPath: "#/properties/cells/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: n + "/cells", schemaPath: "#/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let a = t.length;
for (let b = 0; b < a; b++)
ps(t[b], { instancePath: n + "/cells/" + b, parentData: t, parentDataProperty: b, rootData: p, dynamicAnchors: f }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length);
} else {
let a = { instancePath: n + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (F(t) > 20) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!wt.test(t)) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (qe(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (ie(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ci = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function ms(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ir.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function us(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !i.call(r, "list")) {
let c = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let c = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.open === void 0 || !i.call(r, "open")) {
let c = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "open" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "list" || c === "breakdown" || c === "open")) {
let q = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "breakdown") {
let c = { instancePath: n + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown !== void 0 && i.call(r, "breakdown") && (te(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.open !== void 0 && i.call(r, "open") && typeof r.open != "boolean") {
let c = { instancePath: n + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var g = b === s;
if (a = a || g, g)
var l = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !i.call(r, "list")) {
let c = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let c = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "list" || c === "level")) {
let q = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "units") {
let c = { instancePath: n + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [c] : e.push(c), s++;
}
r.level !== void 0 && i.call(r, "level") && (ms(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length));
} else {
let c = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var g = h === s;
a = a || g, g && l !== !0 && (l = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !i.call(r, "list")) {
let c = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.bodyKind === void 0 || !i.call(r, "bodyKind")) {
let c = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bodyKind" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "list" || c === "bodyKind")) {
let q = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "bodies") {
let c = { instancePath: n + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [c] : e.push(c), s++;
}
r.bodyKind !== void 0 && i.call(r, "bodyKind") && (te(r.bodyKind, { instancePath: n + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
} else {
let c = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var g = y === s;
if (a = a || g, g && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return us.errors = e, o.props = l, s === 0;
}
us.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function cs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !i.call(r, "label")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.key === void 0 || !i.call(r, "key")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.minimum === void 0 || !i.call(r, "minimum")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimum" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(ci.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "repeat") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (B(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.label !== void 0 && i.call(r, "label") && (Q(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.key !== void 0 && i.call(r, "key") && (us(r.key, { instancePath: n + "/key", parentData: r, parentDataProperty: "key", rootData: p, dynamicAnchors: f }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length)), r.minimum !== void 0 && i.call(r, "minimum")) {
let t = r.minimum;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 5e3 || isNaN(t)) {
let a = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
if (r.cell !== void 0 && i.call(r, "cell") && (ce(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (F(t) > 20) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!wt.test(t)) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (qe(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (ie(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ds(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label === void 0 || !i.call(r, "label")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "kind" || t === "label" || t === "number" || t === "indent" || t === "validity" || t === "guidance")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "heading") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && i.call(r, "label") && (Q(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (F(t) > 20) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!wt.test(t)) {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [a] : e.push(a), s++;
}
if (t < 0 || isNaN(t)) {
let a = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (qe(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (ie(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ys(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
fs(r, { instancePath: n, parentData: I, parentDataProperty: O, rootData: p, dynamicAnchors: f }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length);
var g = b === s;
if (a = a || g, g)
var l = !0;
let h = s;
cs(r, { instancePath: n, parentData: I, parentDataProperty: O, rootData: p, dynamicAnchors: f }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length);
var g = h === s;
a = a || g, g && l !== !0 && (l = !0);
let y = s;
ds(r, { instancePath: n, parentData: I, parentDataProperty: O, rootData: p, dynamicAnchors: f }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length);
var g = y === s;
if (a = a || g, g && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return ys.errors = e, o.props = l, s === 0;
}
ys.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ke = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] }, Zt = { enum: ["error", "warning", "note"] };
function ee(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ee.errors = e, s === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "axis" || m === "total" || m === "parts" || m === "breakdown" || m === "only" || m === "severity")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let m = r.axis;
if (!(m === "columns" || m === "rows")) {
let $ = { instancePath: n + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[0].properties.axis.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (B(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let m = r.parts;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/parts/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.breakdown !== void 0 && i.call(r, "breakdown") && (te(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let m = r.only;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/only/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (ee(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var _ = b === s;
if (a = a || _, _)
var l = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "axis" || m === "total" || m === "parts" || m === "minus" || m === "only" || m === "severity")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "sum") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let m = r.axis;
if (!(m === "columns" || m === "rows")) {
let $ = { instancePath: n + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[1].properties.axis.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (B(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let m = r.parts;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/parts/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.minus !== void 0 && i.call(r, "minus")) {
let m = r.minus;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/minus/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let m = r.only;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/only/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (ee(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var _ = h === s;
a = a || _, _ && l !== !0 && (l = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let m = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.whole === void 0 || !i.call(r, "whole")) {
let m = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let m = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "axis" || m === "whole" || m === "parts" || m === "only" || m === "severity")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let m = r.axis;
if (!(m === "columns" || m === "rows")) {
let $ = { instancePath: n + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[2].properties.axis.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.whole !== void 0 && i.call(r, "whole") && (B(r.whole, { instancePath: n + "/whole", parentData: r, parentDataProperty: "whole", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let m = r.parts;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/parts/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let m = r.only;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/only/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (ee(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var _ = y === s;
a = a || _, _ && l !== !0 && (l = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let m = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.left === void 0 || !i.call(r, "left")) {
let m = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.right === void 0 || !i.call(r, "right")) {
let m = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "axis" || m === "left" || m === "right" || m === "only" || m === "severity")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "atMost") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let m = r.axis;
if (!(m === "columns" || m === "rows")) {
let $ = { instancePath: n + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[3].properties.axis.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.left !== void 0 && i.call(r, "left")) {
let m = r.left;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/left/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.right !== void 0 && i.call(r, "right")) {
let m = r.right;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/right/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let m = r.only;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/only/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (ee(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var _ = g === s;
a = a || _, _ && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let m = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.opening === void 0 || !i.call(r, "opening")) {
let m = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.closing === void 0 || !i.call(r, "closing")) {
let m = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "axis" || m === "opening" || m === "closing" || m === "only" || m === "severity")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let m = r.axis;
if (!(m === "columns" || m === "rows")) {
let $ = { instancePath: n + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[4].properties.axis.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.opening !== void 0 && i.call(r, "opening") && (B(r.opening, { instancePath: n + "/opening", parentData: r, parentDataProperty: "opening", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.closing !== void 0 && i.call(r, "closing") && (B(r.closing, { instancePath: n + "/closing", parentData: r, parentDataProperty: "closing", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let m = r.only;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/only/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (ee(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var _ = c === s;
a = a || _, _ && l !== !0 && (l = !0);
let q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let m = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.result === void 0 || !i.call(r, "result")) {
let m = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let m = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let m = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.factor === void 0 || !i.call(r, "factor")) {
let m = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "axis" || m === "result" || m === "numerator" || m === "denominator" || m === "factor" || m === "only" || m === "severity")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "ratio") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let m = r.axis;
if (!(m === "columns" || m === "rows")) {
let $ = { instancePath: n + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[5].properties.axis.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.result !== void 0 && i.call(r, "result") && (B(r.result, { instancePath: n + "/result", parentData: r, parentDataProperty: "result", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.numerator !== void 0 && i.call(r, "numerator") && (B(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (B(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.factor !== void 0 && i.call(r, "factor") && (me(r.factor, { instancePath: n + "/factor", parentData: r, parentDataProperty: "factor", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let m = r.only;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/only/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (ee(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var _ = q === s;
a = a || _, _ && l !== !0 && (l = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let m = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let m = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let m = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "axis" || m === "of" || m === "minimum" || m === "maximum" || m === "only" || m === "severity")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let m = r.axis;
if (!(m === "columns" || m === "rows")) {
let $ = { instancePath: n + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[6].properties.axis.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let m = r.of;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/of/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (me(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (me(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let m = r.only;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/only/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (ee(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var _ = w === s;
a = a || _, _ && l !== !0 && (l = !0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let m = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let m = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let m = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let m = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let m = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "axis" || m === "of" || m === "against" || m === "percent" || m === "only" || m === "severity")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let m = r.axis;
if (!(m === "columns" || m === "rows")) {
let $ = { instancePath: n + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[7].properties.axis.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let m = r.of;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/of/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.against !== void 0 && i.call(r, "against")) {
let m = r.against;
if (!(m === "previousPeriod" || m === "samePeriodLastYear")) {
let $ = { instancePath: n + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[7].properties.against.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (me(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: p, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let m = r.only;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/only/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (ee(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var _ = P === s;
a = a || _, _ && l !== !0 && (l = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let m = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let m = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let m = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let m = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "axis" || m === "of" || m === "only" || m === "severity")) {
let $ = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let m = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let m = r.axis;
if (!(m === "columns" || m === "rows")) {
let $ = { instancePath: n + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: Ke.anyOf[8].properties.axis.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let m = r.of;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/of/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let m = r.only;
if (Array.isArray(m)) {
if (m.length > 60) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (m.length < 1) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let $ = m.length;
for (let u = 0; u < $; u++)
B(m[u], { instancePath: n + "/only/" + u, parentData: m, parentDataProperty: u, rootData: p, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let v = m.length, k;
if (v > 1) {
e: for (; v--; )
for (k = v; k--; )
if (G(m[v], m[k])) {
let u = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: v, j: k } };
e === null ? e = [u] : e.push(u), s++;
break e;
}
}
} else {
let $ = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (ee(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var _ = d === s;
if (a = a || _, _ && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
return hs.errors = e, o.props = l, s === 0;
}
hs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ps(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
C(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ks(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (F(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Dr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, b;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
b = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: b } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Qn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.version === void 0 || !i.call(r, "version")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.ownComposition === void 0 || !i.call(r, "ownComposition")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime === void 0 || !i.call(r, "regime")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.head === void 0 || !i.call(r, "head")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.columns === void 0 || !i.call(r, "columns")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.rows === void 0 || !i.call(r, "rows")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.relations === void 0 || !i.call(r, "relations")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.signatures === void 0 || !i.call(r, "signatures")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.print === void 0 || !i.call(r, "print")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "print" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!i.call(ct.properties, l)) {
let h = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (te(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (te(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.version !== void 0 && i.call(r, "version")) {
let l = r.version;
if (typeof l == "string") {
if (F(l) > 20) {
let h = { instancePath: n + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [h] : e.push(h), s++;
}
if (!De.test(l)) {
let h = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.names !== void 0 && i.call(r, "names") && (Q(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.ownComposition !== void 0 && i.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let l = { instancePath: n + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime !== void 0 && i.call(r, "regime") && (te(r.regime, { instancePath: n + "/regime", parentData: r, parentDataProperty: "regime", rootData: p, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.head !== void 0 && i.call(r, "head")) {
let l = r.head;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.number === void 0 || !i.call(l, "number")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.instrument === void 0 || !i.call(l, "instrument")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.reporter === void 0 || !i.call(l, "reporter")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.receivers === void 0 || !i.call(l, "receivers")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.periodKinds === void 0 || !i.call(l, "periodKinds")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.fromTo === void 0 || !i.call(l, "fromTo")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.measureLine === void 0 || !i.call(l, "measureLine")) {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l))
if (!(h === "number" || h === "instrument" || h === "reporter" || h === "receivers" || h === "periodKinds" || h === "fromTo" || h === "measureLine" || h === "receivedOn")) {
let y = { instancePath: n + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.number !== void 0 && i.call(l, "number")) {
let h = l.number, y = s, g = !1, c = s;
oe(h, { instancePath: n + "/head/number", parentData: l, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
var t = c === s;
g = g || t;
let q = s;
if (h !== null) {
let w = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = q === s;
if (g = g || t, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.instrument !== void 0 && i.call(l, "instrument")) {
let h = l.instrument, y = s, g = !1, c = s;
rs(h, { instancePath: n + "/head/instrument", parentData: l, parentDataProperty: "instrument", rootData: p, dynamicAnchors: f }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length);
var a = c === s;
g = g || a;
let q = s;
if (h !== null) {
let w = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = q === s;
if (g = g || a, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (l.reporter !== void 0 && i.call(l, "reporter") && (Q(l.reporter, { instancePath: n + "/head/reporter", parentData: l, parentDataProperty: "reporter", rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), l.receivers !== void 0 && i.call(l, "receivers")) {
let h = l.receivers;
if (Array.isArray(h)) {
if (h.length > 10) {
let g = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = h.length;
for (let g = 0; g < y; g++)
Q(h[g], { instancePath: n + "/head/receivers/" + g, parentData: h, parentDataProperty: g, rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let y = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (l.periodKinds !== void 0 && i.call(l, "periodKinds")) {
let h = l.periodKinds;
if (Array.isArray(h)) {
if (h.length > 9) {
let q = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [q] : e.push(q), s++;
}
if (h.length < 1) {
let q = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let y = h.length;
for (let q = 0; q < y; q++)
ss(h[q], { instancePath: n + "/head/periodKinds/" + q, parentData: h, parentDataProperty: q, rootData: p, dynamicAnchors: f }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length);
let g = h.length, c;
if (g > 1) {
e: for (; g--; )
for (c = g; c--; )
if (G(h[g], h[c])) {
let q = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: g, j: c } };
e === null ? e = [q] : e.push(q), s++;
break e;
}
}
} else {
let y = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (l.fromTo !== void 0 && i.call(l, "fromTo") && typeof l.fromTo != "boolean") {
let h = { instancePath: n + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.measureLine !== void 0 && i.call(l, "measureLine")) {
let h = l.measureLine, y = s, g = !1, c = s;
Q(h, { instancePath: n + "/head/measureLine", parentData: l, parentDataProperty: "measureLine", rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
var b = c === s;
g = g || b;
let q = s;
if (h !== null) {
let w = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var b = q === s;
if (g = g || b, g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let w = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
l.receivedOn !== void 0 && i.call(l, "receivedOn") && (Q(l.receivedOn, { instancePath: n + "/head/receivedOn", parentData: l, parentDataProperty: "receivedOn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length));
} else {
let h = { instancePath: n + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.columns !== void 0 && i.call(r, "columns")) {
let l = r.columns;
if (Array.isArray(l)) {
if (l.length > 60) {
let y = { instancePath: n + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.length < 1) {
let y = { instancePath: n + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
jr(l[y], { instancePath: n + "/columns/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length);
} else {
let h = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.defaults !== void 0 && i.call(r, "defaults") && (ce(r.defaults, { instancePath: n + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: p, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.rows !== void 0 && i.call(r, "rows")) {
let l = r.rows;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let y = { instancePath: n + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.length < 1) {
let y = { instancePath: n + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
ys(l[y], { instancePath: n + "/rows/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length);
} else {
let h = { instancePath: n + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.relations !== void 0 && i.call(r, "relations")) {
let l = r.relations;
if (Array.isArray(l)) {
if (l.length > 200) {
let y = { instancePath: n + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
hs(l[y], { instancePath: n + "/relations/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length);
} else {
let h = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.signatures !== void 0 && i.call(r, "signatures")) {
let l = r.signatures;
if (Array.isArray(l)) {
if (l.length > 6) {
let y = { instancePath: n + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
Q(l[y], { instancePath: n + "/signatures/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let h = { instancePath: n + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.print !== void 0 && i.call(r, "print")) {
let l = r.print;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.paper === void 0 || !i.call(l, "paper")) {
let h = { instancePath: n + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.orientation === void 0 || !i.call(l, "orientation")) {
let h = { instancePath: n + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l))
if (!(h === "paper" || h === "orientation")) {
let y = { instancePath: n + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (l.paper !== void 0 && i.call(l, "paper")) {
let h = l.paper;
if (!(h === "A4" || h === "A3")) {
let y = { instancePath: n + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: ct.properties.print.properties.paper.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (l.orientation !== void 0 && i.call(l, "orientation")) {
let h = l.orientation;
if (!(h === "portrait" || h === "landscape")) {
let y = { instancePath: n + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: ct.properties.print.properties.orientation.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let h = { instancePath: n + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.guidance !== void 0 && i.call(r, "guidance")) {
let l = r.guidance;
if (Array.isArray(l)) {
if (l.length > 30) {
let y = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = l.length;
for (let y = 0; y < h; y++)
ie(l[y], { instancePath: n + "/guidance/" + y, parentData: l, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
} else {
let h = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (qe(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (ie(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Ps(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (ks(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length));
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Qn.errors = e, s === 0;
}
Qn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zi = Gn, Oe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function S(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (C(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (C(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function se(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function gr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let b = r.from, l = s, h = !1, y = s;
U(b, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let b = r.to, l = s, h = !1, y = s;
U(b, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var a = g === s;
if (h = h || a, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let b = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = he.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return he.errors = e, s === 0;
}
he.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function be(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = be.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
S(r, { instancePath: n, parentData: I, parentDataProperty: O, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var q = b === s;
a = a || q;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let w = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.part === void 0 || !i.call(r, "part")) {
let w = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "part")) {
let P = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.part !== void 0 && i.call(r, "part") && (Re(r.part, { instancePath: n + "/part", parentData: r, parentDataProperty: "part", rootData: p, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = l === s;
if (a = a || q, q)
var h = !0;
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let w = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.along === void 0 || !i.call(r, "along")) {
let w = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "along")) {
let P = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.along !== void 0 && i.call(r, "along") && (S(r.along, { instancePath: n + "/along", parentData: r, parentDataProperty: "along", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = y === s;
a = a || q, q && h !== !0 && (h = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let w = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.scenario === void 0 || !i.call(r, "scenario")) {
let w = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "scenario")) {
let P = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.scenario !== void 0 && i.call(r, "scenario") && (gr(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = g === s;
a = a || q, q && h !== !0 && (h = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !i.call(r, "concept")) {
let w = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (w !== "concept") {
let P = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
r.concept !== void 0 && i.call(r, "concept") && (ue(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = c === s;
if (a = a || q, q && h !== !0 && (h = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let w = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
return be.errors = e, o.props = h, s === 0;
}
be.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Kt = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function wr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Kt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var di = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function vr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !i.call(r, "indicator"))) {
let c = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [c] : e.push(c), s++;
}
var y = l === s;
y && (a = !0, b = 0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !i.call(r, "concept"))) {
let c = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [c] : e.push(c), s++;
}
var y = h === s;
if (y && a ? (a = !1, b = [b, 1]) : y && (a = !0, b = 1), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: b } };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !i.call(r, "date")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "indicator" || c === "concept" || c === "date")) {
let q = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (S(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.concept !== void 0 && i.call(r, "concept") && (ue(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.date !== void 0 && i.call(r, "date")) {
let c = r.date, q = s, w = !1, P = s;
if (!(c === "sameWindow" || c === "endOfWindow")) {
let _ = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: di.properties.date.anyOf[0].enum } };
e === null ? e = [_] : e.push(_), s++;
}
var g = P === s;
w = w || g;
let d = s;
vr(c, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
var g = d === s;
if (w = w || g, w)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let _ = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let c = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.number !== void 0 && i.call(r, "number") && (C(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (C(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (hr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ws(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ae(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ir.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vn = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, yi = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function vs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "sign")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (be(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.sign !== void 0 && i.call(r, "sign")) {
let t = r.sign;
if (!(t === 1 || t === -1)) {
let a = { instancePath: n + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: yi.properties.sign.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s, l = s, h = !1, y = null, g = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !i.call(r, "parts"))) {
let j = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [j] : e.push(j), s++;
}
var q = g === s;
q && (h = !0, y = 0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !i.call(r, "breakdown"))) {
let j = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [j] : e.push(j), s++;
}
var q = c === s;
if (q && h ? (h = !1, y = [y, 1]) : q && (h = !0, y = 1), h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let j = { instancePath: n, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
e === null ? e = [j] : e.push(j), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let j = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "kind" || j === "parts" || j === "breakdown")) {
let N = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let j = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.parts !== void 0 && i.call(r, "parts")) {
let j = r.parts;
if (Array.isArray(j)) {
if (j.length > 60) {
let z = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (j.length < 2) {
let z = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [z] : e.push(z), s++;
}
let N = j.length;
for (let z = 0; z < N; z++)
S(j[z], { instancePath: n + "/parts/" + z, parentData: j, parentDataProperty: z, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
} else {
let N = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let j = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
var E = b === s;
if (a = a || E, E)
var w = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let j = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let j = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "kind" || j === "of")) {
let N = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let j = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [j] : e.push(j), s++;
}
r.of !== void 0 && i.call(r, "of") && (S(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let j = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
var E = P === s;
a = a || E, E && w !== !0 && (w = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let j = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let j = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "kind" || j === "breakdown" || j === "within")) {
let N = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let j = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [j] : e.push(j), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.within !== void 0 && i.call(r, "within") && (Re(r.within, { instancePath: n + "/within", parentData: r, parentDataProperty: "within", rootData: p, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length));
} else {
let j = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
var E = d === s;
a = a || E, E && w !== !0 && (w = !0);
let _ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let j = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let j = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "kind" || j === "breakdown")) {
let N = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "overlapping") {
let j = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [j] : e.push(j), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (S(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let j = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
var E = _ === s;
a = a || E, E && w !== !0 && (w = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let j = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.terms === void 0 || !i.call(r, "terms")) {
let j = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "kind" || j === "terms")) {
let N = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let j = r.kind;
if (!(j === "sum" || j === "atMost" || j === "atLeast")) {
let N = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: Vn.anyOf[4].properties.kind.enum } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.terms !== void 0 && i.call(r, "terms")) {
let j = r.terms;
if (Array.isArray(j)) {
if (j.length > 60) {
let z = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (j.length < 1) {
let z = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let N = j.length;
for (let z = 0; z < N; z++)
vs(j[z], { instancePath: n + "/terms/" + z, parentData: j, parentDataProperty: z, rootData: p, dynamicAnchors: f }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length);
} else {
let N = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let j = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
var E = m === s;
a = a || E, E && w !== !0 && (w = !0);
let $ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let j = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let j = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "kind" || j === "from")) {
let N = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let j = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [j] : e.push(j), s++;
}
r.from !== void 0 && i.call(r, "from") && (S(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let j = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
var E = $ === s;
a = a || E, E && w !== !0 && (w = !0);
let v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let j = { instancePath: n, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let j = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let j = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "kind" || j === "minimum" || j === "maximum" || j === "severity")) {
let N = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let j = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (er(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: p, dynamicAnchors: f }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (er(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: p, dynamicAnchors: f }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let j = r.severity;
if (!(j === "error" || j === "warning" || j === "note")) {
let N = { instancePath: n + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: Vn.anyOf[6].properties.severity.enum } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let j = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
var E = v === s;
a = a || E, E && w !== !0 && (w = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let j = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let j = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "kind" || j === "severity")) {
let N = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let j = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.severity !== void 0 && i.call(r, "severity")) {
let j = r.severity;
if (!(j === "error" || j === "warning" || j === "note")) {
let N = { instancePath: n + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: Vn.anyOf[7].properties.severity.enum } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let j = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
var E = k === s;
a = a || E, E && w !== !0 && (w = !0);
let u = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let j = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let j = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let j = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let j = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(r))
if (!(j === "kind" || j === "against" || j === "percent" || j === "severity")) {
let N = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let j = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.against !== void 0 && i.call(r, "against")) {
let j = r.against;
if (!(j === "previousPeriod" || j === "samePeriodLastYear")) {
let N = { instancePath: n + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: Vn.anyOf[8].properties.against.enum } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (wr(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: p, dynamicAnchors: f }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let j = r.severity;
if (!(j === "error" || j === "warning" || j === "note")) {
let N = { instancePath: n + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: Vn.anyOf[8].properties.severity.enum } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let j = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
var E = u === s;
if (a = a || E, E && w !== !0 && (w = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let j = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
return bs.errors = e, o.props = w, s === 0;
}
bs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function qs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
C(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function $s(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (F(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Dr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, b;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
b = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: b } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Gn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !0, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && i.call(r, "behaviour")) {
let D = r.behaviour;
if (D && typeof D == "object" && !Array.isArray(D) && D.overUnits !== void 0 && i.call(D, "overUnits") && D.overUnits !== "recompute") {
let x = {};
e === null ? e = [x] : e.push(x), s++;
}
}
var l = b === s;
if (s = t, e !== null && (t ? e.length = t : e = null), l) {
let D = s, x = s, L = !1, V = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let W = r.definitions;
if (Array.isArray(W)) {
let X = W.length;
for (let ae = 0; ae < X; ae++) {
let J = W[ae];
if (J && typeof J == "object" && !Array.isArray(J)) {
if (J.numerator === void 0 || !i.call(J, "numerator")) {
let de = { instancePath: n + "/definitions/" + ae, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [de] : e.push(de), s++;
}
if (J.denominator === void 0 || !i.call(J, "denominator")) {
let de = { instancePath: n + "/definitions/" + ae, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [de] : e.push(de), s++;
}
}
}
}
}
var c = V === s;
if (L = L || c, c) {
var h = {};
h.definitions = !0;
}
let A = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let W = r.definitions;
if (Array.isArray(W)) {
let X = W.length;
for (let ae = 0; ae < X; ae++) {
let J = W[ae];
if (J && typeof J == "object" && !Array.isArray(J) && (J.growth === void 0 || !i.call(J, "growth"))) {
let de = { instancePath: n + "/definitions/" + ae, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [de] : e.push(de), s++;
}
}
}
}
var c = A === s;
L = L || c, c && h !== !0 && (h = h || {}, h.definitions = !0);
let T = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && i.call(r, "relations")) {
let W = r.relations;
if (Array.isArray(W)) {
let X = s, ae = W.length;
for (let J = 0; J < ae; J++) {
let de = W[J], Cn = s;
if (de && typeof de == "object" && !Array.isArray(de) && de.kind !== void 0 && i.call(de, "kind") && de.kind !== "sum") {
let bt = { instancePath: n + "/relations/" + J + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [bt] : e.push(bt), s++;
}
var y = Cn === s;
if (y)
break;
}
if (y)
s = X, e !== null && (X ? e.length = X : e = null);
else {
let J = { instancePath: n + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var c = T === s;
L = L || c, c && h !== !0 && (h = h || {}, h.relations = !0);
let R = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && i.call(r, "unknown")) {
let W = r.unknown;
if (Array.isArray(W)) {
let X = s, ae = W.length;
for (let J = 0; J < ae; J++) {
let de = s;
if (W[J] !== "numerator") {
let Cn = { instancePath: n + "/unknown/" + J, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [Cn] : e.push(Cn), s++;
}
var g = de === s;
if (g)
break;
}
if (g)
s = X, e !== null && (X ? e.length = X : e = null);
else {
let J = { instancePath: n + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var c = R === s;
if (L = L || c, c && h !== !0 && (h = h || {}, h.unknown = !0), L)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let W = { instancePath: n, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [W] : e.push(W), s++;
}
var l = D === s;
a = l, a && h !== !0 && (h = h || {}, h.behaviour = !0);
}
if (!a) {
let D = { instancePath: n, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [D] : e.push(D), s++;
}
let q = s, w = !0, P = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && i.call(r, "behaviour")) {
let D = r.behaviour;
if (D && typeof D == "object" && !Array.isArray(D) && D.overUnits !== void 0 && i.call(D, "overUnits") && D.overUnits !== "weightedMean") {
let x = {};
e === null ? e = [x] : e.push(x), s++;
}
}
var d = P === s;
if (s = q, e !== null && (q ? e.length = q : e = null), d) {
let D = s, x = s, L = !1, V = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let R = r.definitions;
if (Array.isArray(R)) {
let Ze = R.length;
for (let W = 0; W < Ze; W++) {
let X = R[W];
if (X && typeof X == "object" && !Array.isArray(X) && (X.weight === void 0 || !i.call(X, "weight"))) {
let ae = { instancePath: n + "/definitions/" + W, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [ae] : e.push(ae), s++;
}
}
}
}
var $ = V === s;
if (L = L || $, $) {
var _ = {};
_.definitions = !0;
}
let A = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && i.call(r, "unknown")) {
let R = r.unknown;
if (Array.isArray(R)) {
let Ze = s, W = R.length;
for (let X = 0; X < W; X++) {
let ae = s;
if (R[X] !== "weight") {
let J = { instancePath: n + "/unknown/" + X, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [J] : e.push(J), s++;
}
var m = ae === s;
if (m)
break;
}
if (m)
s = Ze, e !== null && (Ze ? e.length = Ze : e = null);
else {
let X = { instancePath: n + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [X] : e.push(X), s++;
}
}
}
var $ = A === s;
if (L = L || $, $ && _ !== !0 && (_ = _ || {}, _.unknown = !0), L)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let R = { instancePath: n, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
var d = D === s;
w = d, w && _ !== !0 && (_ = _ || {}, _.behaviour = !0);
}
if (!w) {
let D = { instancePath: n, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [D] : e.push(D), s++;
}
if (h !== !0 && _ !== void 0 && (_ === !0 ? h = !0 : (h = h || {}, Object.assign(h, _))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.sourceCodes === void 0 || !i.call(r, "sourceCodes")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.definitions === void 0 || !i.call(r, "definitions")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.measure === void 0 || !i.call(r, "measure")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.decimals === void 0 || !i.call(r, "decimals")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.periodicity === void 0 || !i.call(r, "periodicity")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.breakdowns === void 0 || !i.call(r, "breakdowns")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.agency === void 0 || !i.call(r, "agency")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.legalBasis === void 0 || !i.call(r, "legalBasis")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.behaviour === void 0 || !i.call(r, "behaviour")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.compiledBy === void 0 || !i.call(r, "compiledBy")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.nonNegative === void 0 || !i.call(r, "nonNegative")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.sharing === void 0 || !i.call(r, "sharing")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.relations === void 0 || !i.call(r, "relations")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let D = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [D] : e.push(D), s++;
}
for (let D of Object.keys(r))
if (!i.call(Oe.properties, D)) {
let x = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (S(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (ue(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.sourceCodes !== void 0 && i.call(r, "sourceCodes")) {
let D = r.sourceCodes;
if (Array.isArray(D)) {
if (D.length > 40) {
let L = { instancePath: n + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [L] : e.push(L), s++;
}
let x = D.length;
for (let L = 0; L < x; L++) {
let V = D[L];
if (V && typeof V == "object" && !Array.isArray(V)) {
if (V.source === void 0 || !i.call(V, "source")) {
let A = { instancePath: n + "/sourceCodes/" + L, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [A] : e.push(A), s++;
}
if (V.code === void 0 || !i.call(V, "code")) {
let A = { instancePath: n + "/sourceCodes/" + L, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [A] : e.push(A), s++;
}
for (let A of Object.keys(V))
if (!i.call(Oe.properties.sourceCodes.items.properties, A)) {
let T = { instancePath: n + "/sourceCodes/" + L, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
e === null ? e = [T] : e.push(T), s++;
}
if (V.source !== void 0 && i.call(V, "source") && (se(V.source, { instancePath: n + "/sourceCodes/" + L + "/source", parentData: V, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), V.code !== void 0 && i.call(V, "code")) {
let A = V.code, T = s, R = !1, Ze = s;
se(A, { instancePath: n + "/sourceCodes/" + L + "/code", parentData: V, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var v = Ze === s;
R = R || v;
let W = s;
if (A !== null) {
let X = { instancePath: n + "/sourceCodes/" + L + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [X] : e.push(X), s++;
}
var v = W === s;
if (R = R || v, R)
s = T, e !== null && (T ? e.length = T : e = null);
else {
let X = { instancePath: n + "/sourceCodes/" + L + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [X] : e.push(X), s++;
}
}
if (V.instrument !== void 0 && i.call(V, "instrument") && (se(V.instrument, { instancePath: n + "/sourceCodes/" + L + "/instrument", parentData: V, parentDataProperty: "instrument", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), V.form !== void 0 && i.call(V, "form") && (se(V.form, { instancePath: n + "/sourceCodes/" + L + "/form", parentData: V, parentDataProperty: "form", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), V.name !== void 0 && i.call(V, "name") && (se(V.name, { instancePath: n + "/sourceCodes/" + L + "/name", parentData: V, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), V.parts !== void 0 && i.call(V, "parts")) {
let A = V.parts;
if (Array.isArray(A)) {
if (A.length > 5) {
let R = { instancePath: n + "/sourceCodes/" + L + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [R] : e.push(R), s++;
}
if (A.length < 1) {
let R = { instancePath: n + "/sourceCodes/" + L + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [R] : e.push(R), s++;
}
let T = A.length;
for (let R = 0; R < T; R++)
Re(A[R], { instancePath: n + "/sourceCodes/" + L + "/parts/" + R, parentData: A, parentDataProperty: R, rootData: p, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
} else {
let T = { instancePath: n + "/sourceCodes/" + L + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (V.scenario !== void 0 && i.call(V, "scenario") && (gr(V.scenario, { instancePath: n + "/sourceCodes/" + L + "/scenario", parentData: V, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), V.measure !== void 0 && i.call(V, "measure") && (S(V.measure, { instancePath: n + "/sourceCodes/" + L + "/measure", parentData: V, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), V.comparison !== void 0 && i.call(V, "comparison")) {
let A = V.comparison;
if (!(A === "toCompare" || A === "replaced")) {
let T = { instancePath: n + "/sourceCodes/" + L + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: Oe.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [T] : e.push(T), s++;
}
}
V.replacedBy !== void 0 && i.call(V, "replacedBy") && (se(V.replacedBy, { instancePath: n + "/sourceCodes/" + L + "/replacedBy", parentData: V, parentDataProperty: "replacedBy", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), V.validity !== void 0 && i.call(V, "validity") && (Je(V.validity, { instancePath: n + "/sourceCodes/" + L + "/validity", parentData: V, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length));
} else {
let A = { instancePath: n + "/sourceCodes/" + L, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let x = { instancePath: n + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.definitions !== void 0 && i.call(r, "definitions")) {
let D = r.definitions;
if (Array.isArray(D)) {
if (D.length > 20) {
let L = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [L] : e.push(L), s++;
}
if (D.length < 1) {
let L = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [L] : e.push(L), s++;
}
let x = D.length;
for (let L = 0; L < x; L++) {
let V = D[L];
if (V && typeof V == "object" && !Array.isArray(V)) {
if (V.version === void 0 || !i.call(V, "version")) {
let A = { instancePath: n + "/definitions/" + L, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [A] : e.push(A), s++;
}
if (V.validity === void 0 || !i.call(V, "validity")) {
let A = { instancePath: n + "/definitions/" + L, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [A] : e.push(A), s++;
}
if (V.concept === void 0 || !i.call(V, "concept")) {
let A = { instancePath: n + "/definitions/" + L, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [A] : e.push(A), s++;
}
for (let A of Object.keys(V))
if (!i.call(Oe.properties.definitions.items.properties, A)) {
let T = { instancePath: n + "/definitions/" + L, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
e === null ? e = [T] : e.push(T), s++;
}
if (V.version !== void 0 && i.call(V, "version")) {
let A = V.version;
if (typeof A == "string") {
if (F(A) > 40) {
let T = { instancePath: n + "/definitions/" + L + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [T] : e.push(T), s++;
}
if (!gt.test(A)) {
let T = { instancePath: n + "/definitions/" + L + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [T] : e.push(T), s++;
}
} else {
let T = { instancePath: n + "/definitions/" + L + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (V.validity !== void 0 && i.call(V, "validity") && (Je(V.validity, { instancePath: n + "/definitions/" + L + "/validity", parentData: V, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), V.names !== void 0 && i.call(V, "names") && (ue(V.names, { instancePath: n + "/definitions/" + L + "/names", parentData: V, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), V.concept !== void 0 && i.call(V, "concept") && (he(V.concept, { instancePath: n + "/definitions/" + L + "/concept", parentData: V, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), V.method !== void 0 && i.call(V, "method") && (he(V.method, { instancePath: n + "/definitions/" + L + "/method", parentData: V, parentDataProperty: "method", rootData: p, dynamicAnchors: f }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), V.numerator !== void 0 && i.call(V, "numerator") && (be(V.numerator, { instancePath: n + "/definitions/" + L + "/numerator", parentData: V, parentDataProperty: "numerator", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), V.denominator !== void 0 && i.call(V, "denominator") && (be(V.denominator, { instancePath: n + "/definitions/" + L + "/denominator", parentData: V, parentDataProperty: "denominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), V.factor !== void 0 && i.call(V, "factor") && (wr(V.factor, { instancePath: n + "/definitions/" + L + "/factor", parentData: V, parentDataProperty: "factor", rootData: p, dynamicAnchors: f }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), V.weight !== void 0 && i.call(V, "weight") && (gs(V.weight, { instancePath: n + "/definitions/" + L + "/weight", parentData: V, parentDataProperty: "weight", rootData: p, dynamicAnchors: f }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length)), V.growth !== void 0 && i.call(V, "growth")) {
let A = V.growth;
if (A && typeof A == "object" && !Array.isArray(A)) {
if (A.of === void 0 || !i.call(A, "of")) {
let T = { instancePath: n + "/definitions/" + L + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [T] : e.push(T), s++;
}
if (A.against === void 0 || !i.call(A, "against")) {
let T = { instancePath: n + "/definitions/" + L + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [T] : e.push(T), s++;
}
if (A.form === void 0 || !i.call(A, "form")) {
let T = { instancePath: n + "/definitions/" + L + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(A))
if (!(T === "of" || T === "against" || T === "form" || T === "base")) {
let R = { instancePath: n + "/definitions/" + L + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [R] : e.push(R), s++;
}
if (A.of !== void 0 && i.call(A, "of") && (be(A.of, { instancePath: n + "/definitions/" + L + "/growth/of", parentData: A, parentDataProperty: "of", rootData: p, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), A.against !== void 0 && i.call(A, "against")) {
let T = A.against;
if (!(T === "previousPeriod" || T === "samePeriodLastYear" || T === "endOfLastYear" || T === "fixedBase")) {
let R = { instancePath: n + "/definitions/" + L + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: Oe.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [R] : e.push(R), s++;
}
}
if (A.form !== void 0 && i.call(A, "form")) {
let T = A.form;
if (!(T === "percentChange" || T === "indexTo100" || T === "pointChange")) {
let R = { instancePath: n + "/definitions/" + L + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: Oe.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [R] : e.push(R), s++;
}
}
A.base !== void 0 && i.call(A, "base") && (se(A.base, { instancePath: n + "/definitions/" + L + "/growth/base", parentData: A, parentDataProperty: "base", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let T = { instancePath: n + "/definitions/" + L + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (V.legalBasis !== void 0 && i.call(V, "legalBasis")) {
let A = V.legalBasis;
if (Array.isArray(A)) {
if (A.length > 20) {
let R = { instancePath: n + "/definitions/" + L + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [R] : e.push(R), s++;
}
let T = A.length;
for (let R = 0; R < T; R++)
Xe(A[R], { instancePath: n + "/definitions/" + L + "/legalBasis/" + R, parentData: A, parentDataProperty: R, rootData: p, dynamicAnchors: f }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
} else {
let T = { instancePath: n + "/definitions/" + L + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (V.numerator !== void 0 && i.call(V, "numerator") && (V.denominator === void 0 || !i.call(V, "denominator"))) {
let A = { instancePath: n + "/definitions/" + L, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [A] : e.push(A), s++;
}
if (V.denominator !== void 0 && i.call(V, "denominator") && (V.numerator === void 0 || !i.call(V, "numerator"))) {
let A = { instancePath: n + "/definitions/" + L, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [A] : e.push(A), s++;
}
} else {
let A = { instancePath: n + "/definitions/" + L, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let x = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.measure !== void 0 && i.call(r, "measure")) {
let D = r.measure, x = s, L = !1, V = s;
S(D, { instancePath: n + "/measure", parentData: r, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var k = V === s;
L = L || k;
let A = s;
if (D !== null) {
let T = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var k = A === s;
if (L = L || k, L)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.decimals !== void 0 && i.call(r, "decimals")) {
let D = r.decimals, x = s, L = !1, V = s;
if (!(typeof D == "number" && !(D % 1) && !isNaN(D) && isFinite(D))) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [T] : e.push(T), s++;
}
if (typeof D == "number" && isFinite(D)) {
if (D > 12 || isNaN(D)) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [T] : e.push(T), s++;
}
if (D < 0 || isNaN(D)) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [T] : e.push(T), s++;
}
}
var u = V === s;
L = L || u;
let A = s;
if (D !== null) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var u = A === s;
if (L = L || u, L)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.periodicity !== void 0 && i.call(r, "periodicity")) {
let D = r.periodicity;
if (Array.isArray(D)) {
if (D.length > 9) {
let A = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [A] : e.push(A), s++;
}
if (D.length < 1) {
let A = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [A] : e.push(A), s++;
}
let x = D.length;
for (let A = 0; A < x; A++)
ws(D[A], { instancePath: n + "/periodicity/" + A, parentData: D, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length);
let L = D.length, V;
if (L > 1) {
e: for (; L--; )
for (V = L; V--; )
if (G(D[L], D[V])) {
let A = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: L, j: V } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdowns !== void 0 && i.call(r, "breakdowns")) {
let D = r.breakdowns;
if (Array.isArray(D)) {
if (D.length > 20) {
let A = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [A] : e.push(A), s++;
}
let x = D.length;
for (let A = 0; A < x; A++)
S(D[A], { instancePath: n + "/breakdowns/" + A, parentData: D, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let L = D.length, V;
if (L > 1) {
e: for (; L--; )
for (V = L; V--; )
if (G(D[L], D[V])) {
let A = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: L, j: V } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.levels !== void 0 && i.call(r, "levels")) {
let D = r.levels;
if (Array.isArray(D)) {
if (D.length > 10) {
let A = { instancePath: n + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [A] : e.push(A), s++;
}
let x = D.length;
for (let A = 0; A < x; A++)
Ae(D[A], { instancePath: n + "/levels/" + A, parentData: D, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
let L = D.length, V;
if (L > 1) {
e: for (; L--; )
for (V = L; V--; )
if (G(D[L], D[V])) {
let A = { instancePath: n + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: L, j: V } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.agency !== void 0 && i.call(r, "agency")) {
let D = r.agency, x = s, L = !1, V = s;
ue(D, { instancePath: n + "/agency", parentData: r, parentDataProperty: "agency", rootData: p, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var E = V === s;
L = L || E;
let A = s;
if (D !== null) {
let T = { instancePath: n + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var E = A === s;
if (L = L || E, L)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: n + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.legalBasis !== void 0 && i.call(r, "legalBasis")) {
let D = r.legalBasis;
if (Array.isArray(D)) {
if (D.length > 40) {
let L = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [L] : e.push(L), s++;
}
let x = D.length;
for (let L = 0; L < x; L++)
Xe(D[L], { instancePath: n + "/legalBasis/" + L, parentData: D, parentDataProperty: L, rootData: p, dynamicAnchors: f }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
} else {
let x = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.behaviour !== void 0 && i.call(r, "behaviour")) {
let D = r.behaviour;
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.overUnits === void 0 || !i.call(D, "overUnits")) {
let x = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [x] : e.push(x), s++;
}
if (D.overTime === void 0 || !i.call(D, "overTime")) {
let x = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(D))
if (!(x === "overUnits" || x === "overTime")) {
let L = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [L] : e.push(L), s++;
}
if (D.overUnits !== void 0 && i.call(D, "overUnits")) {
let x = D.overUnits;
if (!(x === "sum" || x === "recompute" || x === "weightedMean" || x === "max" || x === "min" || x === "none" || x === "same-or-differs" || x === "bounded" || x === "by-class" || x === "sum-same-window")) {
let L = { instancePath: n + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: Oe.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.overTime !== void 0 && i.call(D, "overTime")) {
let x = D.overTime;
if (!(x === "sum" || x === "last" || x === "first" || x === "recompute" || x === "none" || x === "max" || x === "min" || x === "weightedMean")) {
let L = { instancePath: n + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: Oe.properties.behaviour.properties.overTime.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let x = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.origin !== void 0 && i.call(r, "origin")) {
let D = r.origin;
if (!(D === "yearStart" || D === "change")) {
let x = { instancePath: n + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Oe.properties.origin.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let D = r.scope;
if (!(D === "territory" || D === "office")) {
let x = { instancePath: n + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: Oe.properties.scope.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.compiledBy !== void 0 && i.call(r, "compiledBy")) {
let D = r.compiledBy;
if (!(D === "central" || D === "local" || D === "survey")) {
let x = { instancePath: n + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: Oe.properties.compiledBy.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.countsUnits !== void 0 && i.call(r, "countsUnits")) {
let D = r.countsUnits;
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.level === void 0 || !i.call(D, "level")) {
let x = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [x] : e.push(x), s++;
}
if (D.listDate === void 0 || !i.call(D, "listDate")) {
let x = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(D))
if (!(x === "level" || x === "listDate")) {
let L = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [L] : e.push(L), s++;
}
if (D.level !== void 0 && i.call(D, "level") && (Ae(D.level, { instancePath: n + "/countsUnits/level", parentData: D, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), D.listDate !== void 0 && i.call(D, "listDate")) {
let x = D.listDate, L = s, V = !1, A = s;
vr(x, { instancePath: n + "/countsUnits/listDate", parentData: D, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
var j = A === s;
V = V || j;
let T = s;
if (x !== null) {
let R = { instancePath: n + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var j = T === s;
if (V = V || j, V)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let R = { instancePath: n + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let x = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.disjoint !== void 0 && i.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let D = { instancePath: n + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.parentCode !== void 0 && i.call(r, "parentCode")) {
let D = r.parentCode, x = s, L = !1, V = s;
se(D, { instancePath: n + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: p, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var N = V === s;
L = L || N;
let A = s;
if (D !== null) {
let T = { instancePath: n + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var N = A === s;
if (L = L || N, L)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let T = { instancePath: n + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.derivedFrom !== void 0 && i.call(r, "derivedFrom")) {
let D = r.derivedFrom;
if (Array.isArray(D)) {
if (D.length > 40) {
let A = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [A] : e.push(A), s++;
}
if (D.length < 1) {
let A = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [A] : e.push(A), s++;
}
let x = D.length;
for (let A = 0; A < x; A++)
S(D[A], { instancePath: n + "/derivedFrom/" + A, parentData: D, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let L = D.length, V;
if (L > 1) {
e: for (; L--; )
for (V = L; V--; )
if (G(D[L], D[V])) {
let A = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: L, j: V } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.distinctFrom !== void 0 && i.call(r, "distinctFrom")) {
let D = r.distinctFrom;
if (Array.isArray(D)) {
if (D.length > 20) {
let A = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [A] : e.push(A), s++;
}
if (D.length < 1) {
let A = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [A] : e.push(A), s++;
}
let x = D.length;
for (let A = 0; A < x; A++)
S(D[A], { instancePath: n + "/distinctFrom/" + A, parentData: D, parentDataProperty: A, rootData: p, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
let L = D.length, V;
if (L > 1) {
e: for (; L--; )
for (V = L; V--; )
if (G(D[L], D[V])) {
let A = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: L, j: V } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let x = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.competence !== void 0 && i.call(r, "competence")) {
let D = r.competence;
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.keptAt === void 0 || !i.call(D, "keptAt")) {
let x = { instancePath: n + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(D))
if (x !== "keptAt") {
let L = { instancePath: n + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [L] : e.push(L), s++;
}
D.keptAt !== void 0 && i.call(D, "keptAt") && (Ae(D.keptAt, { instancePath: n + "/competence/keptAt", parentData: D, parentDataProperty: "keptAt", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length));
} else {
let x = { instancePath: n + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.sharing !== void 0 && i.call(r, "sharing")) {
let D = r.sharing;
if (!(D === "public" || D === "internal" || D === "restricted")) {
let x = { instancePath: n + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Oe.properties.sharing.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.priceBase !== void 0 && i.call(r, "priceBase")) {
let D = r.priceBase;
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.kind === void 0 || !i.call(D, "kind")) {
let x = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [x] : e.push(x), s++;
}
if (D.year === void 0 || !i.call(D, "year")) {
let x = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(D))
if (!(x === "kind" || x === "year")) {
let L = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [L] : e.push(L), s++;
}
if (D.kind !== void 0 && i.call(D, "kind")) {
let x = D.kind;
if (!(x === "current" || x === "comparable" || x === "constant")) {
let L = { instancePath: n + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: Oe.properties.priceBase.properties.kind.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.year !== void 0 && i.call(D, "year")) {
let x = D.year, L = s, V = !1, A = s;
if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
let R = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [R] : e.push(R), s++;
}
if (typeof x == "number" && isFinite(x)) {
if (x > 2200 || isNaN(x)) {
let R = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [R] : e.push(R), s++;
}
if (x < 1900 || isNaN(x)) {
let R = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [R] : e.push(R), s++;
}
}
var z = A === s;
V = V || z;
let T = s;
if (x !== null) {
let R = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var z = T === s;
if (V = V || z, V)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let R = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let x = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nonNegative !== void 0 && i.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let D = { instancePath: n + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [D] : e.push(D), s++;
}
if (r.relations !== void 0 && i.call(r, "relations")) {
let D = r.relations;
if (Array.isArray(D)) {
if (D.length > 40) {
let L = { instancePath: n + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [L] : e.push(L), s++;
}
let x = D.length;
for (let L = 0; L < x; L++)
bs(D[L], { instancePath: n + "/relations/" + L, parentData: D, parentDataProperty: L, rootData: p, dynamicAnchors: f }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length);
} else {
let x = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.guidance !== void 0 && i.call(r, "guidance") && (he(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: p, dynamicAnchors: f }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (he(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (qs(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && ($s(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length));
} else {
let D = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [D] : e.push(D), s++;
}
return Gn.errors = e, s === 0;
}
Gn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ki = Jn, hi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function rr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pe.errors = e, s === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Jn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.number === void 0 || !i.call(r, "number")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!i.call(hi.properties, g)) {
let c = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (rr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), r.number !== void 0 && i.call(r, "number") && (Pe(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause")) {
let g = r.clause, c = s, q = !1, w = s;
Pe(g, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length);
var t = w === s;
q = q || t;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = P === s;
if (q = q || t, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.date !== void 0 && i.call(r, "date")) {
let g = r.date, c = s, q = !1, w = s;
Ee(g, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length);
var a = w === s;
q = q || a;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = P === s;
if (q = q || a, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let g = r.inForce, c = s, q = !1, w = s;
Ee(g, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length);
var b = w === s;
q = q || b;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = P === s;
if (q = q || b, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedBy !== void 0 && i.call(r, "repealedBy")) {
let g = r.repealedBy, c = s, q = !1, w = s;
rr(g, { instancePath: n + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: p, dynamicAnchors: f }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length);
var l = w === s;
q = q || l;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = P === s;
if (q = q || l, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedFrom !== void 0 && i.call(r, "repealedFrom")) {
let g = r.repealedFrom, c = s, q = !1, w = s;
Ee(g, { instancePath: n + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length);
var h = w === s;
q = q || h;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = P === s;
if (q = q || h, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.authority !== void 0 && i.call(r, "authority")) {
let g = r.authority, c = s, q = !1, w = s;
Pe(g, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length);
var y = w === s;
q = q || y;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var y = P === s;
if (q = q || y, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.source !== void 0 && i.call(r, "source") && (Pe(r.source, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return Jn.errors = e, s === 0;
}
Jn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Si = xr;
function Ds(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function js(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var St = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function xs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.file !== void 0 && i.call(r, "file") && (C(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (C(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (F(t) > 40) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!St.test(t)) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.row !== void 0 && i.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let a = { instancePath: n + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.column !== void 0 && i.call(r, "column") && (C(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.args === void 0 || !i.call(r, "args")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "code" || l === "severity" || l === "args" || l === "place" || l === "value" || l === "expected" || l === "message" || l === "remedy")) {
let h = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Ds(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity") && (js(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: p, dynamicAnchors: f }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length)), r.args !== void 0 && i.call(r, "args")) {
let l = r.args;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 20) {
let h = { instancePath: n + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l)) {
let y = s, g = s, c = s;
if (!(h === "constructor" || h === "hasOwnProperty" || h === "isPrototypeOf" || h === "propertyIsEnumerable" || h === "toLocaleString" || h === "toString" || h === "valueOf")) {
let q = {};
e === null ? e = [q] : e.push(q), s++;
}
var t = c === s;
if (t) {
let q = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: h };
e === null ? e = [q] : e.push(q), s++;
} else
s = g, e !== null && (g ? e.length = g : e = null);
if (typeof h == "string") {
if (F(h) > 40) {
let q = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: h };
e === null ? e = [q] : e.push(q), s++;
}
if (!Dr.test(h)) {
let q = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: h };
e === null ? e = [q] : e.push(q), s++;
}
} else {
let q = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: h };
e === null ? e = [q] : e.push(q), s++;
}
var a = y === s;
if (!a) {
let q = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
e === null ? e = [q] : e.push(q), s++;
}
}
for (let h of Object.keys(l)) {
let y = l[h], g = s, c = !1, q = s;
if (typeof y == "string") {
if (F(y) > 4e3) {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [_] : e.push(_), s++;
}
} else {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [_] : e.push(_), s++;
}
var b = q === s;
c = c || b;
let w = s;
if (!(typeof y == "number" && isFinite(y))) {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [_] : e.push(_), s++;
}
var b = w === s;
c = c || b;
let P = s;
if (y !== null) {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [_] : e.push(_), s++;
}
var b = P === s;
c = c || b;
let d = s;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let m = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [m] : e.push(m), s++;
}
let _ = y.length;
for (let m = 0; m < _; m++) {
let $ = y[m];
if (typeof $ == "string") {
if (F($) > 300) {
let v = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + m, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + m, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), s++;
}
var b = d === s;
if (c = c || b, c)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let _ = { instancePath: n + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let h = { instancePath: n + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (xs(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: p, dynamicAnchors: f }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length)), r.value !== void 0 && i.call(r, "value")) {
let l = r.value;
if (typeof l == "string") {
if (F(l) > 4e3) {
let h = { instancePath: n + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: n + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.expected !== void 0 && i.call(r, "expected")) {
let l = r.expected;
if (typeof l == "string") {
if (F(l) > 4e3) {
let h = { instancePath: n + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: n + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
r.message !== void 0 && i.call(r, "message") && (sr(r.message, { instancePath: n + "/message", parentData: r, parentDataProperty: "message", rootData: p, dynamicAnchors: f }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.remedy !== void 0 && i.call(r, "remedy") && (sr(r.remedy, { instancePath: n + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: p, dynamicAnchors: f }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length));
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ui = Xn, zn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function pe(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (C(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (C(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let b = r.from, l = s, h = !1, y = s;
U(b, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let b = r.to, l = s, h = !1, y = s;
U(b, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var a = g === s;
if (h = h || a, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let b = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Is(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pi = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function Os(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ct.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ki = new RegExp("^[A-Z]{1,3}$", "u");
function _s(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !i.call(r, "header"))) {
let d = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = b === s;
a = a || h;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !i.call(r, "letter"))) {
let d = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = l === s;
if (a = a || h, a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let d = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
let y = s, g = !1, c = null, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !i.call(r, "field"))) {
let d = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = q === s;
P && (g = !0, c = 0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !i.call(r, "formColumn"))) {
let d = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = w === s;
if (P && g ? (g = !1, c = [c, 1]) : P && (g = !0, c = 1), g)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let d = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: c } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let d of Object.keys(r))
if (!(d === "header" || d === "letter" || d === "field" || d === "formColumn")) {
let _ = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [_] : e.push(_), s++;
}
if (r.header !== void 0 && i.call(r, "header") && (le(r.header, { instancePath: n + "/header", parentData: r, parentDataProperty: "header", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.letter !== void 0 && i.call(r, "letter")) {
let d = r.letter;
if (typeof d == "string") {
if (F(d) > 3) {
let _ = { instancePath: n + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [_] : e.push(_), s++;
}
if (!ki.test(d)) {
let _ = { instancePath: n + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [_] : e.push(_), s++;
}
} else {
let _ = { instancePath: n + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (r.field !== void 0 && i.call(r, "field")) {
let d = r.field;
if (!(d === "unitCode" || d === "unitName" || d === "indicator" || d === "period" || d === "value" || d === "measure" || d === "listDate")) {
let _ = { instancePath: n + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: Pi.properties.field.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
r.formColumn !== void 0 && i.call(r, "formColumn") && (Os(r.formColumn, { instancePath: n + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length));
} else {
let d = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ls(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function As(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Es(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Kt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ns(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function zs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
C(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return zs.errors = e, s === 0;
}
zs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Fs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (F(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Dr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, b;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
b = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: b } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Xn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sample === void 0 || !i.call(r, "sample")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.owner === void 0 || !i.call(r, "owner")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.locale === void 0 || !i.call(r, "locale")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.tables === void 0 || !i.call(r, "tables")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.measures === void 0 || !i.call(r, "measures")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.indicators === void 0 || !i.call(r, "indicators")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.units === void 0 || !i.call(r, "units")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let y = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!i.call(zn.properties, y)) {
let g = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (pe(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (nr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let y = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.owner !== void 0 && i.call(r, "owner")) {
let y = r.owner, g = s, c = !1, q = s;
nr(y, { instancePath: n + "/owner", parentData: r, parentDataProperty: "owner", rootData: p, dynamicAnchors: f }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length);
var t = q === s;
c = c || t;
let w = s;
if (y !== null) {
let P = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = w === s;
if (c = c || t, c)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.form !== void 0 && i.call(r, "form") && (pe(r.form, { instancePath: n + "/form", parentData: r, parentDataProperty: "form", rootData: p, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.validity !== void 0 && i.call(r, "validity") && (tr(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (Is(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), r.locale !== void 0 && i.call(r, "locale")) {
let y = r.locale;
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.decimal === void 0 || !i.call(y, "decimal")) {
let g = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.thousands === void 0 || !i.call(y, "thousands")) {
let g = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.dateOrder === void 0 || !i.call(y, "dateOrder")) {
let g = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(y))
if (!(g === "decimal" || g === "thousands" || g === "dateOrder")) {
let c = { instancePath: n + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.decimal !== void 0 && i.call(y, "decimal")) {
let g = y.decimal;
if (!(g === "," || g === ".")) {
let c = { instancePath: n + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: zn.properties.locale.properties.decimal.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (y.thousands !== void 0 && i.call(y, "thousands")) {
let g = y.thousands;
if (!(g === "." || g === "," || g === " " || g === "")) {
let c = { instancePath: n + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: zn.properties.locale.properties.thousands.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (y.dateOrder !== void 0 && i.call(y, "dateOrder")) {
let g = y.dateOrder;
if (!(g === "dmy" || g === "mdy" || g === "ymd")) {
let c = { instancePath: n + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: zn.properties.locale.properties.dateOrder.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let g = { instancePath: n + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.tables !== void 0 && i.call(r, "tables")) {
let y = r.tables;
if (Array.isArray(y)) {
if (y.length > 40) {
let c = { instancePath: n + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let g = y.length;
for (let c = 0; c < g; c++) {
let q = y[c];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.sheet === void 0 || !i.call(q, "sheet")) {
let w = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [w] : e.push(w), s++;
}
if (q.headerRow === void 0 || !i.call(q, "headerRow")) {
let w = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [w] : e.push(w), s++;
}
if (q.columns === void 0 || !i.call(q, "columns")) {
let w = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(q))
if (!(w === "sheet" || w === "headerRow" || w === "firstRow" || w === "columns")) {
let P = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
if (q.sheet !== void 0 && i.call(q, "sheet")) {
let w = q.sheet, P = s, d = !1, _ = s;
le(w, { instancePath: n + "/tables/" + c + "/sheet", parentData: q, parentDataProperty: "sheet", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
var a = _ === s;
d = d || a;
let m = s;
if (w !== null) {
let $ = { instancePath: n + "/tables/" + c + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [$] : e.push($), s++;
}
var a = m === s;
if (d = d || a, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/tables/" + c + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (q.headerRow !== void 0 && i.call(q, "headerRow")) {
let w = q.headerRow, P = s, d = !1, _ = s;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let $ = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [$] : e.push($), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e3 || isNaN(w)) {
let $ = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [$] : e.push($), s++;
}
if (w < 1 || isNaN(w)) {
let $ = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [$] : e.push($), s++;
}
}
var b = _ === s;
d = d || b;
let m = s;
if (w !== null) {
let $ = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [$] : e.push($), s++;
}
var b = m === s;
if (d = d || b, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (q.firstRow !== void 0 && i.call(q, "firstRow")) {
let w = q.firstRow;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let P = { instancePath: n + "/tables/" + c + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [P] : e.push(P), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e5 || isNaN(w)) {
let P = { instancePath: n + "/tables/" + c + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [P] : e.push(P), s++;
}
if (w < 1 || isNaN(w)) {
let P = { instancePath: n + "/tables/" + c + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
}
}
if (q.columns !== void 0 && i.call(q, "columns")) {
let w = q.columns;
if (Array.isArray(w)) {
if (w.length > 200) {
let d = { instancePath: n + "/tables/" + c + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (w.length < 1) {
let d = { instancePath: n + "/tables/" + c + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let P = w.length;
for (let d = 0; d < P; d++)
_s(w[d], { instancePath: n + "/tables/" + c + "/columns/" + d, parentData: w, parentDataProperty: d, rootData: p, dynamicAnchors: f }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length);
} else {
let P = { instancePath: n + "/tables/" + c + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let w = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.measures !== void 0 && i.call(r, "measures")) {
let y = r.measures;
if (Array.isArray(y)) {
if (y.length > 100) {
let c = { instancePath: n + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [c] : e.push(c), s++;
}
let g = y.length;
for (let c = 0; c < g; c++) {
let q = y[c];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.name === void 0 || !i.call(q, "name")) {
let w = { instancePath: n + "/measures/" + c, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (q.measure === void 0 || !i.call(q, "measure")) {
let w = { instancePath: n + "/measures/" + c, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(q))
if (!(w === "name" || w === "measure")) {
let P = { instancePath: n + "/measures/" + c, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
q.name !== void 0 && i.call(q, "name") && (le(q.name, { instancePath: n + "/measures/" + c + "/name", parentData: q, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), q.measure !== void 0 && i.call(q, "measure") && (pe(q.measure, { instancePath: n + "/measures/" + c + "/measure", parentData: q, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length));
} else {
let w = { instancePath: n + "/measures/" + c, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: n + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.indicators !== void 0 && i.call(r, "indicators")) {
let y = r.indicators;
if (Array.isArray(y)) {
if (y.length > 2e3) {
let c = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.length < 1) {
let c = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let g = y.length;
for (let c = 0; c < g; c++) {
let q = y[c];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.code === void 0 || !i.call(q, "code")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (q.name === void 0 || !i.call(q, "name")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (q.indicator === void 0 || !i.call(q, "indicator")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (q.measure === void 0 || !i.call(q, "measure")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
if (q.validity === void 0 || !i.call(q, "validity")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(q))
if (!i.call(zn.properties.indicators.items.properties, w)) {
let P = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
if (q.code !== void 0 && i.call(q, "code") && (le(q.code, { instancePath: n + "/indicators/" + c + "/code", parentData: q, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), q.name !== void 0 && i.call(q, "name") && (le(q.name, { instancePath: n + "/indicators/" + c + "/name", parentData: q, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), q.indicator !== void 0 && i.call(q, "indicator")) {
let w = q.indicator, P = s, d = !1, _ = s;
pe(w, { instancePath: n + "/indicators/" + c + "/indicator", parentData: q, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
var l = _ === s;
d = d || l;
let m = s;
if (w !== null) {
let $ = { instancePath: n + "/indicators/" + c + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [$] : e.push($), s++;
}
var l = m === s;
if (d = d || l, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/indicators/" + c + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (q.parts !== void 0 && i.call(q, "parts")) {
let w = q.parts;
if (Array.isArray(w)) {
if (w.length > 8) {
let d = { instancePath: n + "/indicators/" + c + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [d] : e.push(d), s++;
}
if (w.length < 1) {
let d = { instancePath: n + "/indicators/" + c + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let P = w.length;
for (let d = 0; d < P; d++)
Ls(w[d], { instancePath: n + "/indicators/" + c + "/parts/" + d, parentData: w, parentDataProperty: d, rootData: p, dynamicAnchors: f }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length);
} else {
let P = { instancePath: n + "/indicators/" + c + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (q.scenario !== void 0 && i.call(q, "scenario") && (As(q.scenario, { instancePath: n + "/indicators/" + c + "/scenario", parentData: q, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length)), q.definition !== void 0 && i.call(q, "definition")) {
let w = q.definition, P = s, d = !1, _ = s;
if (typeof w == "string") {
if (F(w) > 40) {
let $ = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [$] : e.push($), s++;
}
if (!gt.test(w)) {
let $ = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [$] : e.push($), s++;
}
} else {
let $ = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [$] : e.push($), s++;
}
var h = _ === s;
d = d || h;
let m = s;
if (w !== null) {
let $ = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [$] : e.push($), s++;
}
var h = m === s;
if (d = d || h, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
q.measure !== void 0 && i.call(q, "measure") && (pe(q.measure, { instancePath: n + "/indicators/" + c + "/measure", parentData: q, parentDataProperty: "measure", rootData: p, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), q.factor !== void 0 && i.call(q, "factor") && (Es(q.factor, { instancePath: n + "/indicators/" + c + "/factor", parentData: q, parentDataProperty: "factor", rootData: p, dynamicAnchors: f }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length)), q.validity !== void 0 && i.call(q, "validity") && (tr(q.validity, { instancePath: n + "/indicators/" + c + "/validity", parentData: q, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), q.note !== void 0 && i.call(q, "note") && (ir(q.note, { instancePath: n + "/indicators/" + c + "/note", parentData: q, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
} else {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.units !== void 0 && i.call(r, "units")) {
let y = r.units;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let c = { instancePath: n + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [c] : e.push(c), s++;
}
let g = y.length;
for (let c = 0; c < g; c++) {
let q = y[c];
if (q && typeof q == "object" && !Array.isArray(q)) {
if (q.code === void 0 || !i.call(q, "code")) {
let w = { instancePath: n + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (q.unit === void 0 || !i.call(q, "unit")) {
let w = { instancePath: n + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(q))
if (!(w === "code" || w === "name" || w === "unit")) {
let P = { instancePath: n + "/units/" + c, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
q.code !== void 0 && i.call(q, "code") && (Ns(q.code, { instancePath: n + "/units/" + c + "/code", parentData: q, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length)), q.name !== void 0 && i.call(q, "name") && (le(q.name, { instancePath: n + "/units/" + c + "/name", parentData: q, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), q.unit !== void 0 && i.call(q, "unit") && (Vs(q.unit, { instancePath: n + "/units/" + c + "/unit", parentData: q, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length));
} else {
let w = { instancePath: n + "/units/" + c, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let g = { instancePath: n + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (ir(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (zs(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Fs(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length));
} else {
let y = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return Xn.errors = e, s === 0;
}
Xn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mi = et, gi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function or(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = or.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (C(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (C(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ts(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wi = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function et(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "code" || t === "names" || t === "symbols" || t === "kind" || t === "base" || t === "factor" || t === "note")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (or(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (lr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.symbols !== void 0 && i.call(r, "symbols") && (lr(r.symbols, { instancePath: n + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: p, dynamicAnchors: f }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind")) {
let t = r.kind;
if (!(t === "number" || t === "percent" || t === "ratio" || t === "category" || t === "yes-no" || t === "text")) {
let a = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: gi.properties.kind.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.base !== void 0 && i.call(r, "base") && (or(r.base, { instancePath: n + "/base", parentData: r, parentDataProperty: "base", rootData: p, dynamicAnchors: f }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), r.factor !== void 0 && i.call(r, "factor")) {
let t = r.factor;
if (typeof t == "string") {
if (F(t) > 50) {
let a = { instancePath: n + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!wi.test(t)) {
let a = { instancePath: n + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.note !== void 0 && i.call(r, "note") && (Ts(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length)), r.base !== void 0 && i.call(r, "base") && (r.factor === void 0 || !i.call(r, "factor"))) {
let t = { instancePath: n, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "base",
missingProperty: "factor",
depsCount: 1,
deps: "factor"
} };
e === null ? e = [t] : e.push(t), s++;
}
if (r.factor !== void 0 && i.call(r, "factor") && (r.base === void 0 || !i.call(r, "base"))) {
let t = { instancePath: n, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "factor",
missingProperty: "base",
depsCount: 1,
deps: "base"
} };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return et.errors = e, s === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wi = rt, yt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function Cs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Rs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ir.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fe(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ks(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var vt = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Ss(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!vt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ss.errors = e, s === 0;
}
Ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Us(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ms(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ws(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ws.errors = e, s === 0;
}
Ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ys(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Rt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ut = new RegExp("^B?E?I?P?W?$", "u");
function Hs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ut.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hs.errors = e, s === 0;
}
Hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.file !== void 0 && i.call(r, "file") && (C(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (C(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (F(t) > 40) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!St.test(t)) {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.row !== void 0 && i.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let a = { instancePath: n + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let a = { instancePath: n + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.column !== void 0 && i.call(r, "column") && (C(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var vi = new RegExp("^[0-9a-f]{64}$", "u");
function rt(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !0, b = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && i.call(r, "state") && r.state !== "number") {
let d = {};
e === null ? e = [d] : e.push(d), s++;
}
var l = b === s;
s = t, e !== null && (t ? e.length = t : e = null);
let h;
if (l) {
let d = s, _ = s, m = !1, $ = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && i.call(r, "value") && typeof r.value != "string") {
let u = { instancePath: n + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
var g = $ === s;
if (m = m || g, g) {
var y = {};
y.value = !0;
}
let v = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !i.call(r, "category"))) {
let u = { instancePath: n, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [u] : e.push(u), s++;
}
var g = v === s;
if (m = m || g, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let u = { instancePath: n, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
var l = d === s;
a = l, a && y !== !0 && (y = y || {}, y.state = !0), h = "then";
} else {
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && i.call(r, "value") && r.value !== null) {
let m = { instancePath: n + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.category !== void 0 && i.call(r, "category")) {
let m = { instancePath: n + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
var l = d === s;
a = l, a && y !== !0 && (y = y || {}, y.value = !0, y.category = !0), h = "else";
}
if (!a) {
let d = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !i.call(r, "subject")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.window === void 0 || !i.call(r, "window")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.period === void 0 || !i.call(r, "period")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.scenario === void 0 || !i.call(r, "scenario")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.edition === void 0 || !i.call(r, "edition")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.revision === void 0 || !i.call(r, "revision")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.cutoff === void 0 || !i.call(r, "cutoff")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.state === void 0 || !i.call(r, "state")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.obsStatus === void 0 || !i.call(r, "obsStatus")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.confStatus === void 0 || !i.call(r, "confStatus")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.source === void 0 || !i.call(r, "source")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!i.call(yt.properties, d)) {
let _ = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [_] : e.push(_), s++;
}
if (r.subject !== void 0 && i.call(r, "subject")) {
let d = r.subject, _ = s, m = !1, $ = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.unit === void 0 || !i.call(d, "unit")) {
let u = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(d))
if (u !== "unit") {
let E = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
d.unit !== void 0 && i.call(d, "unit") && (Cs(d.unit, { instancePath: n + "/subject/unit", parentData: d, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length));
} else {
let u = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
var q = $ === s;
if (m = m || q, q)
var c = !0;
let v = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.code === void 0 || !i.call(d, "code")) {
let u = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(d))
if (!(u === "code" || u === "level")) {
let E = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
d.code !== void 0 && i.call(d, "code") && (Bs(d.code, { instancePath: n + "/subject/code", parentData: d, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length)), d.level !== void 0 && i.call(d, "level") && (Rs(d.level, { instancePath: n + "/subject/level", parentData: d, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length));
} else {
let u = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
var q = v === s;
m = m || q, q && c !== !0 && (c = !0);
let k = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.body === void 0 || !i.call(d, "body")) {
let u = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(d))
if (u !== "body") {
let E = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
d.body !== void 0 && i.call(d, "body") && (fe(d.body, { instancePath: n + "/subject/body", parentData: d, parentDataProperty: "body", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length));
} else {
let u = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
var q = k === s;
if (m = m || q, q && c !== !0 && (c = !0), m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let u = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.reporter !== void 0 && i.call(r, "reporter") && (fe(r.reporter, { instancePath: n + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.indicator !== void 0 && i.call(r, "indicator") && (Zs(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length)), r.definition !== void 0 && i.call(r, "definition") && (fe(r.definition, { instancePath: n + "/definition", parentData: r, parentDataProperty: "definition", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (Ks(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length)), r.period !== void 0 && i.call(r, "period") && (Ss(r.period, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (ar(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.covers !== void 0 && i.call(r, "covers") && r.covers !== "period") {
let d = { instancePath: n + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown !== void 0 && i.call(r, "breakdown")) {
let d = r.breakdown;
if (Array.isArray(d)) {
if (d.length > 10) {
let m = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [m] : e.push(m), s++;
}
let _ = d.length;
for (let m = 0; m < _; m++)
Us(d[m], { instancePath: n + "/breakdown/" + m, parentData: d, parentDataProperty: m, rootData: p, dynamicAnchors: f }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length);
} else {
let _ = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (Ms(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length)), r.edition !== void 0 && i.call(r, "edition")) {
let d = r.edition;
if (!(d === "estimate" || d === "provisional" || d === "official")) {
let _ = { instancePath: n + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: yt.properties.edition.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (r.revision !== void 0 && i.call(r, "revision")) {
let d = r.revision;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let _ = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [_] : e.push(_), s++;
}
if (typeof d == "number" && isFinite(d)) {
if (d > 9999 || isNaN(d)) {
let _ = { instancePath: n + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [_] : e.push(_), s++;
}
if (d < 0 || isNaN(d)) {
let _ = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [_] : e.push(_), s++;
}
}
}
if (r.cutoff !== void 0 && i.call(r, "cutoff")) {
let d = r.cutoff, _ = s, m = !1, $ = s;
ar(d, { instancePath: n + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: p, dynamicAnchors: f }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length);
var w = $ === s;
m = m || w;
let v = s;
if (d !== null) {
let k = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var w = v === s;
if (m = m || w, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let k = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.value !== void 0 && i.call(r, "value")) {
let d = r.value, _ = s, m = !1, $ = s;
Ws(d, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length);
var P = $ === s;
m = m || P;
let v = s;
if (d !== null) {
let k = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var P = v === s;
if (m = m || P, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let k = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.category !== void 0 && i.call(r, "category") && (fe(r.category, { instancePath: n + "/category", parentData: r, parentDataProperty: "category", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.state !== void 0 && i.call(r, "state") && (Ys(r.state, { instancePath: n + "/state", parentData: r, parentDataProperty: "state", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length)), r.obsStatus !== void 0 && i.call(r, "obsStatus") && (Hs(r.obsStatus, { instancePath: n + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: p, dynamicAnchors: f }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length)), r.confStatus !== void 0 && i.call(r, "confStatus")) {
let d = r.confStatus;
if (!(d === "F" || d === "N" || d === "C")) {
let _ = { instancePath: n + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: yt.properties.confStatus.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (Qs(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: p, dynamicAnchors: f }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), r.source !== void 0 && i.call(r, "source")) {
let d = r.source;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.id === void 0 || !i.call(d, "id")) {
let _ = { instancePath: n + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [_] : e.push(_), s++;
}
for (let _ of Object.keys(d))
if (!(_ === "id" || _ === "sha256")) {
let m = { instancePath: n + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.id !== void 0 && i.call(d, "id") && (fe(d.id, { instancePath: n + "/source/id", parentData: d, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.sha256 !== void 0 && i.call(d, "sha256")) {
let _ = d.sha256;
if (typeof _ == "string") {
if (F(_) > 64) {
let m = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!vi.test(_)) {
let m = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let _ = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let d = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yi = st;
function Gs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!vt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xs(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function en(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = en.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return en.errors = e, s === 0;
}
en.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.calendar === void 0 || !i.call(r, "calendar")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.window === void 0 || !i.call(r, "window")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "id" || t === "calendar" || t === "kind" || t === "window")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.id !== void 0 && i.call(r, "id") && (Gs(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length)), r.calendar !== void 0 && i.call(r, "calendar") && (Js(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: p, dynamicAnchors: f }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind") && (Xs(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (en(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: p, dynamicAnchors: f }) || (e = e === null ? en.errors : e.concat(en.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hi = nt, ht = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function Y(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Y.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (C(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (C(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.standing === void 0 || !i.call(r, "standing")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "number" || a === "clause" || a === "standing" || a === "later" || a === "note")) {
let b = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.number !== void 0 && i.call(r, "number") && (oe(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (oe(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.standing !== void 0 && i.call(r, "standing") && (Pr(r.standing, { instancePath: n + "/standing", parentData: r, parentDataProperty: "standing", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.later !== void 0 && i.call(r, "later")) {
let a = r.later;
if (Array.isArray(a)) {
if (a.length > 10) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (a.length < 1) {
let l = { instancePath: n + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let b = a.length;
for (let l = 0; l < b; l++) {
let h = a[l];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.number === void 0 || !i.call(h, "number")) {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.from === void 0 || !i.call(h, "from")) {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(h))
if (!(y === "number" || y === "from")) {
let g = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [g] : e.push(g), s++;
}
if (h.number !== void 0 && i.call(h, "number") && (oe(h.number, { instancePath: n + "/later/" + l + "/number", parentData: h, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), h.from !== void 0 && i.call(h, "from")) {
let y = h.from, g = s, c = !1, q = s;
kr(y, { instancePath: n + "/later/" + l + "/from", parentData: h, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length);
var t = q === s;
c = c || t;
let w = s;
if (y !== null) {
let P = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = w === s;
if (c = c || t, c)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let P = { instancePath: n + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let y = { instancePath: n + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let b = { instancePath: n + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (ie(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return rn.errors = e, s === 0;
}
rn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ir.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "from" || b === "to")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let b = r.from, l = s, h = !1, y = s;
U(b, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = y === s;
h = h || t;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = g === s;
if (h = h || t, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let b = r.to, l = s, h = !1, y = s;
U(b, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = y === s;
h = h || a;
let g = s;
if (b !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var a = g === s;
if (h = h || a, h)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let b = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function sn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = sn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return sn.errors = e, s === 0;
}
sn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = nn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return nn.errors = e, s === 0;
}
nn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rn = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function br(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.month === void 0 || !i.call(r, "month")) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "month" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.day === void 0 || !i.call(r, "day")) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.yearOffset === void 0 || !i.call(r, "yearOffset")) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "yearOffset" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "month" || P === "day" || P === "yearOffset")) {
let d = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "inYear") {
let P = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.month !== void 0 && i.call(r, "month")) {
let P = r.month;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let d = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 12 || isNaN(P)) {
let d = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [d] : e.push(d), s++;
}
if (P < 1 || isNaN(P)) {
let d = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.day !== void 0 && i.call(r, "day")) {
let P = r.day;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let d = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 31 || isNaN(P)) {
let d = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [d] : e.push(d), s++;
}
if (P < 1 || isNaN(P)) {
let d = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.yearOffset !== void 0 && i.call(r, "yearOffset")) {
let P = r.yearOffset;
if (!(P === 0 || P === 1)) {
let d = { instancePath: n + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: Rn.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = b === s;
if (a = a || w, w)
var l = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.days === void 0 || !i.call(r, "days")) {
let P = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.dayKind === void 0 || !i.call(r, "dayKind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "dayKind" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "days" || P === "dayKind")) {
let d = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "afterPeriod") {
let P = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.days !== void 0 && i.call(r, "days")) {
let P = r.days;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let d = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 400 || isNaN(P)) {
let d = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [d] : e.push(d), s++;
}
if (P < 0 || isNaN(P)) {
let d = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.dayKind !== void 0 && i.call(r, "dayKind")) {
let P = r.dayKind;
if (!(P === "calendar" || P === "working")) {
let d = { instancePath: n + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: Rn.anyOf[1].properties.dayKind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = h === s;
a = a || w, w && l !== !0 && (l = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let P = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "date")) {
let d = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let P = r.kind;
if (!(P === "by" || P === "before")) {
let d = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: Rn.anyOf[2].properties.kind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.date !== void 0 && i.call(r, "date") && (br(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length));
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = y === s;
a = a || w, w && l !== !0 && (l = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (P !== "kind") {
let d = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "continuous") {
let P = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = g === s;
a = a || w, w && l !== !0 && (l = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.event === void 0 || !i.call(r, "event")) {
let P = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "event" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.relation === void 0 || !i.call(r, "relation")) {
let P = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.days === void 0 || !i.call(r, "days")) {
let P = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "event" || P === "relation" || P === "days")) {
let d = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "afterEvent") {
let P = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.event !== void 0 && i.call(r, "event") && (ne(r.event, { instancePath: n + "/event", parentData: r, parentDataProperty: "event", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.relation !== void 0 && i.call(r, "relation")) {
let P = r.relation;
if (!(P === "after" || P === "upon" || P === "before")) {
let d = { instancePath: n + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: Rn.anyOf[4].properties.relation.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.days !== void 0 && i.call(r, "days")) {
let P = r.days, d = s, _ = !1, m = s;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let v = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [v] : e.push(v), s++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 400 || isNaN(P)) {
let v = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P < 0 || isNaN(P)) {
let v = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [v] : e.push(v), s++;
}
}
var q = m === s;
_ = _ || q;
let $ = s;
if (P !== null) {
let v = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = $ === s;
if (_ = _ || q, _)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let v = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var w = c === s;
if (a = a || w, w && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let P = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
return qr.errors = e, o.props = l, s === 0;
}
qr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Be(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Be.errors = e, s === 0;
}
Be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Et = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, bi = new RegExp("^[A-Z][0-9]{2}$", "u");
function tn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = tn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return tn.errors = e, s === 0;
}
tn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function on(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = on.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return on.errors = e, s === 0;
}
on.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ze(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "parts")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (Y(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 4) {
let b = { instancePath: n + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: n + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let a = t.length;
for (let b = 0; b < a; b++)
on(t[b], { instancePath: n + "/parts/" + b, parentData: t, parentDataProperty: b, rootData: p, dynamicAnchors: f }) || (e = e === null ? on.errors : e.concat(on.errors), s = e.length);
} else {
let a = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ln(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ln.errors = e, s === 0;
}
ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function an(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = an.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "numerator" || g === "denominator" || g === "fixedDenominator")) {
let c = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "share") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [g] : e.push(g), s++;
}
r.numerator !== void 0 && i.call(r, "numerator") && (ze(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: p, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (ze(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.fixedDenominator !== void 0 && i.call(r, "fixedDenominator") && (ln(r.fixedDenominator, { instancePath: n + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: p, dynamicAnchors: f }) || (e = e === null ? ln.errors : e.concat(ln.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = b === s;
if (a = a || y, y)
var l = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "of")) {
let c = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "value") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [g] : e.push(g), s++;
}
r.of !== void 0 && i.call(r, "of") && (ze(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: p, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var y = h === s;
if (a = a || y, y && l !== !0 && (l = !0), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return an.errors = e, o.props = l, s === 0;
}
an.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function pn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !i.call(r, "document")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "document" || t === "clause")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.document !== void 0 && i.call(r, "document") && (Y(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && ($r(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: p, dynamicAnchors: f }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return pn.errors = e, s === 0;
}
pn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.responsible === void 0 || !i.call(r, "responsible")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responsible" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.due === void 0 || !i.call(r, "due")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.dueOrigin === void 0 || !i.call(r, "dueOrigin")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dueOrigin" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.system === void 0 || !i.call(r, "system")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.progress === void 0 || !i.call(r, "progress")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.references === void 0 || !i.call(r, "references")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(Et.properties, t)) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.id !== void 0 && i.call(r, "id")) {
let t = r.id;
if (typeof t == "string") {
if (F(t) > 10) {
let a = { instancePath: n + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!bi.test(t)) {
let a = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.names !== void 0 && i.call(r, "names") && (ne(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.responsible !== void 0 && i.call(r, "responsible")) {
let t = r.responsible;
if (Array.isArray(t)) {
if (t.length > 6) {
let b = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let a = t.length;
for (let b = 0; b < a; b++)
ne(t[b], { instancePath: n + "/responsible/" + b, parentData: t, parentDataProperty: b, rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
} else {
let a = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.due !== void 0 && i.call(r, "due") && (qr(r.due, { instancePath: n + "/due", parentData: r, parentDataProperty: "due", rootData: p, dynamicAnchors: f }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), r.dueOrigin !== void 0 && i.call(r, "dueOrigin")) {
let t = r.dueOrigin;
if (!(t === "stated" || t === "derived")) {
let a = { instancePath: n + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: Et.properties.dueOrigin.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let t = r.scope;
if (t && typeof t == "object" && !Array.isArray(t)) {
if (t.nationwide === void 0 || !i.call(t, "nationwide")) {
let a = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [a] : e.push(a), s++;
}
if (t.units === void 0 || !i.call(t, "units")) {
let a = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(t))
if (!(a === "nationwide" || a === "units")) {
let b = { instancePath: n + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.nationwide !== void 0 && i.call(t, "nationwide") && typeof t.nationwide != "boolean") {
let a = { instancePath: n + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (t.units !== void 0 && i.call(t, "units")) {
let a = t.units;
if (Array.isArray(a)) {
if (a.length > 40) {
let y = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [y] : e.push(y), s++;
}
let b = a.length;
for (let y = 0; y < b; y++)
tn(a[y], { instancePath: n + "/scope/units/" + y, parentData: a, parentDataProperty: y, rootData: p, dynamicAnchors: f }) || (e = e === null ? tn.errors : e.concat(tn.errors), s = e.length);
let l = a.length, h;
if (l > 1) {
e: for (; l--; )
for (h = l; h--; )
if (G(a[l], a[h])) {
let y = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: l, j: h } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let b = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let a = { instancePath: n + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.system !== void 0 && i.call(r, "system") && (Y(r.system, { instancePath: n + "/system", parentData: r, parentDataProperty: "system", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.progress !== void 0 && i.call(r, "progress")) {
let t = r.progress;
if (Array.isArray(t)) {
if (t.length > 4) {
let b = { instancePath: n + "/progress", schemaPath: "#/properties/progress/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: n + "/progress", schemaPath: "#/properties/progress/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let a = t.length;
for (let b = 0; b < a; b++)
an(t[b], { instancePath: n + "/progress/" + b, parentData: t, parentDataProperty: b, rootData: p, dynamicAnchors: f }) || (e = e === null ? an.errors : e.concat(an.errors), s = e.length);
} else {
let a = { instancePath: n + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.references !== void 0 && i.call(r, "references")) {
let t = r.references;
if (Array.isArray(t)) {
if (t.length > 8) {
let b = { instancePath: n + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [b] : e.push(b), s++;
}
if (t.length < 1) {
let b = { instancePath: n + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [b] : e.push(b), s++;
}
let a = t.length;
for (let b = 0; b < a; b++)
pn(t[b], { instancePath: n + "/references/" + b, parentData: t, parentDataProperty: b, rootData: p, dynamicAnchors: f }) || (e = e === null ? pn.errors : e.concat(pn.errors), s = e.length);
} else {
let a = { instancePath: n + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (Be(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return fn.errors = e, s === 0;
}
fn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.length < 1) {
let a = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++)
C(r[a], { instancePath: n + "/" + a, parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: f }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return mn.errors = e, s === 0;
}
mn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function un(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = un.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++) {
let h = r[l];
if (typeof h == "string") {
if (F(h) > 60) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Dr.test(h)) {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: n + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let a = r.length, b;
if (a > 1) {
let l = {};
for (; a--; ) {
let h = r[a];
if (typeof h == "string") {
if (typeof l[h] == "number") {
b = l[h];
let y = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: a, j: b } };
e === null ? e = [y] : e.push(y), s++;
break;
}
l[h] = a;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return un.errors = e, s === 0;
}
un.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function nt(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.ownComposition === void 0 || !i.call(r, "ownComposition")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.instruments === void 0 || !i.call(r, "instruments")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.calendar === void 0 || !i.call(r, "calendar")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.forms === void 0 || !i.call(r, "forms")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.reporters === void 0 || !i.call(r, "reporters")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporters" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.receivers === void 0 || !i.call(r, "receivers")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.deliveries === void 0 || !i.call(r, "deliveries")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.endedReporters === void 0 || !i.call(r, "endedReporters")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedReporters" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!i.call(ht.properties, c)) {
let q = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Y(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (ne(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.ownComposition !== void 0 && i.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let c = { instancePath: n + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.instruments !== void 0 && i.call(r, "instruments")) {
let c = r.instruments;
if (Array.isArray(c)) {
if (c.length > 20) {
let w = { instancePath: n + "/instruments", schemaPath: "#/properties/instruments/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let q = c.length;
for (let w = 0; w < q; w++)
rn(c[w], { instancePath: n + "/instruments/" + w, parentData: c, parentDataProperty: w, rootData: p, dynamicAnchors: f }) || (e = e === null ? rn.errors : e.concat(rn.errors), s = e.length);
} else {
let q = { instancePath: n + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.calendar !== void 0 && i.call(r, "calendar") && (Y(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.forms !== void 0 && i.call(r, "forms")) {
let c = r.forms;
if (Array.isArray(c)) {
if (c.length > 200) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (c.length < 1) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let q = c.length;
for (let d = 0; d < q; d++)
Y(c[d], { instancePath: n + "/forms/" + d, parentData: c, parentDataProperty: d, rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
let w = c.length, P;
if (w > 1) {
e: for (; w--; )
for (P = w; P--; )
if (G(c[w], c[P])) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: w, j: P } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let q = { instancePath: n + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.reporters !== void 0 && i.call(r, "reporters")) {
let c = r.reporters;
if (Array.isArray(c)) {
if (c.length > 60) {
let w = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (c.length < 1) {
let w = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let q = c.length;
for (let w = 0; w < q; w++) {
let P = c[w];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.kind === void 0 || !i.call(P, "kind")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.names === void 0 || !i.call(P, "names")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.level === void 0 || !i.call(P, "level")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.scope === void 0 || !i.call(P, "scope")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.validity === void 0 || !i.call(P, "validity")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.forms === void 0 || !i.call(P, "forms")) {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(P))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "scope" || d === "subject" || d === "forms")) {
let _ = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [_] : e.push(_), s++;
}
if (P.kind !== void 0 && i.call(P, "kind") && (Y(P.kind, { instancePath: n + "/reporters/" + w + "/kind", parentData: P, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), P.names !== void 0 && i.call(P, "names") && (ne(P.names, { instancePath: n + "/reporters/" + w + "/names", parentData: P, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), P.level !== void 0 && i.call(P, "level")) {
let d = P.level, _ = s, m = !1, $ = s;
Ne(d, { instancePath: n + "/reporters/" + w + "/level", parentData: P, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var t = $ === s;
m = m || t;
let v = s;
if (d !== null) {
let k = { instancePath: n + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var t = v === s;
if (m = m || t, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let k = { instancePath: n + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (P.validity !== void 0 && i.call(P, "validity") && (Ve(P.validity, { instancePath: n + "/reporters/" + w + "/validity", parentData: P, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), P.scope !== void 0 && i.call(P, "scope")) {
let d = P.scope;
if (!(d === "territory" || d === "office")) {
let _ = { instancePath: n + "/reporters/" + w + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: ht.properties.reporters.items.properties.scope.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if (P.subject !== void 0 && i.call(P, "subject") && (Ne(P.subject, { instancePath: n + "/reporters/" + w + "/subject", parentData: P, parentDataProperty: "subject", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), P.forms !== void 0 && i.call(P, "forms")) {
let d = P.forms;
if (Array.isArray(d)) {
if (d.length > 200) {
let v = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [v] : e.push(v), s++;
}
if (d.length < 1) {
let v = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let _ = d.length;
for (let v = 0; v < _; v++)
Y(d[v], { instancePath: n + "/reporters/" + w + "/forms/" + v, parentData: d, parentDataProperty: v, rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
let m = d.length, $;
if (m > 1) {
e: for (; m--; )
for ($ = m; $--; )
if (G(d[m], d[$])) {
let v = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: m, j: $ } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let _ = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let d = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let q = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.receivers !== void 0 && i.call(r, "receivers")) {
let c = r.receivers;
if (Array.isArray(c)) {
if (c.length > 20) {
let w = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let q = c.length;
for (let w = 0; w < q; w++) {
let P = c[w];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.kind === void 0 || !i.call(P, "kind")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.names === void 0 || !i.call(P, "names")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.level === void 0 || !i.call(P, "level")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.validity === void 0 || !i.call(P, "validity")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.afterEnd === void 0 || !i.call(P, "afterEnd")) {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(P))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "afterEnd")) {
let _ = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [_] : e.push(_), s++;
}
if (P.kind !== void 0 && i.call(P, "kind") && (Y(P.kind, { instancePath: n + "/receivers/" + w + "/kind", parentData: P, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), P.names !== void 0 && i.call(P, "names") && (ne(P.names, { instancePath: n + "/receivers/" + w + "/names", parentData: P, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), P.level !== void 0 && i.call(P, "level")) {
let d = P.level, _ = s, m = !1, $ = s;
Ne(d, { instancePath: n + "/receivers/" + w + "/level", parentData: P, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var a = $ === s;
m = m || a;
let v = s;
if (d !== null) {
let k = { instancePath: n + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var a = v === s;
if (m = m || a, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let k = { instancePath: n + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (P.validity !== void 0 && i.call(P, "validity") && (Ve(P.validity, { instancePath: n + "/receivers/" + w + "/validity", parentData: P, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), P.afterEnd !== void 0 && i.call(P, "afterEnd")) {
let d = P.afterEnd, _ = s, m = !1, $ = s;
Y(d, { instancePath: n + "/receivers/" + w + "/afterEnd", parentData: P, parentDataProperty: "afterEnd", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
var b = $ === s;
m = m || b;
let v = s;
if (d !== null) {
let k = { instancePath: n + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var b = v === s;
if (m = m || b, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let k = { instancePath: n + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let q = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.deliveries !== void 0 && i.call(r, "deliveries")) {
let c = r.deliveries;
if (Array.isArray(c)) {
if (c.length > 30) {
let w = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [w] : e.push(w), s++;
}
let q = c.length;
for (let w = 0; w < q; w++) {
let P = c[w];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.id === void 0 || !i.call(P, "id")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.names === void 0 || !i.call(P, "names")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.periodKind === void 0 || !i.call(P, "periodKind")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.edition === void 0 || !i.call(P, "edition")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.due === void 0 || !i.call(P, "due")) {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(P))
if (!(d === "id" || d === "names" || d === "periodKind" || d === "edition" || d === "due")) {
let _ = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [_] : e.push(_), s++;
}
if (P.id !== void 0 && i.call(P, "id") && (Y(P.id, { instancePath: n + "/deliveries/" + w + "/id", parentData: P, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), P.names !== void 0 && i.call(P, "names") && (ne(P.names, { instancePath: n + "/deliveries/" + w + "/names", parentData: P, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), P.periodKind !== void 0 && i.call(P, "periodKind") && (sn(P.periodKind, { instancePath: n + "/deliveries/" + w + "/periodKind", parentData: P, parentDataProperty: "periodKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? sn.errors : e.concat(sn.errors), s = e.length)), P.edition !== void 0 && i.call(P, "edition")) {
let d = P.edition, _ = s, m = !1, $ = s;
nn(d, { instancePath: n + "/deliveries/" + w + "/edition", parentData: P, parentDataProperty: "edition", rootData: p, dynamicAnchors: f }) || (e = e === null ? nn.errors : e.concat(nn.errors), s = e.length);
var l = $ === s;
m = m || l;
let v = s;
if (d !== null) {
let k = { instancePath: n + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var l = v === s;
if (m = m || l, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let k = { instancePath: n + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (P.due !== void 0 && i.call(P, "due")) {
let d = P.due, _ = s, m = !1, $ = s;
qr(d, { instancePath: n + "/deliveries/" + w + "/due", parentData: P, parentDataProperty: "due", rootData: p, dynamicAnchors: f }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var h = $ === s;
m = m || h;
let v = s;
if (d !== null) {
let k = { instancePath: n + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var h = v === s;
if (m = m || h, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let k = { instancePath: n + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let q = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.endedReporters !== void 0 && i.call(r, "endedReporters")) {
let c = r.endedReporters;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.owedBy === void 0 || !i.call(c, "owedBy")) {
let q = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(c))
if (!(q === "owedBy" || q === "note")) {
let w = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [w] : e.push(w), s++;
}
if (c.owedBy !== void 0 && i.call(c, "owedBy")) {
let q = c.owedBy;
if (!(q === "successor" || q === "province")) {
let w = { instancePath: n + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: ht.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
c.note !== void 0 && i.call(c, "note") && (Be(c.note, { instancePath: n + "/endedReporters/note", parentData: c, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length));
} else {
let q = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.documents !== void 0 && i.call(r, "documents")) {
let c = r.documents;
if (Array.isArray(c)) {
if (c.length > 40) {
let w = { instancePath: n + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
let q = c.length;
for (let w = 0; w < q; w++) {
let P = c[w];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.id === void 0 || !i.call(P, "id")) {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.names === void 0 || !i.call(P, "names")) {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.number === void 0 || !i.call(P, "number")) {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [d] : e.push(d), s++;
}
if (P.date === void 0 || !i.call(P, "date")) {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(P))
if (!(d === "id" || d === "names" || d === "number" || d === "date")) {
let _ = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [_] : e.push(_), s++;
}
if (P.id !== void 0 && i.call(P, "id") && (Y(P.id, { instancePath: n + "/documents/" + w + "/id", parentData: P, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), P.names !== void 0 && i.call(P, "names") && (ne(P.names, { instancePath: n + "/documents/" + w + "/names", parentData: P, parentDataProperty: "names", rootData: p, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), P.number !== void 0 && i.call(P, "number")) {
let d = P.number, _ = s, m = !1, $ = s;
$r(d, { instancePath: n + "/documents/" + w + "/number", parentData: P, parentDataProperty: "number", rootData: p, dynamicAnchors: f }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var y = $ === s;
m = m || y;
let v = s;
if (d !== null) {
let k = { instancePath: n + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var y = v === s;
if (m = m || y, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let k = { instancePath: n + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (P.date !== void 0 && i.call(P, "date")) {
let d = P.date, _ = s, m = !1, $ = s;
br(d, { instancePath: n + "/documents/" + w + "/date", parentData: P, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var g = $ === s;
m = m || g;
let v = s;
if (d !== null) {
let k = { instancePath: n + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var g = v === s;
if (m = m || g, m)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let k = { instancePath: n + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let q = { instancePath: n + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.tasks !== void 0 && i.call(r, "tasks")) {
let c = r.tasks;
if (Array.isArray(c)) {
if (c.length > 500) {
let w = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [w] : e.push(w), s++;
}
if (c.length < 1) {
let w = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let q = c.length;
for (let w = 0; w < q; w++)
fn(c[w], { instancePath: n + "/tasks/" + w, parentData: c, parentDataProperty: w, rootData: p, dynamicAnchors: f }) || (e = e === null ? fn.errors : e.concat(fn.errors), s = e.length);
} else {
let q = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ve(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (Be(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (mn(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? mn.errors : e.concat(mn.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (un(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: p, dynamicAnchors: f }) || (e = e === null ? un.errors : e.concat(un.errors), s = e.length));
} else {
let c = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return nt.errors = e, s === 0;
}
nt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qi = tt, qi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function ke(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ke.errors = e, s === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ir.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return cn.errors = e, s === 0;
}
cn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fe(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fe.errors = e, s === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = dn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Pt.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return dn.errors = e, s === 0;
}
dn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = yn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!En.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return yn.errors = e, s === 0;
}
yn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !i.call(r, "name")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.levels === void 0 || !i.call(r, "levels")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.endDate === void 0 || !i.call(r, "endDate")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.source === void 0 || !i.call(r, "source")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "name" || l === "levels" || l === "endDate" || l === "coveredFrom" || l === "vintages" || l === "bases" || l === "withoutObligation" || l === "source")) {
let h = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.name !== void 0 && i.call(r, "name") && (ke(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.levels !== void 0 && i.call(r, "levels")) {
let l = r.levels;
if (Array.isArray(l)) {
if (l.length > 20) {
let c = { instancePath: n + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.length < 1) {
let c = { instancePath: n + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let h = l.length;
for (let c = 0; c < h; c++)
cn(l[c], { instancePath: n + "/levels/" + c, parentData: l, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? cn.errors : e.concat(cn.errors), s = e.length);
let y = l.length, g;
if (y > 1) {
e: for (; y--; )
for (g = y; g--; )
if (G(l[y], l[g])) {
let c = { instancePath: n + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: y, j: g } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let h = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.endDate !== void 0 && i.call(r, "endDate")) {
let l = r.endDate;
if (!(l === "exclusive" || l === "inclusive")) {
let h = { instancePath: n + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: qi.properties.endDate.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.coveredFrom !== void 0 && i.call(r, "coveredFrom") && (Fe(r.coveredFrom, { instancePath: n + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), r.vintages !== void 0 && i.call(r, "vintages")) {
let l = r.vintages;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let c = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.length < 1) {
let c = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let h = l.length;
for (let c = 0; c < h; c++)
Fe(l[c], { instancePath: n + "/vintages/" + c, parentData: l, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
let y = l.length, g;
if (y > 1) {
e: for (; y--; )
for (g = y; g--; )
if (G(l[y], l[g])) {
let c = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: y, j: g } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let h = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.bases !== void 0 && i.call(r, "bases")) {
let l = r.bases;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 50) {
let h = { instancePath: n + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(l)) {
let y = s;
dn(h, { instancePath: n + "/bases", parentData: l, parentDataProperty: "bases", rootData: p, dynamicAnchors: f }) || (e = e === null ? dn.errors : e.concat(dn.errors), s = e.length);
var t = y === s;
if (!t) {
let g = { instancePath: n + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
e === null ? e = [g] : e.push(g), s++;
}
}
for (let h of Object.keys(l)) {
let y = l[h];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.concept === void 0 || !i.call(y, "concept")) {
let g = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(y))
if (!(g === "concept" || g === "date")) {
let c = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [c] : e.push(c), s++;
}
if (y.concept !== void 0 && i.call(y, "concept") && (ke(y.concept, { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: y, parentDataProperty: "concept", rootData: p, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), y.date !== void 0 && i.call(y, "date")) {
let g = y.date, c = s, q = !1, w = s;
Fe(g, { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: y, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
var a = w === s;
q = q || a;
let P = s;
if (g !== null) {
let d = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = P === s;
if (q = q || a, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let g = { instancePath: n + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let h = { instancePath: n + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.withoutObligation !== void 0 && i.call(r, "withoutObligation")) {
let l = r.withoutObligation;
if (Array.isArray(l)) {
if (l.length > 200) {
let c = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
let h = l.length;
for (let c = 0; c < h; c++)
ke(l[c], { instancePath: n + "/withoutObligation/" + c, parentData: l, parentDataProperty: c, rootData: p, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
let y = l.length, g;
if (y > 1) {
e: for (; y--; )
for (g = y; g--; )
if (G(l[y], l[g])) {
let c = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: y, j: g } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let h = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let l = r.source, h = s, y = !1, g = s;
yn(l, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? yn.errors : e.concat(yn.errors), s = e.length);
var b = g === s;
y = y || b;
let c = s;
if (Array.isArray(l)) {
if (l.length > 40) {
let w = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.length < 1) {
let w = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let q = l.length;
for (let w = 0; w < q; w++)
ke(l[w], { instancePath: n + "/source/" + w, parentData: l, parentDataProperty: w, rootData: p, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
} else {
let q = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
var b = c === s;
if (y = y || b, y)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let q = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gi = it, Se = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function re(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $i = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function ge(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 13) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$i.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!De.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !i.call(r, "vi")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.en === void 0 || !i.call(r, "en")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "vi" || t === "en")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: p, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = we.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "breakdown" || t === "value")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (H(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (H(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return hn.errors = e, s === 0;
}
hn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Pn.errors = e, s === 0;
}
Pn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!vt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = kn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "from" || t === "to")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [a] : e.push(a), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return kn.errors = e, s === 0;
}
kn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Di = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function gn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Di.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return gn.errors = e, s === 0;
}
gn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = wn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ut.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return wn.errors = e, s === 0;
}
wn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ji = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function vn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ji.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return vn.errors = e, s === 0;
}
vn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!kt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Nn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = bn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!En.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return bn.errors = e, s === 0;
}
bn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xi = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), Nt = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), Ii = new RegExp("^[A-Za-z-]+$", "u");
function it(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !i.call(r, "schemaVersion")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.release === void 0 || !i.call(r, "release")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.summary === void 0 || !i.call(r, "summary")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.series === void 0 || !i.call(r, "series")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.reconciliations === void 0 || !i.call(r, "reconciliations")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.comparisons === void 0 || !i.call(r, "comparisons")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.conservation === void 0 || !i.call(r, "conservation")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.markers === void 0 || !i.call(r, "markers")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.findings === void 0 || !i.call(r, "findings")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!i.call(Se.properties, m)) {
let $ = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [$] : e.push($), s++;
}
if (r.schemaVersion !== void 0 && i.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let m = { instancePath: n + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.release !== void 0 && i.call(r, "release")) {
let m = r.release;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.id === void 0 || !i.call(m, "id")) {
let $ = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [$] : e.push($), s++;
}
if (m.basis === void 0 || !i.call(m, "basis")) {
let $ = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [$] : e.push($), s++;
}
if (m.before === void 0 || !i.call(m, "before")) {
let $ = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [$] : e.push($), s++;
}
if (m.listDates === void 0 || !i.call(m, "listDates")) {
let $ = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [$] : e.push($), s++;
}
if (m.sample === void 0 || !i.call(m, "sample")) {
let $ = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(m))
if (!($ === "id" || $ === "basis" || $ === "listDates" || $ === "sample" || $ === "before")) {
let v = { instancePath: n + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [v] : e.push(v), s++;
}
if (m.id !== void 0 && i.call(m, "id") && (re(m.id, { instancePath: n + "/release/id", parentData: m, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), m.basis !== void 0 && i.call(m, "basis") && (ge(m.basis, { instancePath: n + "/release/basis", parentData: m, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), m.listDates !== void 0 && i.call(m, "listDates")) {
let $ = m.listDates;
if (Array.isArray($)) {
if ($.length > 200) {
let E = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [E] : e.push(E), s++;
}
if ($.length < 1) {
let E = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [E] : e.push(E), s++;
}
let v = $.length;
for (let E = 0; E < v; E++)
Te($[E], { instancePath: n + "/release/listDates/" + E, parentData: $, parentDataProperty: E, rootData: p, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
let k = $.length, u;
if (k > 1) {
e: for (; k--; )
for (u = k; u--; )
if (G($[k], $[u])) {
let E = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: k, j: u } };
e === null ? e = [E] : e.push(E), s++;
break e;
}
}
} else {
let v = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (m.sample !== void 0 && i.call(m, "sample") && typeof m.sample != "boolean") {
let $ = { instancePath: n + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [$] : e.push($), s++;
}
m.before !== void 0 && i.call(m, "before") && (ge(m.before, { instancePath: n + "/release/before", parentData: m, parentDataProperty: "before", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length));
} else {
let $ = { instancePath: n + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.summary !== void 0 && i.call(r, "summary")) {
let m = r.summary;
if (Array.isArray(m)) {
if (m.length > 100) {
let v = { instancePath: n + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [v] : e.push(v), s++;
}
let $ = m.length;
for (let v = 0; v < $; v++) {
let k = m[v];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.code === void 0 || !i.call(k, "code")) {
let u = { instancePath: n + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.text === void 0 || !i.call(k, "text")) {
let u = { instancePath: n + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.figures === void 0 || !i.call(k, "figures")) {
let u = { instancePath: n + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.holds === void 0 || !i.call(k, "holds")) {
let u = { instancePath: n + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.source === void 0 || !i.call(k, "source")) {
let u = { instancePath: n + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(k))
if (!(u === "code" || u === "text" || u === "figures" || u === "holds" || u === "source")) {
let E = { instancePath: n + "/summary/" + v, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
if (k.code !== void 0 && i.call(k, "code") && (M(k.code, { instancePath: n + "/summary/" + v + "/code", parentData: k, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.text !== void 0 && i.call(k, "text") && (pr(k.text, { instancePath: n + "/summary/" + v + "/text", parentData: k, parentDataProperty: "text", rootData: p, dynamicAnchors: f }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), k.figures !== void 0 && i.call(k, "figures")) {
let u = k.figures;
if (Array.isArray(u)) {
if (u.length > 20) {
let j = { instancePath: n + "/summary/" + v + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [j] : e.push(j), s++;
}
let E = u.length;
for (let j = 0; j < E; j++) {
let N = u[j];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.name === void 0 || !i.call(N, "name")) {
let z = { instancePath: n + "/summary/" + v + "/figures/" + j, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.value === void 0 || !i.call(N, "value")) {
let z = { instancePath: n + "/summary/" + v + "/figures/" + j, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.expected === void 0 || !i.call(N, "expected")) {
let z = { instancePath: n + "/summary/" + v + "/figures/" + j, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [z] : e.push(z), s++;
}
for (let z of Object.keys(N))
if (!(z === "name" || z === "value" || z === "expected")) {
let D = { instancePath: n + "/summary/" + v + "/figures/" + j, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [D] : e.push(D), s++;
}
if (N.name !== void 0 && i.call(N, "name")) {
let z = N.name;
if (typeof z == "string") {
if (F(z) > 40) {
let D = { instancePath: n + "/summary/" + v + "/figures/" + j + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [D] : e.push(D), s++;
}
if (!Dr.test(z)) {
let D = { instancePath: n + "/summary/" + v + "/figures/" + j + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: n + "/summary/" + v + "/figures/" + j + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (N.value !== void 0 && i.call(N, "value") && (K(N.value, { instancePath: n + "/summary/" + v + "/figures/" + j + "/value", parentData: N, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), N.expected !== void 0 && i.call(N, "expected")) {
let z = N.expected, D = s, x = !1, L = s;
K(z, { instancePath: n + "/summary/" + v + "/figures/" + j + "/expected", parentData: N, parentDataProperty: "expected", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var t = L === s;
x = x || t;
let V = s;
if (z !== null) {
let A = { instancePath: n + "/summary/" + v + "/figures/" + j + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var t = V === s;
if (x = x || t, x)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: n + "/summary/" + v + "/figures/" + j + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let z = { instancePath: n + "/summary/" + v + "/figures/" + j, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), s++;
}
}
} else {
let E = { instancePath: n + "/summary/" + v + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.holds !== void 0 && i.call(k, "holds") && typeof k.holds != "boolean") {
let u = { instancePath: n + "/summary/" + v + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.source !== void 0 && i.call(k, "source")) {
let u = k.source, E = s, j = !1, N = s;
re(u, { instancePath: n + "/summary/" + v + "/source", parentData: k, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length);
var a = N === s;
j = j || a;
let z = s;
if (u !== "") {
let D = { instancePath: n + "/summary/" + v + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [D] : e.push(D), s++;
}
var a = z === s;
if (j = j || a, j)
s = E, e !== null && (E ? e.length = E : e = null);
else {
let D = { instancePath: n + "/summary/" + v + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let u = { instancePath: n + "/summary/" + v, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let $ = { instancePath: n + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.series !== void 0 && i.call(r, "series")) {
let m = r.series;
if (Array.isArray(m)) {
if (m.length > 1e6) {
let v = { instancePath: n + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let $ = m.length;
for (let v = 0; v < $; v++) {
let k = m[v];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.indicator === void 0 || !i.call(k, "indicator")) {
let u = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.definition === void 0 || !i.call(k, "definition")) {
let u = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.role === void 0 || !i.call(k, "role")) {
let u = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.unit === void 0 || !i.call(k, "unit")) {
let u = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.breakdown === void 0 || !i.call(k, "breakdown")) {
let u = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.basis === void 0 || !i.call(k, "basis")) {
let u = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.scenario === void 0 || !i.call(k, "scenario")) {
let u = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.points === void 0 || !i.call(k, "points")) {
let u = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(k))
if (!i.call(Se.properties.series.items.properties, u)) {
let E = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
if (k.indicator !== void 0 && i.call(k, "indicator") && (M(k.indicator, { instancePath: n + "/series/" + v + "/indicator", parentData: k, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.definition !== void 0 && i.call(k, "definition") && (re(k.definition, { instancePath: n + "/series/" + v + "/definition", parentData: k, parentDataProperty: "definition", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), k.unit !== void 0 && i.call(k, "unit")) {
let u = k.unit, E = s, j = !1, N = s;
we(u, { instancePath: n + "/series/" + v + "/unit", parentData: k, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length);
var b = N === s;
j = j || b;
let z = s;
if (u !== null) {
let D = { instancePath: n + "/series/" + v + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var b = z === s;
if (j = j || b, j)
s = E, e !== null && (E ? e.length = E : e = null);
else {
let D = { instancePath: n + "/series/" + v + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
if (k.members !== void 0 && i.call(k, "members")) {
let u = k.members;
if (Array.isArray(u)) {
if (u.length > 2e4) {
let j = { instancePath: n + "/series/" + v + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [j] : e.push(j), s++;
}
if (u.length < 1) {
let j = { instancePath: n + "/series/" + v + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
let E = u.length;
for (let j = 0; j < E; j++)
we(u[j], { instancePath: n + "/series/" + v + "/members/" + j, parentData: u, parentDataProperty: j, rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length);
} else {
let E = { instancePath: n + "/series/" + v + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.breakdown !== void 0 && i.call(k, "breakdown")) {
let u = k.breakdown;
if (Array.isArray(u)) {
if (u.length > 10) {
let j = { instancePath: n + "/series/" + v + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [j] : e.push(j), s++;
}
let E = u.length;
for (let j = 0; j < E; j++)
hn(u[j], { instancePath: n + "/series/" + v + "/breakdown/" + j, parentData: u, parentDataProperty: j, rootData: p, dynamicAnchors: f }) || (e = e === null ? hn.errors : e.concat(hn.errors), s = e.length);
} else {
let E = { instancePath: n + "/series/" + v + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.basis !== void 0 && i.call(k, "basis") && (ge(k.basis, { instancePath: n + "/series/" + v + "/basis", parentData: k, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), k.calendar !== void 0 && i.call(k, "calendar") && (M(k.calendar, { instancePath: n + "/series/" + v + "/calendar", parentData: k, parentDataProperty: "calendar", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.scenario !== void 0 && i.call(k, "scenario") && (Pn(k.scenario, { instancePath: n + "/series/" + v + "/scenario", parentData: k, parentDataProperty: "scenario", rootData: p, dynamicAnchors: f }) || (e = e === null ? Pn.errors : e.concat(Pn.errors), s = e.length)), k.points !== void 0 && i.call(k, "points")) {
let u = k.points;
if (Array.isArray(u)) {
if (u.length > 1e4) {
let j = { instancePath: n + "/series/" + v + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [j] : e.push(j), s++;
}
let E = u.length;
for (let j = 0; j < E; j++) {
let N = u[j];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.period === void 0 || !i.call(N, "period")) {
let z = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.listDate === void 0 || !i.call(N, "listDate")) {
let z = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.state === void 0 || !i.call(N, "state")) {
let z = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.value === void 0 || !i.call(N, "value")) {
let z = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.method === void 0 || !i.call(N, "method")) {
let z = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.status === void 0 || !i.call(N, "status")) {
let z = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.reason === void 0 || !i.call(N, "reason")) {
let z = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.sources === void 0 || !i.call(N, "sources")) {
let z = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [z] : e.push(z), s++;
}
for (let z of Object.keys(N))
if (!i.call(Se.properties.series.items.properties.points.items.properties, z)) {
let D = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [D] : e.push(D), s++;
}
if (N.period !== void 0 && i.call(N, "period") && (ve(N.period, { instancePath: n + "/series/" + v + "/points/" + j + "/period", parentData: N, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), N.window !== void 0 && i.call(N, "window") && (kn(N.window, { instancePath: n + "/series/" + v + "/points/" + j + "/window", parentData: N, parentDataProperty: "window", rootData: p, dynamicAnchors: f }) || (e = e === null ? kn.errors : e.concat(kn.errors), s = e.length)), N.listDate !== void 0 && i.call(N, "listDate") && (Te(N.listDate, { instancePath: n + "/series/" + v + "/points/" + j + "/listDate", parentData: N, parentDataProperty: "listDate", rootData: p, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), N.state !== void 0 && i.call(N, "state")) {
let z = N.state;
if (!(z === "number" || z === "nil" || z === "missing" || z === "notApplicable" || z === "confidential" || z === "none")) {
let D = { instancePath: n + "/series/" + v + "/points/" + j + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: Se.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (N.value !== void 0 && i.call(N, "value")) {
let z = N.value, D = s, x = !1, L = s;
K(z, { instancePath: n + "/series/" + v + "/points/" + j + "/value", parentData: N, parentDataProperty: "value", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var l = L === s;
x = x || l;
let V = s;
if (z !== null) {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var l = V === s;
if (x = x || l, x)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (N.category !== void 0 && i.call(N, "category") && (re(N.category, { instancePath: n + "/series/" + v + "/points/" + j + "/category", parentData: N, parentDataProperty: "category", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), N.method !== void 0 && i.call(N, "method") && (gn(N.method, { instancePath: n + "/series/" + v + "/points/" + j + "/method", parentData: N, parentDataProperty: "method", rootData: p, dynamicAnchors: f }) || (e = e === null ? gn.errors : e.concat(gn.errors), s = e.length)), N.status !== void 0 && i.call(N, "status") && (wn(N.status, { instancePath: n + "/series/" + v + "/points/" + j + "/status", parentData: N, parentDataProperty: "status", rootData: p, dynamicAnchors: f }) || (e = e === null ? wn.errors : e.concat(wn.errors), s = e.length)), N.reason !== void 0 && i.call(N, "reason") && (vn(N.reason, { instancePath: n + "/series/" + v + "/points/" + j + "/reason", parentData: N, parentDataProperty: "reason", rootData: p, dynamicAnchors: f }) || (e = e === null ? vn.errors : e.concat(vn.errors), s = e.length)), N.known !== void 0 && i.call(N, "known")) {
let z = N.known, D = s, x = !1, L = s;
K(z, { instancePath: n + "/series/" + v + "/points/" + j + "/known", parentData: N, parentDataProperty: "known", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var h = L === s;
x = x || h;
let V = s;
if (z !== null) {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var h = V === s;
if (x = x || h, x)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (N.lower !== void 0 && i.call(N, "lower")) {
let z = N.lower, D = s, x = !1, L = s;
K(z, { instancePath: n + "/series/" + v + "/points/" + j + "/lower", parentData: N, parentDataProperty: "lower", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var y = L === s;
x = x || y;
let V = s;
if (z !== null) {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var y = V === s;
if (x = x || y, x)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (N.upper !== void 0 && i.call(N, "upper")) {
let z = N.upper, D = s, x = !1, L = s;
K(z, { instancePath: n + "/series/" + v + "/points/" + j + "/upper", parentData: N, parentDataProperty: "upper", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var g = L === s;
x = x || g;
let V = s;
if (z !== null) {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var g = V === s;
if (x = x || g, x)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (N.expected !== void 0 && i.call(N, "expected")) {
let z = N.expected;
if (!(typeof z == "number" && !(z % 1) && !isNaN(z) && isFinite(z))) {
let D = { instancePath: n + "/series/" + v + "/points/" + j + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [D] : e.push(D), s++;
}
if (typeof z == "number" && isFinite(z) && (z < 0 || isNaN(z))) {
let D = { instancePath: n + "/series/" + v + "/points/" + j + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (N.received !== void 0 && i.call(N, "received")) {
let z = N.received;
if (!(typeof z == "number" && !(z % 1) && !isNaN(z) && isFinite(z))) {
let D = { instancePath: n + "/series/" + v + "/points/" + j + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [D] : e.push(D), s++;
}
if (typeof z == "number" && isFinite(z) && (z < 0 || isNaN(z))) {
let D = { instancePath: n + "/series/" + v + "/points/" + j + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (N.missingWeight !== void 0 && i.call(N, "missingWeight")) {
let z = N.missingWeight, D = s, x = !1, L = s;
fr(z, { instancePath: n + "/series/" + v + "/points/" + j + "/missingWeight", parentData: N, parentDataProperty: "missingWeight", rootData: p, dynamicAnchors: f }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var c = L === s;
x = x || c;
let V = s;
if (z !== "") {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [A] : e.push(A), s++;
}
var c = V === s;
if (x = x || c, x)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (N.sources !== void 0 && i.call(N, "sources")) {
let z = N.sources;
if (Array.isArray(z)) {
if (z.length > 2e4) {
let x = { instancePath: n + "/series/" + v + "/points/" + j + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [x] : e.push(x), s++;
}
let D = z.length;
for (let x = 0; x < D; x++) {
let L = z[x];
if (L && typeof L == "object" && !Array.isArray(L)) {
if (L.unit === void 0 || !i.call(L, "unit")) {
let V = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [V] : e.push(V), s++;
}
if (L.share === void 0 || !i.call(L, "share")) {
let V = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [V] : e.push(V), s++;
}
if (L.observation === void 0 || !i.call(L, "observation")) {
let V = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [V] : e.push(V), s++;
}
for (let V of Object.keys(L))
if (!(V === "unit" || V === "share" || V === "observation" || V === "part")) {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
e === null ? e = [A] : e.push(A), s++;
}
if (L.unit !== void 0 && i.call(L, "unit") && (we(L.unit, { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/unit", parentData: L, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), L.share !== void 0 && i.call(L, "share")) {
let V = L.share, A = s, T = !1, R = s;
fr(V, { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/share", parentData: L, parentDataProperty: "share", rootData: p, dynamicAnchors: f }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var q = R === s;
T = T || q;
let Ze = s;
if (V !== null) {
let W = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [W] : e.push(W), s++;
}
var q = Ze === s;
if (T = T || q, T)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let W = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [W] : e.push(W), s++;
}
}
if (L.observation !== void 0 && i.call(L, "observation")) {
let V = L.observation, A = s, T = !1, R = s;
re(V, { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/observation", parentData: L, parentDataProperty: "observation", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length);
var w = R === s;
T = T || w;
let Ze = s;
if (V !== null) {
let W = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [W] : e.push(W), s++;
}
var w = Ze === s;
if (T = T || w, T)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let W = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [W] : e.push(W), s++;
}
}
if (L.part !== void 0 && i.call(L, "part")) {
let V = L.part;
if (typeof V == "string") {
if (F(V) > 200) {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [A] : e.push(A), s++;
}
if (!xi.test(V)) {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [A] : e.push(A), s++;
}
} else {
let A = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let V = { instancePath: n + "/series/" + v + "/points/" + j + "/sources/" + x, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let D = { instancePath: n + "/series/" + v + "/points/" + j + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (N.changes !== void 0 && i.call(N, "changes")) {
let z = N.changes;
if (Array.isArray(z)) {
if (z.length > 2e3) {
let x = { instancePath: n + "/series/" + v + "/points/" + j + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [x] : e.push(x), s++;
}
let D = z.length;
for (let x = 0; x < D; x++)
mr(z[x], { instancePath: n + "/series/" + v + "/points/" + j + "/changes/" + x, parentData: z, parentDataProperty: x, rootData: p, dynamicAnchors: f }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
} else {
let D = { instancePath: n + "/series/" + v + "/points/" + j + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
N.adjustment !== void 0 && i.call(N, "adjustment") && (K(N.adjustment, { instancePath: n + "/series/" + v + "/points/" + j + "/adjustment", parentData: N, parentDataProperty: "adjustment", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), N.source !== void 0 && i.call(N, "source") && (M(N.source, { instancePath: n + "/series/" + v + "/points/" + j + "/source", parentData: N, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
} else {
let z = { instancePath: n + "/series/" + v + "/points/" + j, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), s++;
}
}
} else {
let E = { instancePath: n + "/series/" + v + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.role !== void 0 && i.call(k, "role")) {
let u = k.role;
if (!(u === "unit" || u === "group" || u === "unallocated")) {
let E = { instancePath: n + "/series/" + v + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: Se.properties.series.items.properties.role.enum } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.breaks !== void 0 && i.call(k, "breaks")) {
let u = k.breaks;
if (Array.isArray(u)) {
if (u.length > 200) {
let j = { instancePath: n + "/series/" + v + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [j] : e.push(j), s++;
}
let E = u.length;
for (let j = 0; j < E; j++) {
let N = u[j];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.date === void 0 || !i.call(N, "date")) {
let z = { instancePath: n + "/series/" + v + "/breaks/" + j, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.kind === void 0 || !i.call(N, "kind")) {
let z = { instancePath: n + "/series/" + v + "/breaks/" + j, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.changes === void 0 || !i.call(N, "changes")) {
let z = { instancePath: n + "/series/" + v + "/breaks/" + j, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [z] : e.push(z), s++;
}
for (let z of Object.keys(N))
if (!(z === "date" || z === "kind" || z === "changes")) {
let D = { instancePath: n + "/series/" + v + "/breaks/" + j, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [D] : e.push(D), s++;
}
if (N.date !== void 0 && i.call(N, "date") && (Te(N.date, { instancePath: n + "/series/" + v + "/breaks/" + j + "/date", parentData: N, parentDataProperty: "date", rootData: p, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), N.kind !== void 0 && i.call(N, "kind")) {
let z = N.kind;
if (!(z === "territory" || z === "definition")) {
let D = { instancePath: n + "/series/" + v + "/breaks/" + j + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Se.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (N.changes !== void 0 && i.call(N, "changes")) {
let z = N.changes;
if (Array.isArray(z)) {
if (z.length > 2e3) {
let x = { instancePath: n + "/series/" + v + "/breaks/" + j + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [x] : e.push(x), s++;
}
let D = z.length;
for (let x = 0; x < D; x++)
mr(z[x], { instancePath: n + "/series/" + v + "/breaks/" + j + "/changes/" + x, parentData: z, parentDataProperty: x, rootData: p, dynamicAnchors: f }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
} else {
let D = { instancePath: n + "/series/" + v + "/breaks/" + j + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let z = { instancePath: n + "/series/" + v + "/breaks/" + j, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), s++;
}
}
} else {
let E = { instancePath: n + "/series/" + v + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let u = { instancePath: n + "/series/" + v, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let $ = { instancePath: n + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.reconciliations !== void 0 && i.call(r, "reconciliations")) {
let m = r.reconciliations;
if (Array.isArray(m)) {
if (m.length > 1e6) {
let v = { instancePath: n + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let $ = m.length;
for (let v = 0; v < $; v++) {
let k = m[v];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.kind === void 0 || !i.call(k, "kind")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.relation === void 0 || !i.call(k, "relation")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.indicator === void 0 || !i.call(k, "indicator")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.breakdown === void 0 || !i.call(k, "breakdown")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.period === void 0 || !i.call(k, "period")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.unit === void 0 || !i.call(k, "unit")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.ours === void 0 || !i.call(k, "ours")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.published === void 0 || !i.call(k, "published")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.difference === void 0 || !i.call(k, "difference")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.tolerance === void 0 || !i.call(k, "tolerance")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.verdict === void 0 || !i.call(k, "verdict")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.source === void 0 || !i.call(k, "source")) {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(k))
if (!i.call(Se.properties.reconciliations.items.properties, u)) {
let E = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
if (k.kind !== void 0 && i.call(k, "kind") && (M(k.kind, { instancePath: n + "/reconciliations/" + v + "/kind", parentData: k, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.relation !== void 0 && i.call(k, "relation") && (M(k.relation, { instancePath: n + "/reconciliations/" + v + "/relation", parentData: k, parentDataProperty: "relation", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.indicator !== void 0 && i.call(k, "indicator") && (M(k.indicator, { instancePath: n + "/reconciliations/" + v + "/indicator", parentData: k, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.breakdown !== void 0 && i.call(k, "breakdown")) {
let u = k.breakdown;
if (typeof u == "string") {
if (F(u) > 200) {
let E = { instancePath: n + "/reconciliations/" + v + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [E] : e.push(E), s++;
}
if (!Nt.test(u)) {
let E = { instancePath: n + "/reconciliations/" + v + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [E] : e.push(E), s++;
}
} else {
let E = { instancePath: n + "/reconciliations/" + v + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.period !== void 0 && i.call(k, "period") && (ve(k.period, { instancePath: n + "/reconciliations/" + v + "/period", parentData: k, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), k.partsPeriod !== void 0 && i.call(k, "partsPeriod") && (ve(k.partsPeriod, { instancePath: n + "/reconciliations/" + v + "/partsPeriod", parentData: k, parentDataProperty: "partsPeriod", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), k.unit !== void 0 && i.call(k, "unit") && (we(k.unit, { instancePath: n + "/reconciliations/" + v + "/unit", parentData: k, parentDataProperty: "unit", rootData: p, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), k.ours !== void 0 && i.call(k, "ours")) {
let u = k.ours, E = s, j = !1, N = s;
K(u, { instancePath: n + "/reconciliations/" + v + "/ours", parentData: k, parentDataProperty: "ours", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var P = N === s;
j = j || P;
let z = s;
if (u !== null) {
let D = { instancePath: n + "/reconciliations/" + v + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var P = z === s;
if (j = j || P, j)
s = E, e !== null && (E ? e.length = E : e = null);
else {
let D = { instancePath: n + "/reconciliations/" + v + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
if (k.published !== void 0 && i.call(k, "published")) {
let u = k.published, E = s, j = !1, N = s;
K(u, { instancePath: n + "/reconciliations/" + v + "/published", parentData: k, parentDataProperty: "published", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var d = N === s;
j = j || d;
let z = s;
if (u !== null) {
let D = { instancePath: n + "/reconciliations/" + v + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var d = z === s;
if (j = j || d, j)
s = E, e !== null && (E ? e.length = E : e = null);
else {
let D = { instancePath: n + "/reconciliations/" + v + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
if (k.difference !== void 0 && i.call(k, "difference")) {
let u = k.difference, E = s, j = !1, N = s;
K(u, { instancePath: n + "/reconciliations/" + v + "/difference", parentData: k, parentDataProperty: "difference", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var _ = N === s;
j = j || _;
let z = s;
if (u !== null) {
let D = { instancePath: n + "/reconciliations/" + v + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var _ = z === s;
if (j = j || _, j)
s = E, e !== null && (E ? e.length = E : e = null);
else {
let D = { instancePath: n + "/reconciliations/" + v + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
if (k.tolerance !== void 0 && i.call(k, "tolerance") && (K(k.tolerance, { instancePath: n + "/reconciliations/" + v + "/tolerance", parentData: k, parentDataProperty: "tolerance", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), k.verdict !== void 0 && i.call(k, "verdict")) {
let u = k.verdict;
if (!(u === "equal" || u === "withinTolerance" || u === "differs" || u === "notComparable")) {
let E = { instancePath: n + "/reconciliations/" + v + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: Se.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [E] : e.push(E), s++;
}
}
k.source !== void 0 && i.call(k, "source") && (re(k.source, { instancePath: n + "/reconciliations/" + v + "/source", parentData: k, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), k.note !== void 0 && i.call(k, "note") && (bn(k.note, { instancePath: n + "/reconciliations/" + v + "/note", parentData: k, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? bn.errors : e.concat(bn.errors), s = e.length));
} else {
let u = { instancePath: n + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let $ = { instancePath: n + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.comparisons !== void 0 && i.call(r, "comparisons")) {
let m = r.comparisons;
if (Array.isArray(m)) {
if (m.length > 1e4) {
let v = { instancePath: n + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [v] : e.push(v), s++;
}
let $ = m.length;
for (let v = 0; v < $; v++) {
let k = m[v];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.relation === void 0 || !i.call(k, "relation")) {
let u = { instancePath: n + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.kind === void 0 || !i.call(k, "kind")) {
let u = { instancePath: n + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.compared === void 0 || !i.call(k, "compared")) {
let u = { instancePath: n + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.equal === void 0 || !i.call(k, "equal")) {
let u = { instancePath: n + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.withinTolerance === void 0 || !i.call(k, "withinTolerance")) {
let u = { instancePath: n + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.differs === void 0 || !i.call(k, "differs")) {
let u = { instancePath: n + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.notComparable === void 0 || !i.call(k, "notComparable")) {
let u = { instancePath: n + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(k))
if (!(u === "relation" || u === "kind" || u === "compared" || u === "equal" || u === "withinTolerance" || u === "differs" || u === "notComparable")) {
let E = { instancePath: n + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
if (k.relation !== void 0 && i.call(k, "relation") && (M(k.relation, { instancePath: n + "/comparisons/" + v + "/relation", parentData: k, parentDataProperty: "relation", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.kind !== void 0 && i.call(k, "kind") && (M(k.kind, { instancePath: n + "/comparisons/" + v + "/kind", parentData: k, parentDataProperty: "kind", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.compared !== void 0 && i.call(k, "compared")) {
let u = k.compared;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [E] : e.push(E), s++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.equal !== void 0 && i.call(k, "equal")) {
let u = k.equal;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [E] : e.push(E), s++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.withinTolerance !== void 0 && i.call(k, "withinTolerance")) {
let u = k.withinTolerance;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [E] : e.push(E), s++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.differs !== void 0 && i.call(k, "differs")) {
let u = k.differs;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [E] : e.push(E), s++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.notComparable !== void 0 && i.call(k, "notComparable")) {
let u = k.notComparable;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [E] : e.push(E), s++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let E = { instancePath: n + "/comparisons/" + v + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let u = { instancePath: n + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let $ = { instancePath: n + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.conservation !== void 0 && i.call(r, "conservation")) {
let m = r.conservation;
if (Array.isArray(m)) {
if (m.length > 1e6) {
let v = { instancePath: n + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let $ = m.length;
for (let v = 0; v < $; v++) {
let k = m[v];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.indicator === void 0 || !i.call(k, "indicator")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.definition === void 0 || !i.call(k, "definition")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.breakdown === void 0 || !i.call(k, "breakdown")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.source === void 0 || !i.call(k, "source")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.basis === void 0 || !i.call(k, "basis")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.period === void 0 || !i.call(k, "period")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.amounts === void 0 || !i.call(k, "amounts")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.sources === void 0 || !i.call(k, "sources")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.values === void 0 || !i.call(k, "values")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.known === void 0 || !i.call(k, "known")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.unallocated === void 0 || !i.call(k, "unallocated")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.unresolved === void 0 || !i.call(k, "unresolved")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.restatedBySource === void 0 || !i.call(k, "restatedBySource")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.lost === void 0 || !i.call(k, "lost")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.exactUnits === void 0 || !i.call(k, "exactUnits")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.boundedUnits === void 0 || !i.call(k, "boundedUnits")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.unresolvedUnits === void 0 || !i.call(k, "unresolvedUnits")) {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(k))
if (!i.call(Se.properties.conservation.items.properties, u)) {
let E = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
if (k.indicator !== void 0 && i.call(k, "indicator") && (M(k.indicator, { instancePath: n + "/conservation/" + v + "/indicator", parentData: k, parentDataProperty: "indicator", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.definition !== void 0 && i.call(k, "definition") && (re(k.definition, { instancePath: n + "/conservation/" + v + "/definition", parentData: k, parentDataProperty: "definition", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), k.breakdown !== void 0 && i.call(k, "breakdown")) {
let u = k.breakdown;
if (typeof u == "string") {
if (F(u) > 200) {
let E = { instancePath: n + "/conservation/" + v + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [E] : e.push(E), s++;
}
if (!Nt.test(u)) {
let E = { instancePath: n + "/conservation/" + v + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [E] : e.push(E), s++;
}
} else {
let E = { instancePath: n + "/conservation/" + v + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.source !== void 0 && i.call(k, "source") && (M(k.source, { instancePath: n + "/conservation/" + v + "/source", parentData: k, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.basis !== void 0 && i.call(k, "basis") && (ge(k.basis, { instancePath: n + "/conservation/" + v + "/basis", parentData: k, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), k.period !== void 0 && i.call(k, "period") && (ve(k.period, { instancePath: n + "/conservation/" + v + "/period", parentData: k, parentDataProperty: "period", rootData: p, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), k.amounts !== void 0 && i.call(k, "amounts")) {
let u = k.amounts;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let E = { instancePath: n + "/conservation/" + v + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [E] : e.push(E), s++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let E = { instancePath: n + "/conservation/" + v + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.sources !== void 0 && i.call(k, "sources") && (K(k.sources, { instancePath: n + "/conservation/" + v + "/sources", parentData: k, parentDataProperty: "sources", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), k.values !== void 0 && i.call(k, "values") && (K(k.values, { instancePath: n + "/conservation/" + v + "/values", parentData: k, parentDataProperty: "values", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), k.known !== void 0 && i.call(k, "known") && (K(k.known, { instancePath: n + "/conservation/" + v + "/known", parentData: k, parentDataProperty: "known", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), k.unallocated !== void 0 && i.call(k, "unallocated") && (K(k.unallocated, { instancePath: n + "/conservation/" + v + "/unallocated", parentData: k, parentDataProperty: "unallocated", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), k.unresolved !== void 0 && i.call(k, "unresolved") && (K(k.unresolved, { instancePath: n + "/conservation/" + v + "/unresolved", parentData: k, parentDataProperty: "unresolved", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), k.restatedBySource !== void 0 && i.call(k, "restatedBySource") && (K(k.restatedBySource, { instancePath: n + "/conservation/" + v + "/restatedBySource", parentData: k, parentDataProperty: "restatedBySource", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), k.lost !== void 0 && i.call(k, "lost") && (K(k.lost, { instancePath: n + "/conservation/" + v + "/lost", parentData: k, parentDataProperty: "lost", rootData: p, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), k.exactUnits !== void 0 && i.call(k, "exactUnits")) {
let u = k.exactUnits;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let E = { instancePath: n + "/conservation/" + v + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [E] : e.push(E), s++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let E = { instancePath: n + "/conservation/" + v + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.boundedUnits !== void 0 && i.call(k, "boundedUnits")) {
let u = k.boundedUnits;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let E = { instancePath: n + "/conservation/" + v + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [E] : e.push(E), s++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let E = { instancePath: n + "/conservation/" + v + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.unresolvedUnits !== void 0 && i.call(k, "unresolvedUnits")) {
let u = k.unresolvedUnits;
if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
let E = { instancePath: n + "/conservation/" + v + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [E] : e.push(E), s++;
}
if (typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u))) {
let E = { instancePath: n + "/conservation/" + v + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let u = { instancePath: n + "/conservation/" + v, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let $ = { instancePath: n + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.markers !== void 0 && i.call(r, "markers")) {
let m = r.markers;
if (Array.isArray(m)) {
if (m.length > 200) {
let v = { instancePath: n + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [v] : e.push(v), s++;
}
let $ = m.length;
for (let v = 0; v < $; v++) {
let k = m[v];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.kind === void 0 || !i.call(k, "kind")) {
let u = { instancePath: n + "/markers/" + v, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.code === void 0 || !i.call(k, "code")) {
let u = { instancePath: n + "/markers/" + v, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.text === void 0 || !i.call(k, "text")) {
let u = { instancePath: n + "/markers/" + v, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(k))
if (!(u === "kind" || u === "code" || u === "text")) {
let E = { instancePath: n + "/markers/" + v, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
if (k.kind !== void 0 && i.call(k, "kind")) {
let u = k.kind;
if (!(u === "method" || u === "reason" || u === "status" || u === "break")) {
let E = { instancePath: n + "/markers/" + v + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Se.properties.markers.items.properties.kind.enum } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (k.code !== void 0 && i.call(k, "code")) {
let u = k.code;
if (typeof u == "string") {
if (F(u) > 40) {
let E = { instancePath: n + "/markers/" + v + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [E] : e.push(E), s++;
}
if (!Ii.test(u)) {
let E = { instancePath: n + "/markers/" + v + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [E] : e.push(E), s++;
}
} else {
let E = { instancePath: n + "/markers/" + v + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [E] : e.push(E), s++;
}
}
k.text !== void 0 && i.call(k, "text") && (pr(k.text, { instancePath: n + "/markers/" + v + "/text", parentData: k, parentDataProperty: "text", rootData: p, dynamicAnchors: f }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length));
} else {
let u = { instancePath: n + "/markers/" + v, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let $ = { instancePath: n + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.sources !== void 0 && i.call(r, "sources")) {
let m = r.sources;
if (Array.isArray(m)) {
if (m.length > 1e3) {
let v = { instancePath: n + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [v] : e.push(v), s++;
}
let $ = m.length;
for (let v = 0; v < $; v++) {
let k = m[v];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.id === void 0 || !i.call(k, "id")) {
let u = { instancePath: n + "/sources/" + v, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.class === void 0 || !i.call(k, "class")) {
let u = { instancePath: n + "/sources/" + v, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.publisher === void 0 || !i.call(k, "publisher")) {
let u = { instancePath: n + "/sources/" + v, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [u] : e.push(u), s++;
}
if (k.origin === void 0 || !i.call(k, "origin")) {
let u = { instancePath: n + "/sources/" + v, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(k))
if (!(u === "id" || u === "class" || u === "publisher" || u === "origin")) {
let E = { instancePath: n + "/sources/" + v, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [E] : e.push(E), s++;
}
k.id !== void 0 && i.call(k, "id") && (M(k.id, { instancePath: n + "/sources/" + v + "/id", parentData: k, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.class !== void 0 && i.call(k, "class") && (M(k.class, { instancePath: n + "/sources/" + v + "/class", parentData: k, parentDataProperty: "class", rootData: p, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), k.publisher !== void 0 && i.call(k, "publisher") && (re(k.publisher, { instancePath: n + "/sources/" + v + "/publisher", parentData: k, parentDataProperty: "publisher", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), k.origin !== void 0 && i.call(k, "origin") && (re(k.origin, { instancePath: n + "/sources/" + v + "/origin", parentData: k, parentDataProperty: "origin", rootData: p, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let u = { instancePath: n + "/sources/" + v, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let $ = { instancePath: n + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.findings !== void 0 && i.call(r, "findings")) {
let m = r.findings;
if (Array.isArray(m)) {
if (m.length > 1e6) {
let v = { instancePath: n + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let $ = m.length;
for (let v = 0; v < $; v++)
xr(m[v], { instancePath: n + "/findings/" + v, parentData: m, parentDataProperty: v, rootData: p, dynamicAnchors: f }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length);
} else {
let $ = { instancePath: n + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ji = ot, Zn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function qn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Nn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qn.errors = e, s === 0;
}
qn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ur(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $n(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $n.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!En.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $n.errors = e, s === 0;
}
$n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ot(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.area === void 0 || !i.call(r, "area")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.population === void 0 || !i.call(r, "population")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "change" || g === "from" || g === "to" || g === "kind" || g === "area" || g === "population" || g === "evidence" || g === "note")) {
let c = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.change !== void 0 && i.call(r, "change") && (qn(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? qn.errors : e.concat(qn.errors), s = e.length)), r.from !== void 0 && i.call(r, "from")) {
let g = r.from, c = s, q = !1, w = s;
ur(g, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
var t = w === s;
q = q || t;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = P === s;
if (q = q || t, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let g = r.to, c = s, q = !1, w = s;
ur(g, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
var a = w === s;
q = q || a;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = P === s;
if (q = q || a, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let g = r.kind;
if (!(g === "whole" || g === "part" || g === "undetermined")) {
let c = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Zn.properties.kind.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.area !== void 0 && i.call(r, "area")) {
let g = r.area, c = s, q = !1, w = s;
if (!(g === "all" || g === "part" || g === "none")) {
let d = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: Zn.properties.area.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var b = w === s;
q = q || b;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var b = P === s;
if (q = q || b, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.population !== void 0 && i.call(r, "population")) {
let g = r.population, c = s, q = !1, w = s;
if (!(g === "all" || g === "part" || g === "none")) {
let d = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: Zn.properties.population.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var l = w === s;
q = q || l;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = P === s;
if (q = q || l, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.evidence !== void 0 && i.call(r, "evidence")) {
let g = r.evidence, c = s, q = !1, w = s;
if (!(g === "official" || g === "alias")) {
let d = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Zn.properties.evidence.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var h = w === s;
q = q || h;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = P === s;
if (q = q || h, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let g = r.note, c = s, q = !1, w = s;
$n(g, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: p, dynamicAnchors: f }) || (e = e === null ? $n.errors : e.concat($n.errors), s = e.length);
var y = w === s;
q = q || y;
let P = s;
if (g !== "") {
let d = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var y = P === s;
if (q = q || y, q)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let d = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return ot.errors = e, s === 0;
}
ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xi = lt, Vt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function cr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Dn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ir.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Dn.errors = e, s === 0;
}
Dn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function jn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = jn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return jn.errors = e, s === 0;
}
jn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!xe.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!je(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xn(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Nn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xn.errors = e, s === 0;
}
xn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function In(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = In.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Tt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return In.errors = e, s === 0;
}
In.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lt(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.type === void 0 || !i.call(r, "type")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.name === void 0 || !i.call(r, "name")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.parent === void 0 || !i.call(r, "parent")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validFrom === void 0 || !i.call(r, "validFrom")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validTo === void 0 || !i.call(r, "validTo")) {
let w = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!i.call(Vt.properties, w)) {
let P = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (cr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: p, dynamicAnchors: f }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (Dn(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: p, dynamicAnchors: f }) || (e = e === null ? Dn.errors : e.concat(Dn.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (jn(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: p, dynamicAnchors: f }) || (e = e === null ? jn.errors : e.concat(jn.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let w = r.type, P = s, d = !1, _ = s;
Ce(w, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
var t = _ === s;
d = d || t;
let m = s;
if (w !== "") {
let $ = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var t = m === s;
if (d = d || t, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.name !== void 0 && i.call(r, "name") && (Ce(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.parent !== void 0 && i.call(r, "parent")) {
let w = r.parent, P = s, d = !1, _ = s;
cr(w, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: p, dynamicAnchors: f }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
var a = _ === s;
d = d || a;
let m = s;
if (w !== "") {
let $ = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var a = m === s;
if (d = d || a, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.validFrom !== void 0 && i.call(r, "validFrom")) {
let w = r.validFrom, P = s, d = !1, _ = s;
dr(w, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: p, dynamicAnchors: f }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
var b = _ === s;
d = d || b;
let m = s;
if (w !== "") {
let $ = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var b = m === s;
if (d = d || b, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let w = r.validTo, P = s, d = !1, _ = s;
dr(w, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: p, dynamicAnchors: f }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
var l = _ === s;
d = d || l;
let m = s;
if (w !== "") {
let $ = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var l = m === s;
if (d = d || l, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.change !== void 0 && i.call(r, "change")) {
let w = r.change, P = s, d = !1, _ = s;
xn(w, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? xn.errors : e.concat(xn.errors), s = e.length);
var h = _ === s;
d = d || h;
let m = s;
if (w !== "") {
let $ = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var h = m === s;
if (d = d || h, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.class !== void 0 && i.call(r, "class")) {
let w = r.class, P = s, d = !1, _ = s;
if (!(w === "urban" || w === "rural")) {
let $ = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: Vt.properties.class.anyOf[0].enum } };
e === null ? e = [$] : e.push($), s++;
}
var y = _ === s;
d = d || y;
let m = s;
if (w !== "") {
let $ = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var y = m === s;
if (d = d || y, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.continuity !== void 0 && i.call(r, "continuity")) {
let w = r.continuity, P = s, d = !1, _ = s;
if (w !== "assumed") {
let $ = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [$] : e.push($), s++;
}
var g = _ === s;
d = d || g;
let m = s;
if (w !== "") {
let $ = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var g = m === s;
if (d = d || g, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.dateKind !== void 0 && i.call(r, "dateKind")) {
let w = r.dateKind, P = s, d = !1, _ = s;
In(w, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: p, dynamicAnchors: f }) || (e = e === null ? In.errors : e.concat(In.errors), s = e.length);
var c = _ === s;
d = d || c;
let m = s;
if (w !== "") {
let $ = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var c = m === s;
if (d = d || c, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.nameEn !== void 0 && i.call(r, "nameEn")) {
let w = r.nameEn, P = s, d = !1, _ = s;
Ce(w, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
var q = _ === s;
d = d || q;
let m = s;
if (w !== "") {
let $ = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var q = m === s;
if (d = d || q, d)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let $ = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let w = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var eo = at;
function On(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = On.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Nn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return On.errors = e, s === 0;
}
On.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _n(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _n.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var b = a === s;
if (b) {
let l = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let l = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Pt.test(r)) {
let l = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return _n.errors = e, s === 0;
}
_n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ln(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!kt.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ln.errors = e, s === 0;
}
Ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function An(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = An.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (F(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ie.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return An.errors = e, s === 0;
}
An.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oi = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function at(r, { instancePath: n = "", parentData: I, parentDataProperty: O, rootData: p = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, a = !1, b = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount") && r.amount !== "") {
let P = { instancePath: n + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.share !== void 0 && i.call(r, "share")) {
let P = r.share;
if (typeof P == "string" && F(P) < 1) {
let d = { instancePath: n + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
var g = l === s;
if (g) {
a = !0, b = 0;
var h = {};
h.amount = !0, h.share = !0;
}
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount")) {
let P = r.amount;
if (typeof P == "string" && F(P) < 1) {
let d = { instancePath: n + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.share !== void 0 && i.call(r, "share") && r.share !== "") {
let P = { instancePath: n + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
}
var g = y === s;
if (g && a ? (a = !1, b = [b, 1]) : g && (a = !0, b = 1, h !== !0 && (h = h || {}, h.amount = !0, h.share = !0)), a)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let P = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: b } };
e === null ? e = [P] : e.push(P), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.basis === void 0 || !i.call(r, "basis")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.amount === void 0 || !i.call(r, "amount")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.share === void 0 || !i.call(r, "share")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "change" || P === "from" || P === "to" || P === "basis" || P === "amount" || P === "share" || P === "source")) {
let d = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.change !== void 0 && i.call(r, "change") && (On(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: p, dynamicAnchors: f }) || (e = e === null ? On.errors : e.concat(On.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && (yr(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: p, dynamicAnchors: f }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (yr(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: p, dynamicAnchors: f }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (_n(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: p, dynamicAnchors: f }) || (e = e === null ? _n.errors : e.concat(_n.errors), s = e.length)), r.amount !== void 0 && i.call(r, "amount")) {
let P = r.amount, d = s, _ = !1, m = s;
if (typeof P == "string") {
if (F(P) > 50) {
let v = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!Oi.test(P)) {
let v = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
var c = m === s;
_ = _ || c;
let $ = s;
if (P !== "") {
let v = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [v] : e.push(v), s++;
}
var c = $ === s;
if (_ = _ || c, _)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let v = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.share !== void 0 && i.call(r, "share")) {
let P = r.share, d = s, _ = !1, m = s;
Ln(P, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: p, dynamicAnchors: f }) || (e = e === null ? Ln.errors : e.concat(Ln.errors), s = e.length);
var q = m === s;
_ = _ || q;
let $ = s;
if (P !== "") {
let v = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = $ === s;
if (_ = _ || q, _)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let v = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let P = r.source, d = s, _ = !1, m = s;
An(P, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: p, dynamicAnchors: f }) || (e = e === null ? An.errors : e.concat(An.errors), s = e.length);
var w = m === s;
_ = _ || w;
let $ = s;
if (P !== "") {
let v = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [v] : e.push(v), s++;
}
var w = $ === s;
if (_ = _ || w, _)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let v = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
Ni as validateBody,
Vi as validateBreakdown,
zi as validateCalendar,
Fi as validateChange,
Ti as validateConfig,
Ci as validateDecision,
Bi as validateException,
Ri as validateForm,
Zi as validateIndicator,
Ki as validateInstrument,
Si as validateIssue,
Ui as validateMapping,
Mi as validateMeasure,
Wi as validateObservation,
Yi as validatePeriod,
Hi as validateRegime,
Qi as validateRegister,
Gi as validateReport,
Ji as validateTransfer,
Xi as validateUnit,
eo as validateWeight
};

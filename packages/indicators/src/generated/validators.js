// Generated from schemas/ by `npm run generate`. Do not edit.
var Tn = Object.create;
var pn = Object.defineProperty;
var zn = Object.getOwnPropertyDescriptor;
var Cn = Object.getOwnPropertyNames;
var Rn = Object.getPrototypeOf, Bn = Object.prototype.hasOwnProperty;
var Hi = (r, t) => () => {
try {
return t || r((t = { exports: {} }).exports, t), t.exports;
} catch (_) {
throw t = 0, _;
}
};
var Sn = (r, t, _, L) => {
if (t && typeof t == "object" || typeof t == "function")
for (let u of Cn(t))
!Bn.call(r, u) && u !== _ && pn(r, u, { get: () => t[u], enumerable: !(L = zn(t, u)) || L.enumerable });
return r;
};
var un = (r, t, _) => (_ = r != null ? Tn(Rn(r)) : {}, Sn(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
t || !r || !r.__esModule ? pn(_, "default", { value: r, enumerable: !0 }) : _,
r
));
var fn = Hi((Qi) => {
"use strict";
Object.defineProperty(Qi, "__esModule", { value: !0 });
function mn(r) {
let t = r.length, _ = 0, L = 0, u;
for (; L < t; )
_++, u = r.charCodeAt(L++), u >= 55296 && u <= 56319 && L < t && (u = r.charCodeAt(L), (u & 64512) === 56320 && L++);
return _;
}
Qi.default = mn;
mn.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var dn = Hi((ko, cn) => {
"use strict";
cn.exports = function r(t, _) {
if (t === _) return !0;
if (t && _ && typeof t == "object" && typeof _ == "object") {
if (t.constructor !== _.constructor) return !1;
var L, u, c;
if (Array.isArray(t)) {
if (L = t.length, L != _.length) return !1;
for (u = L; u-- !== 0; )
if (!r(t[u], _[u])) return !1;
return !0;
}
if (t.constructor === RegExp) return t.source === _.source && t.flags === _.flags;
if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === _.valueOf();
if (t.toString !== Object.prototype.toString) return t.toString() === _.toString();
if (c = Object.keys(t), L = c.length, L !== Object.keys(_).length) return !1;
for (u = L; u-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(_, c[u])) return !1;
for (u = L; u-- !== 0; ) {
var e = c[u];
if (!r(t[e], _[e])) return !1;
}
return !0;
}
return t !== t && _ !== _;
};
});
var hn = Hi((Gi) => {
"use strict";
Object.defineProperty(Gi, "__esModule", { value: !0 });
var yn = dn();
yn.code = 'require("ajv/dist/runtime/equal").default';
Gi.default = yn;
});
var $n = un(fn()), Dn = un(hn()), Zn = {
date(r) {
let [, t, _, L] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!t || _ < 1 || _ > 12 || L < 1) return !1;
let u = t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
return L <= [31, u ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][_ - 1];
}
}, vo = bi, Pn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" }, sample: { enum: ["true", ""] }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } }, n = Object.prototype.hasOwnProperty, V = $n.default;
var ye = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function Ce(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function Qr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ur = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function Gr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Gr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ur.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function Re(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var he = Zn.date, Pe = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function or(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var jn = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u"), Kn = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function bi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = bi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.territory === void 0 || !n.call(r, "territory")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.successors === void 0 || !n.call(r, "successors")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!n.call(Pn.properties, k)) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Ce(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let k = r.identifier;
if (typeof k == "string") {
if (V(k) > 40) {
let m = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!jn.test(k)) {
let m = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind") && (Qr(r.kind, { instancePath: t + "/kind", parentData: r, parentDataProperty: "kind", rootData: u, dynamicAnchors: c }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (Gr(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: c }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), r.name !== void 0 && n.call(r, "name") && (Re(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn")) {
let k = r.nameEn, m = s, a = !1, f = s;
Re(k, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
var i = f === s;
a = a || i;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var i = h === s;
if (a = a || i, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.parent !== void 0 && n.call(r, "parent")) {
let k = r.parent, m = s, a = !1, f = s;
Ce(k, { instancePath: t + "/parent", parentData: r, parentDataProperty: "parent", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
var p = f === s;
a = a || p;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var p = h === s;
if (a = a || p, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.territory !== void 0 && n.call(r, "territory") && (Ce(r.territory, { instancePath: t + "/territory", parentData: r, parentDataProperty: "territory", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.validFrom !== void 0 && n.call(r, "validFrom")) {
let k = r.validFrom, m = s, a = !1, f = s;
or(k, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: c }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length);
var q = f === s;
a = a || q;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = h === s;
if (a = a || q, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let k = r.validTo, m = s, a = !1, f = s;
or(k, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: c }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length);
var l = f === s;
a = a || l;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var l = h === s;
if (a = a || l, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.successors !== void 0 && n.call(r, "successors")) {
let k = r.successors;
if (typeof k == "string") {
if (V(k) > 1e3) {
let m = { instancePath: t + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!Kn.test(k)) {
let m = { instancePath: t + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample")) {
let k = r.sample;
if (!(k === "true" || k === "")) {
let m = { instancePath: t + "/sample", schemaPath: "#/properties/sample/enum", keyword: "enum", params: { allowedValues: Pn.properties.sample.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let k = r.source, m = s, a = !1, f = s;
Re(k, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
var P = f === s;
a = a || P;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var P = h === s;
if (a = a || P, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let k = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return bi.errors = e, s === 0;
}
bi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bo = qi, Un = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Be(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Be.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function R(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = R.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yr = new RegExp("^\\S", "u");
function S(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Yr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var i = k === s;
P = P || i;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = m === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var p = k === s;
P = P || p;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Mr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function es(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Mr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, q;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function qi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.values === void 0 || !n.call(r, "values")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(Un.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Be(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ar(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.values !== void 0 && n.call(r, "values")) {
let i = r.values;
if (Array.isArray(i)) {
if (i.length > 500) {
let q = { instancePath: t + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [q] : e.push(q), s++;
}
let p = i.length;
for (let q = 0; q < p; q++) {
let l = i[q];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.code === void 0 || !n.call(l, "code")) {
let P = { instancePath: t + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.names === void 0 || !n.call(l, "names")) {
let P = { instancePath: t + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "code" || P === "names" || P === "parent" || P === "note")) {
let k = { instancePath: t + "/values/" + q, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
l.code !== void 0 && n.call(l, "code") && (Be(l.code, { instancePath: t + "/values/" + q + "/code", parentData: l, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), l.names !== void 0 && n.call(l, "names") && (ar(l.names, { instancePath: t + "/values/" + q + "/names", parentData: l, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), l.parent !== void 0 && n.call(l, "parent") && (Be(l.parent, { instancePath: t + "/values/" + q + "/parent", parentData: l, parentDataProperty: "parent", rootData: u, dynamicAnchors: c }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), l.note !== void 0 && n.call(l, "note") && (lr(l.note, { instancePath: t + "/values/" + q + "/note", parentData: l, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length));
} else {
let P = { instancePath: t + "/values/" + q, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let p = { instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.exhaustive !== void 0 && n.call(r, "exhaustive") && typeof r.exhaustive != "boolean") {
let i = { instancePath: t + "/exhaustive", schemaPath: "#/properties/exhaustive/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.byUnitClass !== void 0 && n.call(r, "byUnitClass") && typeof r.byUnitClass != "boolean") {
let i = { instancePath: t + "/byUnitClass", schemaPath: "#/properties/byUnitClass/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
r.validity !== void 0 && n.call(r, "validity") && (Jr(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (lr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Xr(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: c }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (es(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: c }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return qi.errors = e, s === 0;
}
qi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qo = $i, Mn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function rs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ss(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Fr.errors = e, s === 0;
}
Fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "number" || i === "clause" || i === "note")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Fr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function is(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ns(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function os(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Mr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, q;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function $i(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $i.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !n.call(r, "months"))) {
let m = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = q === s;
p = p || k;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !n.call(r, "weekStartsOn"))) {
let m = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = l === s;
p = p || k;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !n.call(r, "datesStated"))) {
let m = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = P === s;
if (p = p || k, p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let m = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!n.call(Mn.properties, m)) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (rs(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ss(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), r.months !== void 0 && n.call(r, "months")) {
let m = r.months;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.startDay === void 0 || !n.call(m, "startDay")) {
let a = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.monthOffset === void 0 || !n.call(m, "monthOffset")) {
let a = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(m))
if (!(a === "startDay" || a === "monthOffset")) {
let f = { instancePath: t + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [f] : e.push(f), s++;
}
if (m.startDay !== void 0 && n.call(m, "startDay")) {
let a = m.startDay;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let f = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 28 || isNaN(a)) {
let f = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [f] : e.push(f), s++;
}
if (a < 1 || isNaN(a)) {
let f = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
if (m.monthOffset !== void 0 && n.call(m, "monthOffset")) {
let a = m.monthOffset;
if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
let f = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof a == "number" && isFinite(a)) {
if (a > 11 || isNaN(a)) {
let f = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [f] : e.push(f), s++;
}
if (a < -11 || isNaN(a)) {
let f = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
} else {
let a = { instancePath: t + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.weekStartsOn !== void 0 && n.call(r, "weekStartsOn")) {
let m = r.weekStartsOn;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let a = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [a] : e.push(a), s++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 7 || isNaN(m)) {
let a = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [a] : e.push(a), s++;
}
if (m < 1 || isNaN(m)) {
let a = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
}
}
if (r.datesStated !== void 0 && n.call(r, "datesStated") && r.datesStated !== !0) {
let m = { instancePath: t + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let m = r.legalBasis;
if (Array.isArray(m)) {
if (m.length > 20) {
let f = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [f] : e.push(f), s++;
}
let a = m.length;
for (let f = 0; f < a; f++)
ts(m[f], { instancePath: t + "/legalBasis/" + f, parentData: m, parentDataProperty: f, rootData: u, dynamicAnchors: c }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length);
} else {
let a = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (is(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ns(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: c }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (os(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: c }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length));
} else {
let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return $i.errors = e, s === 0;
}
$i.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $o = Di, gn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var Hr = new RegExp("^[^\\s|,]+$", "u");
function as(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xn = { enum: ["legal", "observed"] };
function ls(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ps(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function us(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Yr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wn = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), Yn = new RegExp("^[0-9]*$", "u");
function Di(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.kinds === void 0 || !n.call(r, "kinds")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.operating === void 0 || !n.call(r, "operating")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.dateKind === void 0 || !n.call(r, "dateKind")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.seq === void 0 || !n.call(r, "seq")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.instrument === void 0 || !n.call(r, "instrument")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!n.call(gn.properties, k)) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (as(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length)), r.kinds !== void 0 && n.call(r, "kinds")) {
let k = r.kinds;
if (typeof k == "string") {
if (V(k) > 100) {
let m = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!Wn.test(k)) {
let m = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let k = r.inForce, m = s, a = !1, f = s;
pr(k, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: u, dynamicAnchors: c }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
var i = f === s;
a = a || i;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var i = h === s;
if (a = a || i, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.operating !== void 0 && n.call(r, "operating") && (pr(r.operating, { instancePath: t + "/operating", parentData: r, parentDataProperty: "operating", rootData: u, dynamicAnchors: c }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.dateKind !== void 0 && n.call(r, "dateKind")) {
let k = r.dateKind, m = s, a = !1, f = s;
ls(k, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: u, dynamicAnchors: c }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length);
var p = f === s;
a = a || p;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var p = h === s;
if (a = a || p, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.seq !== void 0 && n.call(r, "seq")) {
let k = r.seq;
if (typeof k == "string") {
if (V(k) > 6) {
let m = { instancePath: t + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!Yn.test(k)) {
let m = { instancePath: t + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.instrument !== void 0 && n.call(r, "instrument")) {
let k = r.instrument, m = s, a = !1, f = s;
ps(k, { instancePath: t + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: u, dynamicAnchors: c }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length);
var q = f === s;
a = a || q;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var q = h === s;
if (a = a || q, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.status !== void 0 && n.call(r, "status")) {
let k = r.status, m = s, a = !1, f = s;
if (!(k === "proposed" || k === "adopted" || k === "inForce" || k === "operating")) {
let y = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: gn.properties.status.anyOf[0].enum } };
e === null ? e = [y] : e.push(y), s++;
}
var l = f === s;
a = a || l;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var l = h === s;
if (a = a || l, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let k = r.note, m = s, a = !1, f = s;
us(k, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length);
var P = f === s;
a = a || P;
let h = s;
if (k !== "") {
let y = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
var P = h === s;
if (a = a || P, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let k = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return Di.errors = e, s === 0;
}
Di.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Do = ji, kn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } }, H = Dn.default;
function Ie(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ms(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hn = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), Qn = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), Gn = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function ji(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ji.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !n.call(r, "title")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.contacts === void 0 || !n.call(r, "contacts")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.languages === void 0 || !n.call(r, "languages")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.baseAddress === void 0 || !n.call(r, "baseAddress")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "title" || p === "agency" || p === "contacts" || p === "scope" || p === "languages" || p === "baseAddress" || p === "audience" || p === "sample")) {
let q = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.title !== void 0 && n.call(r, "title") && (Ie(r.title, { instancePath: t + "/title", parentData: r, parentDataProperty: "title", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.agency !== void 0 && n.call(r, "agency") && (Ie(r.agency, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.contacts !== void 0 && n.call(r, "contacts")) {
let p = r.contacts;
if (Array.isArray(p)) {
if (p.length > 20) {
let l = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
let q = p.length;
for (let l = 0; l < q; l++) {
let P = p[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.names === void 0 || !n.call(P, "names")) {
let k = { instancePath: t + "/contacts/" + l, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(P))
if (!(k === "names" || k === "telephone" || k === "email" || k === "address")) {
let m = { instancePath: t + "/contacts/" + l, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.names !== void 0 && n.call(P, "names") && (Ie(P.names, { instancePath: t + "/contacts/" + l + "/names", parentData: P, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), P.telephone !== void 0 && n.call(P, "telephone")) {
let k = P.telephone;
if (typeof k == "string") {
if (V(k) > 40) {
let m = { instancePath: t + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!Hn.test(k)) {
let m = { instancePath: t + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/contacts/" + l + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (P.email !== void 0 && n.call(P, "email")) {
let k = P.email;
if (typeof k == "string") {
if (V(k) > 200) {
let m = { instancePath: t + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!Qn.test(k)) {
let m = { instancePath: t + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/contacts/" + l + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
P.address !== void 0 && n.call(P, "address") && (Ie(P.address, { instancePath: t + "/contacts/" + l + "/address", parentData: P, parentDataProperty: "address", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length));
} else {
let k = { instancePath: t + "/contacts/" + l, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let p = r.scope;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.unit === void 0 || !n.call(p, "unit")) {
let q = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [q] : e.push(q), s++;
}
if (p.listDate === void 0 || !n.call(p, "listDate")) {
let q = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(p))
if (!(q === "unit" || q === "listDate")) {
let l = { instancePath: t + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.unit !== void 0 && n.call(p, "unit")) {
let q = p.unit, l = s, P = !1, k = s;
ms(q, { instancePath: t + "/scope/unit", parentData: p, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length);
var i = k === s;
P = P || i;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = m === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
p.listDate !== void 0 && n.call(p, "listDate") && (fs(p.listDate, { instancePath: t + "/scope/listDate", parentData: p, parentDataProperty: "listDate", rootData: u, dynamicAnchors: c }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length));
} else {
let q = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.languages !== void 0 && n.call(r, "languages")) {
let p = r.languages;
if (Array.isArray(p)) {
if (p.length > 2) {
let k = { instancePath: t + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [k] : e.push(k), s++;
}
if (p.length < 1) {
let k = { instancePath: t + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let q = p.length;
for (let k = 0; k < q; k++) {
let m = p[k];
if (!(m === "vi" || m === "en")) {
let a = { instancePath: t + "/languages/" + k, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: kn.properties.languages.items.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
let l = p.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (H(p[l], p[P])) {
let k = { instancePath: t + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let q = { instancePath: t + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.baseAddress !== void 0 && n.call(r, "baseAddress")) {
let p = r.baseAddress;
if (typeof p == "string") {
if (V(p) > 300) {
let q = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [q] : e.push(q), s++;
}
if (!Gn.test(p)) {
let q = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [q] : e.push(q), s++;
}
} else {
let q = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.audience !== void 0 && n.call(r, "audience")) {
let p = r.audience;
if (!(p === "public" || p === "internal")) {
let q = { instancePath: t + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: kn.properties.audience.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let p = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return ji.errors = e, s === 0;
}
ji.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var jo = xi, nr = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/consolidation.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "sample", "form", "regime", "calendar", "period", "window", "basis", "unit", "transitional", "coverage", "submissions", "sourceSets", "units", "groups", "comparisons", "findings"], properties: { schemaVersion: { const: "1.0.0" }, sample: { type: "boolean" }, form: { $ref: "common.schema.json#/$defs/code" }, regime: { $ref: "common.schema.json#/$defs/code" }, calendar: { $ref: "common.schema.json#/$defs/code" }, period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, transitional: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 }, coverage: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["reporter", "level", "expected", "complete", "daysExpected", "daysReceived", "gaps"], properties: { reporter: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, expected: { type: "integer", minimum: 0 }, complete: { type: "integer", minimum: 0 }, daysExpected: { type: "integer", minimum: 0 }, daysReceived: { type: "integer", minimum: 0 }, gaps: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["from", "to", "units"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { $ref: "common.schema.json#/$defs/isoDate" }, units: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, minItems: 1, uniqueItems: !0 } } } } } } }, submissions: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["sha256", "file", "subject", "reporter", "period", "edition", "listDate", "covers"], properties: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, file: { $ref: "common.schema.json#/$defs/shortText" }, subject: { $ref: "common.schema.json#/$defs/unitId" }, reporter: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, period: { $ref: "common.schema.json#/$defs/periodId" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { enum: ["life", "period"] } } } }, sourceSets: { type: "array", maxItems: 1e6, items: { type: "string", maxLength: 2e6, minLength: 1 }, uniqueItems: !0 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "code", "name", "level", "listDate", "window", "figures"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, level: { $ref: "common.schema.json#/$defs/level" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, figures: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "state", "value", "method", "status", "reason", "overTime", "periods", "expected", "received", "sources"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 400, minLength: 1 }, of: { enum: ["previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, text: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { $ref: "common.schema.json#/$defs/decimal" }, lower: { $ref: "common.schema.json#/$defs/decimal" }, upper: { $ref: "common.schema.json#/$defs/decimal" }, overTime: { enum: ["asSent", "sum", "last", "first", "max", "min", "cumulative", "recomputed"] }, periods: { type: "array", maxItems: 100, items: { $ref: "common.schema.json#/$defs/periodId" } }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { $ref: "common.schema.json#/$defs/share" }, sources: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, changes: { type: "array", maxItems: 1e3, items: { $ref: "common.schema.json#/$defs/changeId" }, minItems: 1 } } } } } } }, groups: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["members", "listDate", "window", "totals"], properties: { members: { type: "array", maxItems: 1e3, minItems: 2, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/unitId" } }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, totals: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "value"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, value: { $ref: "common.schema.json#/$defs/decimal" } } } } } } }, comparisons: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "unit", "period", "row", "column", "sent", "ours", "difference", "verdict"], properties: { kind: { enum: ["parent", "wholePeriod", "earlierPeriod", "coversPeriod", "backCast"] }, unit: { $ref: "common.schema.json#/$defs/unitId" }, period: { $ref: "common.schema.json#/$defs/periodId" }, row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, sent: { $ref: "common.schema.json#/$defs/decimal" }, ours: { $ref: "common.schema.json#/$defs/decimal" }, difference: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs"] } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function me(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var hi = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Oe(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Se(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "from" || i === "to")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (Z(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Z(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var In = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function cs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 13) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!In.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ur(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ur.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ge(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fe(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mi = { enum: ["estimate", "provisional", "official"] };
function ds(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ys(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ys.errors = e, s === 0;
}
ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fi = { enum: ["actual", "plan", "forecast"] };
function hs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ci = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function te(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ci.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var On = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function Ps(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: On.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var tn = new RegExp("^B?E?I?P?W?$", "u");
function gs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!tn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _n = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function ks(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _n.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wi = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function ws(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Wi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ln = { enum: ["error", "warning", "note"] };
function qs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ln.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var An = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function $s(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "file" || i === "sheet" || i === "range" || i === "row" || i === "column")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let i = r.range;
if (typeof i == "string") {
if (V(i) > 40) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!An.test(i)) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let i = r.row;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.args === void 0 || !n.call(r, "args")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "code" || l === "severity" || l === "args" || l === "place" || l === "value" || l === "expected" || l === "message" || l === "remedy")) {
let P = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (bs(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity") && (qs(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length)), r.args !== void 0 && n.call(r, "args")) {
let l = r.args;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 20) {
let P = { instancePath: t + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l)) {
let k = s, m = s, a = s;
if (!(P === "constructor" || P === "hasOwnProperty" || P === "isPrototypeOf" || P === "propertyIsEnumerable" || P === "toLocaleString" || P === "toString" || P === "valueOf")) {
let f = {};
e === null ? e = [f] : e.push(f), s++;
}
var i = a === s;
if (i) {
let f = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: P };
e === null ? e = [f] : e.push(f), s++;
} else
s = m, e !== null && (m ? e.length = m : e = null);
if (typeof P == "string") {
if (V(P) > 40) {
let f = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: P };
e === null ? e = [f] : e.push(f), s++;
}
if (!Mr.test(P)) {
let f = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: P };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: P };
e === null ? e = [f] : e.push(f), s++;
}
var p = k === s;
if (!p) {
let f = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [f] : e.push(f), s++;
}
}
for (let P of Object.keys(l)) {
let k = l[P], m = s, a = !1, f = s;
if (typeof k == "string") {
if (V(k) > 4e3) {
let $ = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [$] : e.push($), s++;
}
} else {
let $ = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [$] : e.push($), s++;
}
var q = f === s;
a = a || q;
let h = s;
if (!(typeof k == "number" && isFinite(k))) {
let $ = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [$] : e.push($), s++;
}
var q = h === s;
a = a || q;
let y = s;
if (k !== null) {
let $ = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [$] : e.push($), s++;
}
var q = y === s;
a = a || q;
let d = s;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let g = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [g] : e.push(g), s++;
}
let $ = k.length;
for (let g = 0; g < $; g++) {
let j = k[g];
if (typeof j == "string") {
if (V(j) > 300) {
let I = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + g, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + g, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let $ = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
var q = d === s;
if (a = a || q, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let $ = { instancePath: t + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let P = { instancePath: t + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && ($s(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: u, dynamicAnchors: c }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length)), r.value !== void 0 && n.call(r, "value")) {
let l = r.value;
if (typeof l == "string") {
if (V(l) > 4e3) {
let P = { instancePath: t + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.expected !== void 0 && n.call(r, "expected")) {
let l = r.expected;
if (typeof l == "string") {
if (V(l) > 4e3) {
let P = { instancePath: t + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.message !== void 0 && n.call(r, "message") && (mr(r.message, { instancePath: t + "/message", parentData: r, parentDataProperty: "message", rootData: u, dynamicAnchors: c }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.remedy !== void 0 && n.call(r, "remedy") && (mr(r.remedy, { instancePath: t + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: u, dynamicAnchors: c }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length));
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var En = new RegExp("^[0-9a-f]{64}$", "u");
function xi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.form === void 0 || !n.call(r, "form")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.transitional === void 0 || !n.call(r, "transitional")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transitional" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.coverage === void 0 || !n.call(r, "coverage")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.submissions === void 0 || !n.call(r, "submissions")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submissions" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sourceSets === void 0 || !n.call(r, "sourceSets")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceSets" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.groups === void 0 || !n.call(r, "groups")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!n.call(nr.properties, P)) {
let k = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let P = { instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let P = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.form !== void 0 && n.call(r, "form") && (me(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.regime !== void 0 && n.call(r, "regime") && (me(r.regime, { instancePath: t + "/regime", parentData: r, parentDataProperty: "regime", rootData: u, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (me(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (Oe(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Se(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (cs(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: c }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (le(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.transitional !== void 0 && n.call(r, "transitional")) {
let P = r.transitional;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let f = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [f] : e.push(f), s++;
}
let k = P.length;
for (let f = 0; f < k; f++)
le(P[f], { instancePath: t + "/transitional/" + f, parentData: P, parentDataProperty: f, rootData: u, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
let m = P.length, a;
if (m > 1) {
e: for (; m--; )
for (a = m; a--; )
if (H(P[m], P[a])) {
let f = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/uniqueItems", keyword: "uniqueItems", params: { i: m, j: a } };
e === null ? e = [f] : e.push(f), s++;
break e;
}
}
} else {
let k = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.coverage !== void 0 && n.call(r, "coverage")) {
let P = r.coverage;
if (Array.isArray(P)) {
if (P.length > 60) {
let m = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = P.length;
for (let m = 0; m < k; m++) {
let a = P[m];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let f = { instancePath: t + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.level === void 0 || !n.call(a, "level")) {
let f = { instancePath: t + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.expected === void 0 || !n.call(a, "expected")) {
let f = { instancePath: t + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.complete === void 0 || !n.call(a, "complete")) {
let f = { instancePath: t + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "complete" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.daysExpected === void 0 || !n.call(a, "daysExpected")) {
let f = { instancePath: t + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysExpected" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.daysReceived === void 0 || !n.call(a, "daysReceived")) {
let f = { instancePath: t + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysReceived" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.gaps === void 0 || !n.call(a, "gaps")) {
let f = { instancePath: t + "/coverage/" + m, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "gaps" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(a))
if (!(f === "reporter" || f === "level" || f === "expected" || f === "complete" || f === "daysExpected" || f === "daysReceived" || f === "gaps")) {
let h = { instancePath: t + "/coverage/" + m, schemaPath: "#/properties/coverage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.reporter !== void 0 && n.call(a, "reporter") && (me(a.reporter, { instancePath: t + "/coverage/" + m + "/reporter", parentData: a, parentDataProperty: "reporter", rootData: u, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), a.level !== void 0 && n.call(a, "level") && (ur(a.level, { instancePath: t + "/coverage/" + m + "/level", parentData: a, parentDataProperty: "level", rootData: u, dynamicAnchors: c }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), a.expected !== void 0 && n.call(a, "expected")) {
let f = a.expected;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let h = { instancePath: t + "/coverage/" + m + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
let h = { instancePath: t + "/coverage/" + m + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.complete !== void 0 && n.call(a, "complete")) {
let f = a.complete;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let h = { instancePath: t + "/coverage/" + m + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
let h = { instancePath: t + "/coverage/" + m + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.daysExpected !== void 0 && n.call(a, "daysExpected")) {
let f = a.daysExpected;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let h = { instancePath: t + "/coverage/" + m + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
let h = { instancePath: t + "/coverage/" + m + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.daysReceived !== void 0 && n.call(a, "daysReceived")) {
let f = a.daysReceived;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let h = { instancePath: t + "/coverage/" + m + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
let h = { instancePath: t + "/coverage/" + m + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.gaps !== void 0 && n.call(a, "gaps")) {
let f = a.gaps;
if (Array.isArray(f)) {
if (f.length > 1e4) {
let y = { instancePath: t + "/coverage/" + m + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = f.length;
for (let y = 0; y < h; y++) {
let d = f[y];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.from === void 0 || !n.call(d, "from")) {
let $ = { instancePath: t + "/coverage/" + m + "/gaps/" + y, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.to === void 0 || !n.call(d, "to")) {
let $ = { instancePath: t + "/coverage/" + m + "/gaps/" + y, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.units === void 0 || !n.call(d, "units")) {
let $ = { instancePath: t + "/coverage/" + m + "/gaps/" + y, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(d))
if (!($ === "from" || $ === "to" || $ === "units")) {
let g = { instancePath: t + "/coverage/" + m + "/gaps/" + y, schemaPath: "#/properties/coverage/items/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.from !== void 0 && n.call(d, "from") && (ge(d.from, { instancePath: t + "/coverage/" + m + "/gaps/" + y + "/from", parentData: d, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), d.to !== void 0 && n.call(d, "to") && (ge(d.to, { instancePath: t + "/coverage/" + m + "/gaps/" + y + "/to", parentData: d, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), d.units !== void 0 && n.call(d, "units")) {
let $ = d.units;
if (Array.isArray($)) {
if ($.length > 2e4) {
let A = { instancePath: t + "/coverage/" + m + "/gaps/" + y + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [A] : e.push(A), s++;
}
if ($.length < 1) {
let A = { instancePath: t + "/coverage/" + m + "/gaps/" + y + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [A] : e.push(A), s++;
}
let g = $.length;
for (let A = 0; A < g; A++)
le($[A], { instancePath: t + "/coverage/" + m + "/gaps/" + y + "/units/" + A, parentData: $, parentDataProperty: A, rootData: u, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
let j = $.length, I;
if (j > 1) {
e: for (; j--; )
for (I = j; I--; )
if (H($[j], $[I])) {
let A = { instancePath: t + "/coverage/" + m + "/gaps/" + y + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: j, j: I } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let g = { instancePath: t + "/coverage/" + m + "/gaps/" + y + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let $ = { instancePath: t + "/coverage/" + m + "/gaps/" + y, schemaPath: "#/properties/coverage/items/properties/gaps/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let h = { instancePath: t + "/coverage/" + m + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let f = { instancePath: t + "/coverage/" + m, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let k = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.submissions !== void 0 && n.call(r, "submissions")) {
let P = r.submissions;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let m = { instancePath: t + "/submissions", schemaPath: "#/properties/submissions/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = P.length;
for (let m = 0; m < k; m++) {
let a = P[m];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.sha256 === void 0 || !n.call(a, "sha256")) {
let f = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.file === void 0 || !n.call(a, "file")) {
let f = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "file" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.subject === void 0 || !n.call(a, "subject")) {
let f = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let f = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.period === void 0 || !n.call(a, "period")) {
let f = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.edition === void 0 || !n.call(a, "edition")) {
let f = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let f = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.covers === void 0 || !n.call(a, "covers")) {
let f = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "covers" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(a))
if (!(f === "sha256" || f === "file" || f === "subject" || f === "reporter" || f === "period" || f === "edition" || f === "listDate" || f === "covers")) {
let h = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.sha256 !== void 0 && n.call(a, "sha256")) {
let f = a.sha256;
if (typeof f == "string") {
if (V(f) > 64) {
let h = { instancePath: t + "/submissions/" + m + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [h] : e.push(h), s++;
}
if (!En.test(f)) {
let h = { instancePath: t + "/submissions/" + m + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/submissions/" + m + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.file !== void 0 && n.call(a, "file") && (fe(a.file, { instancePath: t + "/submissions/" + m + "/file", parentData: a, parentDataProperty: "file", rootData: u, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), a.subject !== void 0 && n.call(a, "subject") && (le(a.subject, { instancePath: t + "/submissions/" + m + "/subject", parentData: a, parentDataProperty: "subject", rootData: u, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), a.reporter !== void 0 && n.call(a, "reporter")) {
let f = a.reporter, h = s, y = !1, d = s;
me(f, { instancePath: t + "/submissions/" + m + "/reporter", parentData: a, parentDataProperty: "reporter", rootData: u, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
var i = d === s;
y = y || i;
let $ = s;
if (f !== null) {
let g = { instancePath: t + "/submissions/" + m + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var i = $ === s;
if (y = y || i, y)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let g = { instancePath: t + "/submissions/" + m + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (a.period !== void 0 && n.call(a, "period") && (Oe(a.period, { instancePath: t + "/submissions/" + m + "/period", parentData: a, parentDataProperty: "period", rootData: u, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), a.edition !== void 0 && n.call(a, "edition")) {
let f = a.edition, h = s, y = !1, d = s;
ds(f, { instancePath: t + "/submissions/" + m + "/edition", parentData: a, parentDataProperty: "edition", rootData: u, dynamicAnchors: c }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length);
var p = d === s;
y = y || p;
let $ = s;
if (f !== null) {
let g = { instancePath: t + "/submissions/" + m + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var p = $ === s;
if (y = y || p, y)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let g = { instancePath: t + "/submissions/" + m + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (a.listDate !== void 0 && n.call(a, "listDate") && (ge(a.listDate, { instancePath: t + "/submissions/" + m + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: u, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), a.covers !== void 0 && n.call(a, "covers")) {
let f = a.covers;
if (!(f === "life" || f === "period")) {
let h = { instancePath: t + "/submissions/" + m + "/covers", schemaPath: "#/properties/submissions/items/properties/covers/enum", keyword: "enum", params: { allowedValues: nr.properties.submissions.items.properties.covers.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let f = { instancePath: t + "/submissions/" + m, schemaPath: "#/properties/submissions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let k = { instancePath: t + "/submissions", schemaPath: "#/properties/submissions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.sourceSets !== void 0 && n.call(r, "sourceSets")) {
let P = r.sourceSets;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let f = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [f] : e.push(f), s++;
}
let k = P.length;
for (let f = 0; f < k; f++) {
let h = P[f];
if (typeof h == "string") {
if (V(h) > 2e6) {
let y = { instancePath: t + "/sourceSets/" + f, schemaPath: "#/properties/sourceSets/items/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
e === null ? e = [y] : e.push(y), s++;
}
if (V(h) < 1) {
let y = { instancePath: t + "/sourceSets/" + f, schemaPath: "#/properties/sourceSets/items/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/sourceSets/" + f, schemaPath: "#/properties/sourceSets/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let m = P.length, a;
if (m > 1) {
let f = {};
for (; m--; ) {
let h = P[m];
if (typeof h == "string") {
if (typeof f[h] == "number") {
a = f[h];
let y = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/uniqueItems", keyword: "uniqueItems", params: { i: m, j: a } };
e === null ? e = [y] : e.push(y), s++;
break;
}
f[h] = m;
}
}
}
} else {
let k = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let P = r.units;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let m = { instancePath: t + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = P.length;
for (let m = 0; m < k; m++) {
let a = P[m];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.unit === void 0 || !n.call(a, "unit")) {
let f = { instancePath: t + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.code === void 0 || !n.call(a, "code")) {
let f = { instancePath: t + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.name === void 0 || !n.call(a, "name")) {
let f = { instancePath: t + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.level === void 0 || !n.call(a, "level")) {
let f = { instancePath: t + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let f = { instancePath: t + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.window === void 0 || !n.call(a, "window")) {
let f = { instancePath: t + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.figures === void 0 || !n.call(a, "figures")) {
let f = { instancePath: t + "/units/" + m, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(a))
if (!(f === "unit" || f === "code" || f === "name" || f === "level" || f === "listDate" || f === "window" || f === "figures")) {
let h = { instancePath: t + "/units/" + m, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.unit !== void 0 && n.call(a, "unit") && (le(a.unit, { instancePath: t + "/units/" + m + "/unit", parentData: a, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), a.code !== void 0 && n.call(a, "code") && (ys(a.code, { instancePath: t + "/units/" + m + "/code", parentData: a, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length)), a.name !== void 0 && n.call(a, "name") && (fe(a.name, { instancePath: t + "/units/" + m + "/name", parentData: a, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), a.level !== void 0 && n.call(a, "level") && (ur(a.level, { instancePath: t + "/units/" + m + "/level", parentData: a, parentDataProperty: "level", rootData: u, dynamicAnchors: c }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), a.listDate !== void 0 && n.call(a, "listDate") && (ge(a.listDate, { instancePath: t + "/units/" + m + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: u, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), a.window !== void 0 && n.call(a, "window") && (Se(a.window, { instancePath: t + "/units/" + m + "/window", parentData: a, parentDataProperty: "window", rootData: u, dynamicAnchors: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), a.figures !== void 0 && n.call(a, "figures")) {
let f = a.figures;
if (Array.isArray(f)) {
if (f.length > 2e5) {
let y = { instancePath: t + "/units/" + m + "/figures", schemaPath: "#/properties/units/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = f.length;
for (let y = 0; y < h; y++) {
let d = f[y];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.row === void 0 || !n.call(d, "row")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.column === void 0 || !n.call(d, "column")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.state === void 0 || !n.call(d, "state")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.value === void 0 || !n.call(d, "value")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.method === void 0 || !n.call(d, "method")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.status === void 0 || !n.call(d, "status")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.reason === void 0 || !n.call(d, "reason")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.overTime === void 0 || !n.call(d, "overTime")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.periods === void 0 || !n.call(d, "periods")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "periods" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.expected === void 0 || !n.call(d, "expected")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.received === void 0 || !n.call(d, "received")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "received" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.sources === void 0 || !n.call(d, "sources")) {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(d))
if (!n.call(nr.properties.units.items.properties.figures.items.properties, $)) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.row !== void 0 && n.call(d, "row")) {
let $ = d.row;
if (typeof $ == "string") {
if (V($) > 200) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (V($) < 1) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.column !== void 0 && n.call(d, "column")) {
let $ = d.column;
if (typeof $ == "string") {
if (V($) > 200) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (V($) < 1) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.key !== void 0 && n.call(d, "key") && (fe(d.key, { instancePath: t + "/units/" + m + "/figures/" + y + "/key", parentData: d, parentDataProperty: "key", rootData: u, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.indicator !== void 0 && n.call(d, "indicator") && (me(d.indicator, { instancePath: t + "/units/" + m + "/figures/" + y + "/indicator", parentData: d, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), d.breakdown !== void 0 && n.call(d, "breakdown")) {
let $ = d.breakdown;
if (typeof $ == "string") {
if (V($) > 400) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [g] : e.push(g), s++;
}
if (V($) < 1) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.of !== void 0 && n.call(d, "of")) {
let $ = d.of;
if (!($ === "previous" || $ === "samePeriodLastYear" || $ === "yearOfThis" || $ === "yearBefore")) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/of", schemaPath: "#/properties/units/items/properties/figures/items/properties/of/enum", keyword: "enum", params: { allowedValues: nr.properties.units.items.properties.figures.items.properties.of.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.scenario !== void 0 && n.call(d, "scenario") && (hs(d.scenario, { instancePath: t + "/units/" + m + "/figures/" + y + "/scenario", parentData: d, parentDataProperty: "scenario", rootData: u, dynamicAnchors: c }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length)), d.state !== void 0 && n.call(d, "state")) {
let $ = d.state;
if (!($ === "number" || $ === "nil" || $ === "missing" || $ === "notApplicable" || $ === "confidential" || $ === "none")) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/state", schemaPath: "#/properties/units/items/properties/figures/items/properties/state/enum", keyword: "enum", params: { allowedValues: nr.properties.units.items.properties.figures.items.properties.state.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.value !== void 0 && n.call(d, "value")) {
let $ = d.value, g = s, j = !1, I = s;
te($, { instancePath: t + "/units/" + m + "/figures/" + y + "/value", parentData: d, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var q = I === s;
j = j || q;
let A = s;
if ($ !== null) {
let w = { instancePath: t + "/units/" + m + "/figures/" + y + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = A === s;
if (j = j || q, j)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let w = { instancePath: t + "/units/" + m + "/figures/" + y + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (d.text !== void 0 && n.call(d, "text") && (fe(d.text, { instancePath: t + "/units/" + m + "/figures/" + y + "/text", parentData: d, parentDataProperty: "text", rootData: u, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.method !== void 0 && n.call(d, "method") && (Ps(d.method, { instancePath: t + "/units/" + m + "/figures/" + y + "/method", parentData: d, parentDataProperty: "method", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length)), d.status !== void 0 && n.call(d, "status") && (gs(d.status, { instancePath: t + "/units/" + m + "/figures/" + y + "/status", parentData: d, parentDataProperty: "status", rootData: u, dynamicAnchors: c }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length)), d.reason !== void 0 && n.call(d, "reason") && (ks(d.reason, { instancePath: t + "/units/" + m + "/figures/" + y + "/reason", parentData: d, parentDataProperty: "reason", rootData: u, dynamicAnchors: c }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length)), d.known !== void 0 && n.call(d, "known") && (te(d.known, { instancePath: t + "/units/" + m + "/figures/" + y + "/known", parentData: d, parentDataProperty: "known", rootData: u, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), d.lower !== void 0 && n.call(d, "lower") && (te(d.lower, { instancePath: t + "/units/" + m + "/figures/" + y + "/lower", parentData: d, parentDataProperty: "lower", rootData: u, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), d.upper !== void 0 && n.call(d, "upper") && (te(d.upper, { instancePath: t + "/units/" + m + "/figures/" + y + "/upper", parentData: d, parentDataProperty: "upper", rootData: u, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), d.overTime !== void 0 && n.call(d, "overTime")) {
let $ = d.overTime;
if (!($ === "asSent" || $ === "sum" || $ === "last" || $ === "first" || $ === "max" || $ === "min" || $ === "cumulative" || $ === "recomputed")) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/overTime", schemaPath: "#/properties/units/items/properties/figures/items/properties/overTime/enum", keyword: "enum", params: { allowedValues: nr.properties.units.items.properties.figures.items.properties.overTime.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.periods !== void 0 && n.call(d, "periods")) {
let $ = d.periods;
if (Array.isArray($)) {
if ($.length > 100) {
let j = { instancePath: t + "/units/" + m + "/figures/" + y + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [j] : e.push(j), s++;
}
let g = $.length;
for (let j = 0; j < g; j++)
Oe($[j], { instancePath: t + "/units/" + m + "/figures/" + y + "/periods/" + j, parentData: $, parentDataProperty: j, rootData: u, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
} else {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.expected !== void 0 && n.call(d, "expected")) {
let $ = d.expected;
if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.received !== void 0 && n.call(d, "received")) {
let $ = d.received;
if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.missingWeight !== void 0 && n.call(d, "missingWeight") && (ws(d.missingWeight, { instancePath: t + "/units/" + m + "/figures/" + y + "/missingWeight", parentData: d, parentDataProperty: "missingWeight", rootData: u, dynamicAnchors: c }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), d.sources !== void 0 && n.call(d, "sources")) {
let $ = d.sources, g = s, j = !1, I = s;
if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
let w = { instancePath: t + "/units/" + m + "/figures/" + y + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
let w = { instancePath: t + "/units/" + m + "/figures/" + y + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
var l = I === s;
j = j || l;
let A = s;
if ($ !== null) {
let w = { instancePath: t + "/units/" + m + "/figures/" + y + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = A === s;
if (j = j || l, j)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let w = { instancePath: t + "/units/" + m + "/figures/" + y + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (d.changes !== void 0 && n.call(d, "changes")) {
let $ = d.changes;
if (Array.isArray($)) {
if ($.length > 1e3) {
let j = { instancePath: t + "/units/" + m + "/figures/" + y + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [j] : e.push(j), s++;
}
if ($.length < 1) {
let j = { instancePath: t + "/units/" + m + "/figures/" + y + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
let g = $.length;
for (let j = 0; j < g; j++)
vs($[j], { instancePath: t + "/units/" + m + "/figures/" + y + "/changes/" + j, parentData: $, parentDataProperty: j, rootData: u, dynamicAnchors: c }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length);
} else {
let g = { instancePath: t + "/units/" + m + "/figures/" + y + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let $ = { instancePath: t + "/units/" + m + "/figures/" + y, schemaPath: "#/properties/units/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let h = { instancePath: t + "/units/" + m + "/figures", schemaPath: "#/properties/units/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let f = { instancePath: t + "/units/" + m, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let k = { instancePath: t + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.groups !== void 0 && n.call(r, "groups")) {
let P = r.groups;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let m = { instancePath: t + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = P.length;
for (let m = 0; m < k; m++) {
let a = P[m];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.members === void 0 || !n.call(a, "members")) {
let f = { instancePath: t + "/groups/" + m, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "members" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.listDate === void 0 || !n.call(a, "listDate")) {
let f = { instancePath: t + "/groups/" + m, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.window === void 0 || !n.call(a, "window")) {
let f = { instancePath: t + "/groups/" + m, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.totals === void 0 || !n.call(a, "totals")) {
let f = { instancePath: t + "/groups/" + m, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "totals" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(a))
if (!(f === "members" || f === "listDate" || f === "window" || f === "totals")) {
let h = { instancePath: t + "/groups/" + m, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.members !== void 0 && n.call(a, "members")) {
let f = a.members;
if (Array.isArray(f)) {
if (f.length > 1e3) {
let $ = { instancePath: t + "/groups/" + m + "/members", schemaPath: "#/properties/groups/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [$] : e.push($), s++;
}
if (f.length < 2) {
let $ = { instancePath: t + "/groups/" + m + "/members", schemaPath: "#/properties/groups/items/properties/members/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [$] : e.push($), s++;
}
let h = f.length;
for (let $ = 0; $ < h; $++)
le(f[$], { instancePath: t + "/groups/" + m + "/members/" + $, parentData: f, parentDataProperty: $, rootData: u, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
let y = f.length, d;
if (y > 1) {
e: for (; y--; )
for (d = y; d--; )
if (H(f[y], f[d])) {
let $ = { instancePath: t + "/groups/" + m + "/members", schemaPath: "#/properties/groups/items/properties/members/uniqueItems", keyword: "uniqueItems", params: { i: y, j: d } };
e === null ? e = [$] : e.push($), s++;
break e;
}
}
} else {
let h = { instancePath: t + "/groups/" + m + "/members", schemaPath: "#/properties/groups/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.listDate !== void 0 && n.call(a, "listDate") && (ge(a.listDate, { instancePath: t + "/groups/" + m + "/listDate", parentData: a, parentDataProperty: "listDate", rootData: u, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), a.window !== void 0 && n.call(a, "window") && (Se(a.window, { instancePath: t + "/groups/" + m + "/window", parentData: a, parentDataProperty: "window", rootData: u, dynamicAnchors: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), a.totals !== void 0 && n.call(a, "totals")) {
let f = a.totals;
if (Array.isArray(f)) {
if (f.length > 2e5) {
let y = { instancePath: t + "/groups/" + m + "/totals", schemaPath: "#/properties/groups/items/properties/totals/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = f.length;
for (let y = 0; y < h; y++) {
let d = f[y];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.row === void 0 || !n.call(d, "row")) {
let $ = { instancePath: t + "/groups/" + m + "/totals/" + y, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.column === void 0 || !n.call(d, "column")) {
let $ = { instancePath: t + "/groups/" + m + "/totals/" + y, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.value === void 0 || !n.call(d, "value")) {
let $ = { instancePath: t + "/groups/" + m + "/totals/" + y, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(d))
if (!($ === "row" || $ === "column" || $ === "key" || $ === "value")) {
let g = { instancePath: t + "/groups/" + m + "/totals/" + y, schemaPath: "#/properties/groups/items/properties/totals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.row !== void 0 && n.call(d, "row")) {
let $ = d.row;
if (typeof $ == "string") {
if (V($) > 200) {
let g = { instancePath: t + "/groups/" + m + "/totals/" + y + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (V($) < 1) {
let g = { instancePath: t + "/groups/" + m + "/totals/" + y + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/groups/" + m + "/totals/" + y + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (d.column !== void 0 && n.call(d, "column")) {
let $ = d.column;
if (typeof $ == "string") {
if (V($) > 200) {
let g = { instancePath: t + "/groups/" + m + "/totals/" + y + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (V($) < 1) {
let g = { instancePath: t + "/groups/" + m + "/totals/" + y + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/groups/" + m + "/totals/" + y + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
d.key !== void 0 && n.call(d, "key") && (fe(d.key, { instancePath: t + "/groups/" + m + "/totals/" + y + "/key", parentData: d, parentDataProperty: "key", rootData: u, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.value !== void 0 && n.call(d, "value") && (te(d.value, { instancePath: t + "/groups/" + m + "/totals/" + y + "/value", parentData: d, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
} else {
let $ = { instancePath: t + "/groups/" + m + "/totals/" + y, schemaPath: "#/properties/groups/items/properties/totals/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let h = { instancePath: t + "/groups/" + m + "/totals", schemaPath: "#/properties/groups/items/properties/totals/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let f = { instancePath: t + "/groups/" + m, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let k = { instancePath: t + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let P = r.comparisons;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let m = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = P.length;
for (let m = 0; m < k; m++) {
let a = P[m];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.kind === void 0 || !n.call(a, "kind")) {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.unit === void 0 || !n.call(a, "unit")) {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.period === void 0 || !n.call(a, "period")) {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.row === void 0 || !n.call(a, "row")) {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.column === void 0 || !n.call(a, "column")) {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.sent === void 0 || !n.call(a, "sent")) {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "sent" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.ours === void 0 || !n.call(a, "ours")) {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.difference === void 0 || !n.call(a, "difference")) {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.verdict === void 0 || !n.call(a, "verdict")) {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(a))
if (!n.call(nr.properties.comparisons.items.properties, f)) {
let h = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.kind !== void 0 && n.call(a, "kind")) {
let f = a.kind;
if (!(f === "parent" || f === "wholePeriod" || f === "earlierPeriod" || f === "coversPeriod" || f === "backCast")) {
let h = { instancePath: t + "/comparisons/" + m + "/kind", schemaPath: "#/properties/comparisons/items/properties/kind/enum", keyword: "enum", params: { allowedValues: nr.properties.comparisons.items.properties.kind.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.unit !== void 0 && n.call(a, "unit") && (le(a.unit, { instancePath: t + "/comparisons/" + m + "/unit", parentData: a, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), a.period !== void 0 && n.call(a, "period") && (Oe(a.period, { instancePath: t + "/comparisons/" + m + "/period", parentData: a, parentDataProperty: "period", rootData: u, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), a.row !== void 0 && n.call(a, "row")) {
let f = a.row;
if (typeof f == "string") {
if (V(f) > 200) {
let h = { instancePath: t + "/comparisons/" + m + "/row", schemaPath: "#/properties/comparisons/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [h] : e.push(h), s++;
}
if (V(f) < 1) {
let h = { instancePath: t + "/comparisons/" + m + "/row", schemaPath: "#/properties/comparisons/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/comparisons/" + m + "/row", schemaPath: "#/properties/comparisons/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.column !== void 0 && n.call(a, "column")) {
let f = a.column;
if (typeof f == "string") {
if (V(f) > 200) {
let h = { instancePath: t + "/comparisons/" + m + "/column", schemaPath: "#/properties/comparisons/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [h] : e.push(h), s++;
}
if (V(f) < 1) {
let h = { instancePath: t + "/comparisons/" + m + "/column", schemaPath: "#/properties/comparisons/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/comparisons/" + m + "/column", schemaPath: "#/properties/comparisons/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.key !== void 0 && n.call(a, "key") && (fe(a.key, { instancePath: t + "/comparisons/" + m + "/key", parentData: a, parentDataProperty: "key", rootData: u, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), a.sent !== void 0 && n.call(a, "sent") && (te(a.sent, { instancePath: t + "/comparisons/" + m + "/sent", parentData: a, parentDataProperty: "sent", rootData: u, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.ours !== void 0 && n.call(a, "ours") && (te(a.ours, { instancePath: t + "/comparisons/" + m + "/ours", parentData: a, parentDataProperty: "ours", rootData: u, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.difference !== void 0 && n.call(a, "difference") && (te(a.difference, { instancePath: t + "/comparisons/" + m + "/difference", parentData: a, parentDataProperty: "difference", rootData: u, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), a.verdict !== void 0 && n.call(a, "verdict")) {
let f = a.verdict;
if (!(f === "equal" || f === "withinTolerance" || f === "differs")) {
let h = { instancePath: t + "/comparisons/" + m + "/verdict", schemaPath: "#/properties/comparisons/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: nr.properties.comparisons.items.properties.verdict.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let f = { instancePath: t + "/comparisons/" + m, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let k = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let P = r.findings;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let m = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = P.length;
for (let m = 0; m < k; m++)
ir(P[m], { instancePath: t + "/findings/" + m, parentData: P, parentDataProperty: m, rootData: u, dynamicAnchors: c }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length);
} else {
let k = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return xi.errors = e, s === 0;
}
xi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xo = Ii, gi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/contact.schema.json", type: "object", additionalProperties: !1, required: ["body", "channel", "value", "person", "sharing", "validFrom", "validTo"], properties: { body: { $ref: "common.schema.json#/$defs/unitId" }, channel: { enum: ["email", "phone", "fax", "post", "web"] }, value: { $ref: "common.schema.json#/$defs/shortText" }, person: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, sharing: { enum: ["public", "internal"] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, sample: { enum: ["true", ""] }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } };
function Ds(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ze(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ii(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ii.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.body === void 0 || !n.call(r, "body")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.channel === void 0 || !n.call(r, "channel")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "channel" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.person === void 0 || !n.call(r, "person")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "person" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!n.call(gi.properties, P)) {
let k = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.body !== void 0 && n.call(r, "body") && (Ds(r.body, { instancePath: t + "/body", parentData: r, parentDataProperty: "body", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length)), r.channel !== void 0 && n.call(r, "channel")) {
let P = r.channel;
if (!(P === "email" || P === "phone" || P === "fax" || P === "post" || P === "web")) {
let k = { instancePath: t + "/channel", schemaPath: "#/properties/channel/enum", keyword: "enum", params: { allowedValues: gi.properties.channel.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (Ze(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.person !== void 0 && n.call(r, "person")) {
let P = r.person, k = s, m = !1, a = s;
Ze(P, { instancePath: t + "/person", parentData: r, parentDataProperty: "person", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
var i = a === s;
m = m || i;
let f = s;
if (P !== "") {
let h = { instancePath: t + "/person", schemaPath: "#/properties/person/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = f === s;
if (m = m || i, m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: t + "/person", schemaPath: "#/properties/person/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.sharing !== void 0 && n.call(r, "sharing")) {
let P = r.sharing;
if (!(P === "public" || P === "internal")) {
let k = { instancePath: t + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: gi.properties.sharing.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.validFrom !== void 0 && n.call(r, "validFrom")) {
let P = r.validFrom, k = s, m = !1, a = s;
fr(P, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: c }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var p = a === s;
m = m || p;
let f = s;
if (P !== "") {
let h = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var p = f === s;
if (m = m || p, m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let P = r.validTo, k = s, m = !1, a = s;
fr(P, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: c }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var q = a === s;
m = m || q;
let f = s;
if (P !== "") {
let h = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var q = f === s;
if (m = m || q, m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample")) {
let P = r.sample;
if (!(P === "true" || P === "")) {
let k = { instancePath: t + "/sample", schemaPath: "#/properties/sample/enum", keyword: "enum", params: { allowedValues: gi.properties.sample.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let P = r.source, k = s, m = !1, a = s;
Ze(P, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
var l = a === s;
m = m || l;
let f = s;
if (P !== "") {
let h = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var l = f === s;
if (m = m || l, m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return Ii.errors = e, s === 0;
}
Ii.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Io = Oi;
function js(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var nn = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function xs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!nn.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Is(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
xs(r, { instancePath: t, parentData: _, parentDataProperty: L, rootData: u, dynamicAnchors: c }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length);
var P = q === s;
p = p || P;
let l = s;
if (r !== "*") {
let k = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [k] : e.push(k), s++;
}
var P = l === s;
if (p = p || P, p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let k = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Os(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Wi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _s(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Oi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.share === void 0 || !n.call(r, "share")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.authority === void 0 || !n.call(r, "authority")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.document === void 0 || !n.call(r, "document")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "change" || i === "from" || i === "to" || i === "basis" || i === "share" || i === "authority" || i === "document" || i === "date")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.change !== void 0 && n.call(r, "change") && (js(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: c }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (cr(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (cr(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (Is(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: c }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), r.share !== void 0 && n.call(r, "share") && (Os(r.share, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: u, dynamicAnchors: c }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length)), r.authority !== void 0 && n.call(r, "authority") && (dr(r.authority, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: u, dynamicAnchors: c }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.document !== void 0 && n.call(r, "document") && (dr(r.document, { instancePath: t + "/document", parentData: r, parentDataProperty: "document", rootData: u, dynamicAnchors: c }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.date !== void 0 && n.call(r, "date") && (_s(r.date, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: c }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Oi.errors = e, s === 0;
}
Oi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Oo = _i, Ji = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/due-feed.schema.json", type: "object", additionalProperties: !1, required: ["version", "title", "language", "_due", "items"], properties: { version: { const: "https://jsonfeed.org/version/1.1" }, title: { $ref: "common.schema.json#/$defs/shortText" }, language: { enum: ["vi", "en"] }, _due: { type: "object", additionalProperties: !1, required: ["schemaVersion", "asOf", "unit", "withoutDay"], properties: { schemaVersion: { const: "1.0.0" }, asOf: { $ref: "common.schema.json#/$defs/isoDate" }, unit: { anyOf: [{ type: "object", additionalProperties: !1, required: ["id", "name"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, name: { $ref: "common.schema.json#/$defs/shortText" } } }, { type: "null" }] }, withoutDay: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["form", "period", "delivery", "why", "reports"], properties: { form: { $ref: "common.schema.json#/$defs/code" }, period: { $ref: "common.schema.json#/$defs/periodId" }, delivery: { $ref: "common.schema.json#/$defs/code" }, why: { enum: ["notStated", "workingDays", "event", "continuous"] }, reports: { type: "integer", minimum: 1 } } } } } }, items: { type: "array", maxItems: 1e5, items: { type: "object", additionalProperties: !1, required: ["id", "title", "content_text", "tags", "_due"], properties: { id: { type: "string", minLength: 1, maxLength: 800 }, title: { $ref: "common.schema.json#/$defs/shortText" }, content_text: { $ref: "common.schema.json#/$defs/longText" }, tags: { type: "array", maxItems: 1, items: { $ref: "common.schema.json#/$defs/code" } }, _due: { type: "object", additionalProperties: !1, required: ["date", "regime", "form", "version", "period", "window", "delivery", "edition", "receiver", "senders", "subjects", "reports"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, regime: { $ref: "common.schema.json#/$defs/code" }, form: { $ref: "common.schema.json#/$defs/code" }, version: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, delivery: { $ref: "common.schema.json#/$defs/code" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, receiver: { anyOf: [{ $ref: "#/$defs/body" }, { type: "null" }] }, senders: { type: "array", maxItems: 2e4, items: { $ref: "#/$defs/body" } }, subjects: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 }, reports: { type: "integer", minimum: 1 } } } } } } }, $defs: { body: { type: "object", additionalProperties: !1, required: ["id", "identifier", "name", "emails"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, name: { $ref: "common.schema.json#/$defs/shortText" }, emails: { type: "array", maxItems: 50, items: { $ref: "common.schema.json#/$defs/shortText" } } } } } };
function be(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ls(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Yr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function As(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "from" || i === "to")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (Z(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Z(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Es(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.emails === void 0 || !n.call(r, "emails")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emails" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "id" || i === "identifier" || i === "name" || i === "emails")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Xe(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let i = r.identifier;
if (typeof i == "string") {
if (V(i) > 40) {
let p = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!jn.test(i)) {
let p = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.name !== void 0 && n.call(r, "name") && (be(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.emails !== void 0 && n.call(r, "emails")) {
let i = r.emails;
if (Array.isArray(i)) {
if (i.length > 50) {
let q = { instancePath: t + "/emails", schemaPath: "#/properties/emails/maxItems", keyword: "maxItems", params: { limit: 50 } };
e === null ? e = [q] : e.push(q), s++;
}
let p = i.length;
for (let q = 0; q < p; q++)
be(i[q], { instancePath: t + "/emails/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length);
} else {
let p = { instancePath: t + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _i(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _i.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.version === void 0 || !n.call(r, "version")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.title === void 0 || !n.call(r, "title")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.language === void 0 || !n.call(r, "language")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r._due === void 0 || !n.call(r, "_due")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_due" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.items === void 0 || !n.call(r, "items")) {
let P = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "version" || P === "title" || P === "language" || P === "_due" || P === "items")) {
let k = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.version !== void 0 && n.call(r, "version") && r.version !== "https://jsonfeed.org/version/1.1") {
let P = { instancePath: t + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "https://jsonfeed.org/version/1.1" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.title !== void 0 && n.call(r, "title") && (be(r.title, { instancePath: t + "/title", parentData: r, parentDataProperty: "title", rootData: u, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.language !== void 0 && n.call(r, "language")) {
let P = r.language;
if (!(P === "vi" || P === "en")) {
let k = { instancePath: t + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: Ji.properties.language.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r._due !== void 0 && n.call(r, "_due")) {
let P = r._due;
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.schemaVersion === void 0 || !n.call(P, "schemaVersion")) {
let k = { instancePath: t + "/_due", schemaPath: "#/properties/_due/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.asOf === void 0 || !n.call(P, "asOf")) {
let k = { instancePath: t + "/_due", schemaPath: "#/properties/_due/required", keyword: "required", params: { missingProperty: "asOf" } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.unit === void 0 || !n.call(P, "unit")) {
let k = { instancePath: t + "/_due", schemaPath: "#/properties/_due/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.withoutDay === void 0 || !n.call(P, "withoutDay")) {
let k = { instancePath: t + "/_due", schemaPath: "#/properties/_due/required", keyword: "required", params: { missingProperty: "withoutDay" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(P))
if (!(k === "schemaVersion" || k === "asOf" || k === "unit" || k === "withoutDay")) {
let m = { instancePath: t + "/_due", schemaPath: "#/properties/_due/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.schemaVersion !== void 0 && n.call(P, "schemaVersion") && P.schemaVersion !== "1.0.0") {
let k = { instancePath: t + "/_due/schemaVersion", schemaPath: "#/properties/_due/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.asOf !== void 0 && n.call(P, "asOf") && (yr(P.asOf, { instancePath: t + "/_due/asOf", parentData: P, parentDataProperty: "asOf", rootData: u, dynamicAnchors: c }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), P.unit !== void 0 && n.call(P, "unit")) {
let k = P.unit, m = s, a = !1, f = s;
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.id === void 0 || !n.call(k, "id")) {
let y = { instancePath: t + "/_due/unit", schemaPath: "#/properties/_due/properties/unit/anyOf/0/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [y] : e.push(y), s++;
}
if (k.name === void 0 || !n.call(k, "name")) {
let y = { instancePath: t + "/_due/unit", schemaPath: "#/properties/_due/properties/unit/anyOf/0/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(k))
if (!(y === "id" || y === "name")) {
let d = { instancePath: t + "/_due/unit", schemaPath: "#/properties/_due/properties/unit/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [d] : e.push(d), s++;
}
k.id !== void 0 && n.call(k, "id") && (Xe(k.id, { instancePath: t + "/_due/unit/id", parentData: k, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), k.name !== void 0 && n.call(k, "name") && (be(k.name, { instancePath: t + "/_due/unit/name", parentData: k, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
} else {
let y = { instancePath: t + "/_due/unit", schemaPath: "#/properties/_due/properties/unit/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var i = f === s;
a = a || i;
let h = s;
if (k !== null) {
let y = { instancePath: t + "/_due/unit", schemaPath: "#/properties/_due/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var i = h === s;
if (a = a || i, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/_due/unit", schemaPath: "#/properties/_due/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (P.withoutDay !== void 0 && n.call(P, "withoutDay")) {
let k = P.withoutDay;
if (Array.isArray(k)) {
if (k.length > 1e4) {
let a = { instancePath: t + "/_due/withoutDay", schemaPath: "#/properties/_due/properties/withoutDay/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = k.length;
for (let a = 0; a < m; a++) {
let f = k[a];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.form === void 0 || !n.call(f, "form")) {
let h = { instancePath: t + "/_due/withoutDay/" + a, schemaPath: "#/properties/_due/properties/withoutDay/items/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.period === void 0 || !n.call(f, "period")) {
let h = { instancePath: t + "/_due/withoutDay/" + a, schemaPath: "#/properties/_due/properties/withoutDay/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.delivery === void 0 || !n.call(f, "delivery")) {
let h = { instancePath: t + "/_due/withoutDay/" + a, schemaPath: "#/properties/_due/properties/withoutDay/items/required", keyword: "required", params: { missingProperty: "delivery" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.why === void 0 || !n.call(f, "why")) {
let h = { instancePath: t + "/_due/withoutDay/" + a, schemaPath: "#/properties/_due/properties/withoutDay/items/required", keyword: "required", params: { missingProperty: "why" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.reports === void 0 || !n.call(f, "reports")) {
let h = { instancePath: t + "/_due/withoutDay/" + a, schemaPath: "#/properties/_due/properties/withoutDay/items/required", keyword: "required", params: { missingProperty: "reports" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(f))
if (!(h === "form" || h === "period" || h === "delivery" || h === "why" || h === "reports")) {
let y = { instancePath: t + "/_due/withoutDay/" + a, schemaPath: "#/properties/_due/properties/withoutDay/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (f.form !== void 0 && n.call(f, "form") && (pe(f.form, { instancePath: t + "/_due/withoutDay/" + a + "/form", parentData: f, parentDataProperty: "form", rootData: u, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), f.period !== void 0 && n.call(f, "period") && (hr(f.period, { instancePath: t + "/_due/withoutDay/" + a + "/period", parentData: f, parentDataProperty: "period", rootData: u, dynamicAnchors: c }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), f.delivery !== void 0 && n.call(f, "delivery") && (pe(f.delivery, { instancePath: t + "/_due/withoutDay/" + a + "/delivery", parentData: f, parentDataProperty: "delivery", rootData: u, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), f.why !== void 0 && n.call(f, "why")) {
let h = f.why;
if (!(h === "notStated" || h === "workingDays" || h === "event" || h === "continuous")) {
let y = { instancePath: t + "/_due/withoutDay/" + a + "/why", schemaPath: "#/properties/_due/properties/withoutDay/items/properties/why/enum", keyword: "enum", params: { allowedValues: Ji.properties._due.properties.withoutDay.items.properties.why.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (f.reports !== void 0 && n.call(f, "reports")) {
let h = f.reports;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let y = { instancePath: t + "/_due/withoutDay/" + a + "/reports", schemaPath: "#/properties/_due/properties/withoutDay/items/properties/reports/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h))) {
let y = { instancePath: t + "/_due/withoutDay/" + a + "/reports", schemaPath: "#/properties/_due/properties/withoutDay/items/properties/reports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let h = { instancePath: t + "/_due/withoutDay/" + a, schemaPath: "#/properties/_due/properties/withoutDay/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: t + "/_due/withoutDay", schemaPath: "#/properties/_due/properties/withoutDay/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let k = { instancePath: t + "/_due", schemaPath: "#/properties/_due/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.items !== void 0 && n.call(r, "items")) {
let P = r.items;
if (Array.isArray(P)) {
if (P.length > 1e5) {
let m = { instancePath: t + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = P.length;
for (let m = 0; m < k; m++) {
let a = P[m];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.id === void 0 || !n.call(a, "id")) {
let f = { instancePath: t + "/items/" + m, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.title === void 0 || !n.call(a, "title")) {
let f = { instancePath: t + "/items/" + m, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.content_text === void 0 || !n.call(a, "content_text")) {
let f = { instancePath: t + "/items/" + m, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "content_text" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a.tags === void 0 || !n.call(a, "tags")) {
let f = { instancePath: t + "/items/" + m, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "tags" } };
e === null ? e = [f] : e.push(f), s++;
}
if (a._due === void 0 || !n.call(a, "_due")) {
let f = { instancePath: t + "/items/" + m, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "_due" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(a))
if (!(f === "id" || f === "title" || f === "content_text" || f === "tags" || f === "_due")) {
let h = { instancePath: t + "/items/" + m, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.id !== void 0 && n.call(a, "id")) {
let f = a.id;
if (typeof f == "string") {
if (V(f) > 800) {
let h = { instancePath: t + "/items/" + m + "/id", schemaPath: "#/properties/items/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 800 } };
e === null ? e = [h] : e.push(h), s++;
}
if (V(f) < 1) {
let h = { instancePath: t + "/items/" + m + "/id", schemaPath: "#/properties/items/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/items/" + m + "/id", schemaPath: "#/properties/items/items/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a.title !== void 0 && n.call(a, "title") && (be(a.title, { instancePath: t + "/items/" + m + "/title", parentData: a, parentDataProperty: "title", rootData: u, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), a.content_text !== void 0 && n.call(a, "content_text") && (Ls(a.content_text, { instancePath: t + "/items/" + m + "/content_text", parentData: a, parentDataProperty: "content_text", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length)), a.tags !== void 0 && n.call(a, "tags")) {
let f = a.tags;
if (Array.isArray(f)) {
if (f.length > 1) {
let y = { instancePath: t + "/items/" + m + "/tags", schemaPath: "#/properties/items/items/properties/tags/maxItems", keyword: "maxItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let h = f.length;
for (let y = 0; y < h; y++)
pe(f[y], { instancePath: t + "/items/" + m + "/tags/" + y, parentData: f, parentDataProperty: y, rootData: u, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
} else {
let h = { instancePath: t + "/items/" + m + "/tags", schemaPath: "#/properties/items/items/properties/tags/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (a._due !== void 0 && n.call(a, "_due")) {
let f = a._due;
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.date === void 0 || !n.call(f, "date")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.regime === void 0 || !n.call(f, "regime")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.form === void 0 || !n.call(f, "form")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.version === void 0 || !n.call(f, "version")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.period === void 0 || !n.call(f, "period")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.window === void 0 || !n.call(f, "window")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.delivery === void 0 || !n.call(f, "delivery")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "delivery" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.edition === void 0 || !n.call(f, "edition")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.receiver === void 0 || !n.call(f, "receiver")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "receiver" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.senders === void 0 || !n.call(f, "senders")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "senders" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.subjects === void 0 || !n.call(f, "subjects")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "subjects" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.reports === void 0 || !n.call(f, "reports")) {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/required", keyword: "required", params: { missingProperty: "reports" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(f))
if (!n.call(Ji.properties.items.items.properties._due.properties, h)) {
let y = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (f.date !== void 0 && n.call(f, "date") && (yr(f.date, { instancePath: t + "/items/" + m + "/_due/date", parentData: f, parentDataProperty: "date", rootData: u, dynamicAnchors: c }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), f.regime !== void 0 && n.call(f, "regime") && (pe(f.regime, { instancePath: t + "/items/" + m + "/_due/regime", parentData: f, parentDataProperty: "regime", rootData: u, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), f.form !== void 0 && n.call(f, "form") && (pe(f.form, { instancePath: t + "/items/" + m + "/_due/form", parentData: f, parentDataProperty: "form", rootData: u, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), f.version !== void 0 && n.call(f, "version")) {
let h = f.version, y = s, d = !1, $ = s;
pe(h, { instancePath: t + "/items/" + m + "/_due/version", parentData: f, parentDataProperty: "version", rootData: u, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
var p = $ === s;
d = d || p;
let g = s;
if (h !== null) {
let j = { instancePath: t + "/items/" + m + "/_due/version", schemaPath: "#/properties/items/items/properties/_due/properties/version/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var p = g === s;
if (d = d || p, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/items/" + m + "/_due/version", schemaPath: "#/properties/items/items/properties/_due/properties/version/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (f.period !== void 0 && n.call(f, "period") && (hr(f.period, { instancePath: t + "/items/" + m + "/_due/period", parentData: f, parentDataProperty: "period", rootData: u, dynamicAnchors: c }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), f.window !== void 0 && n.call(f, "window") && (As(f.window, { instancePath: t + "/items/" + m + "/_due/window", parentData: f, parentDataProperty: "window", rootData: u, dynamicAnchors: c }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length)), f.delivery !== void 0 && n.call(f, "delivery") && (pe(f.delivery, { instancePath: t + "/items/" + m + "/_due/delivery", parentData: f, parentDataProperty: "delivery", rootData: u, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), f.edition !== void 0 && n.call(f, "edition")) {
let h = f.edition, y = s, d = !1, $ = s;
Es(h, { instancePath: t + "/items/" + m + "/_due/edition", parentData: f, parentDataProperty: "edition", rootData: u, dynamicAnchors: c }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length);
var q = $ === s;
d = d || q;
let g = s;
if (h !== null) {
let j = { instancePath: t + "/items/" + m + "/_due/edition", schemaPath: "#/properties/items/items/properties/_due/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var q = g === s;
if (d = d || q, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/items/" + m + "/_due/edition", schemaPath: "#/properties/items/items/properties/_due/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (f.receiver !== void 0 && n.call(f, "receiver")) {
let h = f.receiver, y = s, d = !1, $ = s;
Pr(h, { instancePath: t + "/items/" + m + "/_due/receiver", parentData: f, parentDataProperty: "receiver", rootData: u, dynamicAnchors: c }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length);
var l = $ === s;
d = d || l;
let g = s;
if (h !== null) {
let j = { instancePath: t + "/items/" + m + "/_due/receiver", schemaPath: "#/properties/items/items/properties/_due/properties/receiver/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var l = g === s;
if (d = d || l, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/items/" + m + "/_due/receiver", schemaPath: "#/properties/items/items/properties/_due/properties/receiver/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (f.senders !== void 0 && n.call(f, "senders")) {
let h = f.senders;
if (Array.isArray(h)) {
if (h.length > 2e4) {
let d = { instancePath: t + "/items/" + m + "/_due/senders", schemaPath: "#/properties/items/items/properties/_due/properties/senders/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [d] : e.push(d), s++;
}
let y = h.length;
for (let d = 0; d < y; d++)
Pr(h[d], { instancePath: t + "/items/" + m + "/_due/senders/" + d, parentData: h, parentDataProperty: d, rootData: u, dynamicAnchors: c }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length);
} else {
let y = { instancePath: t + "/items/" + m + "/_due/senders", schemaPath: "#/properties/items/items/properties/_due/properties/senders/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (f.subjects !== void 0 && n.call(f, "subjects")) {
let h = f.subjects;
if (Array.isArray(h)) {
if (h.length > 2e4) {
let g = { instancePath: t + "/items/" + m + "/_due/subjects", schemaPath: "#/properties/items/items/properties/_due/properties/subjects/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [g] : e.push(g), s++;
}
let y = h.length;
for (let g = 0; g < y; g++)
Xe(h[g], { instancePath: t + "/items/" + m + "/_due/subjects/" + g, parentData: h, parentDataProperty: g, rootData: u, dynamicAnchors: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
let d = h.length, $;
if (d > 1) {
e: for (; d--; )
for ($ = d; $--; )
if (H(h[d], h[$])) {
let g = { instancePath: t + "/items/" + m + "/_due/subjects", schemaPath: "#/properties/items/items/properties/_due/properties/subjects/uniqueItems", keyword: "uniqueItems", params: { i: d, j: $ } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let y = { instancePath: t + "/items/" + m + "/_due/subjects", schemaPath: "#/properties/items/items/properties/_due/properties/subjects/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (f.reports !== void 0 && n.call(f, "reports")) {
let h = f.reports;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let y = { instancePath: t + "/items/" + m + "/_due/reports", schemaPath: "#/properties/items/items/properties/_due/properties/reports/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof h == "number" && isFinite(h) && (h < 1 || isNaN(h))) {
let y = { instancePath: t + "/items/" + m + "/_due/reports", schemaPath: "#/properties/items/items/properties/_due/properties/reports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let h = { instancePath: t + "/items/" + m + "/_due", schemaPath: "#/properties/items/items/properties/_due/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let f = { instancePath: t + "/items/" + m, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let k = { instancePath: t + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let P = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return _i.errors = e, s === 0;
}
_i.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _o = Li;
function Vs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ns(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ts(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Yr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Li(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Li.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.reason === void 0 || !n.call(r, "reason")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "listDate" || i === "code" || i === "unit" || i === "reason")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.listDate !== void 0 && n.call(r, "listDate") && (Vs(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: c }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (Ns(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (Fs(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length)), r.reason !== void 0 && n.call(r, "reason") && (Ts(r.reason, { instancePath: t + "/reason", parentData: r, parentDataProperty: "reason", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Li.errors = e, s === 0;
}
Li.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lo = Ai, Xi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function oe(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = oe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Q.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Q.errors = e, s === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jn = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function Tr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Tr.errors = e, s === 0;
}
Tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function zr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return zr.errors = e, s === 0;
}
zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ae.errors = e, s === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "number" || p === "clause" || p === "standing" || p === "later" || p === "note")) {
let q = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (ue(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (ue(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Tr(r.standing, { instancePath: t + "/standing", parentData: r, parentDataProperty: "standing", rootData: u, dynamicAnchors: c }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let p = r.later;
if (Array.isArray(p)) {
if (p.length > 10) {
let l = { instancePath: t + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.length < 1) {
let l = { instancePath: t + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let q = p.length;
for (let l = 0; l < q; l++) {
let P = p[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !n.call(P, "number")) {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.from === void 0 || !n.call(P, "from")) {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(P))
if (!(k === "number" || k === "from")) {
let m = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.number !== void 0 && n.call(P, "number") && (ue(P.number, { instancePath: t + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: u, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), P.from !== void 0 && n.call(P, "from")) {
let k = P.from, m = s, a = !1, f = s;
zr(k, { instancePath: t + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
var i = f === s;
a = a || i;
let h = s;
if (k !== null) {
let y = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var i = h === s;
if (a = a || i, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: t + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (ae(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return zs.errors = e, s === 0;
}
zs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yi = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function Cs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var en = { validate: Wr };
function Rs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.heading === void 0 || !n.call(r, "heading")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "kind" || i === "heading" || i === "columns")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "group") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: t + "/heading", parentData: r, parentDataProperty: "heading", rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.columns !== void 0 && n.call(r, "columns")) {
let i = r.columns;
if (Array.isArray(i)) {
if (i.length > 60) {
let q = { instancePath: t + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.length < 1) {
let q = { instancePath: t + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let p = i.length;
for (let q = 0; q < p; q++)
en.validate(i[q], { instancePath: t + "/columns/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: c }) || (e = e === null ? en.validate.errors : e.concat(en.validate.errors), s = e.length);
} else {
let p = { instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xn = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var Vn = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function B(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 60) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Vn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ki = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function Y(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Y.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ss(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ss.errors = e, s === 0;
}
Ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ci.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nn = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function Ks(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Nn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var on = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function $e(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(ki.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (oe(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let i = r.parts;
if (Array.isArray(i)) {
if (i.length > 8) {
let q = { instancePath: t + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.length < 1) {
let q = { instancePath: t + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let p = i.length;
for (let q = 0; q < p; q++)
Bs(i[q], { instancePath: t + "/parts/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: c }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length);
} else {
let p = { instancePath: t + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.definition !== void 0 && n.call(r, "definition")) {
let i = r.definition;
if (typeof i == "string") {
if (V(i) > 40) {
let p = { instancePath: t + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!on.test(i)) {
let p = { instancePath: t + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.period !== void 0 && n.call(r, "period")) {
let i = r.period;
if (!(i === "this" || i === "previous" || i === "samePeriodLastYear" || i === "yearOfThis" || i === "yearBefore")) {
let p = { instancePath: t + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: ki.properties.period.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.edition !== void 0 && n.call(r, "edition") && (Ss(r.edition, { instancePath: t + "/edition", parentData: r, parentDataProperty: "edition", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length)), r.bound !== void 0 && n.call(r, "bound") && typeof r.bound != "boolean") {
let i = { instancePath: t + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (Zs(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: c }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length)), r.cumulative !== void 0 && n.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let i = { instancePath: t + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.entry !== void 0 && n.call(r, "entry")) {
let i = r.entry;
if (!(i === "input" || i === "computed" || i === "fixed" || i === "notApplicable" || i === "note")) {
let p = { instancePath: t + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: ki.properties.entry.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (ve(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let i = r.type;
if (!(i === "number" || i === "yesNo" || i === "text" || i === "date")) {
let p = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: ki.properties.type.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure") && (oe(r.measure, { instancePath: t + "/measure", parentData: r, parentDataProperty: "measure", rootData: u, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.decimals !== void 0 && n.call(r, "decimals")) {
let i = r.decimals;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 12 || isNaN(i)) {
let p = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.required !== void 0 && n.call(r, "required") && typeof r.required != "boolean") {
let i = { instancePath: t + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.states !== void 0 && n.call(r, "states")) {
let i = r.states;
if (Array.isArray(i)) {
if (i.length > 5) {
let P = { instancePath: t + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [P] : e.push(P), s++;
}
let p = i.length;
for (let P = 0; P < p; P++)
Ks(i[P], { instancePath: t + "/states/" + P, parentData: i, parentDataProperty: P, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length);
let q = i.length, l;
if (q > 1) {
e: for (; q--; )
for (l = q; l--; )
if (H(i[q], i[l])) {
let P = { instancePath: t + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: q, j: l } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let p = { instancePath: t + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (r.entry === void 0 || !n.call(r, "entry"))) {
let i = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "value",
missingProperty: "entry",
depsCount: 1,
deps: "entry"
} };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return $e.errors = e, s === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var eo = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function Us(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.index === void 0 || !n.call(r, "index")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "index" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.heading === void 0 || !n.call(r, "heading")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.role === void 0 || !n.call(r, "role")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "kind" || i === "index" || i === "printedIndex" || i === "heading" || i === "role" || i === "width" || i === "cell" || i === "guidance")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "column") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.index !== void 0 && n.call(r, "index") && (B(r.index, { instancePath: t + "/index", parentData: r, parentDataProperty: "index", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.printedIndex !== void 0 && n.call(r, "printedIndex")) {
let i = r.printedIndex;
if (typeof i == "string") {
if (V(i) > 60) {
let p = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!eo.test(i)) {
let p = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: t + "/heading", parentData: r, parentDataProperty: "heading", rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.role !== void 0 && n.call(r, "role")) {
let i = r.role;
if (!(i === "number" || i === "label" || i === "code" || i === "measure" || i === "due" || i === "value" || i === "note")) {
let p = { instancePath: t + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: Xn.properties.role.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.width !== void 0 && n.call(r, "width")) {
let i = r.width;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 120 || isNaN(i)) {
let p = { instancePath: t + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 3 || isNaN(i)) {
let p = { instancePath: t + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ae(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Wr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
Rs(r, { instancePath: t, parentData: _, parentDataProperty: L, rootData: u, dynamicAnchors: c }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length);
var k = q === s;
if (p = p || k, k)
var l = !0;
let P = s;
Us(r, { instancePath: t, parentData: _, parentDataProperty: L, rootData: u, dynamicAnchors: c }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length);
var k = P === s;
if (p = p || k, k && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let m = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
return Wr.errors = e, o.props = l, s === 0;
}
Wr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ro = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Ms(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.column === void 0 || !n.call(r, "column")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.cell === void 0 || !n.call(r, "cell")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cell" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "column" || i === "cell")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.column !== void 0 && n.call(r, "column") && (B(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var i = k === s;
P = P || i;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = m === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var p = k === s;
P = P || p;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var an = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function Ws(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(ro.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "fixed") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.codePrinted !== void 0 && n.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let i = { instancePath: t + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.optional !== void 0 && n.call(r, "optional") && typeof r.optional != "boolean") {
let i = { instancePath: t + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.task !== void 0 && n.call(r, "task") && (B(r.task, { instancePath: t + "/task", parentData: r, parentDataProperty: "task", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.cells !== void 0 && n.call(r, "cells")) {
let i = r.cells;
if (Array.isArray(i)) {
if (i.length > 40) {
let q = { instancePath: t + "/cells", schemaPath: "#/properties/cells/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.length < 1) {
let q = { instancePath: t + "/cells", schemaPath: "#/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let p = i.length;
for (let q = 0; q < p; q++)
Ms(i[q], { instancePath: t + "/cells/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length);
} else {
let p = { instancePath: t + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (V(i) > 20) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!an.test(i)) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let i = r.indent;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 6 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Te(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ae(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ws.errors = e, s === 0;
}
Ws.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var so = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Ys(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ur.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.open === void 0 || !n.call(r, "open")) {
let a = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "open" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "breakdown" || a === "open")) {
let f = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "breakdown") {
let a = { instancePath: t + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (oe(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.open !== void 0 && n.call(r, "open") && typeof r.open != "boolean") {
let a = { instancePath: t + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var m = q === s;
if (p = p || m, m)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let a = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "level")) {
let f = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "units") {
let a = { instancePath: t + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [a] : e.push(a), s++;
}
r.level !== void 0 && n.call(r, "level") && (Ys(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var m = P === s;
p = p || m, m && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let a = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.bodyKind === void 0 || !n.call(r, "bodyKind")) {
let a = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bodyKind" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "list" || a === "bodyKind")) {
let f = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "bodies") {
let a = { instancePath: t + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [a] : e.push(a), s++;
}
r.bodyKind !== void 0 && n.call(r, "bodyKind") && (oe(r.bodyKind, { instancePath: t + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: u, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
var m = k === s;
if (p = p || m, m && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return Hs.errors = e, o.props = l, s === 0;
}
Hs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Qs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.key === void 0 || !n.call(r, "key")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.minimum === void 0 || !n.call(r, "minimum")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minimum" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(so.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "repeat") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.key !== void 0 && n.call(r, "key") && (Hs(r.key, { instancePath: t + "/key", parentData: r, parentDataProperty: "key", rootData: u, dynamicAnchors: c }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length)), r.minimum !== void 0 && n.call(r, "minimum")) {
let i = r.minimum;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 5e3 || isNaN(i)) {
let p = { instancePath: t + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (V(i) > 20) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!an.test(i)) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let i = r.indent;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 6 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Te(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ae(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Gs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label === void 0 || !n.call(r, "label")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "kind" || i === "label" || i === "number" || i === "indent" || i === "validity" || i === "guidance")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "heading") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (V(i) > 20) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!an.test(i)) {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let i = r.indent;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 6 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (i < 0 || isNaN(i)) {
let p = { instancePath: t + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Te(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ae(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
Ws(r, { instancePath: t, parentData: _, parentDataProperty: L, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length);
var m = q === s;
if (p = p || m, m)
var l = !0;
let P = s;
Qs(r, { instancePath: t, parentData: _, parentDataProperty: L, rootData: u, dynamicAnchors: c }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length);
var m = P === s;
p = p || m, m && l !== !0 && (l = !0);
let k = s;
Gs(r, { instancePath: t, parentData: _, parentDataProperty: L, rootData: u, dynamicAnchors: c }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length);
var m = k === s;
if (p = p || m, m && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
return Js.errors = e, o.props = l, s === 0;
}
Js.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var sr = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] };
function re(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ln.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xs(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let g = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let g = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let g = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "axis" || g === "total" || g === "parts" || g === "breakdown" || g === "only" || g === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let g = r.axis;
if (!(g === "columns" || g === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: sr.anyOf[0].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: t + "/total", parentData: r, parentDataProperty: "total", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let g = r.parts;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/parts/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (oe(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let g = r.only;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/only/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = q === s;
if (p = p || $, $)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let g = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let g = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let g = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "axis" || g === "total" || g === "parts" || g === "minus" || g === "only" || g === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "sum") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let g = r.axis;
if (!(g === "columns" || g === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: sr.anyOf[1].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: t + "/total", parentData: r, parentDataProperty: "total", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let g = r.parts;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/parts/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.minus !== void 0 && n.call(r, "minus")) {
let g = r.minus;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/minus/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let g = r.only;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/only/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = P === s;
p = p || $, $ && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let g = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.whole === void 0 || !n.call(r, "whole")) {
let g = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let g = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "axis" || g === "whole" || g === "parts" || g === "only" || g === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let g = r.axis;
if (!(g === "columns" || g === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: sr.anyOf[2].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.whole !== void 0 && n.call(r, "whole") && (B(r.whole, { instancePath: t + "/whole", parentData: r, parentDataProperty: "whole", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let g = r.parts;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/parts/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let g = r.only;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/only/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = k === s;
p = p || $, $ && l !== !0 && (l = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let g = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.left === void 0 || !n.call(r, "left")) {
let g = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.right === void 0 || !n.call(r, "right")) {
let g = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "axis" || g === "left" || g === "right" || g === "only" || g === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "atMost") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let g = r.axis;
if (!(g === "columns" || g === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: sr.anyOf[3].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.left !== void 0 && n.call(r, "left")) {
let g = r.left;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/left/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.right !== void 0 && n.call(r, "right")) {
let g = r.right;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/right/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let g = r.only;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/only/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = m === s;
p = p || $, $ && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let g = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.opening === void 0 || !n.call(r, "opening")) {
let g = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.closing === void 0 || !n.call(r, "closing")) {
let g = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "axis" || g === "opening" || g === "closing" || g === "only" || g === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let g = r.axis;
if (!(g === "columns" || g === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: sr.anyOf[4].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.opening !== void 0 && n.call(r, "opening") && (B(r.opening, { instancePath: t + "/opening", parentData: r, parentDataProperty: "opening", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.closing !== void 0 && n.call(r, "closing") && (B(r.closing, { instancePath: t + "/closing", parentData: r, parentDataProperty: "closing", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let g = r.only;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/only/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = a === s;
p = p || $, $ && l !== !0 && (l = !0);
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let g = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.result === void 0 || !n.call(r, "result")) {
let g = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let g = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let g = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.factor === void 0 || !n.call(r, "factor")) {
let g = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "axis" || g === "result" || g === "numerator" || g === "denominator" || g === "factor" || g === "only" || g === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "ratio") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let g = r.axis;
if (!(g === "columns" || g === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: sr.anyOf[5].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.result !== void 0 && n.call(r, "result") && (B(r.result, { instancePath: t + "/result", parentData: r, parentDataProperty: "result", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.numerator !== void 0 && n.call(r, "numerator") && (B(r.numerator, { instancePath: t + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (B(r.denominator, { instancePath: t + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor") && (ve(r.factor, { instancePath: t + "/factor", parentData: r, parentDataProperty: "factor", rootData: u, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let g = r.only;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/only/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = f === s;
p = p || $, $ && l !== !0 && (l = !0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let g = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let g = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let g = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "axis" || g === "of" || g === "minimum" || g === "maximum" || g === "only" || g === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let g = r.axis;
if (!(g === "columns" || g === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: sr.anyOf[6].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let g = r.of;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/of/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (ve(r.minimum, { instancePath: t + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: u, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (ve(r.maximum, { instancePath: t + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: u, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let g = r.only;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/only/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = h === s;
p = p || $, $ && l !== !0 && (l = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let g = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let g = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let g = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let g = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let g = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "axis" || g === "of" || g === "against" || g === "percent" || g === "only" || g === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let g = r.axis;
if (!(g === "columns" || g === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: sr.anyOf[7].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let g = r.of;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/of/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.against !== void 0 && n.call(r, "against")) {
let g = r.against;
if (!(g === "previousPeriod" || g === "samePeriodLastYear")) {
let j = { instancePath: t + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: sr.anyOf[7].properties.against.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (ve(r.percent, { instancePath: t + "/percent", parentData: r, parentDataProperty: "percent", rootData: u, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let g = r.only;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/only/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = y === s;
p = p || $, $ && l !== !0 && (l = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let g = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let g = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let g = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "axis" || g === "of" || g === "only" || g === "severity")) {
let j = { instancePath: t, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let g = r.axis;
if (!(g === "columns" || g === "rows")) {
let j = { instancePath: t + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: sr.anyOf[8].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let g = r.of;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/of/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let g = r.only;
if (Array.isArray(g)) {
if (g.length > 60) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (g.length < 1) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = g.length;
for (let w = 0; w < j; w++)
B(g[w], { instancePath: t + "/only/" + w, parentData: g, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let I = g.length, A;
if (I > 1) {
e: for (; I--; )
for (A = I; A--; )
if (H(g[I], g[A])) {
let w = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: I, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: c }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var $ = d === s;
if (p = p || $, $ && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let g = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return Xs.errors = e, o.props = l, s === 0;
}
Xs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function et(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return et.errors = e, s === 0;
}
et.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function rt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Mr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, q;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ai(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ai.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.version === void 0 || !n.call(r, "version")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.head === void 0 || !n.call(r, "head")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.rows === void 0 || !n.call(r, "rows")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.signatures === void 0 || !n.call(r, "signatures")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.print === void 0 || !n.call(r, "print")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "print" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!n.call(Xi.properties, l)) {
let P = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (oe(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (oe(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.version !== void 0 && n.call(r, "version")) {
let l = r.version;
if (typeof l == "string") {
if (V(l) > 20) {
let P = { instancePath: t + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!xe.test(l)) {
let P = { instancePath: t + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (Q(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let l = { instancePath: t + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.regime !== void 0 && n.call(r, "regime") && (oe(r.regime, { instancePath: t + "/regime", parentData: r, parentDataProperty: "regime", rootData: u, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.head !== void 0 && n.call(r, "head")) {
let l = r.head;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.number === void 0 || !n.call(l, "number")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.instrument === void 0 || !n.call(l, "instrument")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.reporter === void 0 || !n.call(l, "reporter")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.receivers === void 0 || !n.call(l, "receivers")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.periodKinds === void 0 || !n.call(l, "periodKinds")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.fromTo === void 0 || !n.call(l, "fromTo")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.measureLine === void 0 || !n.call(l, "measureLine")) {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "number" || P === "instrument" || P === "reporter" || P === "receivers" || P === "periodKinds" || P === "fromTo" || P === "measureLine" || P === "receivedOn")) {
let k = { instancePath: t + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.number !== void 0 && n.call(l, "number")) {
let P = l.number, k = s, m = !1, a = s;
ue(P, { instancePath: t + "/head/number", parentData: l, parentDataProperty: "number", rootData: u, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var i = a === s;
m = m || i;
let f = s;
if (P !== null) {
let h = { instancePath: t + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var i = f === s;
if (m = m || i, m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: t + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (l.instrument !== void 0 && n.call(l, "instrument")) {
let P = l.instrument, k = s, m = !1, a = s;
zs(P, { instancePath: t + "/head/instrument", parentData: l, parentDataProperty: "instrument", rootData: u, dynamicAnchors: c }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length);
var p = a === s;
m = m || p;
let f = s;
if (P !== null) {
let h = { instancePath: t + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var p = f === s;
if (m = m || p, m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: t + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (l.reporter !== void 0 && n.call(l, "reporter") && (Q(l.reporter, { instancePath: t + "/head/reporter", parentData: l, parentDataProperty: "reporter", rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), l.receivers !== void 0 && n.call(l, "receivers")) {
let P = l.receivers;
if (Array.isArray(P)) {
if (P.length > 10) {
let m = { instancePath: t + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = P.length;
for (let m = 0; m < k; m++)
Q(P[m], { instancePath: t + "/head/receivers/" + m, parentData: P, parentDataProperty: m, rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let k = { instancePath: t + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.periodKinds !== void 0 && n.call(l, "periodKinds")) {
let P = l.periodKinds;
if (Array.isArray(P)) {
if (P.length > 9) {
let f = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [f] : e.push(f), s++;
}
if (P.length < 1) {
let f = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let k = P.length;
for (let f = 0; f < k; f++)
Cs(P[f], { instancePath: t + "/head/periodKinds/" + f, parentData: P, parentDataProperty: f, rootData: u, dynamicAnchors: c }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length);
let m = P.length, a;
if (m > 1) {
e: for (; m--; )
for (a = m; a--; )
if (H(P[m], P[a])) {
let f = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: m, j: a } };
e === null ? e = [f] : e.push(f), s++;
break e;
}
}
} else {
let k = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.fromTo !== void 0 && n.call(l, "fromTo") && typeof l.fromTo != "boolean") {
let P = { instancePath: t + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.measureLine !== void 0 && n.call(l, "measureLine")) {
let P = l.measureLine, k = s, m = !1, a = s;
Q(P, { instancePath: t + "/head/measureLine", parentData: l, parentDataProperty: "measureLine", rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
var q = a === s;
m = m || q;
let f = s;
if (P !== null) {
let h = { instancePath: t + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var q = f === s;
if (m = m || q, m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let h = { instancePath: t + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
l.receivedOn !== void 0 && n.call(l, "receivedOn") && (Q(l.receivedOn, { instancePath: t + "/head/receivedOn", parentData: l, parentDataProperty: "receivedOn", rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length));
} else {
let P = { instancePath: t + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.columns !== void 0 && n.call(r, "columns")) {
let l = r.columns;
if (Array.isArray(l)) {
if (l.length > 60) {
let k = { instancePath: t + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.length < 1) {
let k = { instancePath: t + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
Wr(l[k], { instancePath: t + "/columns/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: c }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length);
} else {
let P = { instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.defaults !== void 0 && n.call(r, "defaults") && ($e(r.defaults, { instancePath: t + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: u, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.rows !== void 0 && n.call(r, "rows")) {
let l = r.rows;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let k = { instancePath: t + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.length < 1) {
let k = { instancePath: t + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
Js(l[k], { instancePath: t + "/rows/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: c }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length);
} else {
let P = { instancePath: t + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let l = r.relations;
if (Array.isArray(l)) {
if (l.length > 200) {
let k = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
Xs(l[k], { instancePath: t + "/relations/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: c }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length);
} else {
let P = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.signatures !== void 0 && n.call(r, "signatures")) {
let l = r.signatures;
if (Array.isArray(l)) {
if (l.length > 6) {
let k = { instancePath: t + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
Q(l[k], { instancePath: t + "/signatures/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let P = { instancePath: t + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.print !== void 0 && n.call(r, "print")) {
let l = r.print;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.paper === void 0 || !n.call(l, "paper")) {
let P = { instancePath: t + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [P] : e.push(P), s++;
}
if (l.orientation === void 0 || !n.call(l, "orientation")) {
let P = { instancePath: t + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l))
if (!(P === "paper" || P === "orientation")) {
let k = { instancePath: t + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.paper !== void 0 && n.call(l, "paper")) {
let P = l.paper;
if (!(P === "A4" || P === "A3")) {
let k = { instancePath: t + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: Xi.properties.print.properties.paper.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.orientation !== void 0 && n.call(l, "orientation")) {
let P = l.orientation;
if (!(P === "portrait" || P === "landscape")) {
let k = { instancePath: t + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: Xi.properties.print.properties.orientation.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let P = { instancePath: t + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.guidance !== void 0 && n.call(r, "guidance")) {
let l = r.guidance;
if (Array.isArray(l)) {
if (l.length > 30) {
let k = { instancePath: t + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [k] : e.push(k), s++;
}
let P = l.length;
for (let k = 0; k < P; k++)
ae(l[k], { instancePath: t + "/guidance/" + k, parentData: l, parentDataProperty: k, rootData: u, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
} else {
let P = { instancePath: t + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Te(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ae(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (et(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: c }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (rt(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: c }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length));
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ai.errors = e, s === 0;
}
Ai.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ao = Ei, wn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/holiday.schema.json", type: "object", additionalProperties: !1, required: ["from", "to", "kind", "weekdays", "nameVi", "nameEn", "source"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, kind: { enum: ["settled", "weeklyRest", "holiday", "dayOff", "workedInstead"] }, weekdays: { type: "string", maxLength: 13, pattern: "^([1-7]( [1-7])*)?$" }, nameVi: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { $ref: "common.schema.json#/$defs/shortText" }, source: { $ref: "common.schema.json#/$defs/shortText" } }, anyOf: [{ properties: { kind: { const: "weeklyRest" }, weekdays: { minLength: 1 } } }, { properties: { kind: { enum: ["settled", "holiday", "dayOff", "workedInstead"] }, to: { minLength: 1 }, weekdays: { const: "" } } }] };
function gr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var to = new RegExp("^([1-7]( [1-7])*)?$", "u");
function Ei(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ei.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "weeklyRest") {
let a = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "weeklyRest" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let a = r.weekdays;
if (typeof a == "string" && V(a) < 1) {
let f = { instancePath: t + "/weekdays", schemaPath: "#/anyOf/0/properties/weekdays/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
var k = q === s;
if (p = p || k, k) {
var l = {};
l.kind = !0, l.weekdays = !0;
}
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind")) {
let a = r.kind;
if (!(a === "settled" || a === "holiday" || a === "dayOff" || a === "workedInstead")) {
let f = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: wn.anyOf[1].properties.kind.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let a = r.to;
if (typeof a == "string" && V(a) < 1) {
let f = { instancePath: t + "/to", schemaPath: "#/anyOf/1/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays") && r.weekdays !== "") {
let a = { instancePath: t + "/weekdays", schemaPath: "#/anyOf/1/properties/weekdays/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [a] : e.push(a), s++;
}
}
var k = P === s;
if (p = p || k, k && l !== !0 && (l = l || {}, l.kind = !0, l.to = !0, l.weekdays = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.weekdays === void 0 || !n.call(r, "weekdays")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekdays" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.nameVi === void 0 || !n.call(r, "nameVi")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameVi" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.nameEn === void 0 || !n.call(r, "nameEn")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameEn" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "from" || a === "to" || a === "kind" || a === "weekdays" || a === "nameVi" || a === "nameEn" || a === "source")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.from !== void 0 && n.call(r, "from") && (gr(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to")) {
let a = r.to, f = s, h = !1, y = s;
gr(a, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length);
var m = y === s;
h = h || m;
let d = s;
if (a !== "") {
let $ = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var m = d === s;
if (h = h || m, h)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let $ = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let a = r.kind;
if (!(a === "settled" || a === "weeklyRest" || a === "holiday" || a === "dayOff" || a === "workedInstead")) {
let f = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: wn.properties.kind.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let a = r.weekdays;
if (typeof a == "string") {
if (V(a) > 13) {
let f = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!to.test(a)) {
let f = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/pattern", keyword: "pattern", params: { pattern: "^([1-7]( [1-7])*)?$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
r.nameVi !== void 0 && n.call(r, "nameVi") && (Ke(r.nameVi, { instancePath: t + "/nameVi", parentData: r, parentDataProperty: "nameVi", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn") && (Ke(r.nameEn, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.source !== void 0 && n.call(r, "source") && (Ke(r.source, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ei.errors = e, s === 0;
}
Ei.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Eo = Vi, ze = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function U(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return qe.errors = e, s === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Cr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Cr.errors = e, s === 0;
}
Cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var i = k === s;
P = P || i;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = m === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var p = k === s;
P = P || p;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _e(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return _e.errors = e, s === 0;
}
_e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fe(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
U(r, { instancePath: t, parentData: _, parentDataProperty: L, rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var f = q === s;
p = p || f;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let h = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.part === void 0 || !n.call(r, "part")) {
let h = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "indicator" || h === "part")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (U(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.part !== void 0 && n.call(r, "part") && (rr(r.part, { instancePath: t + "/part", parentData: r, parentDataProperty: "part", rootData: u, dynamicAnchors: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length));
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var f = l === s;
if (p = p || f, f)
var P = !0;
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let h = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.along === void 0 || !n.call(r, "along")) {
let h = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "indicator" || h === "along")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (U(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.along !== void 0 && n.call(r, "along") && (U(r.along, { instancePath: t + "/along", parentData: r, parentDataProperty: "along", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var f = k === s;
p = p || f, f && P !== !0 && (P = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let h = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let h = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "indicator" || h === "scenario")) {
let y = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (U(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.scenario !== void 0 && n.call(r, "scenario") && (Cr(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: c }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length));
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var f = m === s;
p = p || f, f && P !== !0 && (P = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !n.call(r, "concept")) {
let h = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (h !== "concept") {
let y = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
r.concept !== void 0 && n.call(r, "concept") && (qe(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: u, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length));
} else {
let h = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var f = a === s;
if (p = p || f, f && P !== !0 && (P = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let h = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
return Fe.errors = e, o.props = P, s === 0;
}
Fe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Fn = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Rr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 40) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Fn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var io = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function Br(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !n.call(r, "indicator"))) {
let a = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [a] : e.push(a), s++;
}
var k = l === s;
k && (p = !0, q = 0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !n.call(r, "concept"))) {
let a = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [a] : e.push(a), s++;
}
var k = P === s;
if (k && p ? (p = !1, q = [q, 1]) : k && (p = !0, q = 1), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let a = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !n.call(r, "date")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "indicator" || a === "concept" || a === "date")) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (U(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.concept !== void 0 && n.call(r, "concept") && (qe(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: u, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.date !== void 0 && n.call(r, "date")) {
let a = r.date, f = s, h = !1, y = s;
if (!(a === "sameWindow" || a === "endOfWindow")) {
let $ = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: io.properties.date.anyOf[0].enum } };
e === null ? e = [$] : e.push($), s++;
}
var m = y === s;
h = h || m;
let d = s;
Br(a, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: c }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length);
var m = d === s;
if (h = h || m, h)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let $ = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "number" || i === "clause" || i === "note")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Fr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ue(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ur.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var di = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, no = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function it(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "indicator" || i === "sign")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (Fe(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), r.sign !== void 0 && n.call(r, "sign")) {
let i = r.sign;
if (!(i === 1 || i === -1)) {
let p = { instancePath: t + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: no.properties.sign.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ci.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s, l = s, P = !1, k = null, m = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !n.call(r, "parts"))) {
let v = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [v] : e.push(v), s++;
}
var f = m === s;
f && (P = !0, k = 0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !n.call(r, "breakdown"))) {
let v = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
var f = a === s;
if (f && P ? (P = !1, k = [k, 1]) : f && (P = !0, k = 1), P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let v = { instancePath: t, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: k } };
e === null ? e = [v] : e.push(v), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "parts" || v === "breakdown")) {
let F = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.parts !== void 0 && n.call(r, "parts")) {
let v = r.parts;
if (Array.isArray(v)) {
if (v.length > 60) {
let T = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [T] : e.push(T), s++;
}
if (v.length < 2) {
let T = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++)
U(v[T], { instancePath: t + "/parts/" + T, parentData: v, parentDataProperty: T, rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
} else {
let F = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (U(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = q === s;
if (p = p || D, D)
var h = !0;
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let v = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "of")) {
let F = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [v] : e.push(v), s++;
}
r.of !== void 0 && n.call(r, "of") && (U(r.of, { instancePath: t + "/of", parentData: r, parentDataProperty: "of", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = y === s;
p = p || D, D && h !== !0 && (h = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let v = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "breakdown" || v === "within")) {
let F = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [v] : e.push(v), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (U(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.within !== void 0 && n.call(r, "within") && (rr(r.within, { instancePath: t + "/within", parentData: r, parentDataProperty: "within", rootData: u, dynamicAnchors: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = d === s;
p = p || D, D && h !== !0 && (h = !0);
let $ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let v = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "breakdown")) {
let F = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "overlapping") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [v] : e.push(v), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (U(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = $ === s;
p = p || D, D && h !== !0 && (h = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.terms === void 0 || !n.call(r, "terms")) {
let v = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "terms")) {
let F = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let v = r.kind;
if (!(v === "sum" || v === "atMost" || v === "atLeast")) {
let F = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: di.anyOf[4].properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.terms !== void 0 && n.call(r, "terms")) {
let v = r.terms;
if (Array.isArray(v)) {
if (v.length > 60) {
let T = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [T] : e.push(T), s++;
}
if (v.length < 1) {
let T = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++)
it(v[T], { instancePath: t + "/terms/" + T, parentData: v, parentDataProperty: T, rootData: u, dynamicAnchors: c }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length);
} else {
let F = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = g === s;
p = p || D, D && h !== !0 && (h = !0);
let j = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "from")) {
let F = { instancePath: t, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [v] : e.push(v), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = j === s;
p = p || D, D && h !== !0 && (h = !0);
let I = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let v = { instancePath: t, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let v = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "minimum" || v === "maximum" || v === "severity")) {
let F = { instancePath: t, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (vr(r.minimum, { instancePath: t + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: u, dynamicAnchors: c }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (vr(r.maximum, { instancePath: t + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: u, dynamicAnchors: c }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let F = { instancePath: t + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: di.anyOf[6].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = I === s;
p = p || D, D && h !== !0 && (h = !0);
let A = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let v = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "severity")) {
let F = { instancePath: t, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let F = { instancePath: t + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: di.anyOf[7].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = A === s;
p = p || D, D && h !== !0 && (h = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let v = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let v = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let v = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "against" || v === "percent" || v === "severity")) {
let F = { instancePath: t, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let v = { instancePath: t + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.against !== void 0 && n.call(r, "against")) {
let v = r.against;
if (!(v === "previousPeriod" || v === "samePeriodLastYear")) {
let F = { instancePath: t + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: di.anyOf[8].properties.against.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (Rr(r.percent, { instancePath: t + "/percent", parentData: r, parentDataProperty: "percent", rootData: u, dynamicAnchors: c }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let v = r.severity;
if (!(v === "error" || v === "warning" || v === "note")) {
let F = { instancePath: t + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: di.anyOf[8].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var D = w === s;
if (p = p || D, D && h !== !0 && (h = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let v = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
return nt.errors = e, o.props = h, s === 0;
}
nt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function ot(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return ot.errors = e, s === 0;
}
ot.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function at(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Mr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, q;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Vi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && n.call(b, "overUnits") && b.overUnits !== "recompute") {
let x = {};
e === null ? e = [x] : e.push(x), s++;
}
}
var l = q === s;
if (s = i, e !== null && (i ? e.length = i : e = null), l) {
let b = s, x = s, O = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let G = X.length;
for (let ee = 0; ee < G; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J)) {
if (J.numerator === void 0 || !n.call(J, "numerator")) {
let je = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [je] : e.push(je), s++;
}
if (J.denominator === void 0 || !n.call(J, "denominator")) {
let je = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [je] : e.push(je), s++;
}
}
}
}
}
var a = E === s;
if (O = O || a, a) {
var P = {};
P.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let G = X.length;
for (let ee = 0; ee < G; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J) && (J.growth === void 0 || !n.call(J, "growth"))) {
let je = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [je] : e.push(je), s++;
}
}
}
}
var a = N === s;
O = O || a, a && P !== !0 && (P = P || {}, P.definitions = !0);
let z = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && n.call(r, "relations")) {
let X = r.relations;
if (Array.isArray(X)) {
let G = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let je = X[J], Pi = s;
if (je && typeof je == "object" && !Array.isArray(je) && je.kind !== void 0 && n.call(je, "kind") && je.kind !== "sum") {
let ln = { instancePath: t + "/relations/" + J + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [ln] : e.push(ln), s++;
}
var k = Pi === s;
if (k)
break;
}
if (k)
s = G, e !== null && (G ? e.length = G : e = null);
else {
let J = { instancePath: t + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var a = z === s;
O = O || a, a && P !== !0 && (P = P || {}, P.relations = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let X = r.unknown;
if (Array.isArray(X)) {
let G = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let je = s;
if (X[J] !== "numerator") {
let Pi = { instancePath: t + "/unknown/" + J, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [Pi] : e.push(Pi), s++;
}
var m = je === s;
if (m)
break;
}
if (m)
s = G, e !== null && (G ? e.length = G : e = null);
else {
let J = { instancePath: t + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var a = C === s;
if (O = O || a, a && P !== !0 && (P = P || {}, P.unknown = !0), O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let X = { instancePath: t, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [X] : e.push(X), s++;
}
var l = b === s;
p = l, p && P !== !0 && (P = P || {}, P.behaviour = !0);
}
if (!p) {
let b = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
let f = s, h = !0, y = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && n.call(b, "overUnits") && b.overUnits !== "weightedMean") {
let x = {};
e === null ? e = [x] : e.push(x), s++;
}
}
var d = y === s;
if (s = f, e !== null && (f ? e.length = f : e = null), d) {
let b = s, x = s, O = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let C = r.definitions;
if (Array.isArray(C)) {
let de = C.length;
for (let X = 0; X < de; X++) {
let G = C[X];
if (G && typeof G == "object" && !Array.isArray(G) && (G.weight === void 0 || !n.call(G, "weight"))) {
let ee = { instancePath: t + "/definitions/" + X, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [ee] : e.push(ee), s++;
}
}
}
}
var j = E === s;
if (O = O || j, j) {
var $ = {};
$.definitions = !0;
}
let N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let C = r.unknown;
if (Array.isArray(C)) {
let de = s, X = C.length;
for (let G = 0; G < X; G++) {
let ee = s;
if (C[G] !== "weight") {
let J = { instancePath: t + "/unknown/" + G, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [J] : e.push(J), s++;
}
var g = ee === s;
if (g)
break;
}
if (g)
s = de, e !== null && (de ? e.length = de : e = null);
else {
let G = { instancePath: t + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [G] : e.push(G), s++;
}
}
}
var j = N === s;
if (O = O || j, j && $ !== !0 && ($ = $ || {}, $.unknown = !0), O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let C = { instancePath: t, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
var d = b === s;
h = d, h && $ !== !0 && ($ = $ || {}, $.behaviour = !0);
}
if (!h) {
let b = { instancePath: t, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if (P !== !0 && $ !== void 0 && ($ === !0 ? P = !0 : (P = P || {}, Object.assign(P, $))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sourceCodes === void 0 || !n.call(r, "sourceCodes")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.definitions === void 0 || !n.call(r, "definitions")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.measure === void 0 || !n.call(r, "measure")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.decimals === void 0 || !n.call(r, "decimals")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.periodicity === void 0 || !n.call(r, "periodicity")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.breakdowns === void 0 || !n.call(r, "breakdowns")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.behaviour === void 0 || !n.call(r, "behaviour")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.compiledBy === void 0 || !n.call(r, "compiledBy")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.nonNegative === void 0 || !n.call(r, "nonNegative")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let b = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!n.call(ze.properties, b)) {
let x = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (U(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (qe(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.sourceCodes !== void 0 && n.call(r, "sourceCodes")) {
let b = r.sourceCodes;
if (Array.isArray(b)) {
if (b.length > 40) {
let O = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let x = b.length;
for (let O = 0; O < x; O++) {
let E = b[O];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.source === void 0 || !n.call(E, "source")) {
let N = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.code === void 0 || !n.call(E, "code")) {
let N = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(E))
if (!n.call(ze.properties.sourceCodes.items.properties, N)) {
let z = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [z] : e.push(z), s++;
}
if (E.source !== void 0 && n.call(E, "source") && (ie(E.source, { instancePath: t + "/sourceCodes/" + O + "/source", parentData: E, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.code !== void 0 && n.call(E, "code")) {
let N = E.code, z = s, C = !1, de = s;
ie(N, { instancePath: t + "/sourceCodes/" + O + "/code", parentData: E, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var I = de === s;
C = C || I;
let X = s;
if (N !== null) {
let G = { instancePath: t + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [G] : e.push(G), s++;
}
var I = X === s;
if (C = C || I, C)
s = z, e !== null && (z ? e.length = z : e = null);
else {
let G = { instancePath: t + "/sourceCodes/" + O + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [G] : e.push(G), s++;
}
}
if (E.instrument !== void 0 && n.call(E, "instrument") && (ie(E.instrument, { instancePath: t + "/sourceCodes/" + O + "/instrument", parentData: E, parentDataProperty: "instrument", rootData: u, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.form !== void 0 && n.call(E, "form") && (ie(E.form, { instancePath: t + "/sourceCodes/" + O + "/form", parentData: E, parentDataProperty: "form", rootData: u, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.name !== void 0 && n.call(E, "name") && (ie(E.name, { instancePath: t + "/sourceCodes/" + O + "/name", parentData: E, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.parts !== void 0 && n.call(E, "parts")) {
let N = E.parts;
if (Array.isArray(N)) {
if (N.length > 5) {
let C = { instancePath: t + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.length < 1) {
let C = { instancePath: t + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [C] : e.push(C), s++;
}
let z = N.length;
for (let C = 0; C < z; C++)
rr(N[C], { instancePath: t + "/sourceCodes/" + O + "/parts/" + C, parentData: N, parentDataProperty: C, rootData: u, dynamicAnchors: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length);
} else {
let z = { instancePath: t + "/sourceCodes/" + O + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (E.scenario !== void 0 && n.call(E, "scenario") && (Cr(E.scenario, { instancePath: t + "/sourceCodes/" + O + "/scenario", parentData: E, parentDataProperty: "scenario", rootData: u, dynamicAnchors: c }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length)), E.measure !== void 0 && n.call(E, "measure") && (U(E.measure, { instancePath: t + "/sourceCodes/" + O + "/measure", parentData: E, parentDataProperty: "measure", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), E.comparison !== void 0 && n.call(E, "comparison")) {
let N = E.comparison;
if (!(N === "toCompare" || N === "replaced")) {
let z = { instancePath: t + "/sourceCodes/" + O + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: ze.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [z] : e.push(z), s++;
}
}
E.replacedBy !== void 0 && n.call(E, "replacedBy") && (ie(E.replacedBy, { instancePath: t + "/sourceCodes/" + O + "/replacedBy", parentData: E, parentDataProperty: "replacedBy", rootData: u, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), E.validity !== void 0 && n.call(E, "validity") && (kr(E.validity, { instancePath: t + "/sourceCodes/" + O + "/validity", parentData: E, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let N = { instancePath: t + "/sourceCodes/" + O, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let x = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.definitions !== void 0 && n.call(r, "definitions")) {
let b = r.definitions;
if (Array.isArray(b)) {
if (b.length > 20) {
let O = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.length < 1) {
let O = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [O] : e.push(O), s++;
}
let x = b.length;
for (let O = 0; O < x; O++) {
let E = b[O];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.version === void 0 || !n.call(E, "version")) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.validity === void 0 || !n.call(E, "validity")) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [N] : e.push(N), s++;
}
if (E.concept === void 0 || !n.call(E, "concept")) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(E))
if (!n.call(ze.properties.definitions.items.properties, N)) {
let z = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [z] : e.push(z), s++;
}
if (E.version !== void 0 && n.call(E, "version")) {
let N = E.version;
if (typeof N == "string") {
if (V(N) > 40) {
let z = { instancePath: t + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [z] : e.push(z), s++;
}
if (!on.test(N)) {
let z = { instancePath: t + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [z] : e.push(z), s++;
}
} else {
let z = { instancePath: t + "/definitions/" + O + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (E.validity !== void 0 && n.call(E, "validity") && (kr(E.validity, { instancePath: t + "/definitions/" + O + "/validity", parentData: E, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), E.names !== void 0 && n.call(E, "names") && (qe(E.names, { instancePath: t + "/definitions/" + O + "/names", parentData: E, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), E.concept !== void 0 && n.call(E, "concept") && (_e(E.concept, { instancePath: t + "/definitions/" + O + "/concept", parentData: E, parentDataProperty: "concept", rootData: u, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), E.method !== void 0 && n.call(E, "method") && (_e(E.method, { instancePath: t + "/definitions/" + O + "/method", parentData: E, parentDataProperty: "method", rootData: u, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), E.numerator !== void 0 && n.call(E, "numerator") && (Fe(E.numerator, { instancePath: t + "/definitions/" + O + "/numerator", parentData: E, parentDataProperty: "numerator", rootData: u, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), E.denominator !== void 0 && n.call(E, "denominator") && (Fe(E.denominator, { instancePath: t + "/definitions/" + O + "/denominator", parentData: E, parentDataProperty: "denominator", rootData: u, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), E.factor !== void 0 && n.call(E, "factor") && (Rr(E.factor, { instancePath: t + "/definitions/" + O + "/factor", parentData: E, parentDataProperty: "factor", rootData: u, dynamicAnchors: c }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), E.weight !== void 0 && n.call(E, "weight") && (st(E.weight, { instancePath: t + "/definitions/" + O + "/weight", parentData: E, parentDataProperty: "weight", rootData: u, dynamicAnchors: c }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length)), E.growth !== void 0 && n.call(E, "growth")) {
let N = E.growth;
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.of === void 0 || !n.call(N, "of")) {
let z = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.against === void 0 || !n.call(N, "against")) {
let z = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.form === void 0 || !n.call(N, "form")) {
let z = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [z] : e.push(z), s++;
}
for (let z of Object.keys(N))
if (!(z === "of" || z === "against" || z === "form" || z === "base")) {
let C = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.of !== void 0 && n.call(N, "of") && (Fe(N.of, { instancePath: t + "/definitions/" + O + "/growth/of", parentData: N, parentDataProperty: "of", rootData: u, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), N.against !== void 0 && n.call(N, "against")) {
let z = N.against;
if (!(z === "previousPeriod" || z === "samePeriodLastYear" || z === "endOfLastYear" || z === "fixedBase")) {
let C = { instancePath: t + "/definitions/" + O + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: ze.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (N.form !== void 0 && n.call(N, "form")) {
let z = N.form;
if (!(z === "percentChange" || z === "indexTo100" || z === "pointChange")) {
let C = { instancePath: t + "/definitions/" + O + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: ze.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
N.base !== void 0 && n.call(N, "base") && (ie(N.base, { instancePath: t + "/definitions/" + O + "/growth/base", parentData: N, parentDataProperty: "base", rootData: u, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let z = { instancePath: t + "/definitions/" + O + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (E.legalBasis !== void 0 && n.call(E, "legalBasis")) {
let N = E.legalBasis;
if (Array.isArray(N)) {
if (N.length > 20) {
let C = { instancePath: t + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [C] : e.push(C), s++;
}
let z = N.length;
for (let C = 0; C < z; C++)
wr(N[C], { instancePath: t + "/definitions/" + O + "/legalBasis/" + C, parentData: N, parentDataProperty: C, rootData: u, dynamicAnchors: c }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let z = { instancePath: t + "/definitions/" + O + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (E.numerator !== void 0 && n.call(E, "numerator") && (E.denominator === void 0 || !n.call(E, "denominator"))) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [N] : e.push(N), s++;
}
if (E.denominator !== void 0 && n.call(E, "denominator") && (E.numerator === void 0 || !n.call(E, "numerator"))) {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [N] : e.push(N), s++;
}
} else {
let N = { instancePath: t + "/definitions/" + O, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let x = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure")) {
let b = r.measure, x = s, O = !1, E = s;
U(b, { instancePath: t + "/measure", parentData: r, parentDataProperty: "measure", rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var A = E === s;
O = O || A;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var A = N === s;
if (O = O || A, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let z = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.decimals !== void 0 && n.call(r, "decimals")) {
let b = r.decimals, x = s, O = !1, E = s;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [z] : e.push(z), s++;
}
if (typeof b == "number" && isFinite(b)) {
if (b > 12 || isNaN(b)) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [z] : e.push(z), s++;
}
if (b < 0 || isNaN(b)) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [z] : e.push(z), s++;
}
}
var w = E === s;
O = O || w;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var w = N === s;
if (O = O || w, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.periodicity !== void 0 && n.call(r, "periodicity")) {
let b = r.periodicity;
if (Array.isArray(b)) {
if (b.length > 9) {
let N = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [N] : e.push(N), s++;
}
if (b.length < 1) {
let N = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = b.length;
for (let N = 0; N < x; N++)
tt(b[N], { instancePath: t + "/periodicity/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: c }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdowns !== void 0 && n.call(r, "breakdowns")) {
let b = r.breakdowns;
if (Array.isArray(b)) {
if (b.length > 20) {
let N = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = b.length;
for (let N = 0; N < x; N++)
U(b[N], { instancePath: t + "/breakdowns/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.levels !== void 0 && n.call(r, "levels")) {
let b = r.levels;
if (Array.isArray(b)) {
if (b.length > 10) {
let N = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = b.length;
for (let N = 0; N < x; N++)
Ue(b[N], { instancePath: t + "/levels/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.agency !== void 0 && n.call(r, "agency")) {
let b = r.agency, x = s, O = !1, E = s;
qe(b, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: u, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
var D = E === s;
O = O || D;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var D = N === s;
if (O = O || D, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let z = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let b = r.legalBasis;
if (Array.isArray(b)) {
if (b.length > 40) {
let O = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let x = b.length;
for (let O = 0; O < x; O++)
wr(b[O], { instancePath: t + "/legalBasis/" + O, parentData: b, parentDataProperty: O, rootData: u, dynamicAnchors: c }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let x = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.overUnits === void 0 || !n.call(b, "overUnits")) {
let x = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.overTime === void 0 || !n.call(b, "overTime")) {
let x = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(b))
if (!(x === "overUnits" || x === "overTime")) {
let O = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.overUnits !== void 0 && n.call(b, "overUnits")) {
let x = b.overUnits;
if (!(x === "sum" || x === "recompute" || x === "weightedMean" || x === "max" || x === "min" || x === "none" || x === "same-or-differs" || x === "bounded" || x === "by-class" || x === "sum-same-window")) {
let O = { instancePath: t + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: ze.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.overTime !== void 0 && n.call(b, "overTime")) {
let x = b.overTime;
if (!(x === "sum" || x === "last" || x === "first" || x === "recompute" || x === "none" || x === "max" || x === "min" || x === "weightedMean")) {
let O = { instancePath: t + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: ze.properties.behaviour.properties.overTime.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let x = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.origin !== void 0 && n.call(r, "origin")) {
let b = r.origin;
if (!(b === "yearStart" || b === "change")) {
let x = { instancePath: t + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: ze.properties.origin.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let b = r.scope;
if (!(b === "territory" || b === "office")) {
let x = { instancePath: t + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: ze.properties.scope.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.compiledBy !== void 0 && n.call(r, "compiledBy")) {
let b = r.compiledBy;
if (!(b === "central" || b === "local" || b === "survey")) {
let x = { instancePath: t + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: ze.properties.compiledBy.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.countsUnits !== void 0 && n.call(r, "countsUnits")) {
let b = r.countsUnits;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.level === void 0 || !n.call(b, "level")) {
let x = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.listDate === void 0 || !n.call(b, "listDate")) {
let x = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(b))
if (!(x === "level" || x === "listDate")) {
let O = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.level !== void 0 && n.call(b, "level") && (Ue(b.level, { instancePath: t + "/countsUnits/level", parentData: b, parentDataProperty: "level", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), b.listDate !== void 0 && n.call(b, "listDate")) {
let x = b.listDate, O = s, E = !1, N = s;
Br(x, { instancePath: t + "/countsUnits/listDate", parentData: b, parentDataProperty: "listDate", rootData: u, dynamicAnchors: c }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length);
var v = N === s;
E = E || v;
let z = s;
if (x !== null) {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var v = z === s;
if (E = E || v, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let x = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.disjoint !== void 0 && n.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let b = { instancePath: t + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.parentCode !== void 0 && n.call(r, "parentCode")) {
let b = r.parentCode, x = s, O = !1, E = s;
ie(b, { instancePath: t + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: u, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var F = E === s;
O = O || F;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var F = N === s;
if (O = O || F, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let z = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.derivedFrom !== void 0 && n.call(r, "derivedFrom")) {
let b = r.derivedFrom;
if (Array.isArray(b)) {
if (b.length > 40) {
let N = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [N] : e.push(N), s++;
}
if (b.length < 1) {
let N = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = b.length;
for (let N = 0; N < x; N++)
U(b[N], { instancePath: t + "/derivedFrom/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.distinctFrom !== void 0 && n.call(r, "distinctFrom")) {
let b = r.distinctFrom;
if (Array.isArray(b)) {
if (b.length > 20) {
let N = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [N] : e.push(N), s++;
}
if (b.length < 1) {
let N = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [N] : e.push(N), s++;
}
let x = b.length;
for (let N = 0; N < x; N++)
U(b[N], { instancePath: t + "/distinctFrom/" + N, parentData: b, parentDataProperty: N, rootData: u, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
let O = b.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(b[O], b[E])) {
let N = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [N] : e.push(N), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.competence !== void 0 && n.call(r, "competence")) {
let b = r.competence;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.keptAt === void 0 || !n.call(b, "keptAt")) {
let x = { instancePath: t + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(b))
if (x !== "keptAt") {
let O = { instancePath: t + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
b.keptAt !== void 0 && n.call(b, "keptAt") && (Ue(b.keptAt, { instancePath: t + "/competence/keptAt", parentData: b, parentDataProperty: "keptAt", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length));
} else {
let x = { instancePath: t + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.sharing !== void 0 && n.call(r, "sharing")) {
let b = r.sharing;
if (!(b === "public" || b === "internal" || b === "restricted")) {
let x = { instancePath: t + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: ze.properties.sharing.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.priceBase !== void 0 && n.call(r, "priceBase")) {
let b = r.priceBase;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.kind === void 0 || !n.call(b, "kind")) {
let x = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.year === void 0 || !n.call(b, "year")) {
let x = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(b))
if (!(x === "kind" || x === "year")) {
let O = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.kind !== void 0 && n.call(b, "kind")) {
let x = b.kind;
if (!(x === "current" || x === "comparable" || x === "constant")) {
let O = { instancePath: t + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: ze.properties.priceBase.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.year !== void 0 && n.call(b, "year")) {
let x = b.year, O = s, E = !1, N = s;
if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof x == "number" && isFinite(x)) {
if (x > 2200 || isNaN(x)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (x < 1900 || isNaN(x)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var T = N === s;
E = E || T;
let z = s;
if (x !== null) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var T = z === s;
if (E = E || T, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let x = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nonNegative !== void 0 && n.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let b = { instancePath: t + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let b = r.relations;
if (Array.isArray(b)) {
if (b.length > 40) {
let O = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
let x = b.length;
for (let O = 0; O < x; O++)
nt(b[O], { instancePath: t + "/relations/" + O, parentData: b, parentDataProperty: O, rootData: u, dynamicAnchors: c }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length);
} else {
let x = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.guidance !== void 0 && n.call(r, "guidance") && (_e(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (_e(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ot(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: c }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (at(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: c }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length));
} else {
let b = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return Vi.errors = e, s === 0;
}
Vi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vo = Ni, oo = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function br(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Le(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ni(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ni.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.number === void 0 || !n.call(r, "number")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!n.call(oo.properties, m)) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (br(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), r.number !== void 0 && n.call(r, "number") && (Le(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause")) {
let m = r.clause, a = s, f = !1, h = s;
Le(m, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
var i = h === s;
f = f || i;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var i = y === s;
if (f = f || i, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let m = r.date, a = s, f = !1, h = s;
Me(m, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var p = h === s;
f = f || p;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var p = y === s;
if (f = f || p, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let m = r.inForce, a = s, f = !1, h = s;
Me(m, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: u, dynamicAnchors: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var q = h === s;
f = f || q;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var q = y === s;
if (f = f || q, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedBy !== void 0 && n.call(r, "repealedBy")) {
let m = r.repealedBy, a = s, f = !1, h = s;
br(m, { instancePath: t + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: u, dynamicAnchors: c }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var l = h === s;
f = f || l;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = y === s;
if (f = f || l, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedFrom !== void 0 && n.call(r, "repealedFrom")) {
let m = r.repealedFrom, a = s, f = !1, h = s;
Me(m, { instancePath: t + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: u, dynamicAnchors: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var P = h === s;
f = f || P;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = y === s;
if (f = f || P, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.authority !== void 0 && n.call(r, "authority")) {
let m = r.authority, a = s, f = !1, h = s;
Le(m, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: u, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
var k = h === s;
f = f || k;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var k = y === s;
if (f = f || k, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.source !== void 0 && n.call(r, "source") && (Le(r.source, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length));
} else {
let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Ni.errors = e, s === 0;
}
Ni.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var No = ir, Fo = Fi, yi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function ke(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ke.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ke.errors = e, s === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var i = k === s;
P = P || i;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = m === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var p = k === s;
P = P || p;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function lt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ao = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function pt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 60) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Vn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var lo = new RegExp("^[A-Z]{1,3}$", "u");
function ut(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !n.call(r, "header"))) {
let d = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = q === s;
p = p || P;
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !n.call(r, "letter"))) {
let d = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = l === s;
if (p = p || P, p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let d = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
let k = s, m = !1, a = null, f = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !n.call(r, "field"))) {
let d = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [d] : e.push(d), s++;
}
var y = f === s;
y && (m = !0, a = 0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !n.call(r, "formColumn"))) {
let d = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [d] : e.push(d), s++;
}
var y = h === s;
if (y && m ? (m = !1, a = [a, 1]) : y && (m = !0, a = 1), m)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let d = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let d of Object.keys(r))
if (!(d === "header" || d === "letter" || d === "field" || d === "formColumn")) {
let $ = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (r.header !== void 0 && n.call(r, "header") && (ce(r.header, { instancePath: t + "/header", parentData: r, parentDataProperty: "header", rootData: u, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.letter !== void 0 && n.call(r, "letter")) {
let d = r.letter;
if (typeof d == "string") {
if (V(d) > 3) {
let $ = { instancePath: t + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [$] : e.push($), s++;
}
if (!lo.test(d)) {
let $ = { instancePath: t + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [$] : e.push($), s++;
}
} else {
let $ = { instancePath: t + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.field !== void 0 && n.call(r, "field")) {
let d = r.field;
if (!(d === "unitCode" || d === "unitName" || d === "indicator" || d === "period" || d === "value" || d === "measure" || d === "listDate")) {
let $ = { instancePath: t + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: ao.properties.field.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
r.formColumn !== void 0 && n.call(r, "formColumn") && (pt(r.formColumn, { instancePath: t + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: u, dynamicAnchors: c }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = mt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return mt.errors = e, s === 0;
}
mt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ft(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ft.errors = e, s === 0;
}
ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ct(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ct.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 40) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Fn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ct.errors = e, s === 0;
}
ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return dt.errors = e, s === 0;
}
dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return yt.errors = e, s === 0;
}
yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ht(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return ht.errors = e, s === 0;
}
ht.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Pt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Mr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, q;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pt.errors = e, s === 0;
}
Pt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Fi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.owner === void 0 || !n.call(r, "owner")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.locale === void 0 || !n.call(r, "locale")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.tables === void 0 || !n.call(r, "tables")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.measures === void 0 || !n.call(r, "measures")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.indicators === void 0 || !n.call(r, "indicators")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let k = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!n.call(yi.properties, k)) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (ke(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (qr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let k = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.owner !== void 0 && n.call(r, "owner")) {
let k = r.owner, m = s, a = !1, f = s;
qr(k, { instancePath: t + "/owner", parentData: r, parentDataProperty: "owner", rootData: u, dynamicAnchors: c }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var i = f === s;
a = a || i;
let h = s;
if (k !== null) {
let y = { instancePath: t + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var i = h === s;
if (a = a || i, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.form !== void 0 && n.call(r, "form") && (ke(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.validity !== void 0 && n.call(r, "validity") && ($r(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (lt(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: c }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length)), r.locale !== void 0 && n.call(r, "locale")) {
let k = r.locale;
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.decimal === void 0 || !n.call(k, "decimal")) {
let m = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [m] : e.push(m), s++;
}
if (k.thousands === void 0 || !n.call(k, "thousands")) {
let m = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [m] : e.push(m), s++;
}
if (k.dateOrder === void 0 || !n.call(k, "dateOrder")) {
let m = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(k))
if (!(m === "decimal" || m === "thousands" || m === "dateOrder")) {
let a = { instancePath: t + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.decimal !== void 0 && n.call(k, "decimal")) {
let m = k.decimal;
if (!(m === "," || m === ".")) {
let a = { instancePath: t + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: yi.properties.locale.properties.decimal.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (k.thousands !== void 0 && n.call(k, "thousands")) {
let m = k.thousands;
if (!(m === "." || m === "," || m === " " || m === "")) {
let a = { instancePath: t + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: yi.properties.locale.properties.thousands.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (k.dateOrder !== void 0 && n.call(k, "dateOrder")) {
let m = k.dateOrder;
if (!(m === "dmy" || m === "mdy" || m === "ymd")) {
let a = { instancePath: t + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: yi.properties.locale.properties.dateOrder.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let m = { instancePath: t + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.tables !== void 0 && n.call(r, "tables")) {
let k = r.tables;
if (Array.isArray(k)) {
if (k.length > 40) {
let a = { instancePath: t + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.length < 1) {
let a = { instancePath: t + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = k.length;
for (let a = 0; a < m; a++) {
let f = k[a];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.sheet === void 0 || !n.call(f, "sheet")) {
let h = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.headerRow === void 0 || !n.call(f, "headerRow")) {
let h = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.columns === void 0 || !n.call(f, "columns")) {
let h = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(f))
if (!(h === "sheet" || h === "headerRow" || h === "firstRow" || h === "columns")) {
let y = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (f.sheet !== void 0 && n.call(f, "sheet")) {
let h = f.sheet, y = s, d = !1, $ = s;
ce(h, { instancePath: t + "/tables/" + a + "/sheet", parentData: f, parentDataProperty: "sheet", rootData: u, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length);
var p = $ === s;
d = d || p;
let g = s;
if (h !== null) {
let j = { instancePath: t + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var p = g === s;
if (d = d || p, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/tables/" + a + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (f.headerRow !== void 0 && n.call(f, "headerRow")) {
let h = f.headerRow, y = s, d = !1, $ = s;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [j] : e.push(j), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 1e3 || isNaN(h)) {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [j] : e.push(j), s++;
}
if (h < 1 || isNaN(h)) {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
}
var q = $ === s;
d = d || q;
let g = s;
if (h !== null) {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var q = g === s;
if (d = d || q, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/tables/" + a + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (f.firstRow !== void 0 && n.call(f, "firstRow")) {
let h = f.firstRow;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let y = { instancePath: t + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [y] : e.push(y), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 1e5 || isNaN(h)) {
let y = { instancePath: t + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h < 1 || isNaN(h)) {
let y = { instancePath: t + "/tables/" + a + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
}
}
if (f.columns !== void 0 && n.call(f, "columns")) {
let h = f.columns;
if (Array.isArray(h)) {
if (h.length > 200) {
let d = { instancePath: t + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.length < 1) {
let d = { instancePath: t + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let y = h.length;
for (let d = 0; d < y; d++)
ut(h[d], { instancePath: t + "/tables/" + a + "/columns/" + d, parentData: h, parentDataProperty: d, rootData: u, dynamicAnchors: c }) || (e = e === null ? ut.errors : e.concat(ut.errors), s = e.length);
} else {
let y = { instancePath: t + "/tables/" + a + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let h = { instancePath: t + "/tables/" + a, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: t + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.measures !== void 0 && n.call(r, "measures")) {
let k = r.measures;
if (Array.isArray(k)) {
if (k.length > 100) {
let a = { instancePath: t + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = k.length;
for (let a = 0; a < m; a++) {
let f = k[a];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.name === void 0 || !n.call(f, "name")) {
let h = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.measure === void 0 || !n.call(f, "measure")) {
let h = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(f))
if (!(h === "name" || h === "measure")) {
let y = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
f.name !== void 0 && n.call(f, "name") && (ce(f.name, { instancePath: t + "/measures/" + a + "/name", parentData: f, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.measure !== void 0 && n.call(f, "measure") && (ke(f.measure, { instancePath: t + "/measures/" + a + "/measure", parentData: f, parentDataProperty: "measure", rootData: u, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length));
} else {
let h = { instancePath: t + "/measures/" + a, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: t + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.indicators !== void 0 && n.call(r, "indicators")) {
let k = r.indicators;
if (Array.isArray(k)) {
if (k.length > 2e3) {
let a = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.length < 1) {
let a = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = k.length;
for (let a = 0; a < m; a++) {
let f = k[a];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.code === void 0 || !n.call(f, "code")) {
let h = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.name === void 0 || !n.call(f, "name")) {
let h = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.indicator === void 0 || !n.call(f, "indicator")) {
let h = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.measure === void 0 || !n.call(f, "measure")) {
let h = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.validity === void 0 || !n.call(f, "validity")) {
let h = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(f))
if (!n.call(yi.properties.indicators.items.properties, h)) {
let y = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (f.code !== void 0 && n.call(f, "code") && (ce(f.code, { instancePath: t + "/indicators/" + a + "/code", parentData: f, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.name !== void 0 && n.call(f, "name") && (ce(f.name, { instancePath: t + "/indicators/" + a + "/name", parentData: f, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.indicator !== void 0 && n.call(f, "indicator")) {
let h = f.indicator, y = s, d = !1, $ = s;
ke(h, { instancePath: t + "/indicators/" + a + "/indicator", parentData: f, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
var l = $ === s;
d = d || l;
let g = s;
if (h !== null) {
let j = { instancePath: t + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var l = g === s;
if (d = d || l, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/indicators/" + a + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (f.parts !== void 0 && n.call(f, "parts")) {
let h = f.parts;
if (Array.isArray(h)) {
if (h.length > 8) {
let d = { instancePath: t + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.length < 1) {
let d = { instancePath: t + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let y = h.length;
for (let d = 0; d < y; d++)
mt(h[d], { instancePath: t + "/indicators/" + a + "/parts/" + d, parentData: h, parentDataProperty: d, rootData: u, dynamicAnchors: c }) || (e = e === null ? mt.errors : e.concat(mt.errors), s = e.length);
} else {
let y = { instancePath: t + "/indicators/" + a + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (f.scenario !== void 0 && n.call(f, "scenario") && (ft(f.scenario, { instancePath: t + "/indicators/" + a + "/scenario", parentData: f, parentDataProperty: "scenario", rootData: u, dynamicAnchors: c }) || (e = e === null ? ft.errors : e.concat(ft.errors), s = e.length)), f.definition !== void 0 && n.call(f, "definition")) {
let h = f.definition, y = s, d = !1, $ = s;
if (typeof h == "string") {
if (V(h) > 40) {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!on.test(h)) {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
var P = $ === s;
d = d || P;
let g = s;
if (h !== null) {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var P = g === s;
if (d = d || P, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/indicators/" + a + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
f.measure !== void 0 && n.call(f, "measure") && (ke(f.measure, { instancePath: t + "/indicators/" + a + "/measure", parentData: f, parentDataProperty: "measure", rootData: u, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), f.factor !== void 0 && n.call(f, "factor") && (ct(f.factor, { instancePath: t + "/indicators/" + a + "/factor", parentData: f, parentDataProperty: "factor", rootData: u, dynamicAnchors: c }) || (e = e === null ? ct.errors : e.concat(ct.errors), s = e.length)), f.validity !== void 0 && n.call(f, "validity") && ($r(f.validity, { instancePath: t + "/indicators/" + a + "/validity", parentData: f, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), f.note !== void 0 && n.call(f, "note") && (Dr(f.note, { instancePath: t + "/indicators/" + a + "/note", parentData: f, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length));
} else {
let h = { instancePath: t + "/indicators/" + a, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let k = r.units;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let a = { instancePath: t + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [a] : e.push(a), s++;
}
let m = k.length;
for (let a = 0; a < m; a++) {
let f = k[a];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.code === void 0 || !n.call(f, "code")) {
let h = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.unit === void 0 || !n.call(f, "unit")) {
let h = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(f))
if (!(h === "code" || h === "name" || h === "unit")) {
let y = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
f.code !== void 0 && n.call(f, "code") && (dt(f.code, { instancePath: t + "/units/" + a + "/code", parentData: f, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? dt.errors : e.concat(dt.errors), s = e.length)), f.name !== void 0 && n.call(f, "name") && (ce(f.name, { instancePath: t + "/units/" + a + "/name", parentData: f, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.unit !== void 0 && n.call(f, "unit") && (yt(f.unit, { instancePath: t + "/units/" + a + "/unit", parentData: f, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? yt.errors : e.concat(yt.errors), s = e.length));
} else {
let h = { instancePath: t + "/units/" + a, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: t + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (Dr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ht(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: c }) || (e = e === null ? ht.errors : e.concat(ht.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Pt(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: c }) || (e = e === null ? Pt.errors : e.concat(Pt.errors), s = e.length));
} else {
let k = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return Fi.errors = e, s === 0;
}
Fi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var To = Ti, po = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function jr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function gt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return gt.errors = e, s === 0;
}
gt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var uo = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function Ti(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "code" || i === "names" || i === "symbols" || i === "kind" || i === "base" || i === "factor" || i === "note")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (jr(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (xr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.symbols !== void 0 && n.call(r, "symbols") && (xr(r.symbols, { instancePath: t + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: u, dynamicAnchors: c }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind")) {
let i = r.kind;
if (!(i === "number" || i === "percent" || i === "ratio" || i === "category" || i === "yes-no" || i === "text")) {
let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: po.properties.kind.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.base !== void 0 && n.call(r, "base") && (jr(r.base, { instancePath: t + "/base", parentData: r, parentDataProperty: "base", rootData: u, dynamicAnchors: c }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor")) {
let i = r.factor;
if (typeof i == "string") {
if (V(i) > 50) {
let p = { instancePath: t + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!uo.test(i)) {
let p = { instancePath: t + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.note !== void 0 && n.call(r, "note") && (gt(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? gt.errors : e.concat(gt.errors), s = e.length)), r.base !== void 0 && n.call(r, "base") && (r.factor === void 0 || !n.call(r, "factor"))) {
let i = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "base",
missingProperty: "factor",
depsCount: 1,
deps: "factor"
} };
e === null ? e = [i] : e.push(i), s++;
}
if (r.factor !== void 0 && n.call(r, "factor") && (r.base === void 0 || !n.call(r, "base"))) {
let i = { instancePath: t, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
property: "factor",
missingProperty: "base",
depsCount: 1,
deps: "base"
} };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ti.errors = e, s === 0;
}
Ti.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zo = zi, rn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function kt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = kt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return kt.errors = e, s === 0;
}
kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return wt.errors = e, s === 0;
}
wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ur.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return vt.errors = e, s === 0;
}
vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = we.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = bt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return bt.errors = e, s === 0;
}
bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "from" || i === "to")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (Z(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Z(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return qt.errors = e, s === 0;
}
qt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $t(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return $t.errors = e, s === 0;
}
$t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Dt.errors = e, s === 0;
}
Dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function jt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = jt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return jt.errors = e, s === 0;
}
jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ci.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return xt.errors = e, s === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function It(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = It.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Nn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return It.errors = e, s === 0;
}
It.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ot(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!tn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ot.errors = e, s === 0;
}
Ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _t(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "file" || i === "sheet" || i === "range" || i === "row" || i === "column")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let i = r.range;
if (typeof i == "string") {
if (V(i) > 40) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!An.test(i)) {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let i = r.row;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
let p = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return _t.errors = e, s === 0;
}
_t.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && n.call(r, "state") && r.state !== "number") {
let d = {};
e === null ? e = [d] : e.push(d), s++;
}
var l = q === s;
s = i, e !== null && (i ? e.length = i : e = null);
let P;
if (l) {
let d = s, $ = s, g = !1, j = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && n.call(r, "value") && typeof r.value != "string") {
let w = { instancePath: t + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = j === s;
if (g = g || m, m) {
var k = {};
k.value = !0;
}
let I = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !n.call(r, "category"))) {
let w = { instancePath: t, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = I === s;
if (g = g || m, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let w = { instancePath: t, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
var l = d === s;
p = l, p && k !== !0 && (k = k || {}, k.state = !0), P = "then";
} else {
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && n.call(r, "value") && r.value !== null) {
let g = { instancePath: t + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.category !== void 0 && n.call(r, "category")) {
let g = { instancePath: t + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
var l = d === s;
p = l, p && k !== !0 && (k = k || {}, k.value = !0, k.category = !0), P = "else";
}
if (!p) {
let d = { instancePath: t, schemaPath: "#/if", keyword: "if", params: { failingKeyword: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !n.call(r, "subject")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.edition === void 0 || !n.call(r, "edition")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.revision === void 0 || !n.call(r, "revision")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.cutoff === void 0 || !n.call(r, "cutoff")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.state === void 0 || !n.call(r, "state")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.obsStatus === void 0 || !n.call(r, "obsStatus")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.confStatus === void 0 || !n.call(r, "confStatus")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let d = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!n.call(rn.properties, d)) {
let $ = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (r.subject !== void 0 && n.call(r, "subject")) {
let d = r.subject, $ = s, g = !1, j = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.unit === void 0 || !n.call(d, "unit")) {
let w = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (w !== "unit") {
let D = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [D] : e.push(D), s++;
}
d.unit !== void 0 && n.call(d, "unit") && (kt(d.unit, { instancePath: t + "/subject/unit", parentData: d, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? kt.errors : e.concat(kt.errors), s = e.length));
} else {
let w = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var f = j === s;
if (g = g || f, f)
var a = !0;
let I = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.code === void 0 || !n.call(d, "code")) {
let w = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (!(w === "code" || w === "level")) {
let D = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [D] : e.push(D), s++;
}
d.code !== void 0 && n.call(d, "code") && (wt(d.code, { instancePath: t + "/subject/code", parentData: d, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? wt.errors : e.concat(wt.errors), s = e.length)), d.level !== void 0 && n.call(d, "level") && (vt(d.level, { instancePath: t + "/subject/level", parentData: d, parentDataProperty: "level", rootData: u, dynamicAnchors: c }) || (e = e === null ? vt.errors : e.concat(vt.errors), s = e.length));
} else {
let w = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var f = I === s;
g = g || f, f && a !== !0 && (a = !0);
let A = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.body === void 0 || !n.call(d, "body")) {
let w = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (w !== "body") {
let D = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [D] : e.push(D), s++;
}
d.body !== void 0 && n.call(d, "body") && (we(d.body, { instancePath: t + "/subject/body", parentData: d, parentDataProperty: "body", rootData: u, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length));
} else {
let w = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var f = A === s;
if (g = g || f, f && a !== !0 && (a = !0), g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let w = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.reporter !== void 0 && n.call(r, "reporter") && (we(r.reporter, { instancePath: t + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: u, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.indicator !== void 0 && n.call(r, "indicator") && (bt(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? bt.errors : e.concat(bt.errors), s = e.length)), r.definition !== void 0 && n.call(r, "definition") && (we(r.definition, { instancePath: t + "/definition", parentData: r, parentDataProperty: "definition", rootData: u, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (qt(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: c }) || (e = e === null ? qt.errors : e.concat(qt.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && ($t(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: c }) || (e = e === null ? $t.errors : e.concat($t.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Ir(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), r.covers !== void 0 && n.call(r, "covers") && r.covers !== "period") {
let d = { instancePath: t + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown")) {
let d = r.breakdown;
if (Array.isArray(d)) {
if (d.length > 10) {
let g = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [g] : e.push(g), s++;
}
let $ = d.length;
for (let g = 0; g < $; g++)
Dt(d[g], { instancePath: t + "/breakdown/" + g, parentData: d, parentDataProperty: g, rootData: u, dynamicAnchors: c }) || (e = e === null ? Dt.errors : e.concat(Dt.errors), s = e.length);
} else {
let $ = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (jt(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: c }) || (e = e === null ? jt.errors : e.concat(jt.errors), s = e.length)), r.edition !== void 0 && n.call(r, "edition")) {
let d = r.edition;
if (!(d === "estimate" || d === "provisional" || d === "official")) {
let $ = { instancePath: t + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: rn.properties.edition.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.revision !== void 0 && n.call(r, "revision")) {
let d = r.revision;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let $ = { instancePath: t + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [$] : e.push($), s++;
}
if (typeof d == "number" && isFinite(d)) {
if (d > 9999 || isNaN(d)) {
let $ = { instancePath: t + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [$] : e.push($), s++;
}
if (d < 0 || isNaN(d)) {
let $ = { instancePath: t + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [$] : e.push($), s++;
}
}
}
if (r.cutoff !== void 0 && n.call(r, "cutoff")) {
let d = r.cutoff, $ = s, g = !1, j = s;
Ir(d, { instancePath: t + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
var h = j === s;
g = g || h;
let I = s;
if (d !== null) {
let A = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var h = I === s;
if (g = g || h, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.value !== void 0 && n.call(r, "value")) {
let d = r.value, $ = s, g = !1, j = s;
xt(d, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? xt.errors : e.concat(xt.errors), s = e.length);
var y = j === s;
g = g || y;
let I = s;
if (d !== null) {
let A = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var y = I === s;
if (g = g || y, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.category !== void 0 && n.call(r, "category") && (we(r.category, { instancePath: t + "/category", parentData: r, parentDataProperty: "category", rootData: u, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.state !== void 0 && n.call(r, "state") && (It(r.state, { instancePath: t + "/state", parentData: r, parentDataProperty: "state", rootData: u, dynamicAnchors: c }) || (e = e === null ? It.errors : e.concat(It.errors), s = e.length)), r.obsStatus !== void 0 && n.call(r, "obsStatus") && (Ot(r.obsStatus, { instancePath: t + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ot.errors : e.concat(Ot.errors), s = e.length)), r.confStatus !== void 0 && n.call(r, "confStatus")) {
let d = r.confStatus;
if (!(d === "F" || d === "N" || d === "C")) {
let $ = { instancePath: t + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: rn.properties.confStatus.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (_t(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: u, dynamicAnchors: c }) || (e = e === null ? _t.errors : e.concat(_t.errors), s = e.length)), r.source !== void 0 && n.call(r, "source")) {
let d = r.source;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.id === void 0 || !n.call(d, "id")) {
let $ = { instancePath: t + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(d))
if (!($ === "id" || $ === "sha256")) {
let g = { instancePath: t + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [g] : e.push(g), s++;
}
if (d.id !== void 0 && n.call(d, "id") && (we(d.id, { instancePath: t + "/source/id", parentData: d, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), d.sha256 !== void 0 && n.call(d, "sha256")) {
let $ = d.sha256;
if (typeof $ == "string") {
if (V($) > 64) {
let g = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!En.test($)) {
let g = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let $ = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let d = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return zi.errors = e, s === 0;
}
zi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Co = Ci;
function Lt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Lt.errors = e, s === 0;
}
Lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function At(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = At.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return At.errors = e, s === 0;
}
At.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Et(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Et.errors = e, s === 0;
}
Et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "from" || i === "to")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (Z(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Z(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Vt.errors = e, s === 0;
}
Vt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ci(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ci.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "id" || i === "calendar" || i === "kind" || i === "window")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.id !== void 0 && n.call(r, "id") && (Lt(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? Lt.errors : e.concat(Lt.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (At(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: c }) || (e = e === null ? At.errors : e.concat(At.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind") && (Et(r.kind, { instancePath: t + "/kind", parentData: r, parentDataProperty: "kind", rootData: u, dynamicAnchors: c }) || (e = e === null ? Et.errors : e.concat(Et.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Vt(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: c }) || (e = e === null ? Vt.errors : e.concat(Vt.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ci.errors = e, s === 0;
}
Ci.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ro = Ri, sn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, holidays: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, afterEnd: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function W(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = W.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Nt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "number" || p === "clause" || p === "standing" || p === "later" || p === "note")) {
let q = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (ue(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (ue(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Tr(r.standing, { instancePath: t + "/standing", parentData: r, parentDataProperty: "standing", rootData: u, dynamicAnchors: c }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let p = r.later;
if (Array.isArray(p)) {
if (p.length > 10) {
let l = { instancePath: t + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.length < 1) {
let l = { instancePath: t + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let q = p.length;
for (let l = 0; l < q; l++) {
let P = p[l];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !n.call(P, "number")) {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (P.from === void 0 || !n.call(P, "from")) {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(P))
if (!(k === "number" || k === "from")) {
let m = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [m] : e.push(m), s++;
}
if (P.number !== void 0 && n.call(P, "number") && (ue(P.number, { instancePath: t + "/later/" + l + "/number", parentData: P, parentDataProperty: "number", rootData: u, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), P.from !== void 0 && n.call(P, "from")) {
let k = P.from, m = s, a = !1, f = s;
zr(k, { instancePath: t + "/later/" + l + "/from", parentData: P, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
var i = f === s;
a = a || i;
let h = s;
if (k !== null) {
let y = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [y] : e.push(y), s++;
}
var i = h === s;
if (a = a || i, a)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let y = { instancePath: t + "/later/" + l + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let k = { instancePath: t + "/later/" + l, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: t + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (ae(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Nt.errors = e, s === 0;
}
Nt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function We(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ur.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let q = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var i = k === s;
P = P || i;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var i = m === s;
if (P = P || i, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, l = s, P = !1, k = s;
Z(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var p = k === s;
P = P || p;
let m = s;
if (q !== null) {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [a] : e.push(a), s++;
}
var p = m === s;
if (P = P || p, P)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let a = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [a] : e.push(a), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ft(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ft.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ft.errors = e, s === 0;
}
Ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Tt.errors = e, s === 0;
}
Tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wi = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function Sr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.month === void 0 || !n.call(r, "month")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "month" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.day === void 0 || !n.call(r, "day")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.yearOffset === void 0 || !n.call(r, "yearOffset")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "yearOffset" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "month" || y === "day" || y === "yearOffset")) {
let d = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "inYear") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.month !== void 0 && n.call(r, "month")) {
let y = r.month;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let d = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof y == "number" && isFinite(y)) {
if (y > 12 || isNaN(y)) {
let d = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [d] : e.push(d), s++;
}
if (y < 1 || isNaN(y)) {
let d = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.day !== void 0 && n.call(r, "day")) {
let y = r.day;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let d = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof y == "number" && isFinite(y)) {
if (y > 31 || isNaN(y)) {
let d = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [d] : e.push(d), s++;
}
if (y < 1 || isNaN(y)) {
let d = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.yearOffset !== void 0 && n.call(r, "yearOffset")) {
let y = r.yearOffset;
if (!(y === 0 || y === 1)) {
let d = { instancePath: t + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: wi.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var h = q === s;
if (p = p || h, h)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.dayKind === void 0 || !n.call(r, "dayKind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "dayKind" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "days" || y === "dayKind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterPeriod") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.days !== void 0 && n.call(r, "days")) {
let y = r.days;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let d = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof y == "number" && isFinite(y)) {
if (y > 400 || isNaN(y)) {
let d = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [d] : e.push(d), s++;
}
if (y < 0 || isNaN(y)) {
let d = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.dayKind !== void 0 && n.call(r, "dayKind")) {
let y = r.dayKind;
if (!(y === "calendar" || y === "working")) {
let d = { instancePath: t + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: wi.anyOf[1].properties.dayKind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var h = P === s;
p = p || h, h && l !== !0 && (l = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "date")) {
let d = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let y = r.kind;
if (!(y === "by" || y === "before")) {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: wi.anyOf[2].properties.kind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.date !== void 0 && n.call(r, "date") && (Sr(r.date, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: c }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var h = k === s;
p = p || h, h && l !== !0 && (l = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (y !== "kind") {
let d = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "continuous") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var h = m === s;
p = p || h, h && l !== !0 && (l = !0);
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.event === void 0 || !n.call(r, "event")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "event" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.relation === void 0 || !n.call(r, "relation")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let y = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "event" || y === "relation" || y === "days")) {
let d = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterEvent") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.event !== void 0 && n.call(r, "event") && (ne(r.event, { instancePath: t + "/event", parentData: r, parentDataProperty: "event", rootData: u, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.relation !== void 0 && n.call(r, "relation")) {
let y = r.relation;
if (!(y === "after" || y === "upon" || y === "before")) {
let d = { instancePath: t + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: wi.anyOf[4].properties.relation.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.days !== void 0 && n.call(r, "days")) {
let y = r.days, d = s, $ = !1, g = s;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof y == "number" && isFinite(y)) {
if (y > 400 || isNaN(y)) {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [I] : e.push(I), s++;
}
if (y < 0 || isNaN(y)) {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [I] : e.push(I), s++;
}
}
var f = g === s;
$ = $ || f;
let j = s;
if (y !== null) {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var f = j === s;
if ($ = $ || f, $)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let I = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var h = a === s;
if (p = p || h, h && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let y = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
return Zr.errors = e, o.props = l, s === 0;
}
Zr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function er(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Kr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vn = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, mo = new RegExp("^[A-Z][0-9]{2}$", "u");
function zt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return zt.errors = e, s === 0;
}
zt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ct(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ct.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ct.errors = e, s === 0;
}
Ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = He.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "indicator" || i === "parts")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (W(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let i = r.parts;
if (Array.isArray(i)) {
if (i.length > 4) {
let q = { instancePath: t + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.length < 1) {
let q = { instancePath: t + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let p = i.length;
for (let q = 0; q < p; q++)
Ct(i[q], { instancePath: t + "/parts/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ct.errors : e.concat(Ct.errors), s = e.length);
} else {
let p = { instancePath: t + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ci.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Rt.errors = e, s === 0;
}
Rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Bt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let m = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let m = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let m = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "numerator" || m === "denominator" || m === "fixedDenominator")) {
let a = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "share") {
let m = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [m] : e.push(m), s++;
}
r.numerator !== void 0 && n.call(r, "numerator") && (He(r.numerator, { instancePath: t + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: u, dynamicAnchors: c }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (He(r.denominator, { instancePath: t + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: u, dynamicAnchors: c }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), r.fixedDenominator !== void 0 && n.call(r, "fixedDenominator") && (Rt(r.fixedDenominator, { instancePath: t + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: u, dynamicAnchors: c }) || (e = e === null ? Rt.errors : e.concat(Rt.errors), s = e.length));
} else {
let m = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = q === s;
if (p = p || k, k)
var l = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let m = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let m = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "kind" || m === "of")) {
let a = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "value") {
let m = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [m] : e.push(m), s++;
}
r.of !== void 0 && n.call(r, "of") && (He(r.of, { instancePath: t + "/of", parentData: r, parentDataProperty: "of", rootData: u, dynamicAnchors: c }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length));
} else {
let m = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
var k = P === s;
if (p = p || k, k && l !== !0 && (l = !0), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let m = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
return Bt.errors = e, o.props = l, s === 0;
}
Bt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function St(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = St.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !n.call(r, "document")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "document" || i === "clause")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.document !== void 0 && n.call(r, "document") && (W(r.document, { instancePath: t + "/document", parentData: r, parentDataProperty: "document", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (Kr(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: c }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return St.errors = e, s === 0;
}
St.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Zt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.responsible === void 0 || !n.call(r, "responsible")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responsible" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.due === void 0 || !n.call(r, "due")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.dueOrigin === void 0 || !n.call(r, "dueOrigin")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dueOrigin" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.system === void 0 || !n.call(r, "system")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.progress === void 0 || !n.call(r, "progress")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "progress" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.references === void 0 || !n.call(r, "references")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(vn.properties, i)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.id !== void 0 && n.call(r, "id")) {
let i = r.id;
if (typeof i == "string") {
if (V(i) > 10) {
let p = { instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!mo.test(i)) {
let p = { instancePath: t + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (ne(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.responsible !== void 0 && n.call(r, "responsible")) {
let i = r.responsible;
if (Array.isArray(i)) {
if (i.length > 6) {
let q = { instancePath: t + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.length < 1) {
let q = { instancePath: t + "/responsible", schemaPath: "#/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let p = i.length;
for (let q = 0; q < p; q++)
ne(i[q], { instancePath: t + "/responsible/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
} else {
let p = { instancePath: t + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.due !== void 0 && n.call(r, "due") && (Zr(r.due, { instancePath: t + "/due", parentData: r, parentDataProperty: "due", rootData: u, dynamicAnchors: c }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), r.dueOrigin !== void 0 && n.call(r, "dueOrigin")) {
let i = r.dueOrigin;
if (!(i === "stated" || i === "derived")) {
let p = { instancePath: t + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: vn.properties.dueOrigin.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let i = r.scope;
if (i && typeof i == "object" && !Array.isArray(i)) {
if (i.nationwide === void 0 || !n.call(i, "nationwide")) {
let p = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [p] : e.push(p), s++;
}
if (i.units === void 0 || !n.call(i, "units")) {
let p = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(i))
if (!(p === "nationwide" || p === "units")) {
let q = { instancePath: t + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.nationwide !== void 0 && n.call(i, "nationwide") && typeof i.nationwide != "boolean") {
let p = { instancePath: t + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
if (i.units !== void 0 && n.call(i, "units")) {
let p = i.units;
if (Array.isArray(p)) {
if (p.length > 40) {
let k = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
let q = p.length;
for (let k = 0; k < q; k++)
zt(p[k], { instancePath: t + "/scope/units/" + k, parentData: p, parentDataProperty: k, rootData: u, dynamicAnchors: c }) || (e = e === null ? zt.errors : e.concat(zt.errors), s = e.length);
let l = p.length, P;
if (l > 1) {
e: for (; l--; )
for (P = l; P--; )
if (H(p[l], p[P])) {
let k = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: l, j: P } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let q = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let p = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.system !== void 0 && n.call(r, "system") && (W(r.system, { instancePath: t + "/system", parentData: r, parentDataProperty: "system", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.progress !== void 0 && n.call(r, "progress")) {
let i = r.progress;
if (Array.isArray(i)) {
if (i.length > 4) {
let q = { instancePath: t + "/progress", schemaPath: "#/properties/progress/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.length < 1) {
let q = { instancePath: t + "/progress", schemaPath: "#/properties/progress/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let p = i.length;
for (let q = 0; q < p; q++)
Bt(i[q], { instancePath: t + "/progress/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: c }) || (e = e === null ? Bt.errors : e.concat(Bt.errors), s = e.length);
} else {
let p = { instancePath: t + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.references !== void 0 && n.call(r, "references")) {
let i = r.references;
if (Array.isArray(i)) {
if (i.length > 8) {
let q = { instancePath: t + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.length < 1) {
let q = { instancePath: t + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let p = i.length;
for (let q = 0; q < p; q++)
St(i[q], { instancePath: t + "/references/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: c }) || (e = e === null ? St.errors : e.concat(St.errors), s = e.length);
} else {
let p = { instancePath: t + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (er(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Zt.errors = e, s === 0;
}
Zt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Kt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Kt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let p = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.length < 1) {
let p = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let i = r.length;
for (let p = 0; p < i; p++)
R(r[p], { instancePath: t + "/" + p, parentData: r, parentDataProperty: p, rootData: u, dynamicAnchors: c }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Kt.errors = e, s === 0;
}
Kt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ut(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
let i = r.length;
for (let l = 0; l < i; l++) {
let P = r[l];
if (typeof P == "string") {
if (V(P) > 60) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Mr.test(P)) {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let p = r.length, q;
if (p > 1) {
let l = {};
for (; p--; ) {
let P = r[p];
if (typeof P == "string") {
if (typeof l[P] == "number") {
q = l[P];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: p, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
l[P] = p;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ut.errors = e, s === 0;
}
Ut.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ri(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ri.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments === void 0 || !n.call(r, "instruments")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.forms === void 0 || !n.call(r, "forms")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.reporters === void 0 || !n.call(r, "reporters")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.receivers === void 0 || !n.call(r, "receivers")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.deliveries === void 0 || !n.call(r, "deliveries")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.endedReporters === void 0 || !n.call(r, "endedReporters")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedReporters" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!n.call(sn.properties, a)) {
let f = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (W(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ne(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let a = { instancePath: t + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.instruments !== void 0 && n.call(r, "instruments")) {
let a = r.instruments;
if (Array.isArray(a)) {
if (a.length > 20) {
let h = { instancePath: t + "/instruments", schemaPath: "#/properties/instruments/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [h] : e.push(h), s++;
}
let f = a.length;
for (let h = 0; h < f; h++)
Nt(a[h], { instancePath: t + "/instruments/" + h, parentData: a, parentDataProperty: h, rootData: u, dynamicAnchors: c }) || (e = e === null ? Nt.errors : e.concat(Nt.errors), s = e.length);
} else {
let f = { instancePath: t + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.calendar !== void 0 && n.call(r, "calendar") && (W(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.holidays !== void 0 && n.call(r, "holidays") && (W(r.holidays, { instancePath: t + "/holidays", parentData: r, parentDataProperty: "holidays", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.forms !== void 0 && n.call(r, "forms")) {
let a = r.forms;
if (Array.isArray(a)) {
if (a.length > 200) {
let d = { instancePath: t + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.length < 1) {
let d = { instancePath: t + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let f = a.length;
for (let d = 0; d < f; d++)
W(a[d], { instancePath: t + "/forms/" + d, parentData: a, parentDataProperty: d, rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let h = a.length, y;
if (h > 1) {
e: for (; h--; )
for (y = h; y--; )
if (H(a[h], a[y])) {
let d = { instancePath: t + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: h, j: y } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let f = { instancePath: t + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.reporters !== void 0 && n.call(r, "reporters")) {
let a = r.reporters;
if (Array.isArray(a)) {
if (a.length > 60) {
let h = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.length < 1) {
let h = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
let f = a.length;
for (let h = 0; h < f; h++) {
let y = a[h];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.kind === void 0 || !n.call(y, "kind")) {
let d = { instancePath: t + "/reporters/" + h, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.names === void 0 || !n.call(y, "names")) {
let d = { instancePath: t + "/reporters/" + h, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.level === void 0 || !n.call(y, "level")) {
let d = { instancePath: t + "/reporters/" + h, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.scope === void 0 || !n.call(y, "scope")) {
let d = { instancePath: t + "/reporters/" + h, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.validity === void 0 || !n.call(y, "validity")) {
let d = { instancePath: t + "/reporters/" + h, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.forms === void 0 || !n.call(y, "forms")) {
let d = { instancePath: t + "/reporters/" + h, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(y))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "scope" || d === "subject" || d === "afterEnd" || d === "forms")) {
let $ = { instancePath: t + "/reporters/" + h, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (y.kind !== void 0 && n.call(y, "kind") && (W(y.kind, { instancePath: t + "/reporters/" + h + "/kind", parentData: y, parentDataProperty: "kind", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), y.names !== void 0 && n.call(y, "names") && (ne(y.names, { instancePath: t + "/reporters/" + h + "/names", parentData: y, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), y.level !== void 0 && n.call(y, "level")) {
let d = y.level, $ = s, g = !1, j = s;
We(d, { instancePath: t + "/reporters/" + h + "/level", parentData: y, parentDataProperty: "level", rootData: u, dynamicAnchors: c }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
var i = j === s;
g = g || i;
let I = s;
if (d !== null) {
let A = { instancePath: t + "/reporters/" + h + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var i = I === s;
if (g = g || i, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: t + "/reporters/" + h + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (y.validity !== void 0 && n.call(y, "validity") && (Ye(y.validity, { instancePath: t + "/reporters/" + h + "/validity", parentData: y, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), y.scope !== void 0 && n.call(y, "scope")) {
let d = y.scope;
if (!(d === "territory" || d === "office")) {
let $ = { instancePath: t + "/reporters/" + h + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: sn.properties.reporters.items.properties.scope.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (y.subject !== void 0 && n.call(y, "subject") && (We(y.subject, { instancePath: t + "/reporters/" + h + "/subject", parentData: y, parentDataProperty: "subject", rootData: u, dynamicAnchors: c }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), y.afterEnd !== void 0 && n.call(y, "afterEnd") && (W(y.afterEnd, { instancePath: t + "/reporters/" + h + "/afterEnd", parentData: y, parentDataProperty: "afterEnd", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), y.forms !== void 0 && n.call(y, "forms")) {
let d = y.forms;
if (Array.isArray(d)) {
if (d.length > 200) {
let I = { instancePath: t + "/reporters/" + h + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [I] : e.push(I), s++;
}
if (d.length < 1) {
let I = { instancePath: t + "/reporters/" + h + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [I] : e.push(I), s++;
}
let $ = d.length;
for (let I = 0; I < $; I++)
W(d[I], { instancePath: t + "/reporters/" + h + "/forms/" + I, parentData: d, parentDataProperty: I, rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let g = d.length, j;
if (g > 1) {
e: for (; g--; )
for (j = g; j--; )
if (H(d[g], d[j])) {
let I = { instancePath: t + "/reporters/" + h + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: g, j } };
e === null ? e = [I] : e.push(I), s++;
break e;
}
}
} else {
let $ = { instancePath: t + "/reporters/" + h + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let d = { instancePath: t + "/reporters/" + h, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let f = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.receivers !== void 0 && n.call(r, "receivers")) {
let a = r.receivers;
if (Array.isArray(a)) {
if (a.length > 20) {
let h = { instancePath: t + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [h] : e.push(h), s++;
}
let f = a.length;
for (let h = 0; h < f; h++) {
let y = a[h];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.kind === void 0 || !n.call(y, "kind")) {
let d = { instancePath: t + "/receivers/" + h, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.names === void 0 || !n.call(y, "names")) {
let d = { instancePath: t + "/receivers/" + h, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.level === void 0 || !n.call(y, "level")) {
let d = { instancePath: t + "/receivers/" + h, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.validity === void 0 || !n.call(y, "validity")) {
let d = { instancePath: t + "/receivers/" + h, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.afterEnd === void 0 || !n.call(y, "afterEnd")) {
let d = { instancePath: t + "/receivers/" + h, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(y))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "afterEnd")) {
let $ = { instancePath: t + "/receivers/" + h, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (y.kind !== void 0 && n.call(y, "kind") && (W(y.kind, { instancePath: t + "/receivers/" + h + "/kind", parentData: y, parentDataProperty: "kind", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), y.names !== void 0 && n.call(y, "names") && (ne(y.names, { instancePath: t + "/receivers/" + h + "/names", parentData: y, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), y.level !== void 0 && n.call(y, "level")) {
let d = y.level, $ = s, g = !1, j = s;
We(d, { instancePath: t + "/receivers/" + h + "/level", parentData: y, parentDataProperty: "level", rootData: u, dynamicAnchors: c }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
var p = j === s;
g = g || p;
let I = s;
if (d !== null) {
let A = { instancePath: t + "/receivers/" + h + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var p = I === s;
if (g = g || p, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: t + "/receivers/" + h + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (y.validity !== void 0 && n.call(y, "validity") && (Ye(y.validity, { instancePath: t + "/receivers/" + h + "/validity", parentData: y, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), y.afterEnd !== void 0 && n.call(y, "afterEnd")) {
let d = y.afterEnd, $ = s, g = !1, j = s;
W(d, { instancePath: t + "/receivers/" + h + "/afterEnd", parentData: y, parentDataProperty: "afterEnd", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
var q = j === s;
g = g || q;
let I = s;
if (d !== null) {
let A = { instancePath: t + "/receivers/" + h + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var q = I === s;
if (g = g || q, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: t + "/receivers/" + h + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let d = { instancePath: t + "/receivers/" + h, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let f = { instancePath: t + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.deliveries !== void 0 && n.call(r, "deliveries")) {
let a = r.deliveries;
if (Array.isArray(a)) {
if (a.length > 30) {
let h = { instancePath: t + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [h] : e.push(h), s++;
}
let f = a.length;
for (let h = 0; h < f; h++) {
let y = a[h];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.id === void 0 || !n.call(y, "id")) {
let d = { instancePath: t + "/deliveries/" + h, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.names === void 0 || !n.call(y, "names")) {
let d = { instancePath: t + "/deliveries/" + h, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.periodKind === void 0 || !n.call(y, "periodKind")) {
let d = { instancePath: t + "/deliveries/" + h, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.edition === void 0 || !n.call(y, "edition")) {
let d = { instancePath: t + "/deliveries/" + h, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.due === void 0 || !n.call(y, "due")) {
let d = { instancePath: t + "/deliveries/" + h, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(y))
if (!(d === "id" || d === "names" || d === "periodKind" || d === "edition" || d === "due")) {
let $ = { instancePath: t + "/deliveries/" + h, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (y.id !== void 0 && n.call(y, "id") && (W(y.id, { instancePath: t + "/deliveries/" + h + "/id", parentData: y, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), y.names !== void 0 && n.call(y, "names") && (ne(y.names, { instancePath: t + "/deliveries/" + h + "/names", parentData: y, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), y.periodKind !== void 0 && n.call(y, "periodKind") && (Ft(y.periodKind, { instancePath: t + "/deliveries/" + h + "/periodKind", parentData: y, parentDataProperty: "periodKind", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ft.errors : e.concat(Ft.errors), s = e.length)), y.edition !== void 0 && n.call(y, "edition")) {
let d = y.edition, $ = s, g = !1, j = s;
Tt(d, { instancePath: t + "/deliveries/" + h + "/edition", parentData: y, parentDataProperty: "edition", rootData: u, dynamicAnchors: c }) || (e = e === null ? Tt.errors : e.concat(Tt.errors), s = e.length);
var l = j === s;
g = g || l;
let I = s;
if (d !== null) {
let A = { instancePath: t + "/deliveries/" + h + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var l = I === s;
if (g = g || l, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: t + "/deliveries/" + h + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (y.due !== void 0 && n.call(y, "due")) {
let d = y.due, $ = s, g = !1, j = s;
Zr(d, { instancePath: t + "/deliveries/" + h + "/due", parentData: y, parentDataProperty: "due", rootData: u, dynamicAnchors: c }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length);
var P = j === s;
g = g || P;
let I = s;
if (d !== null) {
let A = { instancePath: t + "/deliveries/" + h + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var P = I === s;
if (g = g || P, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: t + "/deliveries/" + h + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let d = { instancePath: t + "/deliveries/" + h, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let f = { instancePath: t + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.endedReporters !== void 0 && n.call(r, "endedReporters")) {
let a = r.endedReporters;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.owedBy === void 0 || !n.call(a, "owedBy")) {
let f = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(a))
if (!(f === "owedBy" || f === "note")) {
let h = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.owedBy !== void 0 && n.call(a, "owedBy")) {
let f = a.owedBy;
if (!(f === "successor" || f === "province")) {
let h = { instancePath: t + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: sn.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
a.note !== void 0 && n.call(a, "note") && (er(a.note, { instancePath: t + "/endedReporters/note", parentData: a, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length));
} else {
let f = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.documents !== void 0 && n.call(r, "documents")) {
let a = r.documents;
if (Array.isArray(a)) {
if (a.length > 40) {
let h = { instancePath: t + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [h] : e.push(h), s++;
}
let f = a.length;
for (let h = 0; h < f; h++) {
let y = a[h];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.id === void 0 || !n.call(y, "id")) {
let d = { instancePath: t + "/documents/" + h, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.names === void 0 || !n.call(y, "names")) {
let d = { instancePath: t + "/documents/" + h, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.number === void 0 || !n.call(y, "number")) {
let d = { instancePath: t + "/documents/" + h, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [d] : e.push(d), s++;
}
if (y.date === void 0 || !n.call(y, "date")) {
let d = { instancePath: t + "/documents/" + h, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(y))
if (!(d === "id" || d === "names" || d === "number" || d === "date")) {
let $ = { instancePath: t + "/documents/" + h, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (y.id !== void 0 && n.call(y, "id") && (W(y.id, { instancePath: t + "/documents/" + h + "/id", parentData: y, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), y.names !== void 0 && n.call(y, "names") && (ne(y.names, { instancePath: t + "/documents/" + h + "/names", parentData: y, parentDataProperty: "names", rootData: u, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), y.number !== void 0 && n.call(y, "number")) {
let d = y.number, $ = s, g = !1, j = s;
Kr(d, { instancePath: t + "/documents/" + h + "/number", parentData: y, parentDataProperty: "number", rootData: u, dynamicAnchors: c }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length);
var k = j === s;
g = g || k;
let I = s;
if (d !== null) {
let A = { instancePath: t + "/documents/" + h + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var k = I === s;
if (g = g || k, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: t + "/documents/" + h + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (y.date !== void 0 && n.call(y, "date")) {
let d = y.date, $ = s, g = !1, j = s;
Sr(d, { instancePath: t + "/documents/" + h + "/date", parentData: y, parentDataProperty: "date", rootData: u, dynamicAnchors: c }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length);
var m = j === s;
g = g || m;
let I = s;
if (d !== null) {
let A = { instancePath: t + "/documents/" + h + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var m = I === s;
if (g = g || m, g)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let A = { instancePath: t + "/documents/" + h + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let d = { instancePath: t + "/documents/" + h, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let f = { instancePath: t + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.tasks !== void 0 && n.call(r, "tasks")) {
let a = r.tasks;
if (Array.isArray(a)) {
if (a.length > 500) {
let h = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.length < 1) {
let h = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
let f = a.length;
for (let h = 0; h < f; h++)
Zt(a[h], { instancePath: t + "/tasks/" + h, parentData: a, parentDataProperty: h, rootData: u, dynamicAnchors: c }) || (e = e === null ? Zt.errors : e.concat(Zt.errors), s = e.length);
} else {
let f = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Ye(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (er(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Kt(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: c }) || (e = e === null ? Kt.errors : e.concat(Kt.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Ut(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ut.errors : e.concat(Ut.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ri.errors = e, s === 0;
}
Ri.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bo = Bi, fo = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function Ae(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Mt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ur.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Mt.errors = e, s === 0;
}
Mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Qe.errors = e, s === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Wt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!nn.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return Wt.errors = e, s === 0;
}
Wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Yr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Yt.errors = e, s === 0;
}
Yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Bi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !n.call(r, "name")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.levels === void 0 || !n.call(r, "levels")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.endDate === void 0 || !n.call(r, "endDate")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "name" || l === "levels" || l === "endDate" || l === "coveredFrom" || l === "vintages" || l === "bases" || l === "withoutObligation" || l === "source")) {
let P = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.name !== void 0 && n.call(r, "name") && (Ae(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.levels !== void 0 && n.call(r, "levels")) {
let l = r.levels;
if (Array.isArray(l)) {
if (l.length > 20) {
let a = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: t + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let P = l.length;
for (let a = 0; a < P; a++)
Mt(l[a], { instancePath: t + "/levels/" + a, parentData: l, parentDataProperty: a, rootData: u, dynamicAnchors: c }) || (e = e === null ? Mt.errors : e.concat(Mt.errors), s = e.length);
let k = l.length, m;
if (k > 1) {
e: for (; k--; )
for (m = k; m--; )
if (H(l[k], l[m])) {
let a = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: k, j: m } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let P = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.endDate !== void 0 && n.call(r, "endDate")) {
let l = r.endDate;
if (!(l === "exclusive" || l === "inclusive")) {
let P = { instancePath: t + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: fo.properties.endDate.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.coveredFrom !== void 0 && n.call(r, "coveredFrom") && (Qe(r.coveredFrom, { instancePath: t + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: u, dynamicAnchors: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), r.vintages !== void 0 && n.call(r, "vintages")) {
let l = r.vintages;
if (Array.isArray(l)) {
if (l.length > 2e3) {
let a = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let P = l.length;
for (let a = 0; a < P; a++)
Qe(l[a], { instancePath: t + "/vintages/" + a, parentData: l, parentDataProperty: a, rootData: u, dynamicAnchors: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
let k = l.length, m;
if (k > 1) {
e: for (; k--; )
for (m = k; m--; )
if (H(l[k], l[m])) {
let a = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: k, j: m } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let P = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.bases !== void 0 && n.call(r, "bases")) {
let l = r.bases;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (Object.keys(l).length > 50) {
let P = { instancePath: t + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(l)) {
let k = s;
Wt(P, { instancePath: t + "/bases", parentData: l, parentDataProperty: "bases", rootData: u, dynamicAnchors: c }) || (e = e === null ? Wt.errors : e.concat(Wt.errors), s = e.length);
var i = k === s;
if (!i) {
let m = { instancePath: t + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [m] : e.push(m), s++;
}
}
for (let P of Object.keys(l)) {
let k = l[P];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.concept === void 0 || !n.call(k, "concept")) {
let m = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(k))
if (!(m === "concept" || m === "date")) {
let a = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (k.concept !== void 0 && n.call(k, "concept") && (Ae(k.concept, { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: k, parentDataProperty: "concept", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), k.date !== void 0 && n.call(k, "date")) {
let m = k.date, a = s, f = !1, h = s;
Qe(m, { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: k, parentDataProperty: "date", rootData: u, dynamicAnchors: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
var p = h === s;
f = f || p;
let y = s;
if (m !== null) {
let d = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var p = y === s;
if (f = f || p, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let m = { instancePath: t + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let P = { instancePath: t + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.withoutObligation !== void 0 && n.call(r, "withoutObligation")) {
let l = r.withoutObligation;
if (Array.isArray(l)) {
if (l.length > 200) {
let a = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [a] : e.push(a), s++;
}
let P = l.length;
for (let a = 0; a < P; a++)
Ae(l[a], { instancePath: t + "/withoutObligation/" + a, parentData: l, parentDataProperty: a, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
let k = l.length, m;
if (k > 1) {
e: for (; k--; )
for (m = k; m--; )
if (H(l[k], l[m])) {
let a = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: k, j: m } };
e === null ? e = [a] : e.push(a), s++;
break e;
}
}
} else {
let P = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let l = r.source, P = s, k = !1, m = s;
Yt(l, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? Yt.errors : e.concat(Yt.errors), s = e.length);
var q = m === s;
k = k || q;
let a = s;
if (Array.isArray(l)) {
if (l.length > 40) {
let h = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [h] : e.push(h), s++;
}
if (l.length < 1) {
let h = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
let f = l.length;
for (let h = 0; h < f; h++)
Ae(l[h], { instancePath: t + "/source/" + h, parentData: l, parentDataProperty: h, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
} else {
let f = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
var q = a === s;
if (k = k || q, k)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let f = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Bi.errors = e, s === 0;
}
Bi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var So = Si, tr = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function se(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 13) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!In.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 80) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!xe.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.vi === void 0 || !n.call(r, "vi")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vi" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.en === void 0 || !n.call(r, "en")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "vi" || i === "en")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ci.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ht(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "breakdown" || i === "value")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ht.errors = e, s === 0;
}
Ht.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Qt.errors = e, s === 0;
}
Qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "from" || i === "to")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && n.call(r, "from") && (Z(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Z(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Gt.errors = e, s === 0;
}
Gt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Jt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Jt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: On.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Jt.errors = e, s === 0;
}
Jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xt(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!tn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Xt.errors = e, s === 0;
}
Xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ei(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ei.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _n.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ei.errors = e, s === 0;
}
ei.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _r(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Wi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ri(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ri.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Yr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ri.errors = e, s === 0;
}
ri.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var co = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), bn = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), yo = new RegExp("^[A-Za-z-]+$", "u");
function Si(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Si.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.release === void 0 || !n.call(r, "release")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.summary === void 0 || !n.call(r, "summary")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.series === void 0 || !n.call(r, "series")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.reconciliations === void 0 || !n.call(r, "reconciliations")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.conservation === void 0 || !n.call(r, "conservation")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.markers === void 0 || !n.call(r, "markers")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let I = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys(r))
if (!n.call(tr.properties, I)) {
let A = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [A] : e.push(A), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let I = { instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.release !== void 0 && n.call(r, "release")) {
let I = r.release;
if (I && typeof I == "object" && !Array.isArray(I)) {
if (I.id === void 0 || !n.call(I, "id")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.basis === void 0 || !n.call(I, "basis")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.before === void 0 || !n.call(I, "before")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.listDates === void 0 || !n.call(I, "listDates")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [A] : e.push(A), s++;
}
if (I.sample === void 0 || !n.call(I, "sample")) {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [A] : e.push(A), s++;
}
for (let A of Object.keys(I))
if (!(A === "id" || A === "basis" || A === "listDates" || A === "sample" || A === "before")) {
let w = { instancePath: t + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
e === null ? e = [w] : e.push(w), s++;
}
if (I.id !== void 0 && n.call(I, "id") && (se(I.id, { instancePath: t + "/release/id", parentData: I, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), I.basis !== void 0 && n.call(I, "basis") && (Ee(I.basis, { instancePath: t + "/release/basis", parentData: I, parentDataProperty: "basis", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), I.listDates !== void 0 && n.call(I, "listDates")) {
let A = I.listDates;
if (Array.isArray(A)) {
if (A.length > 200) {
let F = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
if (A.length < 1) {
let F = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let w = A.length;
for (let F = 0; F < w; F++)
Ge(A[F], { instancePath: t + "/release/listDates/" + F, parentData: A, parentDataProperty: F, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length);
let D = A.length, v;
if (D > 1) {
e: for (; D--; )
for (v = D; v--; )
if (H(A[D], A[v])) {
let F = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: D, j: v } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let w = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (I.sample !== void 0 && n.call(I, "sample") && typeof I.sample != "boolean") {
let A = { instancePath: t + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [A] : e.push(A), s++;
}
I.before !== void 0 && n.call(I, "before") && (Ee(I.before, { instancePath: t + "/release/before", parentData: I, parentDataProperty: "before", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length));
} else {
let A = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.summary !== void 0 && n.call(r, "summary")) {
let I = r.summary;
if (Array.isArray(I)) {
if (I.length > 100) {
let w = { instancePath: t + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = I.length;
for (let w = 0; w < A; w++) {
let D = I[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.code === void 0 || !n.call(D, "code")) {
let v = { instancePath: t + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.text === void 0 || !n.call(D, "text")) {
let v = { instancePath: t + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.figures === void 0 || !n.call(D, "figures")) {
let v = { instancePath: t + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.holds === void 0 || !n.call(D, "holds")) {
let v = { instancePath: t + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let v = { instancePath: t + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(D))
if (!(v === "code" || v === "text" || v === "figures" || v === "holds" || v === "source")) {
let F = { instancePath: t + "/summary/" + w, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.code !== void 0 && n.call(D, "code") && (M(D.code, { instancePath: t + "/summary/" + w + "/code", parentData: D, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.text !== void 0 && n.call(D, "text") && (Or(D.text, { instancePath: t + "/summary/" + w + "/text", parentData: D, parentDataProperty: "text", rootData: u, dynamicAnchors: c }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), D.figures !== void 0 && n.call(D, "figures")) {
let v = D.figures;
if (Array.isArray(v)) {
if (v.length > 20) {
let T = { instancePath: t + "/summary/" + w + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++) {
let b = v[T];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.name === void 0 || !n.call(b, "name")) {
let x = { instancePath: t + "/summary/" + w + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.value === void 0 || !n.call(b, "value")) {
let x = { instancePath: t + "/summary/" + w + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.expected === void 0 || !n.call(b, "expected")) {
let x = { instancePath: t + "/summary/" + w + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(b))
if (!(x === "name" || x === "value" || x === "expected")) {
let O = { instancePath: t + "/summary/" + w + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.name !== void 0 && n.call(b, "name")) {
let x = b.name;
if (typeof x == "string") {
if (V(x) > 40) {
let O = { instancePath: t + "/summary/" + w + "/figures/" + T + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [O] : e.push(O), s++;
}
if (!Mr.test(x)) {
let O = { instancePath: t + "/summary/" + w + "/figures/" + T + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: t + "/summary/" + w + "/figures/" + T + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.value !== void 0 && n.call(b, "value") && (K(b.value, { instancePath: t + "/summary/" + w + "/figures/" + T + "/value", parentData: b, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.expected !== void 0 && n.call(b, "expected")) {
let x = b.expected, O = s, E = !1, N = s;
K(x, { instancePath: t + "/summary/" + w + "/figures/" + T + "/expected", parentData: b, parentDataProperty: "expected", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var i = N === s;
E = E || i;
let z = s;
if (x !== null) {
let C = { instancePath: t + "/summary/" + w + "/figures/" + T + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var i = z === s;
if (E = E || i, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/summary/" + w + "/figures/" + T + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let x = { instancePath: t + "/summary/" + w + "/figures/" + T, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let F = { instancePath: t + "/summary/" + w + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.holds !== void 0 && n.call(D, "holds") && typeof D.holds != "boolean") {
let v = { instancePath: t + "/summary/" + w + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.source !== void 0 && n.call(D, "source")) {
let v = D.source, F = s, T = !1, b = s;
se(v, { instancePath: t + "/summary/" + w + "/source", parentData: D, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var p = b === s;
T = T || p;
let x = s;
if (v !== "") {
let O = { instancePath: t + "/summary/" + w + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var p = x === s;
if (T = T || p, T)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let O = { instancePath: t + "/summary/" + w + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let v = { instancePath: t + "/summary/" + w, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.series !== void 0 && n.call(r, "series")) {
let I = r.series;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let w = { instancePath: t + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = I.length;
for (let w = 0; w < A; w++) {
let D = I[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let v = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.definition === void 0 || !n.call(D, "definition")) {
let v = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.role === void 0 || !n.call(D, "role")) {
let v = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.unit === void 0 || !n.call(D, "unit")) {
let v = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let v = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.basis === void 0 || !n.call(D, "basis")) {
let v = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.scenario === void 0 || !n.call(D, "scenario")) {
let v = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.points === void 0 || !n.call(D, "points")) {
let v = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(D))
if (!n.call(tr.properties.series.items.properties, v)) {
let F = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.indicator !== void 0 && n.call(D, "indicator") && (M(D.indicator, { instancePath: t + "/series/" + w + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.definition !== void 0 && n.call(D, "definition") && (se(D.definition, { instancePath: t + "/series/" + w + "/definition", parentData: D, parentDataProperty: "definition", rootData: u, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), D.unit !== void 0 && n.call(D, "unit")) {
let v = D.unit, F = s, T = !1, b = s;
Ve(v, { instancePath: t + "/series/" + w + "/unit", parentData: D, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
var q = b === s;
T = T || q;
let x = s;
if (v !== null) {
let O = { instancePath: t + "/series/" + w + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var q = x === s;
if (T = T || q, T)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let O = { instancePath: t + "/series/" + w + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if (D.members !== void 0 && n.call(D, "members")) {
let v = D.members;
if (Array.isArray(v)) {
if (v.length > 2e4) {
let T = { instancePath: t + "/series/" + w + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [T] : e.push(T), s++;
}
if (v.length < 1) {
let T = { instancePath: t + "/series/" + w + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++)
Ve(v[T], { instancePath: t + "/series/" + w + "/members/" + T, parentData: v, parentDataProperty: T, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
} else {
let F = { instancePath: t + "/series/" + w + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.breakdown !== void 0 && n.call(D, "breakdown")) {
let v = D.breakdown;
if (Array.isArray(v)) {
if (v.length > 10) {
let T = { instancePath: t + "/series/" + w + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++)
Ht(v[T], { instancePath: t + "/series/" + w + "/breakdown/" + T, parentData: v, parentDataProperty: T, rootData: u, dynamicAnchors: c }) || (e = e === null ? Ht.errors : e.concat(Ht.errors), s = e.length);
} else {
let F = { instancePath: t + "/series/" + w + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.basis !== void 0 && n.call(D, "basis") && (Ee(D.basis, { instancePath: t + "/series/" + w + "/basis", parentData: D, parentDataProperty: "basis", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), D.calendar !== void 0 && n.call(D, "calendar") && (M(D.calendar, { instancePath: t + "/series/" + w + "/calendar", parentData: D, parentDataProperty: "calendar", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.scenario !== void 0 && n.call(D, "scenario") && (Qt(D.scenario, { instancePath: t + "/series/" + w + "/scenario", parentData: D, parentDataProperty: "scenario", rootData: u, dynamicAnchors: c }) || (e = e === null ? Qt.errors : e.concat(Qt.errors), s = e.length)), D.points !== void 0 && n.call(D, "points")) {
let v = D.points;
if (Array.isArray(v)) {
if (v.length > 1e4) {
let T = { instancePath: t + "/series/" + w + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++) {
let b = v[T];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.period === void 0 || !n.call(b, "period")) {
let x = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.listDate === void 0 || !n.call(b, "listDate")) {
let x = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.state === void 0 || !n.call(b, "state")) {
let x = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.value === void 0 || !n.call(b, "value")) {
let x = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.method === void 0 || !n.call(b, "method")) {
let x = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.status === void 0 || !n.call(b, "status")) {
let x = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.reason === void 0 || !n.call(b, "reason")) {
let x = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.sources === void 0 || !n.call(b, "sources")) {
let x = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(b))
if (!n.call(tr.properties.series.items.properties.points.items.properties, x)) {
let O = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.period !== void 0 && n.call(b, "period") && (Ne(b.period, { instancePath: t + "/series/" + w + "/points/" + T + "/period", parentData: b, parentDataProperty: "period", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), b.window !== void 0 && n.call(b, "window") && (Gt(b.window, { instancePath: t + "/series/" + w + "/points/" + T + "/window", parentData: b, parentDataProperty: "window", rootData: u, dynamicAnchors: c }) || (e = e === null ? Gt.errors : e.concat(Gt.errors), s = e.length)), b.listDate !== void 0 && n.call(b, "listDate") && (Ge(b.listDate, { instancePath: t + "/series/" + w + "/points/" + T + "/listDate", parentData: b, parentDataProperty: "listDate", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), b.state !== void 0 && n.call(b, "state")) {
let x = b.state;
if (!(x === "number" || x === "nil" || x === "missing" || x === "notApplicable" || x === "confidential" || x === "none")) {
let O = { instancePath: t + "/series/" + w + "/points/" + T + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: tr.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.value !== void 0 && n.call(b, "value")) {
let x = b.value, O = s, E = !1, N = s;
K(x, { instancePath: t + "/series/" + w + "/points/" + T + "/value", parentData: b, parentDataProperty: "value", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var l = N === s;
E = E || l;
let z = s;
if (x !== null) {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var l = z === s;
if (E = E || l, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.category !== void 0 && n.call(b, "category") && (se(b.category, { instancePath: t + "/series/" + w + "/points/" + T + "/category", parentData: b, parentDataProperty: "category", rootData: u, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), b.method !== void 0 && n.call(b, "method") && (Jt(b.method, { instancePath: t + "/series/" + w + "/points/" + T + "/method", parentData: b, parentDataProperty: "method", rootData: u, dynamicAnchors: c }) || (e = e === null ? Jt.errors : e.concat(Jt.errors), s = e.length)), b.status !== void 0 && n.call(b, "status") && (Xt(b.status, { instancePath: t + "/series/" + w + "/points/" + T + "/status", parentData: b, parentDataProperty: "status", rootData: u, dynamicAnchors: c }) || (e = e === null ? Xt.errors : e.concat(Xt.errors), s = e.length)), b.reason !== void 0 && n.call(b, "reason") && (ei(b.reason, { instancePath: t + "/series/" + w + "/points/" + T + "/reason", parentData: b, parentDataProperty: "reason", rootData: u, dynamicAnchors: c }) || (e = e === null ? ei.errors : e.concat(ei.errors), s = e.length)), b.known !== void 0 && n.call(b, "known")) {
let x = b.known, O = s, E = !1, N = s;
K(x, { instancePath: t + "/series/" + w + "/points/" + T + "/known", parentData: b, parentDataProperty: "known", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var P = N === s;
E = E || P;
let z = s;
if (x !== null) {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var P = z === s;
if (E = E || P, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.lower !== void 0 && n.call(b, "lower")) {
let x = b.lower, O = s, E = !1, N = s;
K(x, { instancePath: t + "/series/" + w + "/points/" + T + "/lower", parentData: b, parentDataProperty: "lower", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var k = N === s;
E = E || k;
let z = s;
if (x !== null) {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var k = z === s;
if (E = E || k, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.upper !== void 0 && n.call(b, "upper")) {
let x = b.upper, O = s, E = !1, N = s;
K(x, { instancePath: t + "/series/" + w + "/points/" + T + "/upper", parentData: b, parentDataProperty: "upper", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var m = N === s;
E = E || m;
let z = s;
if (x !== null) {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var m = z === s;
if (E = E || m, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.expected !== void 0 && n.call(b, "expected")) {
let x = b.expected;
if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
let O = { instancePath: t + "/series/" + w + "/points/" + T + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof x == "number" && isFinite(x) && (x < 0 || isNaN(x))) {
let O = { instancePath: t + "/series/" + w + "/points/" + T + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.received !== void 0 && n.call(b, "received")) {
let x = b.received;
if (!(typeof x == "number" && !(x % 1) && !isNaN(x) && isFinite(x))) {
let O = { instancePath: t + "/series/" + w + "/points/" + T + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof x == "number" && isFinite(x) && (x < 0 || isNaN(x))) {
let O = { instancePath: t + "/series/" + w + "/points/" + T + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.missingWeight !== void 0 && n.call(b, "missingWeight")) {
let x = b.missingWeight, O = s, E = !1, N = s;
_r(x, { instancePath: t + "/series/" + w + "/points/" + T + "/missingWeight", parentData: b, parentDataProperty: "missingWeight", rootData: u, dynamicAnchors: c }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
var a = N === s;
E = E || a;
let z = s;
if (x !== "") {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [C] : e.push(C), s++;
}
var a = z === s;
if (E = E || a, E)
s = O, e !== null && (O ? e.length = O : e = null);
else {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.sources !== void 0 && n.call(b, "sources")) {
let x = b.sources;
if (Array.isArray(x)) {
if (x.length > 2e4) {
let E = { instancePath: t + "/series/" + w + "/points/" + T + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = x.length;
for (let E = 0; E < O; E++) {
let N = x[E];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.unit === void 0 || !n.call(N, "unit")) {
let z = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.share === void 0 || !n.call(N, "share")) {
let z = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.observation === void 0 || !n.call(N, "observation")) {
let z = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [z] : e.push(z), s++;
}
for (let z of Object.keys(N))
if (!(z === "unit" || z === "share" || z === "observation" || z === "part")) {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [C] : e.push(C), s++;
}
if (N.unit !== void 0 && n.call(N, "unit") && (Ve(N.unit, { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/unit", parentData: N, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), N.share !== void 0 && n.call(N, "share")) {
let z = N.share, C = s, de = !1, X = s;
_r(z, { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/share", parentData: N, parentDataProperty: "share", rootData: u, dynamicAnchors: c }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
var f = X === s;
de = de || f;
let G = s;
if (z !== null) {
let ee = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var f = G === s;
if (de = de || f, de)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.observation !== void 0 && n.call(N, "observation")) {
let z = N.observation, C = s, de = !1, X = s;
se(z, { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/observation", parentData: N, parentDataProperty: "observation", rootData: u, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var h = X === s;
de = de || h;
let G = s;
if (z !== null) {
let ee = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var h = G === s;
if (de = de || h, de)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (N.part !== void 0 && n.call(N, "part")) {
let z = N.part;
if (typeof z == "string") {
if (V(z) > 200) {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!co.test(z)) {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let z = { instancePath: t + "/series/" + w + "/points/" + T + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), s++;
}
}
} else {
let O = { instancePath: t + "/series/" + w + "/points/" + T + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.changes !== void 0 && n.call(b, "changes")) {
let x = b.changes;
if (Array.isArray(x)) {
if (x.length > 2e3) {
let E = { instancePath: t + "/series/" + w + "/points/" + T + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = x.length;
for (let E = 0; E < O; E++)
Lr(x[E], { instancePath: t + "/series/" + w + "/points/" + T + "/changes/" + E, parentData: x, parentDataProperty: E, rootData: u, dynamicAnchors: c }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length);
} else {
let O = { instancePath: t + "/series/" + w + "/points/" + T + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
b.adjustment !== void 0 && n.call(b, "adjustment") && (K(b.adjustment, { instancePath: t + "/series/" + w + "/points/" + T + "/adjustment", parentData: b, parentDataProperty: "adjustment", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), b.source !== void 0 && n.call(b, "source") && (M(b.source, { instancePath: t + "/series/" + w + "/points/" + T + "/source", parentData: b, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
} else {
let x = { instancePath: t + "/series/" + w + "/points/" + T, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let F = { instancePath: t + "/series/" + w + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.role !== void 0 && n.call(D, "role")) {
let v = D.role;
if (!(v === "unit" || v === "group" || v === "unallocated")) {
let F = { instancePath: t + "/series/" + w + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: tr.properties.series.items.properties.role.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.breaks !== void 0 && n.call(D, "breaks")) {
let v = D.breaks;
if (Array.isArray(v)) {
if (v.length > 200) {
let T = { instancePath: t + "/series/" + w + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [T] : e.push(T), s++;
}
let F = v.length;
for (let T = 0; T < F; T++) {
let b = v[T];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.date === void 0 || !n.call(b, "date")) {
let x = { instancePath: t + "/series/" + w + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.kind === void 0 || !n.call(b, "kind")) {
let x = { instancePath: t + "/series/" + w + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [x] : e.push(x), s++;
}
if (b.changes === void 0 || !n.call(b, "changes")) {
let x = { instancePath: t + "/series/" + w + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(b))
if (!(x === "date" || x === "kind" || x === "changes")) {
let O = { instancePath: t + "/series/" + w + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [O] : e.push(O), s++;
}
if (b.date !== void 0 && n.call(b, "date") && (Ge(b.date, { instancePath: t + "/series/" + w + "/breaks/" + T + "/date", parentData: b, parentDataProperty: "date", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), b.kind !== void 0 && n.call(b, "kind")) {
let x = b.kind;
if (!(x === "territory" || x === "definition")) {
let O = { instancePath: t + "/series/" + w + "/breaks/" + T + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: tr.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [O] : e.push(O), s++;
}
}
if (b.changes !== void 0 && n.call(b, "changes")) {
let x = b.changes;
if (Array.isArray(x)) {
if (x.length > 2e3) {
let E = { instancePath: t + "/series/" + w + "/breaks/" + T + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let O = x.length;
for (let E = 0; E < O; E++)
Lr(x[E], { instancePath: t + "/series/" + w + "/breaks/" + T + "/changes/" + E, parentData: x, parentDataProperty: E, rootData: u, dynamicAnchors: c }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length);
} else {
let O = { instancePath: t + "/series/" + w + "/breaks/" + T + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let x = { instancePath: t + "/series/" + w + "/breaks/" + T, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let F = { instancePath: t + "/series/" + w + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t + "/series/" + w, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.reconciliations !== void 0 && n.call(r, "reconciliations")) {
let I = r.reconciliations;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let w = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = I.length;
for (let w = 0; w < A; w++) {
let D = I[w], v = s, F = !0, T = s;
if (D && typeof D == "object" && !Array.isArray(D) && D.verdict !== void 0 && n.call(D, "verdict") && D.verdict !== "notComparable") {
let b = {};
e === null ? e = [b] : e.push(b), s++;
}
var y = T === s;
if (s = v, e !== null && (v ? e.length = v : e = null), y) {
let b = s;
if (D && typeof D == "object" && !Array.isArray(D) && D.difference !== void 0 && n.call(D, "difference") && D.difference !== null) {
let O = { instancePath: t + "/reconciliations/" + w + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var y = b === s;
if (F = y, F) {
var d = {};
d.difference = !0, d.verdict = !0;
}
}
if (!F) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.kind === void 0 || !n.call(D, "kind")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.relation === void 0 || !n.call(D, "relation")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.period === void 0 || !n.call(D, "period")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.unit === void 0 || !n.call(D, "unit")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.ours === void 0 || !n.call(D, "ours")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.published === void 0 || !n.call(D, "published")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.difference === void 0 || !n.call(D, "difference")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.tolerance === void 0 || !n.call(D, "tolerance")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.verdict === void 0 || !n.call(D, "verdict")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(D))
if (!n.call(tr.properties.reconciliations.items.properties, b)) {
let x = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [x] : e.push(x), s++;
}
if (D.kind !== void 0 && n.call(D, "kind") && (M(D.kind, { instancePath: t + "/reconciliations/" + w + "/kind", parentData: D, parentDataProperty: "kind", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.relation !== void 0 && n.call(D, "relation") && (M(D.relation, { instancePath: t + "/reconciliations/" + w + "/relation", parentData: D, parentDataProperty: "relation", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.indicator !== void 0 && n.call(D, "indicator") && (M(D.indicator, { instancePath: t + "/reconciliations/" + w + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.breakdown !== void 0 && n.call(D, "breakdown")) {
let b = D.breakdown;
if (typeof b == "string") {
if (V(b) > 200) {
let x = { instancePath: t + "/reconciliations/" + w + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!bn.test(b)) {
let x = { instancePath: t + "/reconciliations/" + w + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: t + "/reconciliations/" + w + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (D.period !== void 0 && n.call(D, "period") && (Ne(D.period, { instancePath: t + "/reconciliations/" + w + "/period", parentData: D, parentDataProperty: "period", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), D.partsPeriod !== void 0 && n.call(D, "partsPeriod") && (Ne(D.partsPeriod, { instancePath: t + "/reconciliations/" + w + "/partsPeriod", parentData: D, parentDataProperty: "partsPeriod", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), D.unit !== void 0 && n.call(D, "unit") && (Ve(D.unit, { instancePath: t + "/reconciliations/" + w + "/unit", parentData: D, parentDataProperty: "unit", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), D.ours !== void 0 && n.call(D, "ours")) {
let b = D.ours, x = s, O = !1, E = s;
K(b, { instancePath: t + "/reconciliations/" + w + "/ours", parentData: D, parentDataProperty: "ours", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var $ = E === s;
O = O || $;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/reconciliations/" + w + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var $ = N === s;
if (O = O || $, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let z = { instancePath: t + "/reconciliations/" + w + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (D.oursMeasure !== void 0 && n.call(D, "oursMeasure") && (M(D.oursMeasure, { instancePath: t + "/reconciliations/" + w + "/oursMeasure", parentData: D, parentDataProperty: "oursMeasure", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.published !== void 0 && n.call(D, "published")) {
let b = D.published, x = s, O = !1, E = s;
K(b, { instancePath: t + "/reconciliations/" + w + "/published", parentData: D, parentDataProperty: "published", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var g = E === s;
O = O || g;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/reconciliations/" + w + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var g = N === s;
if (O = O || g, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let z = { instancePath: t + "/reconciliations/" + w + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (D.difference !== void 0 && n.call(D, "difference")) {
let b = D.difference, x = s, O = !1, E = s;
K(b, { instancePath: t + "/reconciliations/" + w + "/difference", parentData: D, parentDataProperty: "difference", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var j = E === s;
O = O || j;
let N = s;
if (b !== null) {
let z = { instancePath: t + "/reconciliations/" + w + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var j = N === s;
if (O = O || j, O)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let z = { instancePath: t + "/reconciliations/" + w + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (D.tolerance !== void 0 && n.call(D, "tolerance") && (K(D.tolerance, { instancePath: t + "/reconciliations/" + w + "/tolerance", parentData: D, parentDataProperty: "tolerance", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), D.verdict !== void 0 && n.call(D, "verdict")) {
let b = D.verdict;
if (!(b === "equal" || b === "withinTolerance" || b === "differs" || b === "notComparable")) {
let x = { instancePath: t + "/reconciliations/" + w + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: tr.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
D.source !== void 0 && n.call(D, "source") && (se(D.source, { instancePath: t + "/reconciliations/" + w + "/source", parentData: D, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), D.note !== void 0 && n.call(D, "note") && (ri(D.note, { instancePath: t + "/reconciliations/" + w + "/note", parentData: D, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? ri.errors : e.concat(ri.errors), s = e.length));
} else {
let b = { instancePath: t + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let A = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let I = r.comparisons;
if (Array.isArray(I)) {
if (I.length > 1e4) {
let w = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = I.length;
for (let w = 0; w < A; w++) {
let D = I[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.relation === void 0 || !n.call(D, "relation")) {
let v = { instancePath: t + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.kind === void 0 || !n.call(D, "kind")) {
let v = { instancePath: t + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.compared === void 0 || !n.call(D, "compared")) {
let v = { instancePath: t + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.equal === void 0 || !n.call(D, "equal")) {
let v = { instancePath: t + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.withinTolerance === void 0 || !n.call(D, "withinTolerance")) {
let v = { instancePath: t + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.differs === void 0 || !n.call(D, "differs")) {
let v = { instancePath: t + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.notComparable === void 0 || !n.call(D, "notComparable")) {
let v = { instancePath: t + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(D))
if (!(v === "relation" || v === "kind" || v === "compared" || v === "equal" || v === "withinTolerance" || v === "differs" || v === "notComparable")) {
let F = { instancePath: t + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.relation !== void 0 && n.call(D, "relation") && (M(D.relation, { instancePath: t + "/comparisons/" + w + "/relation", parentData: D, parentDataProperty: "relation", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.kind !== void 0 && n.call(D, "kind") && (M(D.kind, { instancePath: t + "/comparisons/" + w + "/kind", parentData: D, parentDataProperty: "kind", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.compared !== void 0 && n.call(D, "compared")) {
let v = D.compared;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.equal !== void 0 && n.call(D, "equal")) {
let v = D.equal;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.withinTolerance !== void 0 && n.call(D, "withinTolerance")) {
let v = D.withinTolerance;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.differs !== void 0 && n.call(D, "differs")) {
let v = D.differs;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.notComparable !== void 0 && n.call(D, "notComparable")) {
let v = D.notComparable;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/comparisons/" + w + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.conservation !== void 0 && n.call(r, "conservation")) {
let I = r.conservation;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let w = { instancePath: t + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = I.length;
for (let w = 0; w < A; w++) {
let D = I[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.definition === void 0 || !n.call(D, "definition")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.basis === void 0 || !n.call(D, "basis")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.period === void 0 || !n.call(D, "period")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.amounts === void 0 || !n.call(D, "amounts")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.sources === void 0 || !n.call(D, "sources")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.values === void 0 || !n.call(D, "values")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.known === void 0 || !n.call(D, "known")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.unallocated === void 0 || !n.call(D, "unallocated")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.unresolved === void 0 || !n.call(D, "unresolved")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.restatedBySource === void 0 || !n.call(D, "restatedBySource")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.lost === void 0 || !n.call(D, "lost")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.exactUnits === void 0 || !n.call(D, "exactUnits")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.boundedUnits === void 0 || !n.call(D, "boundedUnits")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.unresolvedUnits === void 0 || !n.call(D, "unresolvedUnits")) {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(D))
if (!n.call(tr.properties.conservation.items.properties, v)) {
let F = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.indicator !== void 0 && n.call(D, "indicator") && (M(D.indicator, { instancePath: t + "/conservation/" + w + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.definition !== void 0 && n.call(D, "definition") && (se(D.definition, { instancePath: t + "/conservation/" + w + "/definition", parentData: D, parentDataProperty: "definition", rootData: u, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), D.breakdown !== void 0 && n.call(D, "breakdown")) {
let v = D.breakdown;
if (typeof v == "string") {
if (V(v) > 200) {
let F = { instancePath: t + "/conservation/" + w + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!bn.test(v)) {
let F = { instancePath: t + "/conservation/" + w + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: t + "/conservation/" + w + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.source !== void 0 && n.call(D, "source") && (M(D.source, { instancePath: t + "/conservation/" + w + "/source", parentData: D, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.basis !== void 0 && n.call(D, "basis") && (Ee(D.basis, { instancePath: t + "/conservation/" + w + "/basis", parentData: D, parentDataProperty: "basis", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), D.period !== void 0 && n.call(D, "period") && (Ne(D.period, { instancePath: t + "/conservation/" + w + "/period", parentData: D, parentDataProperty: "period", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), D.amounts !== void 0 && n.call(D, "amounts")) {
let v = D.amounts;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + w + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + w + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.sources !== void 0 && n.call(D, "sources") && (K(D.sources, { instancePath: t + "/conservation/" + w + "/sources", parentData: D, parentDataProperty: "sources", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), D.values !== void 0 && n.call(D, "values") && (K(D.values, { instancePath: t + "/conservation/" + w + "/values", parentData: D, parentDataProperty: "values", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), D.known !== void 0 && n.call(D, "known") && (K(D.known, { instancePath: t + "/conservation/" + w + "/known", parentData: D, parentDataProperty: "known", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), D.unallocated !== void 0 && n.call(D, "unallocated") && (K(D.unallocated, { instancePath: t + "/conservation/" + w + "/unallocated", parentData: D, parentDataProperty: "unallocated", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), D.unresolved !== void 0 && n.call(D, "unresolved") && (K(D.unresolved, { instancePath: t + "/conservation/" + w + "/unresolved", parentData: D, parentDataProperty: "unresolved", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), D.restatedBySource !== void 0 && n.call(D, "restatedBySource") && (K(D.restatedBySource, { instancePath: t + "/conservation/" + w + "/restatedBySource", parentData: D, parentDataProperty: "restatedBySource", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), D.lost !== void 0 && n.call(D, "lost") && (K(D.lost, { instancePath: t + "/conservation/" + w + "/lost", parentData: D, parentDataProperty: "lost", rootData: u, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), D.exactUnits !== void 0 && n.call(D, "exactUnits")) {
let v = D.exactUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + w + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + w + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.boundedUnits !== void 0 && n.call(D, "boundedUnits")) {
let v = D.boundedUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + w + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + w + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.unresolvedUnits !== void 0 && n.call(D, "unresolvedUnits")) {
let v = D.unresolvedUnits;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let F = { instancePath: t + "/conservation/" + w + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) {
let F = { instancePath: t + "/conservation/" + w + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let v = { instancePath: t + "/conservation/" + w, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.markers !== void 0 && n.call(r, "markers")) {
let I = r.markers;
if (Array.isArray(I)) {
if (I.length > 200) {
let w = { instancePath: t + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = I.length;
for (let w = 0; w < A; w++) {
let D = I[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.kind === void 0 || !n.call(D, "kind")) {
let v = { instancePath: t + "/markers/" + w, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.code === void 0 || !n.call(D, "code")) {
let v = { instancePath: t + "/markers/" + w, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.text === void 0 || !n.call(D, "text")) {
let v = { instancePath: t + "/markers/" + w, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(D))
if (!(v === "kind" || v === "code" || v === "text")) {
let F = { instancePath: t + "/markers/" + w, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.kind !== void 0 && n.call(D, "kind")) {
let v = D.kind;
if (!(v === "method" || v === "reason" || v === "status" || v === "break")) {
let F = { instancePath: t + "/markers/" + w + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: tr.properties.markers.items.properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.code !== void 0 && n.call(D, "code")) {
let v = D.code;
if (typeof v == "string") {
if (V(v) > 40) {
let F = { instancePath: t + "/markers/" + w + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!yo.test(v)) {
let F = { instancePath: t + "/markers/" + w + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: t + "/markers/" + w + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
D.text !== void 0 && n.call(D, "text") && (Or(D.text, { instancePath: t + "/markers/" + w + "/text", parentData: D, parentDataProperty: "text", rootData: u, dynamicAnchors: c }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length));
} else {
let v = { instancePath: t + "/markers/" + w, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.sources !== void 0 && n.call(r, "sources")) {
let I = r.sources;
if (Array.isArray(I)) {
if (I.length > 1e3) {
let w = { instancePath: t + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = I.length;
for (let w = 0; w < A; w++) {
let D = I[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.id === void 0 || !n.call(D, "id")) {
let v = { instancePath: t + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.class === void 0 || !n.call(D, "class")) {
let v = { instancePath: t + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.publisher === void 0 || !n.call(D, "publisher")) {
let v = { instancePath: t + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [v] : e.push(v), s++;
}
if (D.origin === void 0 || !n.call(D, "origin")) {
let v = { instancePath: t + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(D))
if (!(v === "id" || v === "class" || v === "publisher" || v === "origin")) {
let F = { instancePath: t + "/sources/" + w, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [F] : e.push(F), s++;
}
D.id !== void 0 && n.call(D, "id") && (M(D.id, { instancePath: t + "/sources/" + w + "/id", parentData: D, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.class !== void 0 && n.call(D, "class") && (M(D.class, { instancePath: t + "/sources/" + w + "/class", parentData: D, parentDataProperty: "class", rootData: u, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.publisher !== void 0 && n.call(D, "publisher") && (se(D.publisher, { instancePath: t + "/sources/" + w + "/publisher", parentData: D, parentDataProperty: "publisher", rootData: u, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), D.origin !== void 0 && n.call(D, "origin") && (se(D.origin, { instancePath: t + "/sources/" + w + "/origin", parentData: D, parentDataProperty: "origin", rootData: u, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let v = { instancePath: t + "/sources/" + w, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let A = { instancePath: t + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let I = r.findings;
if (Array.isArray(I)) {
if (I.length > 1e6) {
let w = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = I.length;
for (let w = 0; w < A; w++)
ir(I[w], { instancePath: t + "/findings/" + w, parentData: I, parentDataProperty: w, rootData: u, dynamicAnchors: c }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length);
} else {
let A = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let I = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
return Si.errors = e, s === 0;
}
Si.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zo = Zi, vi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function si(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = si.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return si.errors = e, s === 0;
}
si.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ar(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ti(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Yr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ti.errors = e, s === 0;
}
ti.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.area === void 0 || !n.call(r, "area")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.population === void 0 || !n.call(r, "population")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "change" || m === "from" || m === "to" || m === "kind" || m === "area" || m === "population" || m === "evidence" || m === "note")) {
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (si(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: c }) || (e = e === null ? si.errors : e.concat(si.errors), s = e.length)), r.from !== void 0 && n.call(r, "from")) {
let m = r.from, a = s, f = !1, h = s;
Ar(m, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var i = h === s;
f = f || i;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var i = y === s;
if (f = f || i, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let m = r.to, a = s, f = !1, h = s;
Ar(m, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var p = h === s;
f = f || p;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var p = y === s;
if (f = f || p, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let m = r.kind;
if (!(m === "whole" || m === "part" || m === "undetermined")) {
let a = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: vi.properties.kind.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.area !== void 0 && n.call(r, "area")) {
let m = r.area, a = s, f = !1, h = s;
if (!(m === "all" || m === "part" || m === "none")) {
let d = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: vi.properties.area.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var q = h === s;
f = f || q;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var q = y === s;
if (f = f || q, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.population !== void 0 && n.call(r, "population")) {
let m = r.population, a = s, f = !1, h = s;
if (!(m === "all" || m === "part" || m === "none")) {
let d = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: vi.properties.population.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var l = h === s;
f = f || l;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var l = y === s;
if (f = f || l, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.evidence !== void 0 && n.call(r, "evidence")) {
let m = r.evidence, a = s, f = !1, h = s;
if (!(m === "official" || m === "alias")) {
let d = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: vi.properties.evidence.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
f = f || P;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = y === s;
if (f = f || P, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let m = r.note, a = s, f = !1, h = s;
ti(m, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: c }) || (e = e === null ? ti.errors : e.concat(ti.errors), s = e.length);
var k = h === s;
f = f || k;
let y = s;
if (m !== "") {
let d = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var k = y === s;
if (f = f || k, f)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let d = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Zi.errors = e, s === 0;
}
Zi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ko = Ki, qn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function Er(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ii(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ii.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ur.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return ii.errors = e, s === 0;
}
ii.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ni(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ni.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ni.errors = e, s === 0;
}
ni.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Pe.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!he(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Vr.errors = e, s === 0;
}
Vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = oi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return oi.errors = e, s === 0;
}
oi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ai(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ai.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ai.errors = e, s === 0;
}
ai.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ki(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ki.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.type === void 0 || !n.call(r, "type")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!n.call(qn.properties, h)) {
let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Er(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: c }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (ii(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: c }) || (e = e === null ? ii.errors : e.concat(ii.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (ni(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: c }) || (e = e === null ? ni.errors : e.concat(ni.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let h = r.type, y = s, d = !1, $ = s;
Je(h, { instancePath: t + "/type", parentData: r, parentDataProperty: "type", rootData: u, dynamicAnchors: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
var i = $ === s;
d = d || i;
let g = s;
if (h !== "") {
let j = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var i = g === s;
if (d = d || i, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.name !== void 0 && n.call(r, "name") && (Je(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.parent !== void 0 && n.call(r, "parent")) {
let h = r.parent, y = s, d = !1, $ = s;
Er(h, { instancePath: t + "/parent", parentData: r, parentDataProperty: "parent", rootData: u, dynamicAnchors: c }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length);
var p = $ === s;
d = d || p;
let g = s;
if (h !== "") {
let j = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var p = g === s;
if (d = d || p, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.validFrom !== void 0 && n.call(r, "validFrom")) {
let h = r.validFrom, y = s, d = !1, $ = s;
Vr(h, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: c }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length);
var q = $ === s;
d = d || q;
let g = s;
if (h !== "") {
let j = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var q = g === s;
if (d = d || q, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let h = r.validTo, y = s, d = !1, $ = s;
Vr(h, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: c }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length);
var l = $ === s;
d = d || l;
let g = s;
if (h !== "") {
let j = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var l = g === s;
if (d = d || l, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.change !== void 0 && n.call(r, "change")) {
let h = r.change, y = s, d = !1, $ = s;
oi(h, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: c }) || (e = e === null ? oi.errors : e.concat(oi.errors), s = e.length);
var P = $ === s;
d = d || P;
let g = s;
if (h !== "") {
let j = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var P = g === s;
if (d = d || P, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.class !== void 0 && n.call(r, "class")) {
let h = r.class, y = s, d = !1, $ = s;
if (!(h === "urban" || h === "rural")) {
let j = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: qn.properties.class.anyOf[0].enum } };
e === null ? e = [j] : e.push(j), s++;
}
var k = $ === s;
d = d || k;
let g = s;
if (h !== "") {
let j = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var k = g === s;
if (d = d || k, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.continuity !== void 0 && n.call(r, "continuity")) {
let h = r.continuity, y = s, d = !1, $ = s;
if (h !== "assumed") {
let j = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [j] : e.push(j), s++;
}
var m = $ === s;
d = d || m;
let g = s;
if (h !== "") {
let j = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var m = g === s;
if (d = d || m, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.dateKind !== void 0 && n.call(r, "dateKind")) {
let h = r.dateKind, y = s, d = !1, $ = s;
ai(h, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: u, dynamicAnchors: c }) || (e = e === null ? ai.errors : e.concat(ai.errors), s = e.length);
var a = $ === s;
d = d || a;
let g = s;
if (h !== "") {
let j = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var a = g === s;
if (d = d || a, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.nameEn !== void 0 && n.call(r, "nameEn")) {
let h = r.nameEn, y = s, d = !1, $ = s;
Je(h, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
var f = $ === s;
d = d || f;
let g = s;
if (h !== "") {
let j = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var f = g === s;
if (d = d || f, d)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let j = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return Ki.errors = e, s === 0;
}
Ki.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Uo = Ui;
function li(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = li.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return li.errors = e, s === 0;
}
li.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nr(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ye.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = s;
if (r !== "constructor") {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (q) {
let l = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [l] : e.push(l), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (V(r) > 60) {
let l = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!nn.test(r)) {
let l = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
return pi.errors = e, s === 0;
}
pi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ui(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ui.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Wi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ui.errors = e, s === 0;
}
ui.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mi(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = mi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (V(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (V(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!De.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return mi.errors = e, s === 0;
}
mi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ho = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function Ui(r, { instancePath: t = "", parentData: _, parentDataProperty: L, rootData: u = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ui.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, p = !1, q = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount") && r.amount !== "") {
let y = { instancePath: t + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.share !== void 0 && n.call(r, "share")) {
let y = r.share;
if (typeof y == "string" && V(y) < 1) {
let d = { instancePath: t + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
var m = l === s;
if (m) {
p = !0, q = 0;
var P = {};
P.amount = !0, P.share = !0;
}
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount")) {
let y = r.amount;
if (typeof y == "string" && V(y) < 1) {
let d = { instancePath: t + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.share !== void 0 && n.call(r, "share") && r.share !== "") {
let y = { instancePath: t + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [y] : e.push(y), s++;
}
}
var m = k === s;
if (m && p ? (p = !1, q = [q, 1]) : m && (p = !0, q = 1, P !== !0 && (P = P || {}, P.amount = !0, P.share = !0)), p)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let y = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
e === null ? e = [y] : e.push(y), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.amount === void 0 || !n.call(r, "amount")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.share === void 0 || !n.call(r, "share")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "change" || y === "from" || y === "to" || y === "basis" || y === "amount" || y === "share" || y === "source")) {
let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (li(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: c }) || (e = e === null ? li.errors : e.concat(li.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (Nr(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: c }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Nr(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: c }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (pi(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: c }) || (e = e === null ? pi.errors : e.concat(pi.errors), s = e.length)), r.amount !== void 0 && n.call(r, "amount")) {
let y = r.amount, d = s, $ = !1, g = s;
if (typeof y == "string") {
if (V(y) > 50) {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [I] : e.push(I), s++;
}
if (!ho.test(y)) {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = g === s;
$ = $ || a;
let j = s;
if (y !== "") {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = j === s;
if ($ = $ || a, $)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let I = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.share !== void 0 && n.call(r, "share")) {
let y = r.share, d = s, $ = !1, g = s;
ui(y, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: u, dynamicAnchors: c }) || (e = e === null ? ui.errors : e.concat(ui.errors), s = e.length);
var f = g === s;
$ = $ || f;
let j = s;
if (y !== "") {
let I = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var f = j === s;
if ($ = $ || f, $)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let I = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let y = r.source, d = s, $ = !1, g = s;
mi(y, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: c }) || (e = e === null ? mi.errors : e.concat(mi.errors), s = e.length);
var h = g === s;
$ = $ || h;
let j = s;
if (y !== "") {
let I = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var h = j === s;
if ($ = $ || h, $)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let I = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return Ui.errors = e, s === 0;
}
Ui.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
vo as validateBody,
bo as validateBreakdown,
qo as validateCalendar,
$o as validateChange,
Do as validateConfig,
jo as validateConsolidation,
xo as validateContact,
Io as validateDecision,
Oo as validateDueFeed,
_o as validateException,
Lo as validateForm,
Ao as validateHoliday,
Eo as validateIndicator,
Vo as validateInstrument,
No as validateIssue,
Fo as validateMapping,
To as validateMeasure,
zo as validateObservation,
Co as validatePeriod,
Ro as validateRegime,
Bo as validateRegister,
So as validateReport,
Zo as validateTransfer,
Ko as validateUnit,
Uo as validateWeight
};

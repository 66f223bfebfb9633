// Generated from schemas/ by `npm run generate`. Do not edit.
var ui = Object.create;
var Rt = Object.defineProperty;
var mi = Object.getOwnPropertyDescriptor;
var ci = Object.getOwnPropertyNames;
var di = Object.getPrototypeOf, yi = Object.prototype.hasOwnProperty;
var xt = (r, n) => () => {
try {
return n || r((n = { exports: {} }).exports, n), n.exports;
} catch (_) {
throw n = 0, _;
}
};
var hi = (r, n, _, L) => {
if (n && typeof n == "object" || typeof n == "function")
for (let f of ci(n))
!yi.call(r, f) && f !== _ && Rt(r, f, { get: () => n[f], enumerable: !(L = mi(n, f)) || L.enumerable });
return r;
};
var Zt = (r, n, _) => (_ = r != null ? ui(di(r)) : {}, hi(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
n || !r || !r.__esModule ? Rt(_, "default", { value: r, enumerable: !0 }) : _,
r
));
var Kt = xt((Gi, St) => {
"use strict";
St.exports = function r(n, _) {
if (n === _) return !0;
if (n && _ && typeof n == "object" && typeof _ == "object") {
if (n.constructor !== _.constructor) return !1;
var L, f, u;
if (Array.isArray(n)) {
if (L = n.length, L != _.length) return !1;
for (f = L; f-- !== 0; )
if (!r(n[f], _[f])) return !1;
return !0;
}
if (n.constructor === RegExp) return n.source === _.source && n.flags === _.flags;
if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === _.valueOf();
if (n.toString !== Object.prototype.toString) return n.toString() === _.toString();
if (u = Object.keys(n), L = u.length, L !== Object.keys(_).length) return !1;
for (f = L; f-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(_, u[f])) return !1;
for (f = L; f-- !== 0; ) {
var e = u[f];
if (!r(n[e], _[e])) return !1;
}
return !0;
}
return n !== n && _ !== _;
};
});
var Mt = xt((It) => {
"use strict";
Object.defineProperty(It, "__esModule", { value: !0 });
var Ut = Kt();
Ut.code = 'require("ajv/dist/runtime/equal").default';
It.default = Ut;
});
var Yt = xt((_t) => {
"use strict";
Object.defineProperty(_t, "__esModule", { value: !0 });
function Wt(r) {
let n = r.length, _ = 0, L = 0, f;
for (; L < n; )
_++, f = r.charCodeAt(L++), f >= 55296 && f <= 56319 && L < n && (f = r.charCodeAt(L), (f & 64512) === 56320 && L++);
return _;
}
_t.default = Wt;
Wt.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var ri = Zt(Mt()), si = Zt(Yt()), Pi = {
date(r) {
let [, n, _, L] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!n || _ < 1 || _ > 12 || L < 1) return !1;
let f = n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0);
return L <= [31, f ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][_ - 1];
}
}, eo = tt;
var i = Object.prototype.hasOwnProperty, G = ri.default;
var z = si.default, ve = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function Fe(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Fe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Fe.errors = e, s === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ne = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function B(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Tr = new RegExp("^\\S", "u");
function Z(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
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
function Br(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.length < 1) {
let l = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++)
B(r[l], { instancePath: n + "/" + l, parentData: r, parentDataProperty: l, rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Vr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Zr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let d = r[a];
if (typeof d == "string") {
if (z(d) > 60) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Vr.test(d)) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let l = r.length, q;
if (l > 1) {
let a = {};
for (; l--; ) {
let d = r[l];
if (typeof d == "string") {
if (typeof a[d] == "number") {
q = a[d];
let k = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: l, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[d] = l;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.forms === void 0 || !i.call(r, "forms")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.steps === void 0 || !i.call(r, "steps")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.ownComposition === void 0 || !i.call(r, "ownComposition")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
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
if (!(t === "code" || t === "names" || t === "forms" || t === "steps" || t === "ownComposition" || t === "note" || t === "sources" || t === "unknown")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Fe(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (Je(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.forms !== void 0 && i.call(r, "forms")) {
let t = r.forms;
if (Array.isArray(t)) {
if (t.length > 500) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [d] : e.push(d), s++;
}
if (t.length < 1) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let l = t.length;
for (let d = 0; d < l; d++)
Fe(t[d], { instancePath: n + "/forms/" + d, parentData: t, parentDataProperty: d, rootData: f, dynamicAnchors: u }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
let q = t.length, a;
if (q > 1) {
e: for (; q--; )
for (a = q; a--; )
if (G(t[q], t[a])) {
let d = { instancePath: n + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: q, j: a } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let l = { instancePath: n + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.steps !== void 0 && i.call(r, "steps")) {
let t = r.steps;
if (Array.isArray(t)) {
if (t.length > 20) {
let q = { instancePath: n + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let l = t.length;
for (let q = 0; q < l; q++) {
let a = t[q];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.role === void 0 || !i.call(a, "role")) {
let d = { instancePath: n + "/steps/" + q, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.names === void 0 || !i.call(a, "names")) {
let d = { instancePath: n + "/steps/" + q, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!(d === "role" || d === "names")) {
let k = { instancePath: n + "/steps/" + q, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [k] : e.push(k), s++;
}
a.role !== void 0 && i.call(a, "role") && (Fe(a.role, { instancePath: n + "/steps/" + q + "/role", parentData: a, parentDataProperty: "role", rootData: f, dynamicAnchors: u }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), a.names !== void 0 && i.call(a, "names") && (Je(a.names, { instancePath: n + "/steps/" + q + "/names", parentData: a, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length));
} else {
let d = { instancePath: n + "/steps/" + q, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let l = { instancePath: n + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.ownComposition !== void 0 && i.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let t = { instancePath: n + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
r.note !== void 0 && i.call(r, "note") && (Br(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Rr(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Zr(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ro = it, ki = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } } };
var be = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function ze(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Cr = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function Kr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Cr.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qe = Pi.date, $e = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function er(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gi = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u"), wi = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function it(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.identifier === void 0 || !i.call(r, "identifier")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.level === void 0 || !i.call(r, "level")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.name === void 0 || !i.call(r, "name")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.parent === void 0 || !i.call(r, "parent")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.territory === void 0 || !i.call(r, "territory")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.validFrom === void 0 || !i.call(r, "validFrom")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.validTo === void 0 || !i.call(r, "validTo")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.successors === void 0 || !i.call(r, "successors")) {
let d = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!i.call(ki.properties, d)) {
let k = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (ze(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.identifier !== void 0 && i.call(r, "identifier")) {
let d = r.identifier;
if (typeof d == "string") {
if (z(d) > 40) {
let k = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!gi.test(d)) {
let k = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind") && (Sr(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (Kr(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length)), r.name !== void 0 && i.call(r, "name") && (Xe(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), r.nameEn !== void 0 && i.call(r, "nameEn")) {
let d = r.nameEn, k = s, v = !1, c = s;
Xe(d, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: f, dynamicAnchors: u }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
var t = c === s;
v = v || t;
let m = s;
if (d !== "") {
let w = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = m === s;
if (v = v || t, v)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.parent !== void 0 && i.call(r, "parent")) {
let d = r.parent, k = s, v = !1, c = s;
ze(d, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: f, dynamicAnchors: u }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var l = c === s;
v = v || l;
let m = s;
if (d !== "") {
let w = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = m === s;
if (v = v || l, v)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.territory !== void 0 && i.call(r, "territory") && (ze(r.territory, { instancePath: n + "/territory", parentData: r, parentDataProperty: "territory", rootData: f, dynamicAnchors: u }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.validFrom !== void 0 && i.call(r, "validFrom")) {
let d = r.validFrom, k = s, v = !1, c = s;
er(d, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: f, dynamicAnchors: u }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var q = c === s;
v = v || q;
let m = s;
if (d !== "") {
let w = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = m === s;
if (v = v || q, v)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let d = r.validTo, k = s, v = !1, c = s;
er(d, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: f, dynamicAnchors: u }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var a = c === s;
v = v || a;
let m = s;
if (d !== "") {
let w = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = m === s;
if (v = v || a, v)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.successors !== void 0 && i.call(r, "successors")) {
let d = r.successors;
if (typeof d == "string") {
if (z(d) > 1e3) {
let k = { instancePath: n + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!wi.test(d)) {
let k = { instancePath: n + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var so = ot, vi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Te(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
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
function Ur(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, a = s, d = !1, k = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
d = d || t;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = v === s;
if (d = d || t, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, a = s, d = !1, k = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var l = k === s;
d = d || l;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = v === s;
if (d = d || l, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Ur.errors = e, s === 0;
}
Ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Mr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.length < 1) {
let l = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++)
B(r[l], { instancePath: n + "/" + l, parentData: r, parentDataProperty: l, rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Wr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let d = r[a];
if (typeof d == "string") {
if (z(d) > 60) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Vr.test(d)) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let l = r.length, q;
if (l > 1) {
let a = {};
for (; l--; ) {
let d = r[l];
if (typeof d == "string") {
if (typeof a[d] == "number") {
q = a[d];
let k = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: l, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[d] = l;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Wr.errors = e, s === 0;
}
Wr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ot(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
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
if (!i.call(vi.properties, t)) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Te(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (rr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), r.values !== void 0 && i.call(r, "values")) {
let t = r.values;
if (Array.isArray(t)) {
if (t.length > 500) {
let q = { instancePath: n + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [q] : e.push(q), s++;
}
let l = t.length;
for (let q = 0; q < l; q++) {
let a = t[q];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.code === void 0 || !i.call(a, "code")) {
let d = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.names === void 0 || !i.call(a, "names")) {
let d = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!(d === "code" || d === "names" || d === "parent" || d === "note")) {
let k = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [k] : e.push(k), s++;
}
a.code !== void 0 && i.call(a, "code") && (Te(a.code, { instancePath: n + "/values/" + q + "/code", parentData: a, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), a.names !== void 0 && i.call(a, "names") && (rr(a.names, { instancePath: n + "/values/" + q + "/names", parentData: a, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), a.parent !== void 0 && i.call(a, "parent") && (Te(a.parent, { instancePath: n + "/values/" + q + "/parent", parentData: a, parentDataProperty: "parent", rootData: f, dynamicAnchors: u }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), a.note !== void 0 && i.call(a, "note") && (sr(a.note, { instancePath: n + "/values/" + q + "/note", parentData: a, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length));
} else {
let d = { instancePath: n + "/values/" + q, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let l = { instancePath: n + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
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
r.validity !== void 0 && i.call(r, "validity") && (Ur(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (sr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Mr(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Wr(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ot.errors = e, s === 0;
}
ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var no = at, bi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Yr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Yr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Yr.errors = e, s === 0;
}
Yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Hr.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hr.errors = e, s === 0;
}
Hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Dr.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.number !== void 0 && i.call(r, "number") && (B(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (B(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (Dr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qr.errors = e, s === 0;
}
Qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Gr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Gr.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gr.errors = e, s === 0;
}
Gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.length < 1) {
let l = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++)
B(r[l], { instancePath: n + "/" + l, parentData: r, parentDataProperty: l, rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let d = r[a];
if (typeof d == "string") {
if (z(d) > 60) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Vr.test(d)) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let l = r.length, q;
if (l > 1) {
let a = {};
for (; l--; ) {
let d = r[l];
if (typeof d == "string") {
if (typeof a[d] == "number") {
q = a[d];
let k = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: l, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[d] = l;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function at(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !i.call(r, "months"))) {
let v = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [v] : e.push(v), s++;
}
var k = q === s;
l = l || k;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !i.call(r, "weekStartsOn"))) {
let v = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [v] : e.push(v), s++;
}
var k = a === s;
l = l || k;
let d = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !i.call(r, "datesStated"))) {
let v = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [v] : e.push(v), s++;
}
var k = d === s;
if (l = l || k, l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let v = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.legalBasis === void 0 || !i.call(r, "legalBasis")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!i.call(bi.properties, v)) {
let c = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Yr(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (Hr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length)), r.months !== void 0 && i.call(r, "months")) {
let v = r.months;
if (v && typeof v == "object" && !Array.isArray(v)) {
if (v.startDay === void 0 || !i.call(v, "startDay")) {
let c = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [c] : e.push(c), s++;
}
if (v.monthOffset === void 0 || !i.call(v, "monthOffset")) {
let c = { instancePath: n + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(v))
if (!(c === "startDay" || c === "monthOffset")) {
let m = { instancePath: n + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (v.startDay !== void 0 && i.call(v, "startDay")) {
let c = v.startDay;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let m = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 28 || isNaN(c)) {
let m = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [m] : e.push(m), s++;
}
if (c < 1 || isNaN(c)) {
let m = { instancePath: n + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
}
}
if (v.monthOffset !== void 0 && i.call(v, "monthOffset")) {
let c = v.monthOffset;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let m = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 11 || isNaN(c)) {
let m = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [m] : e.push(m), s++;
}
if (c < -11 || isNaN(c)) {
let m = { instancePath: n + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [m] : e.push(m), s++;
}
}
}
} else {
let c = { instancePath: n + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.weekStartsOn !== void 0 && i.call(r, "weekStartsOn")) {
let v = r.weekStartsOn;
if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
let c = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [c] : e.push(c), s++;
}
if (typeof v == "number" && isFinite(v)) {
if (v > 7 || isNaN(v)) {
let c = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [c] : e.push(c), s++;
}
if (v < 1 || isNaN(v)) {
let c = { instancePath: n + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
}
}
if (r.datesStated !== void 0 && i.call(r, "datesStated") && r.datesStated !== !0) {
let v = { instancePath: n + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.legalBasis !== void 0 && i.call(r, "legalBasis")) {
let v = r.legalBasis;
if (Array.isArray(v)) {
if (v.length > 20) {
let m = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [m] : e.push(m), s++;
}
let c = v.length;
for (let m = 0; m < c; m++)
Qr(v[m], { instancePath: n + "/legalBasis/" + m, parentData: v, parentDataProperty: m, rootData: f, dynamicAnchors: u }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length);
} else {
let c = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [c] : e.push(c), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (Gr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Jr(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Xr(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length));
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var to = lt, Ht = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var Hn = new RegExp("^[^\\s|,]+$", "u");
function es(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Hn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return nr.errors = e, s === 0;
}
nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ni = { enum: ["legal", "observed"] };
function rs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ni.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ss(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ns(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qi = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), $i = new RegExp("^[0-9]*$", "u");
function lt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.kinds === void 0 || !i.call(r, "kinds")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.operating === void 0 || !i.call(r, "operating")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.dateKind === void 0 || !i.call(r, "dateKind")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.seq === void 0 || !i.call(r, "seq")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.instrument === void 0 || !i.call(r, "instrument")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!i.call(Ht.properties, k)) {
let v = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (es(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length)), r.kinds !== void 0 && i.call(r, "kinds")) {
let k = r.kinds;
if (typeof k == "string") {
if (z(k) > 100) {
let v = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!qi.test(k)) {
let v = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: n + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let k = r.inForce, v = s, c = !1, m = s;
nr(k, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: f, dynamicAnchors: u }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length);
var t = m === s;
c = c || t;
let w = s;
if (k !== "") {
let g = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var t = w === s;
if (c = c || t, c)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.operating !== void 0 && i.call(r, "operating") && (nr(r.operating, { instancePath: n + "/operating", parentData: r, parentDataProperty: "operating", rootData: f, dynamicAnchors: u }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), r.dateKind !== void 0 && i.call(r, "dateKind")) {
let k = r.dateKind, v = s, c = !1, m = s;
rs(k, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: f, dynamicAnchors: u }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length);
var l = m === s;
c = c || l;
let w = s;
if (k !== "") {
let g = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var l = w === s;
if (c = c || l, c)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.seq !== void 0 && i.call(r, "seq")) {
let k = r.seq;
if (typeof k == "string") {
if (z(k) > 6) {
let v = { instancePath: n + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!$i.test(k)) {
let v = { instancePath: n + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: n + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.instrument !== void 0 && i.call(r, "instrument")) {
let k = r.instrument, v = s, c = !1, m = s;
ss(k, { instancePath: n + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: f, dynamicAnchors: u }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length);
var q = m === s;
c = c || q;
let w = s;
if (k !== "") {
let g = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var q = w === s;
if (c = c || q, c)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: n + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.status !== void 0 && i.call(r, "status")) {
let k = r.status, v = s, c = !1, m = s;
if (!(k === "proposed" || k === "adopted" || k === "inForce" || k === "operating")) {
let g = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ht.properties.status.anyOf[0].enum } };
e === null ? e = [g] : e.push(g), s++;
}
var a = m === s;
c = c || a;
let w = s;
if (k !== "") {
let g = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var a = w === s;
if (c = c || a, c)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: n + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let k = r.note, v = s, c = !1, m = s;
ns(k, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length);
var d = m === s;
c = c || d;
let w = s;
if (k !== "") {
let g = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var d = w === s;
if (c = c || d, c)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let k = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var io = pt, Qt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } };
function je(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = je.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return je.errors = e, s === 0;
}
je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function is(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ji = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), Di = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), Oi = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function pt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !i.call(r, "title")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.agency === void 0 || !i.call(r, "agency")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.contacts === void 0 || !i.call(r, "contacts")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.languages === void 0 || !i.call(r, "languages")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.baseAddress === void 0 || !i.call(r, "baseAddress")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "title" || l === "agency" || l === "contacts" || l === "scope" || l === "languages" || l === "baseAddress" || l === "audience" || l === "sample")) {
let q = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.title !== void 0 && i.call(r, "title") && (je(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: f, dynamicAnchors: u }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.agency !== void 0 && i.call(r, "agency") && (je(r.agency, { instancePath: n + "/agency", parentData: r, parentDataProperty: "agency", rootData: f, dynamicAnchors: u }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.contacts !== void 0 && i.call(r, "contacts")) {
let l = r.contacts;
if (Array.isArray(l)) {
if (l.length > 20) {
let a = { instancePath: n + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
let q = l.length;
for (let a = 0; a < q; a++) {
let d = l[a];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.names === void 0 || !i.call(d, "names")) {
let k = { instancePath: n + "/contacts/" + a, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(d))
if (!(k === "names" || k === "telephone" || k === "email" || k === "address")) {
let v = { instancePath: n + "/contacts/" + a, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [v] : e.push(v), s++;
}
if (d.names !== void 0 && i.call(d, "names") && (je(d.names, { instancePath: n + "/contacts/" + a + "/names", parentData: d, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), d.telephone !== void 0 && i.call(d, "telephone")) {
let k = d.telephone;
if (typeof k == "string") {
if (z(k) > 40) {
let v = { instancePath: n + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!ji.test(k)) {
let v = { instancePath: n + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: n + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (d.email !== void 0 && i.call(d, "email")) {
let k = d.email;
if (typeof k == "string") {
if (z(k) > 200) {
let v = { instancePath: n + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!Di.test(k)) {
let v = { instancePath: n + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: n + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
d.address !== void 0 && i.call(d, "address") && (je(d.address, { instancePath: n + "/contacts/" + a + "/address", parentData: d, parentDataProperty: "address", rootData: f, dynamicAnchors: u }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length));
} else {
let k = { instancePath: n + "/contacts/" + a, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: n + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let l = r.scope;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.unit === void 0 || !i.call(l, "unit")) {
let q = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [q] : e.push(q), s++;
}
if (l.listDate === void 0 || !i.call(l, "listDate")) {
let q = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(l))
if (!(q === "unit" || q === "listDate")) {
let a = { instancePath: n + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.unit !== void 0 && i.call(l, "unit")) {
let q = l.unit, a = s, d = !1, k = s;
ts(q, { instancePath: n + "/scope/unit", parentData: l, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length);
var t = k === s;
d = d || t;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = v === s;
if (d = d || t, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
l.listDate !== void 0 && i.call(l, "listDate") && (is(l.listDate, { instancePath: n + "/scope/listDate", parentData: l, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length));
} else {
let q = { instancePath: n + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.languages !== void 0 && i.call(r, "languages")) {
let l = r.languages;
if (Array.isArray(l)) {
if (l.length > 2) {
let k = { instancePath: n + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [k] : e.push(k), s++;
}
if (l.length < 1) {
let k = { instancePath: n + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let q = l.length;
for (let k = 0; k < q; k++) {
let v = l[k];
if (!(v === "vi" || v === "en")) {
let c = { instancePath: n + "/languages/" + k, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: Qt.properties.languages.items.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
let a = l.length, d;
if (a > 1) {
e: for (; a--; )
for (d = a; d--; )
if (G(l[a], l[d])) {
let k = { instancePath: n + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: a, j: d } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let q = { instancePath: n + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.baseAddress !== void 0 && i.call(r, "baseAddress")) {
let l = r.baseAddress;
if (typeof l == "string") {
if (z(l) > 300) {
let q = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [q] : e.push(q), s++;
}
if (!Oi.test(l)) {
let q = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [q] : e.push(q), s++;
}
} else {
let q = { instancePath: n + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.audience !== void 0 && i.call(r, "audience")) {
let l = r.audience;
if (!(l === "public" || l === "internal")) {
let q = { instancePath: n + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: Qt.properties.audience.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let l = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oo = ft;
function os(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Hn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vt = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function as(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Vt.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ls(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
as(r, { instancePath: n, parentData: _, parentDataProperty: L, rootData: f, dynamicAnchors: u }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length);
var d = q === s;
l = l || d;
let a = s;
if (r !== "*") {
let k = { instancePath: n, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [k] : e.push(k), s++;
}
var d = a === s;
if (l = l || d, l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let k = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ft = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function ps(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ft.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ft(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.change !== void 0 && i.call(r, "change") && (os(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: u }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && (tr(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (tr(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (ls(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length)), r.share !== void 0 && i.call(r, "share") && (ps(r.share, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: f, dynamicAnchors: u }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length)), r.authority !== void 0 && i.call(r, "authority") && (ir(r.authority, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: f, dynamicAnchors: u }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), r.document !== void 0 && i.call(r, "document") && (ir(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: u }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length)), r.date !== void 0 && i.call(r, "date") && (fs(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ft.errors = e, s === 0;
}
ft.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ao = ut;
function us(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ms(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ds(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ut(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.listDate !== void 0 && i.call(r, "listDate") && (us(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (ms(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length)), r.unit !== void 0 && i.call(r, "unit") && (cs(r.unit, { instancePath: n + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length)), r.reason !== void 0 && i.call(r, "reason") && (ds(r.reason, { instancePath: n + "/reason", parentData: r, parentDataProperty: "reason", rootData: f, dynamicAnchors: u }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var lo = mt, Lt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function oe(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = oe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function H(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = H.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return H.errors = e, s === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pe(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xi = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function Or(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xi.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ae.errors = e, s === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ys(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.standing === void 0 || !i.call(r, "standing")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "number" || l === "clause" || l === "standing" || l === "later" || l === "note")) {
let q = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.number !== void 0 && i.call(r, "number") && (pe(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (pe(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.standing !== void 0 && i.call(r, "standing") && (Or(r.standing, { instancePath: n + "/standing", parentData: r, parentDataProperty: "standing", rootData: f, dynamicAnchors: u }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.later !== void 0 && i.call(r, "later")) {
let l = r.later;
if (Array.isArray(l)) {
if (l.length > 10) {
let a = { instancePath: n + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: n + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let q = l.length;
for (let a = 0; a < q; a++) {
let d = l[a];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.number === void 0 || !i.call(d, "number")) {
let k = { instancePath: n + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (d.from === void 0 || !i.call(d, "from")) {
let k = { instancePath: n + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(d))
if (!(k === "number" || k === "from")) {
let v = { instancePath: n + "/later/" + a, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [v] : e.push(v), s++;
}
if (d.number !== void 0 && i.call(d, "number") && (pe(d.number, { instancePath: n + "/later/" + a + "/number", parentData: d, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), d.from !== void 0 && i.call(d, "from")) {
let k = d.from, v = s, c = !1, m = s;
xr(k, { instancePath: n + "/later/" + a + "/from", parentData: d, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length);
var t = m === s;
c = c || t;
let w = s;
if (k !== null) {
let g = { instancePath: n + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var t = w === s;
if (c = c || t, c)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: n + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let k = { instancePath: n + "/later/" + a, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: n + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (ae(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return ys.errors = e, s === 0;
}
ys.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Dt = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function hs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Dt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var At = { validate: Fr };
function Ps(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "group") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading !== void 0 && i.call(r, "heading") && (H(r.heading, { instancePath: n + "/heading", parentData: r, parentDataProperty: "heading", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.columns !== void 0 && i.call(r, "columns")) {
let t = r.columns;
if (Array.isArray(t)) {
if (t.length > 60) {
let q = { instancePath: n + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let l = t.length;
for (let q = 0; q < l; q++)
At.validate(t[q], { instancePath: n + "/columns/" + q, parentData: t, parentDataProperty: q, rootData: f, dynamicAnchors: u }) || (e = e === null ? At.validate.errors : e.concat(At.validate.errors), s = e.length);
} else {
let l = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ii = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var ti = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function R(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = R.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ti.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var rt = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function Y(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Y.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ks(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zt = { enum: ["estimate", "provisional", "official"] };
function gs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jn = { enum: ["actual", "plan", "forecast"] };
function ws(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xn = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function ye(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ye.errors = e, s === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ii = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function vs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ii.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tt = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function ge(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!i.call(rt.properties, t)) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (oe(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 8) {
let q = { instancePath: n + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let l = t.length;
for (let q = 0; q < l; q++)
ks(t[q], { instancePath: n + "/parts/" + q, parentData: t, parentDataProperty: q, rootData: f, dynamicAnchors: u }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length);
} else {
let l = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.definition !== void 0 && i.call(r, "definition")) {
let t = r.definition;
if (typeof t == "string") {
if (z(t) > 40) {
let l = { instancePath: n + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Tt.test(t)) {
let l = { instancePath: n + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.period !== void 0 && i.call(r, "period")) {
let t = r.period;
if (!(t === "this" || t === "previous" || t === "samePeriodLastYear" || t === "yearOfThis" || t === "yearBefore")) {
let l = { instancePath: n + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: rt.properties.period.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.edition !== void 0 && i.call(r, "edition") && (gs(r.edition, { instancePath: n + "/edition", parentData: r, parentDataProperty: "edition", rootData: f, dynamicAnchors: u }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length)), r.bound !== void 0 && i.call(r, "bound") && typeof r.bound != "boolean") {
let t = { instancePath: n + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (ws(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), r.cumulative !== void 0 && i.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let t = { instancePath: n + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.entry !== void 0 && i.call(r, "entry")) {
let t = r.entry;
if (!(t === "input" || t === "computed" || t === "fixed" || t === "notApplicable" || t === "note")) {
let l = { instancePath: n + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: rt.properties.entry.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.value !== void 0 && i.call(r, "value") && (ye(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let t = r.type;
if (!(t === "number" || t === "yesNo" || t === "text" || t === "date")) {
let l = { instancePath: n + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: rt.properties.type.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.measure !== void 0 && i.call(r, "measure") && (oe(r.measure, { instancePath: n + "/measure", parentData: r, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.decimals !== void 0 && i.call(r, "decimals")) {
let t = r.decimals;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let l = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 12 || isNaN(t)) {
let l = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [l] : e.push(l), s++;
}
if (t < 0 || isNaN(t)) {
let l = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [l] : e.push(l), s++;
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
let d = { instancePath: n + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [d] : e.push(d), s++;
}
let l = t.length;
for (let d = 0; d < l; d++)
vs(t[d], { instancePath: n + "/states/" + d, parentData: t, parentDataProperty: d, rootData: f, dynamicAnchors: u }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length);
let q = t.length, a;
if (q > 1) {
e: for (; q--; )
for (a = q; a--; )
if (G(t[q], t[a])) {
let d = { instancePath: n + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: q, j: a } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let l = { instancePath: n + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
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
return ge.errors = e, s === 0;
}
ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _i = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function bs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "column") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index !== void 0 && i.call(r, "index") && (R(r.index, { instancePath: n + "/index", parentData: r, parentDataProperty: "index", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.printedIndex !== void 0 && i.call(r, "printedIndex")) {
let t = r.printedIndex;
if (typeof t == "string") {
if (z(t) > 60) {
let l = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!_i.test(t)) {
let l = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.heading !== void 0 && i.call(r, "heading") && (H(r.heading, { instancePath: n + "/heading", parentData: r, parentDataProperty: "heading", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.role !== void 0 && i.call(r, "role")) {
let t = r.role;
if (!(t === "number" || t === "label" || t === "code" || t === "measure" || t === "due" || t === "value" || t === "note")) {
let l = { instancePath: n + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: Ii.properties.role.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.width !== void 0 && i.call(r, "width")) {
let t = r.width;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let l = { instancePath: n + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 120 || isNaN(t)) {
let l = { instancePath: n + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [l] : e.push(l), s++;
}
if (t < 3 || isNaN(t)) {
let l = { instancePath: n + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [l] : e.push(l), s++;
}
}
}
r.cell !== void 0 && i.call(r, "cell") && (ge(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (ae(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
Ps(r, { instancePath: n, parentData: _, parentDataProperty: L, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length);
var k = q === s;
if (l = l || k, k)
var a = !0;
let d = s;
bs(r, { instancePath: n, parentData: _, parentDataProperty: L, rootData: f, dynamicAnchors: u }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length);
var k = d === s;
if (l = l || k, k && a !== !0 && (a = !0), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let v = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
return Fr.errors = e, o.props = a, s === 0;
}
Fr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Li = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function qs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.column !== void 0 && i.call(r, "column") && (R(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (ge(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, a = s, d = !1, k = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
d = d || t;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = v === s;
if (d = d || t, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, a = s, d = !1, k = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var l = k === s;
d = d || l;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = v === s;
if (d = d || l, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ct = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function $s(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
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
if (!i.call(Li.properties, t)) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "fixed") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (R(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.codePrinted !== void 0 && i.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let t = { instancePath: n + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && i.call(r, "label") && (H(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.optional !== void 0 && i.call(r, "optional") && typeof r.optional != "boolean") {
let t = { instancePath: n + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.task !== void 0 && i.call(r, "task") && (R(r.task, { instancePath: n + "/task", parentData: r, parentDataProperty: "task", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.cell !== void 0 && i.call(r, "cell") && (ge(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.cells !== void 0 && i.call(r, "cells")) {
let t = r.cells;
if (Array.isArray(t)) {
if (t.length > 40) {
let q = { instancePath: n + "/cells", schemaPath: "#/properties/cells/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/cells", schemaPath: "#/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let l = t.length;
for (let q = 0; q < l; q++)
qs(t[q], { instancePath: n + "/cells/" + q, parentData: t, parentDataProperty: q, rootData: f, dynamicAnchors: u }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length);
} else {
let l = { instancePath: n + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (z(t) > 20) {
let l = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ct.test(t)) {
let l = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let l = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let l = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [l] : e.push(l), s++;
}
if (t < 0 || isNaN(t)) {
let l = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [l] : e.push(l), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ee(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (ae(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ai = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function js(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Cr.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ds(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
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
let m = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "breakdown") {
let c = { instancePath: n + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown !== void 0 && i.call(r, "breakdown") && (oe(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.open !== void 0 && i.call(r, "open") && typeof r.open != "boolean") {
let c = { instancePath: n + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [c] : e.push(c), s++;
}
} else {
let c = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var v = q === s;
if (l = l || v, v)
var a = !0;
let d = s;
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
let m = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "units") {
let c = { instancePath: n + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [c] : e.push(c), s++;
}
r.level !== void 0 && i.call(r, "level") && (js(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length));
} else {
let c = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var v = d === s;
l = l || v, v && a !== !0 && (a = !0);
let k = s;
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
let m = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.list !== void 0 && i.call(r, "list") && r.list !== "bodies") {
let c = { instancePath: n + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [c] : e.push(c), s++;
}
r.bodyKind !== void 0 && i.call(r, "bodyKind") && (oe(r.bodyKind, { instancePath: n + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length));
} else {
let c = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var v = k === s;
if (l = l || v, v && a !== !0 && (a = !0), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return Ds.errors = e, o.props = a, s === 0;
}
Ds.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Os(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
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
if (!i.call(Ai.properties, t)) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "repeat") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (R(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.label !== void 0 && i.call(r, "label") && (H(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.key !== void 0 && i.call(r, "key") && (Ds(r.key, { instancePath: n + "/key", parentData: r, parentDataProperty: "key", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length)), r.minimum !== void 0 && i.call(r, "minimum")) {
let t = r.minimum;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let l = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 5e3 || isNaN(t)) {
let l = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [l] : e.push(l), s++;
}
if (t < 0 || isNaN(t)) {
let l = { instancePath: n + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [l] : e.push(l), s++;
}
}
}
if (r.cell !== void 0 && i.call(r, "cell") && (ge(r.cell, { instancePath: n + "/cell", parentData: r, parentDataProperty: "cell", rootData: f, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (z(t) > 20) {
let l = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ct.test(t)) {
let l = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let l = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let l = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [l] : e.push(l), s++;
}
if (t < 0 || isNaN(t)) {
let l = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [l] : e.push(l), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ee(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (ae(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "heading") {
let t = { instancePath: n + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && i.call(r, "label") && (H(r.label, { instancePath: n + "/label", parentData: r, parentDataProperty: "label", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.number !== void 0 && i.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (z(t) > 20) {
let l = { instancePath: n + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ct.test(t)) {
let l = { instancePath: n + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.indent !== void 0 && i.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let l = { instancePath: n + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let l = { instancePath: n + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [l] : e.push(l), s++;
}
if (t < 0 || isNaN(t)) {
let l = { instancePath: n + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [l] : e.push(l), s++;
}
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ee(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.guidance !== void 0 && i.call(r, "guidance") && (ae(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Is(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
$s(r, { instancePath: n, parentData: _, parentDataProperty: L, rootData: f, dynamicAnchors: u }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length);
var v = q === s;
if (l = l || v, v)
var a = !0;
let d = s;
Os(r, { instancePath: n, parentData: _, parentDataProperty: L, rootData: f, dynamicAnchors: u }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length);
var v = d === s;
l = l || v, v && a !== !0 && (a = !0);
let k = s;
xs(r, { instancePath: n, parentData: _, parentDataProperty: L, rootData: f, dynamicAnchors: u }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length);
var v = k === s;
if (l = l || v, v && a !== !0 && (a = !0), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return Is.errors = e, o.props = a, s === 0;
}
Is.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Qe = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] }, oi = { enum: ["error", "warning", "note"] };
function re(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: oi.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _s(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let h = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let h = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let h = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "total" || h === "parts" || h === "breakdown" || h === "only" || h === "severity")) {
let I = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let I = { instancePath: n + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[0].properties.axis.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (R(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let h = r.parts;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/parts/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.breakdown !== void 0 && i.call(r, "breakdown") && (oe(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/only/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var A = q === s;
if (l = l || A, A)
var a = !0;
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let h = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.total === void 0 || !i.call(r, "total")) {
let h = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let h = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "total" || h === "parts" || h === "minus" || h === "only" || h === "severity")) {
let I = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "sum") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let I = { instancePath: n + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[1].properties.axis.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.total !== void 0 && i.call(r, "total") && (R(r.total, { instancePath: n + "/total", parentData: r, parentDataProperty: "total", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let h = r.parts;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/parts/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.minus !== void 0 && i.call(r, "minus")) {
let h = r.minus;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/minus/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/only/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var A = d === s;
l = l || A, A && a !== !0 && (a = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let h = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.whole === void 0 || !i.call(r, "whole")) {
let h = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.parts === void 0 || !i.call(r, "parts")) {
let h = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "whole" || h === "parts" || h === "only" || h === "severity")) {
let I = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let I = { instancePath: n + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[2].properties.axis.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.whole !== void 0 && i.call(r, "whole") && (R(r.whole, { instancePath: n + "/whole", parentData: r, parentDataProperty: "whole", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let h = r.parts;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/parts/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/only/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var A = k === s;
l = l || A, A && a !== !0 && (a = !0);
let v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let h = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.left === void 0 || !i.call(r, "left")) {
let h = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.right === void 0 || !i.call(r, "right")) {
let h = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "left" || h === "right" || h === "only" || h === "severity")) {
let I = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "atMost") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let I = { instancePath: n + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[3].properties.axis.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.left !== void 0 && i.call(r, "left")) {
let h = r.left;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/left/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.right !== void 0 && i.call(r, "right")) {
let h = r.right;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/right/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/only/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var A = v === s;
l = l || A, A && a !== !0 && (a = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let h = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.opening === void 0 || !i.call(r, "opening")) {
let h = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.closing === void 0 || !i.call(r, "closing")) {
let h = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "opening" || h === "closing" || h === "only" || h === "severity")) {
let I = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let I = { instancePath: n + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[4].properties.axis.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.opening !== void 0 && i.call(r, "opening") && (R(r.opening, { instancePath: n + "/opening", parentData: r, parentDataProperty: "opening", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.closing !== void 0 && i.call(r, "closing") && (R(r.closing, { instancePath: n + "/closing", parentData: r, parentDataProperty: "closing", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/only/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var A = c === s;
l = l || A, A && a !== !0 && (a = !0);
let m = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let h = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.result === void 0 || !i.call(r, "result")) {
let h = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let h = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let h = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.factor === void 0 || !i.call(r, "factor")) {
let h = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "result" || h === "numerator" || h === "denominator" || h === "factor" || h === "only" || h === "severity")) {
let I = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "ratio") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let I = { instancePath: n + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[5].properties.axis.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.result !== void 0 && i.call(r, "result") && (R(r.result, { instancePath: n + "/result", parentData: r, parentDataProperty: "result", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.numerator !== void 0 && i.call(r, "numerator") && (R(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (R(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.factor !== void 0 && i.call(r, "factor") && (ye(r.factor, { instancePath: n + "/factor", parentData: r, parentDataProperty: "factor", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/only/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var A = m === s;
l = l || A, A && a !== !0 && (a = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let h = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let h = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let h = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "of" || h === "minimum" || h === "maximum" || h === "only" || h === "severity")) {
let I = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let I = { instancePath: n + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[6].properties.axis.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let h = r.of;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/of/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (ye(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (ye(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/only/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var A = w === s;
l = l || A, A && a !== !0 && (a = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let h = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let h = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let h = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let h = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let h = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "of" || h === "against" || h === "percent" || h === "only" || h === "severity")) {
let I = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let I = { instancePath: n + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[7].properties.axis.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let h = r.of;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/of/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.against !== void 0 && i.call(r, "against")) {
let h = r.against;
if (!(h === "previousPeriod" || h === "samePeriodLastYear")) {
let I = { instancePath: n + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[7].properties.against.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (ye(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: f, dynamicAnchors: u }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.only !== void 0 && i.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/only/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var A = g === s;
l = l || A, A && a !== !0 && (a = !0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let h = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis === void 0 || !i.call(r, "axis")) {
let h = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let h = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let h = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!(h === "kind" || h === "axis" || h === "of" || h === "only" || h === "severity")) {
let I = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let h = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.axis !== void 0 && i.call(r, "axis")) {
let h = r.axis;
if (!(h === "columns" || h === "rows")) {
let I = { instancePath: n + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: Qe.anyOf[8].properties.axis.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.of !== void 0 && i.call(r, "of")) {
let h = r.of;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/of/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.only !== void 0 && i.call(r, "only")) {
let h = r.only;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.length < 1) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let I = h.length;
for (let y = 0; y < I; y++)
R(h[y], { instancePath: n + "/only/" + y, parentData: h, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
let O = h.length, N;
if (O > 1) {
e: for (; O--; )
for (N = O; N--; )
if (G(h[O], h[N])) {
let y = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: N } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let I = { instancePath: n + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.severity !== void 0 && i.call(r, "severity") && (re(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let h = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var A = P === s;
if (l = l || A, A && a !== !0 && (a = !0), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
return _s.errors = e, o.props = a, s === 0;
}
_s.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ls(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.length < 1) {
let l = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++)
B(r[l], { instancePath: n + "/" + l, parentData: r, parentDataProperty: l, rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function As(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let d = r[a];
if (typeof d == "string") {
if (z(d) > 60) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Vr.test(d)) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let l = r.length, q;
if (l > 1) {
let a = {};
for (; l--; ) {
let d = r[l];
if (typeof d == "string") {
if (typeof a[d] == "number") {
q = a[d];
let k = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: l, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[d] = l;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function mt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = mt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code === void 0 || !i.call(r, "code")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.version === void 0 || !i.call(r, "version")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.ownComposition === void 0 || !i.call(r, "ownComposition")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.regime === void 0 || !i.call(r, "regime")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.head === void 0 || !i.call(r, "head")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.columns === void 0 || !i.call(r, "columns")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.rows === void 0 || !i.call(r, "rows")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.relations === void 0 || !i.call(r, "relations")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.signatures === void 0 || !i.call(r, "signatures")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.print === void 0 || !i.call(r, "print")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "print" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!i.call(Lt.properties, a)) {
let d = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (oe(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (oe(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.version !== void 0 && i.call(r, "version")) {
let a = r.version;
if (typeof a == "string") {
if (z(a) > 20) {
let d = { instancePath: n + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!ve.test(a)) {
let d = { instancePath: n + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: n + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.names !== void 0 && i.call(r, "names") && (H(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.ownComposition !== void 0 && i.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let a = { instancePath: n + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.regime !== void 0 && i.call(r, "regime") && (oe(r.regime, { instancePath: n + "/regime", parentData: r, parentDataProperty: "regime", rootData: f, dynamicAnchors: u }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.head !== void 0 && i.call(r, "head")) {
let a = r.head;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.number === void 0 || !i.call(a, "number")) {
let d = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.instrument === void 0 || !i.call(a, "instrument")) {
let d = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.reporter === void 0 || !i.call(a, "reporter")) {
let d = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.receivers === void 0 || !i.call(a, "receivers")) {
let d = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.periodKinds === void 0 || !i.call(a, "periodKinds")) {
let d = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.fromTo === void 0 || !i.call(a, "fromTo")) {
let d = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.measureLine === void 0 || !i.call(a, "measureLine")) {
let d = { instancePath: n + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!(d === "number" || d === "instrument" || d === "reporter" || d === "receivers" || d === "periodKinds" || d === "fromTo" || d === "measureLine" || d === "receivedOn")) {
let k = { instancePath: n + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.number !== void 0 && i.call(a, "number")) {
let d = a.number, k = s, v = !1, c = s;
pe(d, { instancePath: n + "/head/number", parentData: a, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
var t = c === s;
v = v || t;
let m = s;
if (d !== null) {
let w = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var t = m === s;
if (v = v || t, v)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: n + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.instrument !== void 0 && i.call(a, "instrument")) {
let d = a.instrument, k = s, v = !1, c = s;
ys(d, { instancePath: n + "/head/instrument", parentData: a, parentDataProperty: "instrument", rootData: f, dynamicAnchors: u }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length);
var l = c === s;
v = v || l;
let m = s;
if (d !== null) {
let w = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = m === s;
if (v = v || l, v)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: n + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.reporter !== void 0 && i.call(a, "reporter") && (H(a.reporter, { instancePath: n + "/head/reporter", parentData: a, parentDataProperty: "reporter", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), a.receivers !== void 0 && i.call(a, "receivers")) {
let d = a.receivers;
if (Array.isArray(d)) {
if (d.length > 10) {
let v = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [v] : e.push(v), s++;
}
let k = d.length;
for (let v = 0; v < k; v++)
H(d[v], { instancePath: n + "/head/receivers/" + v, parentData: d, parentDataProperty: v, rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
} else {
let k = { instancePath: n + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (a.periodKinds !== void 0 && i.call(a, "periodKinds")) {
let d = a.periodKinds;
if (Array.isArray(d)) {
if (d.length > 9) {
let m = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [m] : e.push(m), s++;
}
if (d.length < 1) {
let m = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let k = d.length;
for (let m = 0; m < k; m++)
hs(d[m], { instancePath: n + "/head/periodKinds/" + m, parentData: d, parentDataProperty: m, rootData: f, dynamicAnchors: u }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length);
let v = d.length, c;
if (v > 1) {
e: for (; v--; )
for (c = v; c--; )
if (G(d[v], d[c])) {
let m = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: v, j: c } };
e === null ? e = [m] : e.push(m), s++;
break e;
}
}
} else {
let k = { instancePath: n + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (a.fromTo !== void 0 && i.call(a, "fromTo") && typeof a.fromTo != "boolean") {
let d = { instancePath: n + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.measureLine !== void 0 && i.call(a, "measureLine")) {
let d = a.measureLine, k = s, v = !1, c = s;
H(d, { instancePath: n + "/head/measureLine", parentData: a, parentDataProperty: "measureLine", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
var q = c === s;
v = v || q;
let m = s;
if (d !== null) {
let w = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = m === s;
if (v = v || q, v)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: n + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
a.receivedOn !== void 0 && i.call(a, "receivedOn") && (H(a.receivedOn, { instancePath: n + "/head/receivedOn", parentData: a, parentDataProperty: "receivedOn", rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let d = { instancePath: n + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.columns !== void 0 && i.call(r, "columns")) {
let a = r.columns;
if (Array.isArray(a)) {
if (a.length > 60) {
let k = { instancePath: n + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.length < 1) {
let k = { instancePath: n + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let d = a.length;
for (let k = 0; k < d; k++)
Fr(a[k], { instancePath: n + "/columns/" + k, parentData: a, parentDataProperty: k, rootData: f, dynamicAnchors: u }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length);
} else {
let d = { instancePath: n + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.defaults !== void 0 && i.call(r, "defaults") && (ge(r.defaults, { instancePath: n + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: f, dynamicAnchors: u }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.rows !== void 0 && i.call(r, "rows")) {
let a = r.rows;
if (Array.isArray(a)) {
if (a.length > 2e3) {
let k = { instancePath: n + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.length < 1) {
let k = { instancePath: n + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let d = a.length;
for (let k = 0; k < d; k++)
Is(a[k], { instancePath: n + "/rows/" + k, parentData: a, parentDataProperty: k, rootData: f, dynamicAnchors: u }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length);
} else {
let d = { instancePath: n + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.relations !== void 0 && i.call(r, "relations")) {
let a = r.relations;
if (Array.isArray(a)) {
if (a.length > 200) {
let k = { instancePath: n + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
let d = a.length;
for (let k = 0; k < d; k++)
_s(a[k], { instancePath: n + "/relations/" + k, parentData: a, parentDataProperty: k, rootData: f, dynamicAnchors: u }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length);
} else {
let d = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.signatures !== void 0 && i.call(r, "signatures")) {
let a = r.signatures;
if (Array.isArray(a)) {
if (a.length > 6) {
let k = { instancePath: n + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [k] : e.push(k), s++;
}
let d = a.length;
for (let k = 0; k < d; k++)
H(a[k], { instancePath: n + "/signatures/" + k, parentData: a, parentDataProperty: k, rootData: f, dynamicAnchors: u }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
} else {
let d = { instancePath: n + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.print !== void 0 && i.call(r, "print")) {
let a = r.print;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.paper === void 0 || !i.call(a, "paper")) {
let d = { instancePath: n + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [d] : e.push(d), s++;
}
if (a.orientation === void 0 || !i.call(a, "orientation")) {
let d = { instancePath: n + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a))
if (!(d === "paper" || d === "orientation")) {
let k = { instancePath: n + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.paper !== void 0 && i.call(a, "paper")) {
let d = a.paper;
if (!(d === "A4" || d === "A3")) {
let k = { instancePath: n + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: Lt.properties.print.properties.paper.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (a.orientation !== void 0 && i.call(a, "orientation")) {
let d = a.orientation;
if (!(d === "portrait" || d === "landscape")) {
let k = { instancePath: n + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: Lt.properties.print.properties.orientation.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let d = { instancePath: n + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.guidance !== void 0 && i.call(r, "guidance")) {
let a = r.guidance;
if (Array.isArray(a)) {
if (a.length > 30) {
let k = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [k] : e.push(k), s++;
}
let d = a.length;
for (let k = 0; k < d; k++)
ae(a[k], { instancePath: n + "/guidance/" + k, parentData: a, parentDataProperty: k, rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
} else {
let d = { instancePath: n + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ee(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (ae(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Ls(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (As(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length));
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return mt.errors = e, s === 0;
}
mt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var po = ct, Ve = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function K(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return he.errors = e, s === 0;
}
he.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function te(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function or(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, a = s, d = !1, k = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
d = d || t;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = v === s;
if (d = d || t, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, a = s, d = !1, k = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var l = k === s;
d = d || l;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = v === s;
if (d = d || l, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function De(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = De.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return De.errors = e, s === 0;
}
De.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ae(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
K(r, { instancePath: n, parentData: _, parentDataProperty: L, rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var m = q === s;
l = l || m;
let a = s;
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
let g = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (K(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.part !== void 0 && i.call(r, "part") && (Ye(r.part, { instancePath: n + "/part", parentData: r, parentDataProperty: "part", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = a === s;
if (l = l || m, m)
var d = !0;
let k = s;
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
let g = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (K(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.along !== void 0 && i.call(r, "along") && (K(r.along, { instancePath: n + "/along", parentData: r, parentDataProperty: "along", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = k === s;
l = l || m, m && d !== !0 && (d = !0);
let v = s;
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
let g = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
r.indicator !== void 0 && i.call(r, "indicator") && (K(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.scenario !== void 0 && i.call(r, "scenario") && (Ir(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = v === s;
l = l || m, m && d !== !0 && (d = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !i.call(r, "concept")) {
let w = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (w !== "concept") {
let g = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
r.concept !== void 0 && i.call(r, "concept") && (he(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length));
} else {
let w = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = c === s;
if (l = l || m, m && d !== !0 && (d = !0), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let w = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
return Ae.errors = e, o.props = d, s === 0;
}
Ae.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ai = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function _r(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ai.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ei = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function Lr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Es(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = null, a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !i.call(r, "indicator"))) {
let c = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = a === s;
k && (l = !0, q = 0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !i.call(r, "concept"))) {
let c = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [c] : e.push(c), s++;
}
var k = d === s;
if (k && l ? (l = !1, q = [q, 1]) : k && (l = !0, q = 1), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let c = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !i.call(r, "date")) {
let c = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "indicator" || c === "concept" || c === "date")) {
let m = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (K(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.concept !== void 0 && i.call(r, "concept") && (he(r.concept, { instancePath: n + "/concept", parentData: r, parentDataProperty: "concept", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.date !== void 0 && i.call(r, "date")) {
let c = r.date, m = s, w = !1, g = s;
if (!(c === "sameWindow" || c === "endOfWindow")) {
let A = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ei.properties.date.anyOf[0].enum } };
e === null ? e = [A] : e.push(A), s++;
}
var v = g === s;
w = w || v;
let P = s;
Lr(c, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length);
var v = P === s;
if (w = w || v, w)
s = m, e !== null && (m ? e.length = m : e = null);
else {
let A = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let c = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.number !== void 0 && i.call(r, "number") && (B(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (B(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (Dr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ns(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Dt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Cr.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qn = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, Ni = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function Vs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "sign")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (Ae(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.sign !== void 0 && i.call(r, "sign")) {
let t = r.sign;
if (!(t === 1 || t === -1)) {
let l = { instancePath: n + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: Ni.properties.sign.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s, a = s, d = !1, k = null, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !i.call(r, "parts"))) {
let p = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [p] : e.push(p), s++;
}
var m = v === s;
m && (d = !0, k = 0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !i.call(r, "breakdown"))) {
let p = { instancePath: n, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [p] : e.push(p), s++;
}
var m = c === s;
if (m && d ? (d = !1, k = [k, 1]) : m && (d = !0, k = 1), d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: n, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: k } };
e === null ? e = [p] : e.push(p), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let p = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "parts" || p === "breakdown")) {
let x = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "partition") {
let p = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.parts !== void 0 && i.call(r, "parts")) {
let p = r.parts;
if (Array.isArray(p)) {
if (p.length > 60) {
let V = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [V] : e.push(V), s++;
}
if (p.length < 2) {
let V = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [V] : e.push(V), s++;
}
let x = p.length;
for (let V = 0; V < x; V++)
K(p[V], { instancePath: n + "/parts/" + V, parentData: p, parentDataProperty: V, rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
} else {
let x = { instancePath: n + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (K(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var $ = q === s;
if (l = l || $, $)
var w = !0;
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let p = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let p = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "of")) {
let x = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let p = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [p] : e.push(p), s++;
}
r.of !== void 0 && i.call(r, "of") && (K(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let p = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var $ = g === s;
l = l || $, $ && w !== !0 && (w = !0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let p = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let p = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "breakdown" || p === "within")) {
let x = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "subset") {
let p = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (K(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.within !== void 0 && i.call(r, "within") && (Ye(r.within, { instancePath: n + "/within", parentData: r, parentDataProperty: "within", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length));
} else {
let p = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var $ = P === s;
l = l || $, $ && w !== !0 && (w = !0);
let A = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let p = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let p = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "breakdown")) {
let x = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "overlapping") {
let p = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [p] : e.push(p), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (K(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let p = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var $ = A === s;
l = l || $, $ && w !== !0 && (w = !0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let p = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.terms === void 0 || !i.call(r, "terms")) {
let p = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "terms")) {
let x = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let p = r.kind;
if (!(p === "sum" || p === "atMost" || p === "atLeast")) {
let x = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: Qn.anyOf[4].properties.kind.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.terms !== void 0 && i.call(r, "terms")) {
let p = r.terms;
if (Array.isArray(p)) {
if (p.length > 60) {
let V = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [V] : e.push(V), s++;
}
if (p.length < 1) {
let V = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let x = p.length;
for (let V = 0; V < x; V++)
Vs(p[V], { instancePath: n + "/terms/" + V, parentData: p, parentDataProperty: V, rootData: f, dynamicAnchors: u }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length);
} else {
let x = { instancePath: n + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let p = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var $ = h === s;
l = l || $, $ && w !== !0 && (w = !0);
let I = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let p = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let p = { instancePath: n, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "from")) {
let x = { instancePath: n, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "carryOver") {
let p = { instancePath: n + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [p] : e.push(p), s++;
}
r.from !== void 0 && i.call(r, "from") && (K(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let p = { instancePath: n, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var $ = I === s;
l = l || $, $ && w !== !0 && (w = !0);
let O = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let p = { instancePath: n, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let p = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let p = { instancePath: n, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "minimum" || p === "maximum" || p === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "range") {
let p = { instancePath: n + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.minimum !== void 0 && i.call(r, "minimum") && (lr(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: f, dynamicAnchors: u }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.maximum !== void 0 && i.call(r, "maximum") && (lr(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: f, dynamicAnchors: u }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let p = r.severity;
if (!(p === "error" || p === "warning" || p === "note")) {
let x = { instancePath: n + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: Qn.anyOf[6].properties.severity.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let p = { instancePath: n, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var $ = O === s;
l = l || $, $ && w !== !0 && (w = !0);
let N = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let p = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let p = { instancePath: n, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "nonDecreasing") {
let p = { instancePath: n + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.severity !== void 0 && i.call(r, "severity")) {
let p = r.severity;
if (!(p === "error" || p === "warning" || p === "note")) {
let x = { instancePath: n + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: Qn.anyOf[7].properties.severity.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let p = { instancePath: n, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var $ = N === s;
l = l || $, $ && w !== !0 && (w = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let p = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.against === void 0 || !i.call(r, "against")) {
let p = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.percent === void 0 || !i.call(r, "percent")) {
let p = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let p = { instancePath: n, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "against" || p === "percent" || p === "severity")) {
let x = { instancePath: n, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "changeLimit") {
let p = { instancePath: n + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.against !== void 0 && i.call(r, "against")) {
let p = r.against;
if (!(p === "previousPeriod" || p === "samePeriodLastYear")) {
let x = { instancePath: n + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: Qn.anyOf[8].properties.against.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.percent !== void 0 && i.call(r, "percent") && (_r(r.percent, { instancePath: n + "/percent", parentData: r, parentDataProperty: "percent", rootData: f, dynamicAnchors: u }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity")) {
let p = r.severity;
if (!(p === "error" || p === "warning" || p === "note")) {
let x = { instancePath: n + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: Qn.anyOf[8].properties.severity.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let p = { instancePath: n, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var $ = y === s;
if (l = l || $, $ && w !== !0 && (w = !0), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
return Fs.errors = e, o.props = w, s === 0;
}
Fs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function zs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.length < 1) {
let l = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++)
B(r[l], { instancePath: n + "/" + l, parentData: r, parentDataProperty: l, rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return zs.errors = e, s === 0;
}
zs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ts(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let d = r[a];
if (typeof d == "string") {
if (z(d) > 60) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Vr.test(d)) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let l = r.length, q;
if (l > 1) {
let a = {};
for (; l--; ) {
let d = r[l];
if (typeof d == "string") {
if (typeof a[d] == "number") {
q = a[d];
let k = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: l, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[d] = l;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ct(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ct.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && i.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && i.call(b, "overUnits") && b.overUnits !== "recompute") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
}
var a = q === s;
if (s = t, e !== null && (t ? e.length = t : e = null), a) {
let b = s, j = s, D = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let Q = X.length;
for (let ee = 0; ee < Q; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J)) {
if (J.numerator === void 0 || !i.call(J, "numerator")) {
let we = { instancePath: n + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [we] : e.push(we), s++;
}
if (J.denominator === void 0 || !i.call(J, "denominator")) {
let we = { instancePath: n + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [we] : e.push(we), s++;
}
}
}
}
}
var c = E === s;
if (D = D || c, c) {
var d = {};
d.definitions = !0;
}
let F = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let Q = X.length;
for (let ee = 0; ee < Q; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J) && (J.growth === void 0 || !i.call(J, "growth"))) {
let we = { instancePath: n + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [we] : e.push(we), s++;
}
}
}
}
var c = F === s;
D = D || c, c && d !== !0 && (d = d || {}, d.definitions = !0);
let T = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && i.call(r, "relations")) {
let X = r.relations;
if (Array.isArray(X)) {
let Q = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let we = X[J], et = s;
if (we && typeof we == "object" && !Array.isArray(we) && we.kind !== void 0 && i.call(we, "kind") && we.kind !== "sum") {
let Bt = { instancePath: n + "/relations/" + J + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [Bt] : e.push(Bt), s++;
}
var k = et === s;
if (k)
break;
}
if (k)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let J = { instancePath: n + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var c = T === s;
D = D || c, c && d !== !0 && (d = d || {}, d.relations = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && i.call(r, "unknown")) {
let X = r.unknown;
if (Array.isArray(X)) {
let Q = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let we = s;
if (X[J] !== "numerator") {
let et = { instancePath: n + "/unknown/" + J, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [et] : e.push(et), s++;
}
var v = we === s;
if (v)
break;
}
if (v)
s = Q, e !== null && (Q ? e.length = Q : e = null);
else {
let J = { instancePath: n + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var c = C === s;
if (D = D || c, c && d !== !0 && (d = d || {}, d.unknown = !0), D)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let X = { instancePath: n, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [X] : e.push(X), s++;
}
var a = b === s;
l = a, l && d !== !0 && (d = d || {}, d.behaviour = !0);
}
if (!l) {
let b = { instancePath: n, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
let m = s, w = !0, g = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && i.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && i.call(b, "overUnits") && b.overUnits !== "weightedMean") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
}
var P = g === s;
if (s = m, e !== null && (m ? e.length = m : e = null), P) {
let b = s, j = s, D = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && i.call(r, "definitions")) {
let C = r.definitions;
if (Array.isArray(C)) {
let me = C.length;
for (let X = 0; X < me; X++) {
let Q = C[X];
if (Q && typeof Q == "object" && !Array.isArray(Q) && (Q.weight === void 0 || !i.call(Q, "weight"))) {
let ee = { instancePath: n + "/definitions/" + X, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [ee] : e.push(ee), s++;
}
}
}
}
var I = E === s;
if (D = D || I, I) {
var A = {};
A.definitions = !0;
}
let F = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && i.call(r, "unknown")) {
let C = r.unknown;
if (Array.isArray(C)) {
let me = s, X = C.length;
for (let Q = 0; Q < X; Q++) {
let ee = s;
if (C[Q] !== "weight") {
let J = { instancePath: n + "/unknown/" + Q, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [J] : e.push(J), s++;
}
var h = ee === s;
if (h)
break;
}
if (h)
s = me, e !== null && (me ? e.length = me : e = null);
else {
let Q = { instancePath: n + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [Q] : e.push(Q), s++;
}
}
}
var I = F === s;
if (D = D || I, I && A !== !0 && (A = A || {}, A.unknown = !0), D)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let C = { instancePath: n, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
var P = b === s;
w = P, w && A !== !0 && (A = A || {}, A.behaviour = !0);
}
if (!w) {
let b = { instancePath: n, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if (d !== !0 && A !== void 0 && (A === !0 ? d = !0 : (d = d || {}, Object.assign(d, A))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sourceCodes === void 0 || !i.call(r, "sourceCodes")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.definitions === void 0 || !i.call(r, "definitions")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.measure === void 0 || !i.call(r, "measure")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.decimals === void 0 || !i.call(r, "decimals")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.periodicity === void 0 || !i.call(r, "periodicity")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.breakdowns === void 0 || !i.call(r, "breakdowns")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.agency === void 0 || !i.call(r, "agency")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.legalBasis === void 0 || !i.call(r, "legalBasis")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.behaviour === void 0 || !i.call(r, "behaviour")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.scope === void 0 || !i.call(r, "scope")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.compiledBy === void 0 || !i.call(r, "compiledBy")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.nonNegative === void 0 || !i.call(r, "nonNegative")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sharing === void 0 || !i.call(r, "sharing")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.relations === void 0 || !i.call(r, "relations")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let b = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!i.call(Ve.properties, b)) {
let j = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (K(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (he(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), r.sourceCodes !== void 0 && i.call(r, "sourceCodes")) {
let b = r.sourceCodes;
if (Array.isArray(b)) {
if (b.length > 40) {
let D = { instancePath: n + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [D] : e.push(D), s++;
}
let j = b.length;
for (let D = 0; D < j; D++) {
let E = b[D];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.source === void 0 || !i.call(E, "source")) {
let F = { instancePath: n + "/sourceCodes/" + D, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [F] : e.push(F), s++;
}
if (E.code === void 0 || !i.call(E, "code")) {
let F = { instancePath: n + "/sourceCodes/" + D, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [F] : e.push(F), s++;
}
for (let F of Object.keys(E))
if (!i.call(Ve.properties.sourceCodes.items.properties, F)) {
let T = { instancePath: n + "/sourceCodes/" + D, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
e === null ? e = [T] : e.push(T), s++;
}
if (E.source !== void 0 && i.call(E, "source") && (te(E.source, { instancePath: n + "/sourceCodes/" + D + "/source", parentData: E, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), E.code !== void 0 && i.call(E, "code")) {
let F = E.code, T = s, C = !1, me = s;
te(F, { instancePath: n + "/sourceCodes/" + D + "/code", parentData: E, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var O = me === s;
C = C || O;
let X = s;
if (F !== null) {
let Q = { instancePath: n + "/sourceCodes/" + D + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [Q] : e.push(Q), s++;
}
var O = X === s;
if (C = C || O, C)
s = T, e !== null && (T ? e.length = T : e = null);
else {
let Q = { instancePath: n + "/sourceCodes/" + D + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [Q] : e.push(Q), s++;
}
}
if (E.instrument !== void 0 && i.call(E, "instrument") && (te(E.instrument, { instancePath: n + "/sourceCodes/" + D + "/instrument", parentData: E, parentDataProperty: "instrument", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), E.form !== void 0 && i.call(E, "form") && (te(E.form, { instancePath: n + "/sourceCodes/" + D + "/form", parentData: E, parentDataProperty: "form", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), E.name !== void 0 && i.call(E, "name") && (te(E.name, { instancePath: n + "/sourceCodes/" + D + "/name", parentData: E, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), E.parts !== void 0 && i.call(E, "parts")) {
let F = E.parts;
if (Array.isArray(F)) {
if (F.length > 5) {
let C = { instancePath: n + "/sourceCodes/" + D + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [C] : e.push(C), s++;
}
if (F.length < 1) {
let C = { instancePath: n + "/sourceCodes/" + D + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [C] : e.push(C), s++;
}
let T = F.length;
for (let C = 0; C < T; C++)
Ye(F[C], { instancePath: n + "/sourceCodes/" + D + "/parts/" + C, parentData: F, parentDataProperty: C, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
} else {
let T = { instancePath: n + "/sourceCodes/" + D + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.scenario !== void 0 && i.call(E, "scenario") && (Ir(E.scenario, { instancePath: n + "/sourceCodes/" + D + "/scenario", parentData: E, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), E.measure !== void 0 && i.call(E, "measure") && (K(E.measure, { instancePath: n + "/sourceCodes/" + D + "/measure", parentData: E, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), E.comparison !== void 0 && i.call(E, "comparison")) {
let F = E.comparison;
if (!(F === "toCompare" || F === "replaced")) {
let T = { instancePath: n + "/sourceCodes/" + D + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: Ve.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [T] : e.push(T), s++;
}
}
E.replacedBy !== void 0 && i.call(E, "replacedBy") && (te(E.replacedBy, { instancePath: n + "/sourceCodes/" + D + "/replacedBy", parentData: E, parentDataProperty: "replacedBy", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), E.validity !== void 0 && i.call(E, "validity") && (or(E.validity, { instancePath: n + "/sourceCodes/" + D + "/validity", parentData: E, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length));
} else {
let F = { instancePath: n + "/sourceCodes/" + D, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let j = { instancePath: n + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.definitions !== void 0 && i.call(r, "definitions")) {
let b = r.definitions;
if (Array.isArray(b)) {
if (b.length > 20) {
let D = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [D] : e.push(D), s++;
}
if (b.length < 1) {
let D = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
let j = b.length;
for (let D = 0; D < j; D++) {
let E = b[D];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.version === void 0 || !i.call(E, "version")) {
let F = { instancePath: n + "/definitions/" + D, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [F] : e.push(F), s++;
}
if (E.validity === void 0 || !i.call(E, "validity")) {
let F = { instancePath: n + "/definitions/" + D, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [F] : e.push(F), s++;
}
if (E.concept === void 0 || !i.call(E, "concept")) {
let F = { instancePath: n + "/definitions/" + D, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [F] : e.push(F), s++;
}
for (let F of Object.keys(E))
if (!i.call(Ve.properties.definitions.items.properties, F)) {
let T = { instancePath: n + "/definitions/" + D, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: F } };
e === null ? e = [T] : e.push(T), s++;
}
if (E.version !== void 0 && i.call(E, "version")) {
let F = E.version;
if (typeof F == "string") {
if (z(F) > 40) {
let T = { instancePath: n + "/definitions/" + D + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [T] : e.push(T), s++;
}
if (!Tt.test(F)) {
let T = { instancePath: n + "/definitions/" + D + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [T] : e.push(T), s++;
}
} else {
let T = { instancePath: n + "/definitions/" + D + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.validity !== void 0 && i.call(E, "validity") && (or(E.validity, { instancePath: n + "/definitions/" + D + "/validity", parentData: E, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), E.names !== void 0 && i.call(E, "names") && (he(E.names, { instancePath: n + "/definitions/" + D + "/names", parentData: E, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), E.concept !== void 0 && i.call(E, "concept") && (De(E.concept, { instancePath: n + "/definitions/" + D + "/concept", parentData: E, parentDataProperty: "concept", rootData: f, dynamicAnchors: u }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), E.method !== void 0 && i.call(E, "method") && (De(E.method, { instancePath: n + "/definitions/" + D + "/method", parentData: E, parentDataProperty: "method", rootData: f, dynamicAnchors: u }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), E.numerator !== void 0 && i.call(E, "numerator") && (Ae(E.numerator, { instancePath: n + "/definitions/" + D + "/numerator", parentData: E, parentDataProperty: "numerator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), E.denominator !== void 0 && i.call(E, "denominator") && (Ae(E.denominator, { instancePath: n + "/definitions/" + D + "/denominator", parentData: E, parentDataProperty: "denominator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), E.factor !== void 0 && i.call(E, "factor") && (_r(E.factor, { instancePath: n + "/definitions/" + D + "/factor", parentData: E, parentDataProperty: "factor", rootData: f, dynamicAnchors: u }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length)), E.weight !== void 0 && i.call(E, "weight") && (Es(E.weight, { instancePath: n + "/definitions/" + D + "/weight", parentData: E, parentDataProperty: "weight", rootData: f, dynamicAnchors: u }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length)), E.growth !== void 0 && i.call(E, "growth")) {
let F = E.growth;
if (F && typeof F == "object" && !Array.isArray(F)) {
if (F.of === void 0 || !i.call(F, "of")) {
let T = { instancePath: n + "/definitions/" + D + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [T] : e.push(T), s++;
}
if (F.against === void 0 || !i.call(F, "against")) {
let T = { instancePath: n + "/definitions/" + D + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [T] : e.push(T), s++;
}
if (F.form === void 0 || !i.call(F, "form")) {
let T = { instancePath: n + "/definitions/" + D + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(F))
if (!(T === "of" || T === "against" || T === "form" || T === "base")) {
let C = { instancePath: n + "/definitions/" + D + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [C] : e.push(C), s++;
}
if (F.of !== void 0 && i.call(F, "of") && (Ae(F.of, { instancePath: n + "/definitions/" + D + "/growth/of", parentData: F, parentDataProperty: "of", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), F.against !== void 0 && i.call(F, "against")) {
let T = F.against;
if (!(T === "previousPeriod" || T === "samePeriodLastYear" || T === "endOfLastYear" || T === "fixedBase")) {
let C = { instancePath: n + "/definitions/" + D + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: Ve.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (F.form !== void 0 && i.call(F, "form")) {
let T = F.form;
if (!(T === "percentChange" || T === "indexTo100" || T === "pointChange")) {
let C = { instancePath: n + "/definitions/" + D + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: Ve.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
F.base !== void 0 && i.call(F, "base") && (te(F.base, { instancePath: n + "/definitions/" + D + "/growth/base", parentData: F, parentDataProperty: "base", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
} else {
let T = { instancePath: n + "/definitions/" + D + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.legalBasis !== void 0 && i.call(E, "legalBasis")) {
let F = E.legalBasis;
if (Array.isArray(F)) {
if (F.length > 20) {
let C = { instancePath: n + "/definitions/" + D + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [C] : e.push(C), s++;
}
let T = F.length;
for (let C = 0; C < T; C++)
ar(F[C], { instancePath: n + "/definitions/" + D + "/legalBasis/" + C, parentData: F, parentDataProperty: C, rootData: f, dynamicAnchors: u }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length);
} else {
let T = { instancePath: n + "/definitions/" + D + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [T] : e.push(T), s++;
}
}
if (E.numerator !== void 0 && i.call(E, "numerator") && (E.denominator === void 0 || !i.call(E, "denominator"))) {
let F = { instancePath: n + "/definitions/" + D, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [F] : e.push(F), s++;
}
if (E.denominator !== void 0 && i.call(E, "denominator") && (E.numerator === void 0 || !i.call(E, "numerator"))) {
let F = { instancePath: n + "/definitions/" + D, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: n + "/definitions/" + D, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let j = { instancePath: n + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.measure !== void 0 && i.call(r, "measure")) {
let b = r.measure, j = s, D = !1, E = s;
K(b, { instancePath: n + "/measure", parentData: r, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var N = E === s;
D = D || N;
let F = s;
if (b !== null) {
let T = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var N = F === s;
if (D = D || N, D)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: n + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.decimals !== void 0 && i.call(r, "decimals")) {
let b = r.decimals, j = s, D = !1, E = s;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [T] : e.push(T), s++;
}
if (typeof b == "number" && isFinite(b)) {
if (b > 12 || isNaN(b)) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [T] : e.push(T), s++;
}
if (b < 0 || isNaN(b)) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [T] : e.push(T), s++;
}
}
var y = E === s;
D = D || y;
let F = s;
if (b !== null) {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var y = F === s;
if (D = D || y, D)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: n + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.periodicity !== void 0 && i.call(r, "periodicity")) {
let b = r.periodicity;
if (Array.isArray(b)) {
if (b.length > 9) {
let F = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [F] : e.push(F), s++;
}
if (b.length < 1) {
let F = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let j = b.length;
for (let F = 0; F < j; F++)
Ns(b[F], { instancePath: n + "/periodicity/" + F, parentData: b, parentDataProperty: F, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length);
let D = b.length, E;
if (D > 1) {
e: for (; D--; )
for (E = D; E--; )
if (G(b[D], b[E])) {
let F = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: D, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let j = { instancePath: n + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.breakdowns !== void 0 && i.call(r, "breakdowns")) {
let b = r.breakdowns;
if (Array.isArray(b)) {
if (b.length > 20) {
let F = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [F] : e.push(F), s++;
}
let j = b.length;
for (let F = 0; F < j; F++)
K(b[F], { instancePath: n + "/breakdowns/" + F, parentData: b, parentDataProperty: F, rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let D = b.length, E;
if (D > 1) {
e: for (; D--; )
for (E = D; E--; )
if (G(b[D], b[E])) {
let F = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: D, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let j = { instancePath: n + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.levels !== void 0 && i.call(r, "levels")) {
let b = r.levels;
if (Array.isArray(b)) {
if (b.length > 10) {
let F = { instancePath: n + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [F] : e.push(F), s++;
}
let j = b.length;
for (let F = 0; F < j; F++)
Ce(b[F], { instancePath: n + "/levels/" + F, parentData: b, parentDataProperty: F, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
let D = b.length, E;
if (D > 1) {
e: for (; D--; )
for (E = D; E--; )
if (G(b[D], b[E])) {
let F = { instancePath: n + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: D, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let j = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.agency !== void 0 && i.call(r, "agency")) {
let b = r.agency, j = s, D = !1, E = s;
he(b, { instancePath: n + "/agency", parentData: r, parentDataProperty: "agency", rootData: f, dynamicAnchors: u }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
var $ = E === s;
D = D || $;
let F = s;
if (b !== null) {
let T = { instancePath: n + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var $ = F === s;
if (D = D || $, D)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: n + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.legalBasis !== void 0 && i.call(r, "legalBasis")) {
let b = r.legalBasis;
if (Array.isArray(b)) {
if (b.length > 40) {
let D = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [D] : e.push(D), s++;
}
let j = b.length;
for (let D = 0; D < j; D++)
ar(b[D], { instancePath: n + "/legalBasis/" + D, parentData: b, parentDataProperty: D, rootData: f, dynamicAnchors: u }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length);
} else {
let j = { instancePath: n + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.behaviour !== void 0 && i.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.overUnits === void 0 || !i.call(b, "overUnits")) {
let j = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.overTime === void 0 || !i.call(b, "overTime")) {
let j = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "overUnits" || j === "overTime")) {
let D = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [D] : e.push(D), s++;
}
if (b.overUnits !== void 0 && i.call(b, "overUnits")) {
let j = b.overUnits;
if (!(j === "sum" || j === "recompute" || j === "weightedMean" || j === "max" || j === "min" || j === "none" || j === "same-or-differs" || j === "bounded" || j === "by-class" || j === "sum-same-window")) {
let D = { instancePath: n + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: Ve.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.overTime !== void 0 && i.call(b, "overTime")) {
let j = b.overTime;
if (!(j === "sum" || j === "last" || j === "first" || j === "recompute" || j === "none" || j === "max" || j === "min" || j === "weightedMean")) {
let D = { instancePath: n + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: Ve.properties.behaviour.properties.overTime.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let j = { instancePath: n + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.origin !== void 0 && i.call(r, "origin")) {
let b = r.origin;
if (!(b === "yearStart" || b === "change")) {
let j = { instancePath: n + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Ve.properties.origin.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let b = r.scope;
if (!(b === "territory" || b === "office")) {
let j = { instancePath: n + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: Ve.properties.scope.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.compiledBy !== void 0 && i.call(r, "compiledBy")) {
let b = r.compiledBy;
if (!(b === "central" || b === "local" || b === "survey")) {
let j = { instancePath: n + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: Ve.properties.compiledBy.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.countsUnits !== void 0 && i.call(r, "countsUnits")) {
let b = r.countsUnits;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.level === void 0 || !i.call(b, "level")) {
let j = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.listDate === void 0 || !i.call(b, "listDate")) {
let j = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "level" || j === "listDate")) {
let D = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [D] : e.push(D), s++;
}
if (b.level !== void 0 && i.call(b, "level") && (Ce(b.level, { instancePath: n + "/countsUnits/level", parentData: b, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), b.listDate !== void 0 && i.call(b, "listDate")) {
let j = b.listDate, D = s, E = !1, F = s;
Lr(j, { instancePath: n + "/countsUnits/listDate", parentData: b, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length);
var p = F === s;
E = E || p;
let T = s;
if (j !== null) {
let C = { instancePath: n + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var p = T === s;
if (E = E || p, E)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: n + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.disjoint !== void 0 && i.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let b = { instancePath: n + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.parentCode !== void 0 && i.call(r, "parentCode")) {
let b = r.parentCode, j = s, D = !1, E = s;
te(b, { instancePath: n + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: f, dynamicAnchors: u }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var x = E === s;
D = D || x;
let F = s;
if (b !== null) {
let T = { instancePath: n + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var x = F === s;
if (D = D || x, D)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: n + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if (r.derivedFrom !== void 0 && i.call(r, "derivedFrom")) {
let b = r.derivedFrom;
if (Array.isArray(b)) {
if (b.length > 40) {
let F = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [F] : e.push(F), s++;
}
if (b.length < 1) {
let F = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let j = b.length;
for (let F = 0; F < j; F++)
K(b[F], { instancePath: n + "/derivedFrom/" + F, parentData: b, parentDataProperty: F, rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let D = b.length, E;
if (D > 1) {
e: for (; D--; )
for (E = D; E--; )
if (G(b[D], b[E])) {
let F = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: D, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let j = { instancePath: n + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.distinctFrom !== void 0 && i.call(r, "distinctFrom")) {
let b = r.distinctFrom;
if (Array.isArray(b)) {
if (b.length > 20) {
let F = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [F] : e.push(F), s++;
}
if (b.length < 1) {
let F = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let j = b.length;
for (let F = 0; F < j; F++)
K(b[F], { instancePath: n + "/distinctFrom/" + F, parentData: b, parentDataProperty: F, rootData: f, dynamicAnchors: u }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let D = b.length, E;
if (D > 1) {
e: for (; D--; )
for (E = D; E--; )
if (G(b[D], b[E])) {
let F = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: D, j: E } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let j = { instancePath: n + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.competence !== void 0 && i.call(r, "competence")) {
let b = r.competence;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.keptAt === void 0 || !i.call(b, "keptAt")) {
let j = { instancePath: n + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (j !== "keptAt") {
let D = { instancePath: n + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [D] : e.push(D), s++;
}
b.keptAt !== void 0 && i.call(b, "keptAt") && (Ce(b.keptAt, { instancePath: n + "/competence/keptAt", parentData: b, parentDataProperty: "keptAt", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length));
} else {
let j = { instancePath: n + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.sharing !== void 0 && i.call(r, "sharing")) {
let b = r.sharing;
if (!(b === "public" || b === "internal" || b === "restricted")) {
let j = { instancePath: n + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Ve.properties.sharing.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.priceBase !== void 0 && i.call(r, "priceBase")) {
let b = r.priceBase;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.kind === void 0 || !i.call(b, "kind")) {
let j = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.year === void 0 || !i.call(b, "year")) {
let j = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "kind" || j === "year")) {
let D = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [D] : e.push(D), s++;
}
if (b.kind !== void 0 && i.call(b, "kind")) {
let j = b.kind;
if (!(j === "current" || j === "comparable" || j === "constant")) {
let D = { instancePath: n + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: Ve.properties.priceBase.properties.kind.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.year !== void 0 && i.call(b, "year")) {
let j = b.year, D = s, E = !1, F = s;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof j == "number" && isFinite(j)) {
if (j > 2200 || isNaN(j)) {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (j < 1900 || isNaN(j)) {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var V = F === s;
E = E || V;
let T = s;
if (j !== null) {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var V = T === s;
if (E = E || V, E)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: n + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.nonNegative !== void 0 && i.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let b = { instancePath: n + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.relations !== void 0 && i.call(r, "relations")) {
let b = r.relations;
if (Array.isArray(b)) {
if (b.length > 40) {
let D = { instancePath: n + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [D] : e.push(D), s++;
}
let j = b.length;
for (let D = 0; D < j; D++)
Fs(b[D], { instancePath: n + "/relations/" + D, parentData: b, parentDataProperty: D, rootData: f, dynamicAnchors: u }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length);
} else {
let j = { instancePath: n + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.guidance !== void 0 && i.call(r, "guidance") && (De(r.guidance, { instancePath: n + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: f, dynamicAnchors: u }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (De(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (zs(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Ts(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length));
} else {
let b = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return ct.errors = e, s === 0;
}
ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fo = dt, Vi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function pr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Be(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !i.call(r, "id")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.number === void 0 || !i.call(r, "number")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.inForce === void 0 || !i.call(r, "inForce")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!i.call(Vi.properties, v)) {
let c = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (pr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.number !== void 0 && i.call(r, "number") && (Oe(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause")) {
let v = r.clause, c = s, m = !1, w = s;
Oe(v, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
var t = w === s;
m = m || t;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = g === s;
if (m = m || t, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.date !== void 0 && i.call(r, "date")) {
let v = r.date, c = s, m = !1, w = s;
Be(v, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var l = w === s;
m = m || l;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var l = g === s;
if (m = m || l, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.inForce !== void 0 && i.call(r, "inForce")) {
let v = r.inForce, c = s, m = !1, w = s;
Be(v, { instancePath: n + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: f, dynamicAnchors: u }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var q = w === s;
m = m || q;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var q = g === s;
if (m = m || q, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.repealedBy !== void 0 && i.call(r, "repealedBy")) {
let v = r.repealedBy, c = s, m = !1, w = s;
pr(v, { instancePath: n + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: f, dynamicAnchors: u }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
var a = w === s;
m = m || a;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var a = g === s;
if (m = m || a, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.repealedFrom !== void 0 && i.call(r, "repealedFrom")) {
let v = r.repealedFrom, c = s, m = !1, w = s;
Be(v, { instancePath: n + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: f, dynamicAnchors: u }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
var d = w === s;
m = m || d;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var d = g === s;
if (m = m || d, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.authority !== void 0 && i.call(r, "authority")) {
let v = r.authority, c = s, m = !1, w = s;
Oe(v, { instancePath: n + "/authority", parentData: r, parentDataProperty: "authority", rootData: f, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
var k = w === s;
m = m || k;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var k = g === s;
if (m = m || k, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
r.source !== void 0 && i.call(r, "source") && (Oe(r.source, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length));
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return dt.errors = e, s === 0;
}
dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var uo = zr;
function Cs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: oi.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var li = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function Rs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.file !== void 0 && i.call(r, "file") && (B(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (B(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (z(t) > 40) {
let l = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!li.test(t)) {
let l = { instancePath: n + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.row !== void 0 && i.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let l = { instancePath: n + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let l = { instancePath: n + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
}
r.column !== void 0 && i.call(r, "column") && (B(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.severity === void 0 || !i.call(r, "severity")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.args === void 0 || !i.call(r, "args")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "code" || a === "severity" || a === "args" || a === "place" || a === "value" || a === "expected" || a === "message" || a === "remedy")) {
let d = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (Cs(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length)), r.severity !== void 0 && i.call(r, "severity") && (Bs(r.severity, { instancePath: n + "/severity", parentData: r, parentDataProperty: "severity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length)), r.args !== void 0 && i.call(r, "args")) {
let a = r.args;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 20) {
let d = { instancePath: n + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a)) {
let k = s, v = s, c = s;
if (!(d === "constructor" || d === "hasOwnProperty" || d === "isPrototypeOf" || d === "propertyIsEnumerable" || d === "toLocaleString" || d === "toString" || d === "valueOf")) {
let m = {};
e === null ? e = [m] : e.push(m), s++;
}
var t = c === s;
if (t) {
let m = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: d };
e === null ? e = [m] : e.push(m), s++;
} else
s = v, e !== null && (v ? e.length = v : e = null);
if (typeof d == "string") {
if (z(d) > 40) {
let m = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: d };
e === null ? e = [m] : e.push(m), s++;
}
if (!Vr.test(d)) {
let m = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: d };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: d };
e === null ? e = [m] : e.push(m), s++;
}
var l = k === s;
if (!l) {
let m = { instancePath: n + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: d } };
e === null ? e = [m] : e.push(m), s++;
}
}
for (let d of Object.keys(a)) {
let k = a[d], v = s, c = !1, m = s;
if (typeof k == "string") {
if (z(k) > 4e3) {
let A = { instancePath: n + "/args/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [A] : e.push(A), s++;
}
} else {
let A = { instancePath: n + "/args/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [A] : e.push(A), s++;
}
var q = m === s;
c = c || q;
let w = s;
if (!(typeof k == "number" && isFinite(k))) {
let A = { instancePath: n + "/args/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [A] : e.push(A), s++;
}
var q = w === s;
c = c || q;
let g = s;
if (k !== null) {
let A = { instancePath: n + "/args/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var q = g === s;
c = c || q;
let P = s;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let h = { instancePath: n + "/args/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [h] : e.push(h), s++;
}
let A = k.length;
for (let h = 0; h < A; h++) {
let I = k[h];
if (typeof I == "string") {
if (z(I) > 300) {
let O = { instancePath: n + "/args/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: n + "/args/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + h, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let A = { instancePath: n + "/args/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
var q = P === s;
if (c = c || q, c)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let A = { instancePath: n + "/args/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let d = { instancePath: n + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (Rs(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: u }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length)), r.value !== void 0 && i.call(r, "value")) {
let a = r.value;
if (typeof a == "string") {
if (z(a) > 4e3) {
let d = { instancePath: n + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: n + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.expected !== void 0 && i.call(r, "expected")) {
let a = r.expected;
if (typeof a == "string") {
if (z(a) > 4e3) {
let d = { instancePath: n + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: n + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.message !== void 0 && i.call(r, "message") && (fr(r.message, { instancePath: n + "/message", parentData: r, parentDataProperty: "message", rootData: f, dynamicAnchors: u }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), r.remedy !== void 0 && i.call(r, "remedy") && (fr(r.remedy, { instancePath: n + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: f, dynamicAnchors: u }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length));
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return zr.errors = e, s === 0;
}
zr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mo = yt;
var pi = new RegExp("^[0-9a-f]{64}$", "u");
function se(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 64) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!pi.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ur(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = He.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
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
var Gt = { type: "object", additionalProperties: !1, required: [], properties: { form: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/shortText" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, edition: { $ref: "form.schema.json#/$defs/edition" }, covers: { enum: ["life", "period"] }, locale: { enum: ["vi", "en", "machine"] }, mapping: { $ref: "common.schema.json#/$defs/code" } } };
var Ot = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Pe(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ot.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pe.errors = e, s === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ke(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ke.errors = e, s === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
for (let t of Object.keys(r))
if (!(t === "form" || t === "unit" || t === "period" || t === "listDate" || t === "edition" || t === "covers" || t === "locale" || t === "mapping")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.form !== void 0 && i.call(r, "form") && (ue(r.form, { instancePath: n + "/form", parentData: r, parentDataProperty: "form", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.unit !== void 0 && i.call(r, "unit") && (ue(r.unit, { instancePath: n + "/unit", parentData: r, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.period !== void 0 && i.call(r, "period") && (Pe(r.period, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (He(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), r.edition !== void 0 && i.call(r, "edition") && (ke(r.edition, { instancePath: n + "/edition", parentData: r, parentDataProperty: "edition", rootData: f, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.covers !== void 0 && i.call(r, "covers")) {
let t = r.covers;
if (!(t === "life" || t === "period")) {
let l = { instancePath: n + "/covers", schemaPath: "#/properties/covers/enum", keyword: "enum", params: { allowedValues: Gt.properties.covers.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.locale !== void 0 && i.call(r, "locale")) {
let t = r.locale;
if (!(t === "vi" || t === "en" || t === "machine")) {
let l = { instancePath: n + "/locale", schemaPath: "#/properties/locale/enum", keyword: "enum", params: { allowedValues: Gt.properties.locale.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
r.mapping !== void 0 && i.call(r, "mapping") && (le(r.mapping, { instancePath: n + "/mapping", parentData: r, parentDataProperty: "mapping", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fi = { type: "object", additionalProperties: !1, required: ["form", "version", "period", "subject", "reporter", "edition", "listDate", "covers"], properties: { form: { $ref: "common.schema.json#/$defs/code" }, version: { $ref: "common.schema.json#/$defs/shortText" }, period: { $ref: "common.schema.json#/$defs/periodId" }, subject: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, reporter: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { enum: ["life", "period"] } } };
function Ss(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ss.errors = e, s === 0;
}
Ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.form === void 0 || !i.call(r, "form")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.version === void 0 || !i.call(r, "version")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.period === void 0 || !i.call(r, "period")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.subject === void 0 || !i.call(r, "subject")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.reporter === void 0 || !i.call(r, "reporter")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.edition === void 0 || !i.call(r, "edition")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.covers === void 0 || !i.call(r, "covers")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "form" || a === "version" || a === "period" || a === "subject" || a === "reporter" || a === "edition" || a === "listDate" || a === "covers")) {
let d = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.form !== void 0 && i.call(r, "form") && (le(r.form, { instancePath: n + "/form", parentData: r, parentDataProperty: "form", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.version !== void 0 && i.call(r, "version") && (ue(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.period !== void 0 && i.call(r, "period") && (Pe(r.period, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.subject !== void 0 && i.call(r, "subject")) {
let a = r.subject, d = s, k = !1, v = s;
Ss(a, { instancePath: n + "/subject", parentData: r, parentDataProperty: "subject", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length);
var t = v === s;
k = k || t;
let c = s;
if (a !== "") {
let m = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [m] : e.push(m), s++;
}
var t = c === s;
if (k = k || t, k)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.reporter !== void 0 && i.call(r, "reporter")) {
let a = r.reporter, d = s, k = !1, v = s;
ue(a, { instancePath: n + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var l = v === s;
k = k || l;
let c = s;
if (a !== null) {
let m = { instancePath: n + "/reporter", schemaPath: "#/properties/reporter/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
var l = c === s;
if (k = k || l, k)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: n + "/reporter", schemaPath: "#/properties/reporter/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.edition !== void 0 && i.call(r, "edition")) {
let a = r.edition, d = s, k = !1, v = s;
ke(a, { instancePath: n + "/edition", parentData: r, parentDataProperty: "edition", rootData: f, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
var q = v === s;
k = k || q;
let c = s;
if (a !== null) {
let m = { instancePath: n + "/edition", schemaPath: "#/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [m] : e.push(m), s++;
}
var q = c === s;
if (k = k || q, k)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: n + "/edition", schemaPath: "#/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.listDate !== void 0 && i.call(r, "listDate") && (He(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), r.covers !== void 0 && i.call(r, "covers")) {
let a = r.covers;
if (!(a === "life" || a === "period")) {
let d = { instancePath: n + "/covers", schemaPath: "#/properties/covers/enum", keyword: "enum", params: { allowedValues: Fi.properties.covers.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zi = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function yt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.seq === void 0 || !i.call(r, "seq")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.previous === void 0 || !i.call(r, "previous")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previous" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.remaining === void 0 || !i.call(r, "remaining")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remaining" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.at === void 0 || !i.call(r, "at")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.by === void 0 || !i.call(r, "by")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.why === void 0 || !i.call(r, "why")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.act === void 0 || !i.call(r, "act")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.hash === void 0 || !i.call(r, "hash")) {
let m = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hash" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "seq" || m === "previous" || m === "remaining" || m === "at" || m === "by" || m === "why" || m === "act" || m === "hash")) {
let w = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.seq !== void 0 && i.call(r, "seq")) {
let m = r.seq;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let w = { instancePath: n + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 1e9 || isNaN(m)) {
let w = { instancePath: n + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [w] : e.push(w), s++;
}
if (m < 1 || isNaN(m)) {
let w = { instancePath: n + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
}
}
if (r.previous !== void 0 && i.call(r, "previous") && (se(r.previous, { instancePath: n + "/previous", parentData: r, parentDataProperty: "previous", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), r.remaining !== void 0 && i.call(r, "remaining")) {
let m = r.remaining;
if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
let w = { instancePath: n + "/remaining", schemaPath: "#/properties/remaining/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof m == "number" && isFinite(m)) {
if (m > 1e9 || isNaN(m)) {
let w = { instancePath: n + "/remaining", schemaPath: "#/properties/remaining/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [w] : e.push(w), s++;
}
if (m < 0 || isNaN(m)) {
let w = { instancePath: n + "/remaining", schemaPath: "#/properties/remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
}
if (r.at !== void 0 && i.call(r, "at")) {
let m = r.at;
if (typeof m == "string") {
if (z(m) > 29) {
let w = { instancePath: n + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 29 } };
e === null ? e = [w] : e.push(w), s++;
}
if (!zi.test(m)) {
let w = { instancePath: n + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: n + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.by !== void 0 && i.call(r, "by") && (ue(r.by, { instancePath: n + "/by", parentData: r, parentDataProperty: "by", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.why !== void 0 && i.call(r, "why")) {
let m = r.why, w = s, g = !1, P = s;
ur(m, { instancePath: n + "/why", parentData: r, parentDataProperty: "why", rootData: f, dynamicAnchors: u }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
var t = P === s;
g = g || t;
let A = s;
if (m !== "") {
let h = { instancePath: n + "/why", schemaPath: "#/properties/why/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = A === s;
if (g = g || t, g)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let h = { instancePath: n + "/why", schemaPath: "#/properties/why/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.act !== void 0 && i.call(r, "act")) {
let m = r.act, w = s, g = !1, P = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !i.call(m, "kind")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.submission === void 0 || !i.call(m, "submission")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.file === void 0 || !i.call(m, "file")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "file" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.day === void 0 || !i.call(m, "day")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.declared === void 0 || !i.call(m, "declared")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "declared" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.report === void 0 || !i.call(m, "report")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "report" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.revision === void 0 || !i.call(m, "revision")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.replaces === void 0 || !i.call(m, "replaces")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "replaces" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "submission" || p === "file" || p === "day" || p === "declared" || p === "report" || p === "revision" || p === "replaces")) {
let x = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (m.kind !== void 0 && i.call(m, "kind") && m.kind !== "received") {
let p = { instancePath: n + "/act/kind", schemaPath: "#/properties/act/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "received" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.submission !== void 0 && i.call(m, "submission") && (se(m.submission, { instancePath: n + "/act/submission", parentData: m, parentDataProperty: "submission", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), m.file !== void 0 && i.call(m, "file")) {
let p = m.file;
if (typeof p == "string") {
if (z(p) > 4096) {
let x = { instancePath: n + "/act/file", schemaPath: "#/properties/act/anyOf/0/properties/file/maxLength", keyword: "maxLength", params: { limit: 4096 } };
e === null ? e = [x] : e.push(x), s++;
}
if (z(p) < 1) {
let x = { instancePath: n + "/act/file", schemaPath: "#/properties/act/anyOf/0/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: n + "/act/file", schemaPath: "#/properties/act/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (m.day !== void 0 && i.call(m, "day") && (He(m.day, { instancePath: n + "/act/day", parentData: m, parentDataProperty: "day", rootData: f, dynamicAnchors: u }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), m.declared !== void 0 && i.call(m, "declared") && (Zs(m.declared, { instancePath: n + "/act/declared", parentData: m, parentDataProperty: "declared", rootData: f, dynamicAnchors: u }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length)), m.report !== void 0 && i.call(m, "report")) {
let p = m.report, x = s, V = !1, b = s;
mr(p, { instancePath: n + "/act/report", parentData: m, parentDataProperty: "report", rootData: f, dynamicAnchors: u }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
var l = b === s;
V = V || l;
let j = s;
if (p !== null) {
let D = { instancePath: n + "/act/report", schemaPath: "#/properties/act/anyOf/0/properties/report/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var l = j === s;
if (V = V || l, V)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let D = { instancePath: n + "/act/report", schemaPath: "#/properties/act/anyOf/0/properties/report/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
if (m.revision !== void 0 && i.call(m, "revision")) {
let p = m.revision;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/act/revision", schemaPath: "#/properties/act/anyOf/0/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p)) {
if (p > 9999 || isNaN(p)) {
let x = { instancePath: n + "/act/revision", schemaPath: "#/properties/act/anyOf/0/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [x] : e.push(x), s++;
}
if (p < 0 || isNaN(p)) {
let x = { instancePath: n + "/act/revision", schemaPath: "#/properties/act/anyOf/0/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
}
if (m.replaces !== void 0 && i.call(m, "replaces")) {
let p = m.replaces, x = s, V = !1, b = s;
se(p, { instancePath: n + "/act/replaces", parentData: m, parentDataProperty: "replaces", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var q = b === s;
V = V || q;
let j = s;
if (p !== null) {
let D = { instancePath: n + "/act/replaces", schemaPath: "#/properties/act/anyOf/0/properties/replaces/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var q = j === s;
if (V = V || q, V)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let D = { instancePath: n + "/act/replaces", schemaPath: "#/properties/act/anyOf/0/properties/replaces/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var c = P === s;
if (g = g || c, c)
var a = !0;
let A = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !i.call(m, "kind")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.submission === void 0 || !i.call(m, "submission")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.ruleSet === void 0 || !i.call(m, "ruleSet")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "ruleSet" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.errors === void 0 || !i.call(m, "errors")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "errors" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.warnings === void 0 || !i.call(m, "warnings")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "warnings" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.unexplained === void 0 || !i.call(m, "unexplained")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "unexplained" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.notes === void 0 || !i.call(m, "notes")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "notes" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.reasons === void 0 || !i.call(m, "reasons")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "reasons" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "submission" || p === "ruleSet" || p === "errors" || p === "warnings" || p === "unexplained" || p === "notes" || p === "reasons")) {
let x = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (m.kind !== void 0 && i.call(m, "kind") && m.kind !== "checked") {
let p = { instancePath: n + "/act/kind", schemaPath: "#/properties/act/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "checked" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.submission !== void 0 && i.call(m, "submission") && (se(m.submission, { instancePath: n + "/act/submission", parentData: m, parentDataProperty: "submission", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), m.ruleSet !== void 0 && i.call(m, "ruleSet") && (ue(m.ruleSet, { instancePath: n + "/act/ruleSet", parentData: m, parentDataProperty: "ruleSet", rootData: f, dynamicAnchors: u }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), m.errors !== void 0 && i.call(m, "errors")) {
let p = m.errors;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/act/errors", schemaPath: "#/properties/act/anyOf/1/properties/errors/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p)) {
if (p > 1e9 || isNaN(p)) {
let x = { instancePath: n + "/act/errors", schemaPath: "#/properties/act/anyOf/1/properties/errors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [x] : e.push(x), s++;
}
if (p < 0 || isNaN(p)) {
let x = { instancePath: n + "/act/errors", schemaPath: "#/properties/act/anyOf/1/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
}
if (m.warnings !== void 0 && i.call(m, "warnings")) {
let p = m.warnings;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/act/warnings", schemaPath: "#/properties/act/anyOf/1/properties/warnings/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p)) {
if (p > 1e9 || isNaN(p)) {
let x = { instancePath: n + "/act/warnings", schemaPath: "#/properties/act/anyOf/1/properties/warnings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [x] : e.push(x), s++;
}
if (p < 0 || isNaN(p)) {
let x = { instancePath: n + "/act/warnings", schemaPath: "#/properties/act/anyOf/1/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
}
if (m.unexplained !== void 0 && i.call(m, "unexplained")) {
let p = m.unexplained;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/act/unexplained", schemaPath: "#/properties/act/anyOf/1/properties/unexplained/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p)) {
if (p > 1e9 || isNaN(p)) {
let x = { instancePath: n + "/act/unexplained", schemaPath: "#/properties/act/anyOf/1/properties/unexplained/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [x] : e.push(x), s++;
}
if (p < 0 || isNaN(p)) {
let x = { instancePath: n + "/act/unexplained", schemaPath: "#/properties/act/anyOf/1/properties/unexplained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
}
if (m.notes !== void 0 && i.call(m, "notes")) {
let p = m.notes;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/act/notes", schemaPath: "#/properties/act/anyOf/1/properties/notes/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p)) {
if (p > 1e9 || isNaN(p)) {
let x = { instancePath: n + "/act/notes", schemaPath: "#/properties/act/anyOf/1/properties/notes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [x] : e.push(x), s++;
}
if (p < 0 || isNaN(p)) {
let x = { instancePath: n + "/act/notes", schemaPath: "#/properties/act/anyOf/1/properties/notes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
}
if (m.reasons !== void 0 && i.call(m, "reasons")) {
let p = m.reasons;
if (Array.isArray(p)) {
if (p.length > 2e4) {
let V = { instancePath: n + "/act/reasons", schemaPath: "#/properties/act/anyOf/1/properties/reasons/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [V] : e.push(V), s++;
}
let x = p.length;
for (let V = 0; V < x; V++) {
let b = p[V];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.code === void 0 || !i.call(b, "code")) {
let j = { instancePath: n + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.place === void 0 || !i.call(b, "place")) {
let j = { instancePath: n + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/required", keyword: "required", params: { missingProperty: "place" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.reason === void 0 || !i.call(b, "reason")) {
let j = { instancePath: n + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "code" || j === "place" || j === "reason")) {
let D = { instancePath: n + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [D] : e.push(D), s++;
}
if (b.code !== void 0 && i.call(b, "code") && (le(b.code, { instancePath: n + "/act/reasons/" + V + "/code", parentData: b, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), b.place !== void 0 && i.call(b, "place")) {
let j = b.place;
if (typeof j == "string") {
if (z(j) > 400) {
let D = { instancePath: n + "/act/reasons/" + V + "/place", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/place/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: n + "/act/reasons/" + V + "/place", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/place/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.reason !== void 0 && i.call(b, "reason")) {
let j = b.reason;
if (typeof j == "string") {
if (z(j) > 4e4) {
let D = { instancePath: n + "/act/reasons/" + V + "/reason", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e4 } };
e === null ? e = [D] : e.push(D), s++;
}
if (z(j) < 1) {
let D = { instancePath: n + "/act/reasons/" + V + "/reason", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: n + "/act/reasons/" + V + "/reason", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/reason/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let j = { instancePath: n + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let x = { instancePath: n + "/act/reasons", schemaPath: "#/properties/act/anyOf/1/properties/reasons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var c = A === s;
g = g || c, c && a !== !0 && (a = !0);
let h = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !i.call(m, "kind")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.submission === void 0 || !i.call(m, "submission")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/2/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "submission")) {
let x = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (m.kind !== void 0 && i.call(m, "kind") && m.kind !== "accepted") {
let p = { instancePath: n + "/act/kind", schemaPath: "#/properties/act/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "accepted" } };
e === null ? e = [p] : e.push(p), s++;
}
m.submission !== void 0 && i.call(m, "submission") && (se(m.submission, { instancePath: n + "/act/submission", parentData: m, parentDataProperty: "submission", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var c = h === s;
g = g || c, c && a !== !0 && (a = !0);
let I = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !i.call(m, "kind")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.submission === void 0 || !i.call(m, "submission")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/3/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.reasons === void 0 || !i.call(m, "reasons")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/3/required", keyword: "required", params: { missingProperty: "reasons" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "submission" || p === "reasons")) {
let x = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (m.kind !== void 0 && i.call(m, "kind") && m.kind !== "returned") {
let p = { instancePath: n + "/act/kind", schemaPath: "#/properties/act/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "returned" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.submission !== void 0 && i.call(m, "submission") && (se(m.submission, { instancePath: n + "/act/submission", parentData: m, parentDataProperty: "submission", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), m.reasons !== void 0 && i.call(m, "reasons")) {
let p = m.reasons;
if (Array.isArray(p)) {
if (p.length > 100) {
let V = { instancePath: n + "/act/reasons", schemaPath: "#/properties/act/anyOf/3/properties/reasons/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [V] : e.push(V), s++;
}
if (p.length < 1) {
let V = { instancePath: n + "/act/reasons", schemaPath: "#/properties/act/anyOf/3/properties/reasons/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let x = p.length;
for (let V = 0; V < x; V++)
ur(p[V], { instancePath: n + "/act/reasons/" + V, parentData: p, parentDataProperty: V, rootData: f, dynamicAnchors: u }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
} else {
let x = { instancePath: n + "/act/reasons", schemaPath: "#/properties/act/anyOf/3/properties/reasons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var c = I === s;
g = g || c, c && a !== !0 && (a = !0);
let O = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !i.call(m, "kind")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.submission === void 0 || !i.call(m, "submission")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/4/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.successor === void 0 || !i.call(m, "successor")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/4/required", keyword: "required", params: { missingProperty: "successor" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.report === void 0 || !i.call(m, "report")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/4/required", keyword: "required", params: { missingProperty: "report" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "submission" || p === "successor" || p === "report")) {
let x = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (m.kind !== void 0 && i.call(m, "kind") && m.kind !== "replaced") {
let p = { instancePath: n + "/act/kind", schemaPath: "#/properties/act/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "replaced" } };
e === null ? e = [p] : e.push(p), s++;
}
m.submission !== void 0 && i.call(m, "submission") && (se(m.submission, { instancePath: n + "/act/submission", parentData: m, parentDataProperty: "submission", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), m.successor !== void 0 && i.call(m, "successor") && (se(m.successor, { instancePath: n + "/act/successor", parentData: m, parentDataProperty: "successor", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), m.report !== void 0 && i.call(m, "report") && (mr(m.report, { instancePath: n + "/act/report", parentData: m, parentDataProperty: "report", rootData: f, dynamicAnchors: u }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length));
} else {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var c = O === s;
g = g || c, c && a !== !0 && (a = !0);
let N = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !i.call(m, "kind")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.form === void 0 || !i.call(m, "form")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.period === void 0 || !i.call(m, "period")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.edition === void 0 || !i.call(m, "edition")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.role === void 0 || !i.call(m, "role")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "form" || p === "period" || p === "edition" || p === "role")) {
let x = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (m.kind !== void 0 && i.call(m, "kind") && m.kind !== "approved") {
let p = { instancePath: n + "/act/kind", schemaPath: "#/properties/act/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "approved" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.form !== void 0 && i.call(m, "form") && (le(m.form, { instancePath: n + "/act/form", parentData: m, parentDataProperty: "form", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), m.period !== void 0 && i.call(m, "period") && (Pe(m.period, { instancePath: n + "/act/period", parentData: m, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), m.edition !== void 0 && i.call(m, "edition")) {
let p = m.edition, x = s, V = !1, b = s;
ke(p, { instancePath: n + "/act/edition", parentData: m, parentDataProperty: "edition", rootData: f, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
var d = b === s;
V = V || d;
let j = s;
if (p !== null) {
let D = { instancePath: n + "/act/edition", schemaPath: "#/properties/act/anyOf/5/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var d = j === s;
if (V = V || d, V)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let D = { instancePath: n + "/act/edition", schemaPath: "#/properties/act/anyOf/5/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
m.role !== void 0 && i.call(m, "role") && (le(m.role, { instancePath: n + "/act/role", parentData: m, parentDataProperty: "role", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var c = N === s;
g = g || c, c && a !== !0 && (a = !0);
let y = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !i.call(m, "kind")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.form === void 0 || !i.call(m, "form")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/6/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.period === void 0 || !i.call(m, "period")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/6/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.edition === void 0 || !i.call(m, "edition")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/6/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "form" || p === "period" || p === "edition")) {
let x = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (m.kind !== void 0 && i.call(m, "kind") && m.kind !== "closed") {
let p = { instancePath: n + "/act/kind", schemaPath: "#/properties/act/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "closed" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.form !== void 0 && i.call(m, "form") && (le(m.form, { instancePath: n + "/act/form", parentData: m, parentDataProperty: "form", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), m.period !== void 0 && i.call(m, "period") && (Pe(m.period, { instancePath: n + "/act/period", parentData: m, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), m.edition !== void 0 && i.call(m, "edition")) {
let p = m.edition, x = s, V = !1, b = s;
ke(p, { instancePath: n + "/act/edition", parentData: m, parentDataProperty: "edition", rootData: f, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
var k = b === s;
V = V || k;
let j = s;
if (p !== null) {
let D = { instancePath: n + "/act/edition", schemaPath: "#/properties/act/anyOf/6/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var k = j === s;
if (V = V || k, V)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let D = { instancePath: n + "/act/edition", schemaPath: "#/properties/act/anyOf/6/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var c = y === s;
g = g || c, c && a !== !0 && (a = !0);
let $ = s;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.kind === void 0 || !i.call(m, "kind")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.form === void 0 || !i.call(m, "form")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/7/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.period === void 0 || !i.call(m, "period")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/7/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.edition === void 0 || !i.call(m, "edition")) {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/7/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(m))
if (!(p === "kind" || p === "form" || p === "period" || p === "edition")) {
let x = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if (m.kind !== void 0 && i.call(m, "kind") && m.kind !== "reopened") {
let p = { instancePath: n + "/act/kind", schemaPath: "#/properties/act/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "reopened" } };
e === null ? e = [p] : e.push(p), s++;
}
if (m.form !== void 0 && i.call(m, "form") && (le(m.form, { instancePath: n + "/act/form", parentData: m, parentDataProperty: "form", rootData: f, dynamicAnchors: u }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), m.period !== void 0 && i.call(m, "period") && (Pe(m.period, { instancePath: n + "/act/period", parentData: m, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), m.edition !== void 0 && i.call(m, "edition")) {
let p = m.edition, x = s, V = !1, b = s;
ke(p, { instancePath: n + "/act/edition", parentData: m, parentDataProperty: "edition", rootData: f, dynamicAnchors: u }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
var v = b === s;
V = V || v;
let j = s;
if (p !== null) {
let D = { instancePath: n + "/act/edition", schemaPath: "#/properties/act/anyOf/7/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var v = j === s;
if (V = V || v, V)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let D = { instancePath: n + "/act/edition", schemaPath: "#/properties/act/anyOf/7/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var c = $ === s;
if (g = g || c, c && a !== !0 && (a = !0), g)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let p = { instancePath: n + "/act", schemaPath: "#/properties/act/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
r.hash !== void 0 && i.call(r, "hash") && (se(r.hash, { instancePath: n + "/hash", parentData: r, parentDataProperty: "hash", rootData: f, dynamicAnchors: u }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return yt.errors = e, s === 0;
}
yt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var co = ht, Gn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function ce(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ce.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, a = s, d = !1, k = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
d = d || t;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = v === s;
if (d = d || t, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, a = s, d = !1, k = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var l = k === s;
d = d || l;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = v === s;
if (d = d || l, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ks(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fe(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
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
var Ti = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function Us(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 60) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ti.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ci = new RegExp("^[A-Z]{1,3}$", "u");
function Ms(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !i.call(r, "header"))) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [P] : e.push(P), s++;
}
var d = q === s;
l = l || d;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !i.call(r, "letter"))) {
let P = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [P] : e.push(P), s++;
}
var d = a === s;
if (l = l || d, l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let P = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
let k = s, v = !1, c = null, m = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !i.call(r, "field"))) {
let P = { instancePath: n, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [P] : e.push(P), s++;
}
var g = m === s;
g && (v = !0, c = 0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !i.call(r, "formColumn"))) {
let P = { instancePath: n, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [P] : e.push(P), s++;
}
var g = w === s;
if (g && v ? (v = !1, c = [c, 1]) : g && (v = !0, c = 1), v)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let P = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: c } };
e === null ? e = [P] : e.push(P), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let P of Object.keys(r))
if (!(P === "header" || P === "letter" || P === "field" || P === "formColumn")) {
let A = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [A] : e.push(A), s++;
}
if (r.header !== void 0 && i.call(r, "header") && (fe(r.header, { instancePath: n + "/header", parentData: r, parentDataProperty: "header", rootData: f, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.letter !== void 0 && i.call(r, "letter")) {
let P = r.letter;
if (typeof P == "string") {
if (z(P) > 3) {
let A = { instancePath: n + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [A] : e.push(A), s++;
}
if (!Ci.test(P)) {
let A = { instancePath: n + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [A] : e.push(A), s++;
}
} else {
let A = { instancePath: n + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.field !== void 0 && i.call(r, "field")) {
let P = r.field;
if (!(P === "unitCode" || P === "unitName" || P === "indicator" || P === "period" || P === "value" || P === "measure" || P === "listDate")) {
let A = { instancePath: n + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: Ti.properties.field.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
r.formColumn !== void 0 && i.call(r, "formColumn") && (Us(r.formColumn, { instancePath: n + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: f, dynamicAnchors: u }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length));
} else {
let P = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ws(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ws.errors = e, s === 0;
}
Ws.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ys(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 40) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ai.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hs.errors = e, s === 0;
}
Hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.length < 1) {
let l = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++)
B(r[l], { instancePath: n + "/" + l, parentData: r, parentDataProperty: l, rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Xs(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let d = r[a];
if (typeof d == "string") {
if (z(d) > 60) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Vr.test(d)) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let l = r.length, q;
if (l > 1) {
let a = {};
for (; l--; ) {
let d = r[l];
if (typeof d == "string") {
if (typeof a[d] == "number") {
q = a[d];
let k = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: l, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[d] = l;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ht(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !i.call(r, "code")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.names === void 0 || !i.call(r, "names")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.sample === void 0 || !i.call(r, "sample")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.owner === void 0 || !i.call(r, "owner")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.validity === void 0 || !i.call(r, "validity")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.locale === void 0 || !i.call(r, "locale")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.tables === void 0 || !i.call(r, "tables")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.measures === void 0 || !i.call(r, "measures")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.indicators === void 0 || !i.call(r, "indicators")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.units === void 0 || !i.call(r, "units")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.unknown === void 0 || !i.call(r, "unknown")) {
let k = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!i.call(Gn.properties, k)) {
let v = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (ce(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (cr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.sample !== void 0 && i.call(r, "sample") && typeof r.sample != "boolean") {
let k = { instancePath: n + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.owner !== void 0 && i.call(r, "owner")) {
let k = r.owner, v = s, c = !1, m = s;
cr(k, { instancePath: n + "/owner", parentData: r, parentDataProperty: "owner", rootData: f, dynamicAnchors: u }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
var t = m === s;
c = c || t;
let w = s;
if (k !== null) {
let g = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var t = w === s;
if (c = c || t, c)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: n + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.form !== void 0 && i.call(r, "form") && (ce(r.form, { instancePath: n + "/form", parentData: r, parentDataProperty: "form", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.validity !== void 0 && i.call(r, "validity") && (dr(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (Ks(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length)), r.locale !== void 0 && i.call(r, "locale")) {
let k = r.locale;
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.decimal === void 0 || !i.call(k, "decimal")) {
let v = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [v] : e.push(v), s++;
}
if (k.thousands === void 0 || !i.call(k, "thousands")) {
let v = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [v] : e.push(v), s++;
}
if (k.dateOrder === void 0 || !i.call(k, "dateOrder")) {
let v = { instancePath: n + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(k))
if (!(v === "decimal" || v === "thousands" || v === "dateOrder")) {
let c = { instancePath: n + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [c] : e.push(c), s++;
}
if (k.decimal !== void 0 && i.call(k, "decimal")) {
let v = k.decimal;
if (!(v === "," || v === ".")) {
let c = { instancePath: n + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: Gn.properties.locale.properties.decimal.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (k.thousands !== void 0 && i.call(k, "thousands")) {
let v = k.thousands;
if (!(v === "." || v === "," || v === " " || v === "")) {
let c = { instancePath: n + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: Gn.properties.locale.properties.thousands.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (k.dateOrder !== void 0 && i.call(k, "dateOrder")) {
let v = k.dateOrder;
if (!(v === "dmy" || v === "mdy" || v === "ymd")) {
let c = { instancePath: n + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: Gn.properties.locale.properties.dateOrder.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let v = { instancePath: n + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.tables !== void 0 && i.call(r, "tables")) {
let k = r.tables;
if (Array.isArray(k)) {
if (k.length > 40) {
let c = { instancePath: n + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [c] : e.push(c), s++;
}
if (k.length < 1) {
let c = { instancePath: n + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let v = k.length;
for (let c = 0; c < v; c++) {
let m = k[c];
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.sheet === void 0 || !i.call(m, "sheet")) {
let w = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [w] : e.push(w), s++;
}
if (m.headerRow === void 0 || !i.call(m, "headerRow")) {
let w = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [w] : e.push(w), s++;
}
if (m.columns === void 0 || !i.call(m, "columns")) {
let w = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(m))
if (!(w === "sheet" || w === "headerRow" || w === "firstRow" || w === "columns")) {
let g = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
if (m.sheet !== void 0 && i.call(m, "sheet")) {
let w = m.sheet, g = s, P = !1, A = s;
fe(w, { instancePath: n + "/tables/" + c + "/sheet", parentData: m, parentDataProperty: "sheet", rootData: f, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
var l = A === s;
P = P || l;
let h = s;
if (w !== null) {
let I = { instancePath: n + "/tables/" + c + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var l = h === s;
if (P = P || l, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/tables/" + c + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (m.headerRow !== void 0 && i.call(m, "headerRow")) {
let w = m.headerRow, g = s, P = !1, A = s;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let I = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e3 || isNaN(w)) {
let I = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [I] : e.push(I), s++;
}
if (w < 1 || isNaN(w)) {
let I = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [I] : e.push(I), s++;
}
}
var q = A === s;
P = P || q;
let h = s;
if (w !== null) {
let I = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var q = h === s;
if (P = P || q, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/tables/" + c + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (m.firstRow !== void 0 && i.call(m, "firstRow")) {
let w = m.firstRow;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let g = { instancePath: n + "/tables/" + c + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e5 || isNaN(w)) {
let g = { instancePath: n + "/tables/" + c + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [g] : e.push(g), s++;
}
if (w < 1 || isNaN(w)) {
let g = { instancePath: n + "/tables/" + c + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
}
}
if (m.columns !== void 0 && i.call(m, "columns")) {
let w = m.columns;
if (Array.isArray(w)) {
if (w.length > 200) {
let P = { instancePath: n + "/tables/" + c + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [P] : e.push(P), s++;
}
if (w.length < 1) {
let P = { instancePath: n + "/tables/" + c + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
let g = w.length;
for (let P = 0; P < g; P++)
Ms(w[P], { instancePath: n + "/tables/" + c + "/columns/" + P, parentData: w, parentDataProperty: P, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length);
} else {
let g = { instancePath: n + "/tables/" + c + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let w = { instancePath: n + "/tables/" + c, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let v = { instancePath: n + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.measures !== void 0 && i.call(r, "measures")) {
let k = r.measures;
if (Array.isArray(k)) {
if (k.length > 100) {
let c = { instancePath: n + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [c] : e.push(c), s++;
}
let v = k.length;
for (let c = 0; c < v; c++) {
let m = k[c];
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.name === void 0 || !i.call(m, "name")) {
let w = { instancePath: n + "/measures/" + c, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (m.measure === void 0 || !i.call(m, "measure")) {
let w = { instancePath: n + "/measures/" + c, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(m))
if (!(w === "name" || w === "measure")) {
let g = { instancePath: n + "/measures/" + c, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
m.name !== void 0 && i.call(m, "name") && (fe(m.name, { instancePath: n + "/measures/" + c + "/name", parentData: m, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), m.measure !== void 0 && i.call(m, "measure") && (ce(m.measure, { instancePath: n + "/measures/" + c + "/measure", parentData: m, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length));
} else {
let w = { instancePath: n + "/measures/" + c, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let v = { instancePath: n + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.indicators !== void 0 && i.call(r, "indicators")) {
let k = r.indicators;
if (Array.isArray(k)) {
if (k.length > 2e3) {
let c = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [c] : e.push(c), s++;
}
if (k.length < 1) {
let c = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let v = k.length;
for (let c = 0; c < v; c++) {
let m = k[c];
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.code === void 0 || !i.call(m, "code")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (m.name === void 0 || !i.call(m, "name")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (m.indicator === void 0 || !i.call(m, "indicator")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (m.measure === void 0 || !i.call(m, "measure")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
if (m.validity === void 0 || !i.call(m, "validity")) {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(m))
if (!i.call(Gn.properties.indicators.items.properties, w)) {
let g = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
if (m.code !== void 0 && i.call(m, "code") && (fe(m.code, { instancePath: n + "/indicators/" + c + "/code", parentData: m, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), m.name !== void 0 && i.call(m, "name") && (fe(m.name, { instancePath: n + "/indicators/" + c + "/name", parentData: m, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), m.indicator !== void 0 && i.call(m, "indicator")) {
let w = m.indicator, g = s, P = !1, A = s;
ce(w, { instancePath: n + "/indicators/" + c + "/indicator", parentData: m, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length);
var a = A === s;
P = P || a;
let h = s;
if (w !== null) {
let I = { instancePath: n + "/indicators/" + c + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = h === s;
if (P = P || a, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/indicators/" + c + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (m.parts !== void 0 && i.call(m, "parts")) {
let w = m.parts;
if (Array.isArray(w)) {
if (w.length > 8) {
let P = { instancePath: n + "/indicators/" + c + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [P] : e.push(P), s++;
}
if (w.length < 1) {
let P = { instancePath: n + "/indicators/" + c + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
let g = w.length;
for (let P = 0; P < g; P++)
Ws(w[P], { instancePath: n + "/indicators/" + c + "/parts/" + P, parentData: w, parentDataProperty: P, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length);
} else {
let g = { instancePath: n + "/indicators/" + c + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (m.scenario !== void 0 && i.call(m, "scenario") && (Ys(m.scenario, { instancePath: n + "/indicators/" + c + "/scenario", parentData: m, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length)), m.definition !== void 0 && i.call(m, "definition")) {
let w = m.definition, g = s, P = !1, A = s;
if (typeof w == "string") {
if (z(w) > 40) {
let I = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
if (!Tt.test(w)) {
let I = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
var d = A === s;
P = P || d;
let h = s;
if (w !== null) {
let I = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var d = h === s;
if (P = P || d, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/indicators/" + c + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
m.measure !== void 0 && i.call(m, "measure") && (ce(m.measure, { instancePath: n + "/indicators/" + c + "/measure", parentData: m, parentDataProperty: "measure", rootData: f, dynamicAnchors: u }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), m.factor !== void 0 && i.call(m, "factor") && (Hs(m.factor, { instancePath: n + "/indicators/" + c + "/factor", parentData: m, parentDataProperty: "factor", rootData: f, dynamicAnchors: u }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length)), m.validity !== void 0 && i.call(m, "validity") && (dr(m.validity, { instancePath: n + "/indicators/" + c + "/validity", parentData: m, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), m.note !== void 0 && i.call(m, "note") && (yr(m.note, { instancePath: n + "/indicators/" + c + "/note", parentData: m, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length));
} else {
let w = { instancePath: n + "/indicators/" + c, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let v = { instancePath: n + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.units !== void 0 && i.call(r, "units")) {
let k = r.units;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let c = { instancePath: n + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [c] : e.push(c), s++;
}
let v = k.length;
for (let c = 0; c < v; c++) {
let m = k[c];
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.code === void 0 || !i.call(m, "code")) {
let w = { instancePath: n + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (m.unit === void 0 || !i.call(m, "unit")) {
let w = { instancePath: n + "/units/" + c, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(m))
if (!(w === "code" || w === "name" || w === "unit")) {
let g = { instancePath: n + "/units/" + c, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
m.code !== void 0 && i.call(m, "code") && (Qs(m.code, { instancePath: n + "/units/" + c + "/code", parentData: m, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), m.name !== void 0 && i.call(m, "name") && (fe(m.name, { instancePath: n + "/units/" + c + "/name", parentData: m, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), m.unit !== void 0 && i.call(m, "unit") && (Gs(m.unit, { instancePath: n + "/units/" + c + "/unit", parentData: m, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length));
} else {
let w = { instancePath: n + "/units/" + c, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let v = { instancePath: n + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (yr(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (Js(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (Xs(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length));
} else {
let k = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return ht.errors = e, s === 0;
}
ht.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yo = Pt, Bi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function hr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function en(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = en.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return en.errors = e, s === 0;
}
en.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ri = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function Pt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pt.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (hr(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (Pr(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.symbols !== void 0 && i.call(r, "symbols") && (Pr(r.symbols, { instancePath: n + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind")) {
let t = r.kind;
if (!(t === "number" || t === "percent" || t === "ratio" || t === "category" || t === "yes-no" || t === "text")) {
let l = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Bi.properties.kind.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.base !== void 0 && i.call(r, "base") && (hr(r.base, { instancePath: n + "/base", parentData: r, parentDataProperty: "base", rootData: f, dynamicAnchors: u }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.factor !== void 0 && i.call(r, "factor")) {
let t = r.factor;
if (typeof t == "string") {
if (z(t) > 50) {
let l = { instancePath: n + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Ri.test(t)) {
let l = { instancePath: n + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.note !== void 0 && i.call(r, "note") && (en(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? en.errors : e.concat(en.errors), s = e.length)), r.base !== void 0 && i.call(r, "base") && (r.factor === void 0 || !i.call(r, "factor"))) {
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
return Pt.errors = e, s === 0;
}
Pt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ho = kt, Et = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function rn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = rn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return rn.errors = e, s === 0;
}
rn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = sn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return sn.errors = e, s === 0;
}
sn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = nn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Cr.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return nn.errors = e, s === 0;
}
nn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = de.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return de.errors = e, s === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = tn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return tn.errors = e, s === 0;
}
tn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function on(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = on.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return on.errors = e, s === 0;
}
on.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function an(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = an.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ot.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return an.errors = e, s === 0;
}
an.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
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
function ln(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ln.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ln.errors = e, s === 0;
}
ln.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = pn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return pn.errors = e, s === 0;
}
pn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = fn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fn.errors = e, s === 0;
}
fn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function un(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = un.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ii.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return un.errors = e, s === 0;
}
un.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fi = new RegExp("^B?E?I?P?W?$", "u");
function mn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = mn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!fi.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return mn.errors = e, s === 0;
}
mn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = cn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.file !== void 0 && i.call(r, "file") && (B(r.file, { instancePath: n + "/file", parentData: r, parentDataProperty: "file", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.sheet !== void 0 && i.call(r, "sheet") && (B(r.sheet, { instancePath: n + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.range !== void 0 && i.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (z(t) > 40) {
let l = { instancePath: n + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!li.test(t)) {
let l = { instancePath: n + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.row !== void 0 && i.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let l = { instancePath: n + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let l = { instancePath: n + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
}
r.column !== void 0 && i.call(r, "column") && (B(r.column, { instancePath: n + "/column", parentData: r, parentDataProperty: "column", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return cn.errors = e, s === 0;
}
cn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function kt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = kt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && i.call(r, "state") && r.state !== "number") {
let P = {};
e === null ? e = [P] : e.push(P), s++;
}
var a = q === s;
s = t, e !== null && (t ? e.length = t : e = null);
let d;
if (a) {
let P = s, A = s, h = !1, I = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && i.call(r, "value") && typeof r.value != "string") {
let y = { instancePath: n + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
var v = I === s;
if (h = h || v, v) {
var k = {};
k.value = !0;
}
let O = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !i.call(r, "category"))) {
let y = { instancePath: n, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [y] : e.push(y), s++;
}
var v = O === s;
if (h = h || v, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let y = { instancePath: n, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
var a = P === s;
l = a, l && k !== !0 && (k = k || {}, k.state = !0), d = "then";
} else {
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && i.call(r, "value") && r.value !== null) {
let h = { instancePath: n + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.category !== void 0 && i.call(r, "category")) {
let h = { instancePath: n + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
var a = P === s;
l = a, l && k !== !0 && (k = k || {}, k.value = !0, k.category = !0), d = "else";
}
if (!l) {
let P = { instancePath: n, schemaPath: "#/if", keyword: "if", params: { failingKeyword: d } };
e === null ? e = [P] : e.push(P), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !i.call(r, "subject")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.window === void 0 || !i.call(r, "window")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.period === void 0 || !i.call(r, "period")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.listDate === void 0 || !i.call(r, "listDate")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.breakdown === void 0 || !i.call(r, "breakdown")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.scenario === void 0 || !i.call(r, "scenario")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.edition === void 0 || !i.call(r, "edition")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.revision === void 0 || !i.call(r, "revision")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.cutoff === void 0 || !i.call(r, "cutoff")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.value === void 0 || !i.call(r, "value")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.state === void 0 || !i.call(r, "state")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.obsStatus === void 0 || !i.call(r, "obsStatus")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.confStatus === void 0 || !i.call(r, "confStatus")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.source === void 0 || !i.call(r, "source")) {
let P = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!i.call(Et.properties, P)) {
let A = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [A] : e.push(A), s++;
}
if (r.subject !== void 0 && i.call(r, "subject")) {
let P = r.subject, A = s, h = !1, I = s;
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.unit === void 0 || !i.call(P, "unit")) {
let y = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(P))
if (y !== "unit") {
let $ = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [$] : e.push($), s++;
}
P.unit !== void 0 && i.call(P, "unit") && (rn(P.unit, { instancePath: n + "/subject/unit", parentData: P, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? rn.errors : e.concat(rn.errors), s = e.length));
} else {
let y = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var m = I === s;
if (h = h || m, m)
var c = !0;
let O = s;
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.code === void 0 || !i.call(P, "code")) {
let y = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(P))
if (!(y === "code" || y === "level")) {
let $ = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [$] : e.push($), s++;
}
P.code !== void 0 && i.call(P, "code") && (sn(P.code, { instancePath: n + "/subject/code", parentData: P, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? sn.errors : e.concat(sn.errors), s = e.length)), P.level !== void 0 && i.call(P, "level") && (nn(P.level, { instancePath: n + "/subject/level", parentData: P, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? nn.errors : e.concat(nn.errors), s = e.length));
} else {
let y = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var m = O === s;
h = h || m, m && c !== !0 && (c = !0);
let N = s;
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.body === void 0 || !i.call(P, "body")) {
let y = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(P))
if (y !== "body") {
let $ = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [$] : e.push($), s++;
}
P.body !== void 0 && i.call(P, "body") && (de(P.body, { instancePath: n + "/subject/body", parentData: P, parentDataProperty: "body", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
} else {
let y = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var m = N === s;
if (h = h || m, m && c !== !0 && (c = !0), h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let y = { instancePath: n + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.reporter !== void 0 && i.call(r, "reporter") && (de(r.reporter, { instancePath: n + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.indicator !== void 0 && i.call(r, "indicator") && (tn(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? tn.errors : e.concat(tn.errors), s = e.length)), r.definition !== void 0 && i.call(r, "definition") && (de(r.definition, { instancePath: n + "/definition", parentData: r, parentDataProperty: "definition", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (on(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: f, dynamicAnchors: u }) || (e = e === null ? on.errors : e.concat(on.errors), s = e.length)), r.period !== void 0 && i.call(r, "period") && (an(r.period, { instancePath: n + "/period", parentData: r, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? an.errors : e.concat(an.errors), s = e.length)), r.listDate !== void 0 && i.call(r, "listDate") && (kr(r.listDate, { instancePath: n + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), r.covers !== void 0 && i.call(r, "covers") && r.covers !== "period") {
let P = { instancePath: n + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.breakdown !== void 0 && i.call(r, "breakdown")) {
let P = r.breakdown;
if (Array.isArray(P)) {
if (P.length > 10) {
let h = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [h] : e.push(h), s++;
}
let A = P.length;
for (let h = 0; h < A; h++)
ln(P[h], { instancePath: n + "/breakdown/" + h, parentData: P, parentDataProperty: h, rootData: f, dynamicAnchors: u }) || (e = e === null ? ln.errors : e.concat(ln.errors), s = e.length);
} else {
let A = { instancePath: n + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.scenario !== void 0 && i.call(r, "scenario") && (pn(r.scenario, { instancePath: n + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? pn.errors : e.concat(pn.errors), s = e.length)), r.edition !== void 0 && i.call(r, "edition")) {
let P = r.edition;
if (!(P === "estimate" || P === "provisional" || P === "official")) {
let A = { instancePath: n + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: Et.properties.edition.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.revision !== void 0 && i.call(r, "revision")) {
let P = r.revision;
if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
let A = { instancePath: n + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [A] : e.push(A), s++;
}
if (typeof P == "number" && isFinite(P)) {
if (P > 9999 || isNaN(P)) {
let A = { instancePath: n + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [A] : e.push(A), s++;
}
if (P < 0 || isNaN(P)) {
let A = { instancePath: n + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [A] : e.push(A), s++;
}
}
}
if (r.cutoff !== void 0 && i.call(r, "cutoff")) {
let P = r.cutoff, A = s, h = !1, I = s;
kr(P, { instancePath: n + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: f, dynamicAnchors: u }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length);
var w = I === s;
h = h || w;
let O = s;
if (P !== null) {
let N = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [N] : e.push(N), s++;
}
var w = O === s;
if (h = h || w, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let N = { instancePath: n + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.value !== void 0 && i.call(r, "value")) {
let P = r.value, A = s, h = !1, I = s;
fn(P, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? fn.errors : e.concat(fn.errors), s = e.length);
var g = I === s;
h = h || g;
let O = s;
if (P !== null) {
let N = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [N] : e.push(N), s++;
}
var g = O === s;
if (h = h || g, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let N = { instancePath: n + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.category !== void 0 && i.call(r, "category") && (de(r.category, { instancePath: n + "/category", parentData: r, parentDataProperty: "category", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.state !== void 0 && i.call(r, "state") && (un(r.state, { instancePath: n + "/state", parentData: r, parentDataProperty: "state", rootData: f, dynamicAnchors: u }) || (e = e === null ? un.errors : e.concat(un.errors), s = e.length)), r.obsStatus !== void 0 && i.call(r, "obsStatus") && (mn(r.obsStatus, { instancePath: n + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: f, dynamicAnchors: u }) || (e = e === null ? mn.errors : e.concat(mn.errors), s = e.length)), r.confStatus !== void 0 && i.call(r, "confStatus")) {
let P = r.confStatus;
if (!(P === "F" || P === "N" || P === "C")) {
let A = { instancePath: n + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: Et.properties.confStatus.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.place !== void 0 && i.call(r, "place") && (cn(r.place, { instancePath: n + "/place", parentData: r, parentDataProperty: "place", rootData: f, dynamicAnchors: u }) || (e = e === null ? cn.errors : e.concat(cn.errors), s = e.length)), r.source !== void 0 && i.call(r, "source")) {
let P = r.source;
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.id === void 0 || !i.call(P, "id")) {
let A = { instancePath: n + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [A] : e.push(A), s++;
}
for (let A of Object.keys(P))
if (!(A === "id" || A === "sha256")) {
let h = { instancePath: n + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
e === null ? e = [h] : e.push(h), s++;
}
if (P.id !== void 0 && i.call(P, "id") && (de(P.id, { instancePath: n + "/source/id", parentData: P, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), P.sha256 !== void 0 && i.call(P, "sha256")) {
let A = P.sha256;
if (typeof A == "string") {
if (z(A) > 64) {
let h = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [h] : e.push(h), s++;
}
if (!pi.test(A)) {
let h = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: n + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let A = { instancePath: n + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let P = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return kt.errors = e, s === 0;
}
kt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Po = gt;
function dn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = dn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ot.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return dn.errors = e, s === 0;
}
dn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = yn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return yn.errors = e, s === 0;
}
yn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = hn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Dt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return hn.errors = e, s === 0;
}
hn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Pn.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pn.errors = e, s === 0;
}
Pn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function gt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gt.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.id !== void 0 && i.call(r, "id") && (dn(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? dn.errors : e.concat(dn.errors), s = e.length)), r.calendar !== void 0 && i.call(r, "calendar") && (yn(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: f, dynamicAnchors: u }) || (e = e === null ? yn.errors : e.concat(yn.errors), s = e.length)), r.kind !== void 0 && i.call(r, "kind") && (hn(r.kind, { instancePath: n + "/kind", parentData: r, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? hn.errors : e.concat(hn.errors), s = e.length)), r.window !== void 0 && i.call(r, "window") && (Pn(r.window, { instancePath: n + "/window", parentData: r, parentDataProperty: "window", rootData: f, dynamicAnchors: u }) || (e = e === null ? Pn.errors : e.concat(Pn.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return gt.errors = e, s === 0;
}
gt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ko = wt, Nt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function W(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = W.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (B(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (B(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function kn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = kn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !i.call(r, "number")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.standing === void 0 || !i.call(r, "standing")) {
let l = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "number" || l === "clause" || l === "standing" || l === "later" || l === "note")) {
let q = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.number !== void 0 && i.call(r, "number") && (pe(r.number, { instancePath: n + "/number", parentData: r, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (pe(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.standing !== void 0 && i.call(r, "standing") && (Or(r.standing, { instancePath: n + "/standing", parentData: r, parentDataProperty: "standing", rootData: f, dynamicAnchors: u }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.later !== void 0 && i.call(r, "later")) {
let l = r.later;
if (Array.isArray(l)) {
if (l.length > 10) {
let a = { instancePath: n + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [a] : e.push(a), s++;
}
if (l.length < 1) {
let a = { instancePath: n + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let q = l.length;
for (let a = 0; a < q; a++) {
let d = l[a];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.number === void 0 || !i.call(d, "number")) {
let k = { instancePath: n + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (d.from === void 0 || !i.call(d, "from")) {
let k = { instancePath: n + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(d))
if (!(k === "number" || k === "from")) {
let v = { instancePath: n + "/later/" + a, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [v] : e.push(v), s++;
}
if (d.number !== void 0 && i.call(d, "number") && (pe(d.number, { instancePath: n + "/later/" + a + "/number", parentData: d, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), d.from !== void 0 && i.call(d, "from")) {
let k = d.from, v = s, c = !1, m = s;
xr(k, { instancePath: n + "/later/" + a + "/from", parentData: d, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length);
var t = m === s;
c = c || t;
let w = s;
if (k !== null) {
let g = { instancePath: n + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var t = w === s;
if (c = c || t, c)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let g = { instancePath: n + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let k = { instancePath: n + "/later/" + a, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: n + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (ae(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return kn.errors = e, s === 0;
}
kn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Cr.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ze(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !i.call(r, "from")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let q = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(r))
if (!(q === "from" || q === "to")) {
let a = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && i.call(r, "from")) {
let q = r.from, a = s, d = !1, k = s;
U(q, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = k === s;
d = d || t;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var t = v === s;
if (d = d || t, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let q = r.to, a = s, d = !1, k = s;
U(q, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var l = k === s;
d = d || l;
let v = s;
if (q !== null) {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = v === s;
if (d = d || l, d)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let q = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function gn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Dt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return gn.errors = e, s === 0;
}
gn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = wn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zt.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return wn.errors = e, s === 0;
}
wn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var st = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function Ar(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Er(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.month === void 0 || !i.call(r, "month")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "month" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.day === void 0 || !i.call(r, "day")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.yearOffset === void 0 || !i.call(r, "yearOffset")) {
let g = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "yearOffset" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "month" || g === "day" || g === "yearOffset")) {
let P = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "inYear") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.month !== void 0 && i.call(r, "month")) {
let g = r.month;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let P = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [P] : e.push(P), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 12 || isNaN(g)) {
let P = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [P] : e.push(P), s++;
}
if (g < 1 || isNaN(g)) {
let P = { instancePath: n + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
}
}
if (r.day !== void 0 && i.call(r, "day")) {
let g = r.day;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let P = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [P] : e.push(P), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 31 || isNaN(g)) {
let P = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [P] : e.push(P), s++;
}
if (g < 1 || isNaN(g)) {
let P = { instancePath: n + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
}
}
if (r.yearOffset !== void 0 && i.call(r, "yearOffset")) {
let g = r.yearOffset;
if (!(g === 0 || g === 1)) {
let P = { instancePath: n + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: st.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = q === s;
if (l = l || w, w)
var a = !0;
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.days === void 0 || !i.call(r, "days")) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.dayKind === void 0 || !i.call(r, "dayKind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "dayKind" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "days" || g === "dayKind")) {
let P = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "afterPeriod") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.days !== void 0 && i.call(r, "days")) {
let g = r.days;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let P = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [P] : e.push(P), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 400 || isNaN(g)) {
let P = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [P] : e.push(P), s++;
}
if (g < 0 || isNaN(g)) {
let P = { instancePath: n + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [P] : e.push(P), s++;
}
}
}
if (r.dayKind !== void 0 && i.call(r, "dayKind")) {
let g = r.dayKind;
if (!(g === "calendar" || g === "working")) {
let P = { instancePath: n + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: st.anyOf[1].properties.dayKind.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = d === s;
l = l || w, w && a !== !0 && (a = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.date === void 0 || !i.call(r, "date")) {
let g = { instancePath: n, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "date")) {
let P = { instancePath: n, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let g = r.kind;
if (!(g === "by" || g === "before")) {
let P = { instancePath: n + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: st.anyOf[2].properties.kind.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.date !== void 0 && i.call(r, "date") && (Ar(r.date, { instancePath: n + "/date", parentData: r, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length));
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = k === s;
l = l || w, w && a !== !0 && (a = !0);
let v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (g !== "kind") {
let P = { instancePath: n, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "continuous") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = v === s;
l = l || w, w && a !== !0 && (a = !0);
let c = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let g = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.event === void 0 || !i.call(r, "event")) {
let g = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "event" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.relation === void 0 || !i.call(r, "relation")) {
let g = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.days === void 0 || !i.call(r, "days")) {
let g = { instancePath: n, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "event" || g === "relation" || g === "days")) {
let P = { instancePath: n, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "afterEvent") {
let g = { instancePath: n + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.event !== void 0 && i.call(r, "event") && (ie(r.event, { instancePath: n + "/event", parentData: r, parentDataProperty: "event", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.relation !== void 0 && i.call(r, "relation")) {
let g = r.relation;
if (!(g === "after" || g === "upon" || g === "before")) {
let P = { instancePath: n + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: st.anyOf[4].properties.relation.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.days !== void 0 && i.call(r, "days")) {
let g = r.days, P = s, A = !1, h = s;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let O = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 400 || isNaN(g)) {
let O = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [O] : e.push(O), s++;
}
if (g < 0 || isNaN(g)) {
let O = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
var m = h === s;
A = A || m;
let I = s;
if (g !== null) {
let O = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var m = I === s;
if (A = A || m, A)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let O = { instancePath: n + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = c === s;
if (l = l || w, w && a !== !0 && (a = !0), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return Er.errors = e, o.props = a, s === 0;
}
Er.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function We(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Nr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jt = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, Zi = new RegExp("^[A-Z][0-9]{2}$", "u");
function vn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vn.errors = e, s === 0;
}
vn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = bn.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return bn.errors = e, s === 0;
}
bn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Se(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !i.call(r, "indicator")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "parts")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.indicator !== void 0 && i.call(r, "indicator") && (W(r.indicator, { instancePath: n + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.parts !== void 0 && i.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 4) {
let q = { instancePath: n + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let l = t.length;
for (let q = 0; q < l; q++)
bn(t[q], { instancePath: n + "/parts/" + q, parentData: t, parentDataProperty: q, rootData: f, dynamicAnchors: u }) || (e = e === null ? bn.errors : e.concat(bn.errors), s = e.length);
} else {
let l = { instancePath: n + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function qn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qn.errors = e, s === 0;
}
qn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $n(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $n.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let v = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.numerator === void 0 || !i.call(r, "numerator")) {
let v = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.denominator === void 0 || !i.call(r, "denominator")) {
let v = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "numerator" || v === "denominator" || v === "fixedDenominator")) {
let c = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "share") {
let v = { instancePath: n + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [v] : e.push(v), s++;
}
r.numerator !== void 0 && i.call(r, "numerator") && (Se(r.numerator, { instancePath: n + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), r.denominator !== void 0 && i.call(r, "denominator") && (Se(r.denominator, { instancePath: n + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: f, dynamicAnchors: u }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), r.fixedDenominator !== void 0 && i.call(r, "fixedDenominator") && (qn(r.fixedDenominator, { instancePath: n + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: f, dynamicAnchors: u }) || (e = e === null ? qn.errors : e.concat(qn.errors), s = e.length));
} else {
let v = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var k = q === s;
if (l = l || k, k)
var a = !0;
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !i.call(r, "kind")) {
let v = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.of === void 0 || !i.call(r, "of")) {
let v = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "kind" || v === "of")) {
let c = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind !== void 0 && i.call(r, "kind") && r.kind !== "value") {
let v = { instancePath: n + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [v] : e.push(v), s++;
}
r.of !== void 0 && i.call(r, "of") && (Se(r.of, { instancePath: n + "/of", parentData: r, parentDataProperty: "of", rootData: f, dynamicAnchors: u }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length));
} else {
let v = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var k = d === s;
if (l = l || k, k && a !== !0 && (a = !0), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let v = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
return $n.errors = e, o.props = a, s === 0;
}
$n.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function jn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = jn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !i.call(r, "document")) {
let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "document" || t === "clause")) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.document !== void 0 && i.call(r, "document") && (W(r.document, { instancePath: n + "/document", parentData: r, parentDataProperty: "document", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.clause !== void 0 && i.call(r, "clause") && (Nr(r.clause, { instancePath: n + "/clause", parentData: r, parentDataProperty: "clause", rootData: f, dynamicAnchors: u }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return jn.errors = e, s === 0;
}
jn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Dn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Dn.evaluated;
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
if (!i.call(Jt.properties, t)) {
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.id !== void 0 && i.call(r, "id")) {
let t = r.id;
if (typeof t == "string") {
if (z(t) > 10) {
let l = { instancePath: n + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!Zi.test(t)) {
let l = { instancePath: n + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: n + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.names !== void 0 && i.call(r, "names") && (ie(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.responsible !== void 0 && i.call(r, "responsible")) {
let t = r.responsible;
if (Array.isArray(t)) {
if (t.length > 6) {
let q = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let l = t.length;
for (let q = 0; q < l; q++)
ie(t[q], { instancePath: n + "/responsible/" + q, parentData: t, parentDataProperty: q, rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
} else {
let l = { instancePath: n + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.due !== void 0 && i.call(r, "due") && (Er(r.due, { instancePath: n + "/due", parentData: r, parentDataProperty: "due", rootData: f, dynamicAnchors: u }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), r.dueOrigin !== void 0 && i.call(r, "dueOrigin")) {
let t = r.dueOrigin;
if (!(t === "stated" || t === "derived")) {
let l = { instancePath: n + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: Jt.properties.dueOrigin.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.scope !== void 0 && i.call(r, "scope")) {
let t = r.scope;
if (t && typeof t == "object" && !Array.isArray(t)) {
if (t.nationwide === void 0 || !i.call(t, "nationwide")) {
let l = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [l] : e.push(l), s++;
}
if (t.units === void 0 || !i.call(t, "units")) {
let l = { instancePath: n + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(t))
if (!(l === "nationwide" || l === "units")) {
let q = { instancePath: n + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.nationwide !== void 0 && i.call(t, "nationwide") && typeof t.nationwide != "boolean") {
let l = { instancePath: n + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (t.units !== void 0 && i.call(t, "units")) {
let l = t.units;
if (Array.isArray(l)) {
if (l.length > 40) {
let k = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
let q = l.length;
for (let k = 0; k < q; k++)
vn(l[k], { instancePath: n + "/scope/units/" + k, parentData: l, parentDataProperty: k, rootData: f, dynamicAnchors: u }) || (e = e === null ? vn.errors : e.concat(vn.errors), s = e.length);
let a = l.length, d;
if (a > 1) {
e: for (; a--; )
for (d = a; d--; )
if (G(l[a], l[d])) {
let k = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: a, j: d } };
e === null ? e = [k] : e.push(k), s++;
break e;
}
}
} else {
let q = { instancePath: n + "/scope/units", schemaPath: "#/properties/scope/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let l = { instancePath: n + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.system !== void 0 && i.call(r, "system") && (W(r.system, { instancePath: n + "/system", parentData: r, parentDataProperty: "system", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.progress !== void 0 && i.call(r, "progress")) {
let t = r.progress;
if (Array.isArray(t)) {
if (t.length > 4) {
let q = { instancePath: n + "/progress", schemaPath: "#/properties/progress/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/progress", schemaPath: "#/properties/progress/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let l = t.length;
for (let q = 0; q < l; q++)
$n(t[q], { instancePath: n + "/progress/" + q, parentData: t, parentDataProperty: q, rootData: f, dynamicAnchors: u }) || (e = e === null ? $n.errors : e.concat($n.errors), s = e.length);
} else {
let l = { instancePath: n + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.references !== void 0 && i.call(r, "references")) {
let t = r.references;
if (Array.isArray(t)) {
if (t.length > 8) {
let q = { instancePath: n + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [q] : e.push(q), s++;
}
if (t.length < 1) {
let q = { instancePath: n + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let l = t.length;
for (let q = 0; q < l; q++)
jn(t[q], { instancePath: n + "/references/" + q, parentData: t, parentDataProperty: q, rootData: f, dynamicAnchors: u }) || (e = e === null ? jn.errors : e.concat(jn.errors), s = e.length);
} else {
let l = { instancePath: n + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
r.note !== void 0 && i.call(r, "note") && (We(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dn.errors = e, s === 0;
}
Dn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function On(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = On.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let l = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.length < 1) {
let l = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let t = r.length;
for (let l = 0; l < t; l++)
B(r[l], { instancePath: n + "/" + l, parentData: r, parentDataProperty: l, rootData: f, dynamicAnchors: u }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return On.errors = e, s === 0;
}
On.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function xn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: n, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let d = r[a];
if (typeof d == "string") {
if (z(d) > 60) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Vr.test(d)) {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: n + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let l = r.length, q;
if (l > 1) {
let a = {};
for (; l--; ) {
let d = r[l];
if (typeof d == "string") {
if (typeof a[d] == "number") {
q = a[d];
let k = { instancePath: n, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: l, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[d] = l;
}
}
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return xn.errors = e, s === 0;
}
xn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function wt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = wt.evaluated;
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
if (!i.call(Nt.properties, c)) {
let m = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.code !== void 0 && i.call(r, "code") && (W(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.names !== void 0 && i.call(r, "names") && (ie(r.names, { instancePath: n + "/names", parentData: r, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.ownComposition !== void 0 && i.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
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
let m = c.length;
for (let w = 0; w < m; w++)
kn(c[w], { instancePath: n + "/instruments/" + w, parentData: c, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? kn.errors : e.concat(kn.errors), s = e.length);
} else {
let m = { instancePath: n + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.calendar !== void 0 && i.call(r, "calendar") && (W(r.calendar, { instancePath: n + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.forms !== void 0 && i.call(r, "forms")) {
let c = r.forms;
if (Array.isArray(c)) {
if (c.length > 200) {
let P = { instancePath: n + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [P] : e.push(P), s++;
}
if (c.length < 1) {
let P = { instancePath: n + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
let m = c.length;
for (let P = 0; P < m; P++)
W(c[P], { instancePath: n + "/forms/" + P, parentData: c, parentDataProperty: P, rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let w = c.length, g;
if (w > 1) {
e: for (; w--; )
for (g = w; g--; )
if (G(c[w], c[g])) {
let P = { instancePath: n + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: w, j: g } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let m = { instancePath: n + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
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
let m = c.length;
for (let w = 0; w < m; w++) {
let g = c[w];
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.kind === void 0 || !i.call(g, "kind")) {
let P = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.names === void 0 || !i.call(g, "names")) {
let P = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.level === void 0 || !i.call(g, "level")) {
let P = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.scope === void 0 || !i.call(g, "scope")) {
let P = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.validity === void 0 || !i.call(g, "validity")) {
let P = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.forms === void 0 || !i.call(g, "forms")) {
let P = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(g))
if (!(P === "kind" || P === "names" || P === "level" || P === "validity" || P === "scope" || P === "subject" || P === "forms")) {
let A = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [A] : e.push(A), s++;
}
if (g.kind !== void 0 && i.call(g, "kind") && (W(g.kind, { instancePath: n + "/reporters/" + w + "/kind", parentData: g, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), g.names !== void 0 && i.call(g, "names") && (ie(g.names, { instancePath: n + "/reporters/" + w + "/names", parentData: g, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), g.level !== void 0 && i.call(g, "level")) {
let P = g.level, A = s, h = !1, I = s;
Re(P, { instancePath: n + "/reporters/" + w + "/level", parentData: g, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
var t = I === s;
h = h || t;
let O = s;
if (P !== null) {
let N = { instancePath: n + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [N] : e.push(N), s++;
}
var t = O === s;
if (h = h || t, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let N = { instancePath: n + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [N] : e.push(N), s++;
}
}
if (g.validity !== void 0 && i.call(g, "validity") && (Ze(g.validity, { instancePath: n + "/reporters/" + w + "/validity", parentData: g, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), g.scope !== void 0 && i.call(g, "scope")) {
let P = g.scope;
if (!(P === "territory" || P === "office")) {
let A = { instancePath: n + "/reporters/" + w + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: Nt.properties.reporters.items.properties.scope.enum } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (g.subject !== void 0 && i.call(g, "subject") && (Re(g.subject, { instancePath: n + "/reporters/" + w + "/subject", parentData: g, parentDataProperty: "subject", rootData: f, dynamicAnchors: u }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), g.forms !== void 0 && i.call(g, "forms")) {
let P = g.forms;
if (Array.isArray(P)) {
if (P.length > 200) {
let O = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [O] : e.push(O), s++;
}
if (P.length < 1) {
let O = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [O] : e.push(O), s++;
}
let A = P.length;
for (let O = 0; O < A; O++)
W(P[O], { instancePath: n + "/reporters/" + w + "/forms/" + O, parentData: P, parentDataProperty: O, rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let h = P.length, I;
if (h > 1) {
e: for (; h--; )
for (I = h; I--; )
if (G(P[h], P[I])) {
let O = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: h, j: I } };
e === null ? e = [O] : e.push(O), s++;
break e;
}
}
} else {
let A = { instancePath: n + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let P = { instancePath: n + "/reporters/" + w, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let m = { instancePath: n + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.receivers !== void 0 && i.call(r, "receivers")) {
let c = r.receivers;
if (Array.isArray(c)) {
if (c.length > 20) {
let w = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let m = c.length;
for (let w = 0; w < m; w++) {
let g = c[w];
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.kind === void 0 || !i.call(g, "kind")) {
let P = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.names === void 0 || !i.call(g, "names")) {
let P = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.level === void 0 || !i.call(g, "level")) {
let P = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.validity === void 0 || !i.call(g, "validity")) {
let P = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.afterEnd === void 0 || !i.call(g, "afterEnd")) {
let P = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(g))
if (!(P === "kind" || P === "names" || P === "level" || P === "validity" || P === "afterEnd")) {
let A = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [A] : e.push(A), s++;
}
if (g.kind !== void 0 && i.call(g, "kind") && (W(g.kind, { instancePath: n + "/receivers/" + w + "/kind", parentData: g, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), g.names !== void 0 && i.call(g, "names") && (ie(g.names, { instancePath: n + "/receivers/" + w + "/names", parentData: g, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), g.level !== void 0 && i.call(g, "level")) {
let P = g.level, A = s, h = !1, I = s;
Re(P, { instancePath: n + "/receivers/" + w + "/level", parentData: g, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length);
var l = I === s;
h = h || l;
let O = s;
if (P !== null) {
let N = { instancePath: n + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [N] : e.push(N), s++;
}
var l = O === s;
if (h = h || l, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let N = { instancePath: n + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [N] : e.push(N), s++;
}
}
if (g.validity !== void 0 && i.call(g, "validity") && (Ze(g.validity, { instancePath: n + "/receivers/" + w + "/validity", parentData: g, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), g.afterEnd !== void 0 && i.call(g, "afterEnd")) {
let P = g.afterEnd, A = s, h = !1, I = s;
W(P, { instancePath: n + "/receivers/" + w + "/afterEnd", parentData: g, parentDataProperty: "afterEnd", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
var q = I === s;
h = h || q;
let O = s;
if (P !== null) {
let N = { instancePath: n + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [N] : e.push(N), s++;
}
var q = O === s;
if (h = h || q, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let N = { instancePath: n + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let P = { instancePath: n + "/receivers/" + w, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let m = { instancePath: n + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.deliveries !== void 0 && i.call(r, "deliveries")) {
let c = r.deliveries;
if (Array.isArray(c)) {
if (c.length > 30) {
let w = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [w] : e.push(w), s++;
}
let m = c.length;
for (let w = 0; w < m; w++) {
let g = c[w];
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.id === void 0 || !i.call(g, "id")) {
let P = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.names === void 0 || !i.call(g, "names")) {
let P = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.periodKind === void 0 || !i.call(g, "periodKind")) {
let P = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.edition === void 0 || !i.call(g, "edition")) {
let P = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.due === void 0 || !i.call(g, "due")) {
let P = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(g))
if (!(P === "id" || P === "names" || P === "periodKind" || P === "edition" || P === "due")) {
let A = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [A] : e.push(A), s++;
}
if (g.id !== void 0 && i.call(g, "id") && (W(g.id, { instancePath: n + "/deliveries/" + w + "/id", parentData: g, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), g.names !== void 0 && i.call(g, "names") && (ie(g.names, { instancePath: n + "/deliveries/" + w + "/names", parentData: g, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), g.periodKind !== void 0 && i.call(g, "periodKind") && (gn(g.periodKind, { instancePath: n + "/deliveries/" + w + "/periodKind", parentData: g, parentDataProperty: "periodKind", rootData: f, dynamicAnchors: u }) || (e = e === null ? gn.errors : e.concat(gn.errors), s = e.length)), g.edition !== void 0 && i.call(g, "edition")) {
let P = g.edition, A = s, h = !1, I = s;
wn(P, { instancePath: n + "/deliveries/" + w + "/edition", parentData: g, parentDataProperty: "edition", rootData: f, dynamicAnchors: u }) || (e = e === null ? wn.errors : e.concat(wn.errors), s = e.length);
var a = I === s;
h = h || a;
let O = s;
if (P !== null) {
let N = { instancePath: n + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [N] : e.push(N), s++;
}
var a = O === s;
if (h = h || a, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let N = { instancePath: n + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [N] : e.push(N), s++;
}
}
if (g.due !== void 0 && i.call(g, "due")) {
let P = g.due, A = s, h = !1, I = s;
Er(P, { instancePath: n + "/deliveries/" + w + "/due", parentData: g, parentDataProperty: "due", rootData: f, dynamicAnchors: u }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length);
var d = I === s;
h = h || d;
let O = s;
if (P !== null) {
let N = { instancePath: n + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [N] : e.push(N), s++;
}
var d = O === s;
if (h = h || d, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let N = { instancePath: n + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let P = { instancePath: n + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let m = { instancePath: n + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.endedReporters !== void 0 && i.call(r, "endedReporters")) {
let c = r.endedReporters;
if (c && typeof c == "object" && !Array.isArray(c)) {
if (c.owedBy === void 0 || !i.call(c, "owedBy")) {
let m = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(c))
if (!(m === "owedBy" || m === "note")) {
let w = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [w] : e.push(w), s++;
}
if (c.owedBy !== void 0 && i.call(c, "owedBy")) {
let m = c.owedBy;
if (!(m === "successor" || m === "province")) {
let w = { instancePath: n + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: Nt.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
c.note !== void 0 && i.call(c, "note") && (We(c.note, { instancePath: n + "/endedReporters/note", parentData: c, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let m = { instancePath: n + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.documents !== void 0 && i.call(r, "documents")) {
let c = r.documents;
if (Array.isArray(c)) {
if (c.length > 40) {
let w = { instancePath: n + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
let m = c.length;
for (let w = 0; w < m; w++) {
let g = c[w];
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.id === void 0 || !i.call(g, "id")) {
let P = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.names === void 0 || !i.call(g, "names")) {
let P = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.number === void 0 || !i.call(g, "number")) {
let P = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [P] : e.push(P), s++;
}
if (g.date === void 0 || !i.call(g, "date")) {
let P = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(g))
if (!(P === "id" || P === "names" || P === "number" || P === "date")) {
let A = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [A] : e.push(A), s++;
}
if (g.id !== void 0 && i.call(g, "id") && (W(g.id, { instancePath: n + "/documents/" + w + "/id", parentData: g, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), g.names !== void 0 && i.call(g, "names") && (ie(g.names, { instancePath: n + "/documents/" + w + "/names", parentData: g, parentDataProperty: "names", rootData: f, dynamicAnchors: u }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), g.number !== void 0 && i.call(g, "number")) {
let P = g.number, A = s, h = !1, I = s;
Nr(P, { instancePath: n + "/documents/" + w + "/number", parentData: g, parentDataProperty: "number", rootData: f, dynamicAnchors: u }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var k = I === s;
h = h || k;
let O = s;
if (P !== null) {
let N = { instancePath: n + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [N] : e.push(N), s++;
}
var k = O === s;
if (h = h || k, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let N = { instancePath: n + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [N] : e.push(N), s++;
}
}
if (g.date !== void 0 && i.call(g, "date")) {
let P = g.date, A = s, h = !1, I = s;
Ar(P, { instancePath: n + "/documents/" + w + "/date", parentData: g, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var v = I === s;
h = h || v;
let O = s;
if (P !== null) {
let N = { instancePath: n + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [N] : e.push(N), s++;
}
var v = O === s;
if (h = h || v, h)
s = A, e !== null && (A ? e.length = A : e = null);
else {
let N = { instancePath: n + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let P = { instancePath: n + "/documents/" + w, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let m = { instancePath: n + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
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
let m = c.length;
for (let w = 0; w < m; w++)
Dn(c[w], { instancePath: n + "/tasks/" + w, parentData: c, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? Dn.errors : e.concat(Dn.errors), s = e.length);
} else {
let m = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
r.validity !== void 0 && i.call(r, "validity") && (Ze(r.validity, { instancePath: n + "/validity", parentData: r, parentDataProperty: "validity", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.note !== void 0 && i.call(r, "note") && (We(r.note, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.sources !== void 0 && i.call(r, "sources") && (On(r.sources, { instancePath: n + "/sources", parentData: r, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? On.errors : e.concat(On.errors), s = e.length)), r.unknown !== void 0 && i.call(r, "unknown") && (xn(r.unknown, { instancePath: n + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: f, dynamicAnchors: u }) || (e = e === null ? xn.errors : e.concat(xn.errors), s = e.length));
} else {
let c = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
return wt.errors = e, s === 0;
}
wt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var go = vt, Si = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function xe(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xe.errors = e, s === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function In(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = In.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Cr.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return In.errors = e, s === 0;
}
In.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _n(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _n.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Vt.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return _n.errors = e, s === 0;
}
_n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ln(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ln.errors = e, s === 0;
}
Ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !i.call(r, "name")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.levels === void 0 || !i.call(r, "levels")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.endDate === void 0 || !i.call(r, "endDate")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.source === void 0 || !i.call(r, "source")) {
let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "name" || a === "levels" || a === "endDate" || a === "coveredFrom" || a === "vintages" || a === "bases" || a === "withoutObligation" || a === "source")) {
let d = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.name !== void 0 && i.call(r, "name") && (xe(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.levels !== void 0 && i.call(r, "levels")) {
let a = r.levels;
if (Array.isArray(a)) {
if (a.length > 20) {
let c = { instancePath: n + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [c] : e.push(c), s++;
}
if (a.length < 1) {
let c = { instancePath: n + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let d = a.length;
for (let c = 0; c < d; c++)
In(a[c], { instancePath: n + "/levels/" + c, parentData: a, parentDataProperty: c, rootData: f, dynamicAnchors: u }) || (e = e === null ? In.errors : e.concat(In.errors), s = e.length);
let k = a.length, v;
if (k > 1) {
e: for (; k--; )
for (v = k; v--; )
if (G(a[k], a[v])) {
let c = { instancePath: n + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: k, j: v } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let d = { instancePath: n + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.endDate !== void 0 && i.call(r, "endDate")) {
let a = r.endDate;
if (!(a === "exclusive" || a === "inclusive")) {
let d = { instancePath: n + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: Si.properties.endDate.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.coveredFrom !== void 0 && i.call(r, "coveredFrom") && (Ke(r.coveredFrom, { instancePath: n + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.vintages !== void 0 && i.call(r, "vintages")) {
let a = r.vintages;
if (Array.isArray(a)) {
if (a.length > 2e3) {
let c = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [c] : e.push(c), s++;
}
if (a.length < 1) {
let c = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [c] : e.push(c), s++;
}
let d = a.length;
for (let c = 0; c < d; c++)
Ke(a[c], { instancePath: n + "/vintages/" + c, parentData: a, parentDataProperty: c, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
let k = a.length, v;
if (k > 1) {
e: for (; k--; )
for (v = k; v--; )
if (G(a[k], a[v])) {
let c = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: k, j: v } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let d = { instancePath: n + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.bases !== void 0 && i.call(r, "bases")) {
let a = r.bases;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 50) {
let d = { instancePath: n + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(a)) {
let k = s;
_n(d, { instancePath: n + "/bases", parentData: a, parentDataProperty: "bases", rootData: f, dynamicAnchors: u }) || (e = e === null ? _n.errors : e.concat(_n.errors), s = e.length);
var t = k === s;
if (!t) {
let v = { instancePath: n + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: d } };
e === null ? e = [v] : e.push(v), s++;
}
}
for (let d of Object.keys(a)) {
let k = a[d];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.concept === void 0 || !i.call(k, "concept")) {
let v = { instancePath: n + "/bases/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(k))
if (!(v === "concept" || v === "date")) {
let c = { instancePath: n + "/bases/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [c] : e.push(c), s++;
}
if (k.concept !== void 0 && i.call(k, "concept") && (xe(k.concept, { instancePath: n + "/bases/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: k, parentDataProperty: "concept", rootData: f, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), k.date !== void 0 && i.call(k, "date")) {
let v = k.date, c = s, m = !1, w = s;
Ke(v, { instancePath: n + "/bases/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: k, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
var l = w === s;
m = m || l;
let g = s;
if (v !== null) {
let P = { instancePath: n + "/bases/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
var l = g === s;
if (m = m || l, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/bases/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let v = { instancePath: n + "/bases/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let d = { instancePath: n + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.withoutObligation !== void 0 && i.call(r, "withoutObligation")) {
let a = r.withoutObligation;
if (Array.isArray(a)) {
if (a.length > 200) {
let c = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [c] : e.push(c), s++;
}
let d = a.length;
for (let c = 0; c < d; c++)
xe(a[c], { instancePath: n + "/withoutObligation/" + c, parentData: a, parentDataProperty: c, rootData: f, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
let k = a.length, v;
if (k > 1) {
e: for (; k--; )
for (v = k; v--; )
if (G(a[k], a[v])) {
let c = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: k, j: v } };
e === null ? e = [c] : e.push(c), s++;
break e;
}
}
} else {
let d = { instancePath: n + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let a = r.source, d = s, k = !1, v = s;
Ln(a, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ln.errors : e.concat(Ln.errors), s = e.length);
var q = v === s;
k = k || q;
let c = s;
if (Array.isArray(a)) {
if (a.length > 40) {
let w = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.length < 1) {
let w = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let m = a.length;
for (let w = 0; w < m; w++)
xe(a[w], { instancePath: n + "/source/" + w, parentData: a, parentDataProperty: w, rootData: f, dynamicAnchors: u }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
} else {
let m = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
var q = c === s;
if (k = k || q, k)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let m = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return vt.errors = e, s === 0;
}
vt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wo = bt, Ge = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function ne(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ki = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function Ie(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 13) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ki.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ie.errors = e, s === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ue(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 80) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!ve.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.vi !== void 0 && i.call(r, "vi") && (Z(r.vi, { instancePath: n + "/vi", parentData: r, parentDataProperty: "vi", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && i.call(r, "en") && (Z(r.en, { instancePath: n + "/en", parentData: r, parentDataProperty: "en", rootData: f, dynamicAnchors: u }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return gr.errors = e, s === 0;
}
gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function S(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 50) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _e(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = _e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
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
function An(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = An.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.breakdown !== void 0 && i.call(r, "breakdown") && (Y(r.breakdown, { instancePath: n + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && i.call(r, "value") && (Y(r.value, { instancePath: n + "/value", parentData: r, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return An.errors = e, s === 0;
}
An.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function En(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = En.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return En.errors = e, s === 0;
}
En.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Le(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 10) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ot.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Nn.evaluated;
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
let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [l] : e.push(l), s++;
}
r.from !== void 0 && i.call(r, "from") && (U(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (U(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Nn.errors = e, s === 0;
}
Nn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ui = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function Vn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Vn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ui.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Vn.errors = e, s === 0;
}
Vn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Fn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 5) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!fi.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fn.errors = e, s === 0;
}
Fn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mi = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function zn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = zn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mi.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return zn.errors = e, s === 0;
}
zn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ft.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Hn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Tn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Tn.errors = e, s === 0;
}
Tn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wi = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), Xt = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), Yi = new RegExp("^[A-Za-z-]+$", "u");
function bt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !i.call(r, "schemaVersion")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.release === void 0 || !i.call(r, "release")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.summary === void 0 || !i.call(r, "summary")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.series === void 0 || !i.call(r, "series")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.reconciliations === void 0 || !i.call(r, "reconciliations")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.comparisons === void 0 || !i.call(r, "comparisons")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.conservation === void 0 || !i.call(r, "conservation")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.markers === void 0 || !i.call(r, "markers")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.sources === void 0 || !i.call(r, "sources")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.findings === void 0 || !i.call(r, "findings")) {
let O = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [O] : e.push(O), s++;
}
for (let O of Object.keys(r))
if (!i.call(Ge.properties, O)) {
let N = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [N] : e.push(N), s++;
}
if (r.schemaVersion !== void 0 && i.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let O = { instancePath: n + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.release !== void 0 && i.call(r, "release")) {
let O = r.release;
if (O && typeof O == "object" && !Array.isArray(O)) {
if (O.id === void 0 || !i.call(O, "id")) {
let N = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [N] : e.push(N), s++;
}
if (O.basis === void 0 || !i.call(O, "basis")) {
let N = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [N] : e.push(N), s++;
}
if (O.before === void 0 || !i.call(O, "before")) {
let N = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [N] : e.push(N), s++;
}
if (O.listDates === void 0 || !i.call(O, "listDates")) {
let N = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [N] : e.push(N), s++;
}
if (O.sample === void 0 || !i.call(O, "sample")) {
let N = { instancePath: n + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [N] : e.push(N), s++;
}
for (let N of Object.keys(O))
if (!(N === "id" || N === "basis" || N === "listDates" || N === "sample" || N === "before")) {
let y = { instancePath: n + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
e === null ? e = [y] : e.push(y), s++;
}
if (O.id !== void 0 && i.call(O, "id") && (ne(O.id, { instancePath: n + "/release/id", parentData: O, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), O.basis !== void 0 && i.call(O, "basis") && (Ie(O.basis, { instancePath: n + "/release/basis", parentData: O, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), O.listDates !== void 0 && i.call(O, "listDates")) {
let N = O.listDates;
if (Array.isArray(N)) {
if (N.length > 200) {
let x = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [x] : e.push(x), s++;
}
if (N.length < 1) {
let x = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
let y = N.length;
for (let x = 0; x < y; x++)
Ue(N[x], { instancePath: n + "/release/listDates/" + x, parentData: N, parentDataProperty: x, rootData: f, dynamicAnchors: u }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
let $ = N.length, p;
if ($ > 1) {
e: for (; $--; )
for (p = $; p--; )
if (G(N[$], N[p])) {
let x = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: $, j: p } };
e === null ? e = [x] : e.push(x), s++;
break e;
}
}
} else {
let y = { instancePath: n + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (O.sample !== void 0 && i.call(O, "sample") && typeof O.sample != "boolean") {
let N = { instancePath: n + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [N] : e.push(N), s++;
}
O.before !== void 0 && i.call(O, "before") && (Ie(O.before, { instancePath: n + "/release/before", parentData: O, parentDataProperty: "before", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length));
} else {
let N = { instancePath: n + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.summary !== void 0 && i.call(r, "summary")) {
let O = r.summary;
if (Array.isArray(O)) {
if (O.length > 100) {
let y = { instancePath: n + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [y] : e.push(y), s++;
}
let N = O.length;
for (let y = 0; y < N; y++) {
let $ = O[y];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.code === void 0 || !i.call($, "code")) {
let p = { instancePath: n + "/summary/" + y, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.text === void 0 || !i.call($, "text")) {
let p = { instancePath: n + "/summary/" + y, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.figures === void 0 || !i.call($, "figures")) {
let p = { instancePath: n + "/summary/" + y, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.holds === void 0 || !i.call($, "holds")) {
let p = { instancePath: n + "/summary/" + y, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.source === void 0 || !i.call($, "source")) {
let p = { instancePath: n + "/summary/" + y, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys($))
if (!(p === "code" || p === "text" || p === "figures" || p === "holds" || p === "source")) {
let x = { instancePath: n + "/summary/" + y, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if ($.code !== void 0 && i.call($, "code") && (M($.code, { instancePath: n + "/summary/" + y + "/code", parentData: $, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.text !== void 0 && i.call($, "text") && (gr($.text, { instancePath: n + "/summary/" + y + "/text", parentData: $, parentDataProperty: "text", rootData: f, dynamicAnchors: u }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), $.figures !== void 0 && i.call($, "figures")) {
let p = $.figures;
if (Array.isArray(p)) {
if (p.length > 20) {
let V = { instancePath: n + "/summary/" + y + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [V] : e.push(V), s++;
}
let x = p.length;
for (let V = 0; V < x; V++) {
let b = p[V];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.name === void 0 || !i.call(b, "name")) {
let j = { instancePath: n + "/summary/" + y + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.value === void 0 || !i.call(b, "value")) {
let j = { instancePath: n + "/summary/" + y + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.expected === void 0 || !i.call(b, "expected")) {
let j = { instancePath: n + "/summary/" + y + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "name" || j === "value" || j === "expected")) {
let D = { instancePath: n + "/summary/" + y + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [D] : e.push(D), s++;
}
if (b.name !== void 0 && i.call(b, "name")) {
let j = b.name;
if (typeof j == "string") {
if (z(j) > 40) {
let D = { instancePath: n + "/summary/" + y + "/figures/" + V + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [D] : e.push(D), s++;
}
if (!Vr.test(j)) {
let D = { instancePath: n + "/summary/" + y + "/figures/" + V + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [D] : e.push(D), s++;
}
} else {
let D = { instancePath: n + "/summary/" + y + "/figures/" + V + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.value !== void 0 && i.call(b, "value") && (S(b.value, { instancePath: n + "/summary/" + y + "/figures/" + V + "/value", parentData: b, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), b.expected !== void 0 && i.call(b, "expected")) {
let j = b.expected, D = s, E = !1, F = s;
S(j, { instancePath: n + "/summary/" + y + "/figures/" + V + "/expected", parentData: b, parentDataProperty: "expected", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = F === s;
E = E || t;
let T = s;
if (j !== null) {
let C = { instancePath: n + "/summary/" + y + "/figures/" + V + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var t = T === s;
if (E = E || t, E)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/summary/" + y + "/figures/" + V + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: n + "/summary/" + y + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let x = { instancePath: n + "/summary/" + y + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.holds !== void 0 && i.call($, "holds") && typeof $.holds != "boolean") {
let p = { instancePath: n + "/summary/" + y + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.source !== void 0 && i.call($, "source")) {
let p = $.source, x = s, V = !1, b = s;
ne(p, { instancePath: n + "/summary/" + y + "/source", parentData: $, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var l = b === s;
V = V || l;
let j = s;
if (p !== "") {
let D = { instancePath: n + "/summary/" + y + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [D] : e.push(D), s++;
}
var l = j === s;
if (V = V || l, V)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let D = { instancePath: n + "/summary/" + y + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let p = { instancePath: n + "/summary/" + y, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let N = { instancePath: n + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.series !== void 0 && i.call(r, "series")) {
let O = r.series;
if (Array.isArray(O)) {
if (O.length > 1e6) {
let y = { instancePath: n + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [y] : e.push(y), s++;
}
let N = O.length;
for (let y = 0; y < N; y++) {
let $ = O[y];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !i.call($, "indicator")) {
let p = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.definition === void 0 || !i.call($, "definition")) {
let p = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.role === void 0 || !i.call($, "role")) {
let p = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.unit === void 0 || !i.call($, "unit")) {
let p = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.breakdown === void 0 || !i.call($, "breakdown")) {
let p = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.basis === void 0 || !i.call($, "basis")) {
let p = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.scenario === void 0 || !i.call($, "scenario")) {
let p = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.points === void 0 || !i.call($, "points")) {
let p = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys($))
if (!i.call(Ge.properties.series.items.properties, p)) {
let x = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if ($.indicator !== void 0 && i.call($, "indicator") && (M($.indicator, { instancePath: n + "/series/" + y + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.definition !== void 0 && i.call($, "definition") && (ne($.definition, { instancePath: n + "/series/" + y + "/definition", parentData: $, parentDataProperty: "definition", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), $.unit !== void 0 && i.call($, "unit")) {
let p = $.unit, x = s, V = !1, b = s;
_e(p, { instancePath: n + "/series/" + y + "/unit", parentData: $, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var q = b === s;
V = V || q;
let j = s;
if (p !== null) {
let D = { instancePath: n + "/series/" + y + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var q = j === s;
if (V = V || q, V)
s = x, e !== null && (x ? e.length = x : e = null);
else {
let D = { instancePath: n + "/series/" + y + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [D] : e.push(D), s++;
}
}
if ($.members !== void 0 && i.call($, "members")) {
let p = $.members;
if (Array.isArray(p)) {
if (p.length > 2e4) {
let V = { instancePath: n + "/series/" + y + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [V] : e.push(V), s++;
}
if (p.length < 1) {
let V = { instancePath: n + "/series/" + y + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let x = p.length;
for (let V = 0; V < x; V++)
_e(p[V], { instancePath: n + "/series/" + y + "/members/" + V, parentData: p, parentDataProperty: V, rootData: f, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
} else {
let x = { instancePath: n + "/series/" + y + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.breakdown !== void 0 && i.call($, "breakdown")) {
let p = $.breakdown;
if (Array.isArray(p)) {
if (p.length > 10) {
let V = { instancePath: n + "/series/" + y + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [V] : e.push(V), s++;
}
let x = p.length;
for (let V = 0; V < x; V++)
An(p[V], { instancePath: n + "/series/" + y + "/breakdown/" + V, parentData: p, parentDataProperty: V, rootData: f, dynamicAnchors: u }) || (e = e === null ? An.errors : e.concat(An.errors), s = e.length);
} else {
let x = { instancePath: n + "/series/" + y + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.basis !== void 0 && i.call($, "basis") && (Ie($.basis, { instancePath: n + "/series/" + y + "/basis", parentData: $, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), $.calendar !== void 0 && i.call($, "calendar") && (M($.calendar, { instancePath: n + "/series/" + y + "/calendar", parentData: $, parentDataProperty: "calendar", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.scenario !== void 0 && i.call($, "scenario") && (En($.scenario, { instancePath: n + "/series/" + y + "/scenario", parentData: $, parentDataProperty: "scenario", rootData: f, dynamicAnchors: u }) || (e = e === null ? En.errors : e.concat(En.errors), s = e.length)), $.points !== void 0 && i.call($, "points")) {
let p = $.points;
if (Array.isArray(p)) {
if (p.length > 1e4) {
let V = { instancePath: n + "/series/" + y + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [V] : e.push(V), s++;
}
let x = p.length;
for (let V = 0; V < x; V++) {
let b = p[V];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.period === void 0 || !i.call(b, "period")) {
let j = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.listDate === void 0 || !i.call(b, "listDate")) {
let j = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.state === void 0 || !i.call(b, "state")) {
let j = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.value === void 0 || !i.call(b, "value")) {
let j = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.method === void 0 || !i.call(b, "method")) {
let j = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.status === void 0 || !i.call(b, "status")) {
let j = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.reason === void 0 || !i.call(b, "reason")) {
let j = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.sources === void 0 || !i.call(b, "sources")) {
let j = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!i.call(Ge.properties.series.items.properties.points.items.properties, j)) {
let D = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [D] : e.push(D), s++;
}
if (b.period !== void 0 && i.call(b, "period") && (Le(b.period, { instancePath: n + "/series/" + y + "/points/" + V + "/period", parentData: b, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), b.window !== void 0 && i.call(b, "window") && (Nn(b.window, { instancePath: n + "/series/" + y + "/points/" + V + "/window", parentData: b, parentDataProperty: "window", rootData: f, dynamicAnchors: u }) || (e = e === null ? Nn.errors : e.concat(Nn.errors), s = e.length)), b.listDate !== void 0 && i.call(b, "listDate") && (Ue(b.listDate, { instancePath: n + "/series/" + y + "/points/" + V + "/listDate", parentData: b, parentDataProperty: "listDate", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), b.state !== void 0 && i.call(b, "state")) {
let j = b.state;
if (!(j === "number" || j === "nil" || j === "missing" || j === "notApplicable" || j === "confidential" || j === "none")) {
let D = { instancePath: n + "/series/" + y + "/points/" + V + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: Ge.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.value !== void 0 && i.call(b, "value")) {
let j = b.value, D = s, E = !1, F = s;
S(j, { instancePath: n + "/series/" + y + "/points/" + V + "/value", parentData: b, parentDataProperty: "value", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var a = F === s;
E = E || a;
let T = s;
if (j !== null) {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var a = T === s;
if (E = E || a, E)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.category !== void 0 && i.call(b, "category") && (ne(b.category, { instancePath: n + "/series/" + y + "/points/" + V + "/category", parentData: b, parentDataProperty: "category", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), b.method !== void 0 && i.call(b, "method") && (Vn(b.method, { instancePath: n + "/series/" + y + "/points/" + V + "/method", parentData: b, parentDataProperty: "method", rootData: f, dynamicAnchors: u }) || (e = e === null ? Vn.errors : e.concat(Vn.errors), s = e.length)), b.status !== void 0 && i.call(b, "status") && (Fn(b.status, { instancePath: n + "/series/" + y + "/points/" + V + "/status", parentData: b, parentDataProperty: "status", rootData: f, dynamicAnchors: u }) || (e = e === null ? Fn.errors : e.concat(Fn.errors), s = e.length)), b.reason !== void 0 && i.call(b, "reason") && (zn(b.reason, { instancePath: n + "/series/" + y + "/points/" + V + "/reason", parentData: b, parentDataProperty: "reason", rootData: f, dynamicAnchors: u }) || (e = e === null ? zn.errors : e.concat(zn.errors), s = e.length)), b.known !== void 0 && i.call(b, "known")) {
let j = b.known, D = s, E = !1, F = s;
S(j, { instancePath: n + "/series/" + y + "/points/" + V + "/known", parentData: b, parentDataProperty: "known", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var d = F === s;
E = E || d;
let T = s;
if (j !== null) {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var d = T === s;
if (E = E || d, E)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.lower !== void 0 && i.call(b, "lower")) {
let j = b.lower, D = s, E = !1, F = s;
S(j, { instancePath: n + "/series/" + y + "/points/" + V + "/lower", parentData: b, parentDataProperty: "lower", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var k = F === s;
E = E || k;
let T = s;
if (j !== null) {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var k = T === s;
if (E = E || k, E)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.upper !== void 0 && i.call(b, "upper")) {
let j = b.upper, D = s, E = !1, F = s;
S(j, { instancePath: n + "/series/" + y + "/points/" + V + "/upper", parentData: b, parentDataProperty: "upper", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var v = F === s;
E = E || v;
let T = s;
if (j !== null) {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var v = T === s;
if (E = E || v, E)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.expected !== void 0 && i.call(b, "expected")) {
let j = b.expected;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let D = { instancePath: n + "/series/" + y + "/points/" + V + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [D] : e.push(D), s++;
}
if (typeof j == "number" && isFinite(j) && (j < 0 || isNaN(j))) {
let D = { instancePath: n + "/series/" + y + "/points/" + V + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.received !== void 0 && i.call(b, "received")) {
let j = b.received;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let D = { instancePath: n + "/series/" + y + "/points/" + V + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [D] : e.push(D), s++;
}
if (typeof j == "number" && isFinite(j) && (j < 0 || isNaN(j))) {
let D = { instancePath: n + "/series/" + y + "/points/" + V + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.missingWeight !== void 0 && i.call(b, "missingWeight")) {
let j = b.missingWeight, D = s, E = !1, F = s;
wr(j, { instancePath: n + "/series/" + y + "/points/" + V + "/missingWeight", parentData: b, parentDataProperty: "missingWeight", rootData: f, dynamicAnchors: u }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
var c = F === s;
E = E || c;
let T = s;
if (j !== "") {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [C] : e.push(C), s++;
}
var c = T === s;
if (E = E || c, E)
s = D, e !== null && (D ? e.length = D : e = null);
else {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.sources !== void 0 && i.call(b, "sources")) {
let j = b.sources;
if (Array.isArray(j)) {
if (j.length > 2e4) {
let E = { instancePath: n + "/series/" + y + "/points/" + V + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [E] : e.push(E), s++;
}
let D = j.length;
for (let E = 0; E < D; E++) {
let F = j[E];
if (F && typeof F == "object" && !Array.isArray(F)) {
if (F.unit === void 0 || !i.call(F, "unit")) {
let T = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [T] : e.push(T), s++;
}
if (F.share === void 0 || !i.call(F, "share")) {
let T = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [T] : e.push(T), s++;
}
if (F.observation === void 0 || !i.call(F, "observation")) {
let T = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(F))
if (!(T === "unit" || T === "share" || T === "observation" || T === "part")) {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [C] : e.push(C), s++;
}
if (F.unit !== void 0 && i.call(F, "unit") && (_e(F.unit, { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/unit", parentData: F, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), F.share !== void 0 && i.call(F, "share")) {
let T = F.share, C = s, me = !1, X = s;
wr(T, { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/share", parentData: F, parentDataProperty: "share", rootData: f, dynamicAnchors: u }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
var m = X === s;
me = me || m;
let Q = s;
if (T !== null) {
let ee = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var m = Q === s;
if (me = me || m, me)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (F.observation !== void 0 && i.call(F, "observation")) {
let T = F.observation, C = s, me = !1, X = s;
ne(T, { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/observation", parentData: F, parentDataProperty: "observation", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var w = X === s;
me = me || w;
let Q = s;
if (T !== null) {
let ee = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var w = Q === s;
if (me = me || w, me)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (F.part !== void 0 && i.call(F, "part")) {
let T = F.part;
if (typeof T == "string") {
if (z(T) > 200) {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!Wi.test(T)) {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let T = { instancePath: n + "/series/" + y + "/points/" + V + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
} else {
let D = { instancePath: n + "/series/" + y + "/points/" + V + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.changes !== void 0 && i.call(b, "changes")) {
let j = b.changes;
if (Array.isArray(j)) {
if (j.length > 2e3) {
let E = { instancePath: n + "/series/" + y + "/points/" + V + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let D = j.length;
for (let E = 0; E < D; E++)
vr(j[E], { instancePath: n + "/series/" + y + "/points/" + V + "/changes/" + E, parentData: j, parentDataProperty: E, rootData: f, dynamicAnchors: u }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
} else {
let D = { instancePath: n + "/series/" + y + "/points/" + V + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
b.adjustment !== void 0 && i.call(b, "adjustment") && (S(b.adjustment, { instancePath: n + "/series/" + y + "/points/" + V + "/adjustment", parentData: b, parentDataProperty: "adjustment", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), b.source !== void 0 && i.call(b, "source") && (M(b.source, { instancePath: n + "/series/" + y + "/points/" + V + "/source", parentData: b, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
} else {
let j = { instancePath: n + "/series/" + y + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let x = { instancePath: n + "/series/" + y + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.role !== void 0 && i.call($, "role")) {
let p = $.role;
if (!(p === "unit" || p === "group" || p === "unallocated")) {
let x = { instancePath: n + "/series/" + y + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: Ge.properties.series.items.properties.role.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.breaks !== void 0 && i.call($, "breaks")) {
let p = $.breaks;
if (Array.isArray(p)) {
if (p.length > 200) {
let V = { instancePath: n + "/series/" + y + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [V] : e.push(V), s++;
}
let x = p.length;
for (let V = 0; V < x; V++) {
let b = p[V];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.date === void 0 || !i.call(b, "date")) {
let j = { instancePath: n + "/series/" + y + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.kind === void 0 || !i.call(b, "kind")) {
let j = { instancePath: n + "/series/" + y + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.changes === void 0 || !i.call(b, "changes")) {
let j = { instancePath: n + "/series/" + y + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "date" || j === "kind" || j === "changes")) {
let D = { instancePath: n + "/series/" + y + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [D] : e.push(D), s++;
}
if (b.date !== void 0 && i.call(b, "date") && (Ue(b.date, { instancePath: n + "/series/" + y + "/breaks/" + V + "/date", parentData: b, parentDataProperty: "date", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), b.kind !== void 0 && i.call(b, "kind")) {
let j = b.kind;
if (!(j === "territory" || j === "definition")) {
let D = { instancePath: n + "/series/" + y + "/breaks/" + V + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Ge.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [D] : e.push(D), s++;
}
}
if (b.changes !== void 0 && i.call(b, "changes")) {
let j = b.changes;
if (Array.isArray(j)) {
if (j.length > 2e3) {
let E = { instancePath: n + "/series/" + y + "/breaks/" + V + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let D = j.length;
for (let E = 0; E < D; E++)
vr(j[E], { instancePath: n + "/series/" + y + "/breaks/" + V + "/changes/" + E, parentData: j, parentDataProperty: E, rootData: f, dynamicAnchors: u }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length);
} else {
let D = { instancePath: n + "/series/" + y + "/breaks/" + V + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [D] : e.push(D), s++;
}
}
} else {
let j = { instancePath: n + "/series/" + y + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let x = { instancePath: n + "/series/" + y + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let p = { instancePath: n + "/series/" + y, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let N = { instancePath: n + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.reconciliations !== void 0 && i.call(r, "reconciliations")) {
let O = r.reconciliations;
if (Array.isArray(O)) {
if (O.length > 1e6) {
let y = { instancePath: n + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [y] : e.push(y), s++;
}
let N = O.length;
for (let y = 0; y < N; y++) {
let $ = O[y], p = s, x = !0, V = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.verdict !== void 0 && i.call($, "verdict") && $.verdict !== "notComparable") {
let b = {};
e === null ? e = [b] : e.push(b), s++;
}
var g = V === s;
if (s = p, e !== null && (p ? e.length = p : e = null), g) {
let b = s;
if ($ && typeof $ == "object" && !Array.isArray($) && $.difference !== void 0 && i.call($, "difference") && $.difference !== null) {
let D = { instancePath: n + "/reconciliations/" + y + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [D] : e.push(D), s++;
}
var g = b === s;
if (x = g, x) {
var P = {};
P.difference = !0, P.verdict = !0;
}
}
if (!x) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !i.call($, "kind")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.relation === void 0 || !i.call($, "relation")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.indicator === void 0 || !i.call($, "indicator")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.breakdown === void 0 || !i.call($, "breakdown")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.period === void 0 || !i.call($, "period")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.unit === void 0 || !i.call($, "unit")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.ours === void 0 || !i.call($, "ours")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.published === void 0 || !i.call($, "published")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.difference === void 0 || !i.call($, "difference")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.tolerance === void 0 || !i.call($, "tolerance")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.verdict === void 0 || !i.call($, "verdict")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [b] : e.push(b), s++;
}
if ($.source === void 0 || !i.call($, "source")) {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys($))
if (!i.call(Ge.properties.reconciliations.items.properties, b)) {
let j = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [j] : e.push(j), s++;
}
if ($.kind !== void 0 && i.call($, "kind") && (M($.kind, { instancePath: n + "/reconciliations/" + y + "/kind", parentData: $, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.relation !== void 0 && i.call($, "relation") && (M($.relation, { instancePath: n + "/reconciliations/" + y + "/relation", parentData: $, parentDataProperty: "relation", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.indicator !== void 0 && i.call($, "indicator") && (M($.indicator, { instancePath: n + "/reconciliations/" + y + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.breakdown !== void 0 && i.call($, "breakdown")) {
let b = $.breakdown;
if (typeof b == "string") {
if (z(b) > 200) {
let j = { instancePath: n + "/reconciliations/" + y + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!Xt.test(b)) {
let j = { instancePath: n + "/reconciliations/" + y + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: n + "/reconciliations/" + y + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if ($.period !== void 0 && i.call($, "period") && (Le($.period, { instancePath: n + "/reconciliations/" + y + "/period", parentData: $, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), $.partsPeriod !== void 0 && i.call($, "partsPeriod") && (Le($.partsPeriod, { instancePath: n + "/reconciliations/" + y + "/partsPeriod", parentData: $, parentDataProperty: "partsPeriod", rootData: f, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), $.unit !== void 0 && i.call($, "unit") && (_e($.unit, { instancePath: n + "/reconciliations/" + y + "/unit", parentData: $, parentDataProperty: "unit", rootData: f, dynamicAnchors: u }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), $.ours !== void 0 && i.call($, "ours")) {
let b = $.ours, j = s, D = !1, E = s;
S(b, { instancePath: n + "/reconciliations/" + y + "/ours", parentData: $, parentDataProperty: "ours", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var A = E === s;
D = D || A;
let F = s;
if (b !== null) {
let T = { instancePath: n + "/reconciliations/" + y + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var A = F === s;
if (D = D || A, D)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: n + "/reconciliations/" + y + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if ($.oursMeasure !== void 0 && i.call($, "oursMeasure") && (M($.oursMeasure, { instancePath: n + "/reconciliations/" + y + "/oursMeasure", parentData: $, parentDataProperty: "oursMeasure", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.published !== void 0 && i.call($, "published")) {
let b = $.published, j = s, D = !1, E = s;
S(b, { instancePath: n + "/reconciliations/" + y + "/published", parentData: $, parentDataProperty: "published", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var h = E === s;
D = D || h;
let F = s;
if (b !== null) {
let T = { instancePath: n + "/reconciliations/" + y + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var h = F === s;
if (D = D || h, D)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: n + "/reconciliations/" + y + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if ($.difference !== void 0 && i.call($, "difference")) {
let b = $.difference, j = s, D = !1, E = s;
S(b, { instancePath: n + "/reconciliations/" + y + "/difference", parentData: $, parentDataProperty: "difference", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var I = E === s;
D = D || I;
let F = s;
if (b !== null) {
let T = { instancePath: n + "/reconciliations/" + y + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [T] : e.push(T), s++;
}
var I = F === s;
if (D = D || I, D)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let T = { instancePath: n + "/reconciliations/" + y + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [T] : e.push(T), s++;
}
}
if ($.tolerance !== void 0 && i.call($, "tolerance") && (S($.tolerance, { instancePath: n + "/reconciliations/" + y + "/tolerance", parentData: $, parentDataProperty: "tolerance", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), $.verdict !== void 0 && i.call($, "verdict")) {
let b = $.verdict;
if (!(b === "equal" || b === "withinTolerance" || b === "differs" || b === "notComparable")) {
let j = { instancePath: n + "/reconciliations/" + y + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: Ge.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
$.source !== void 0 && i.call($, "source") && (ne($.source, { instancePath: n + "/reconciliations/" + y + "/source", parentData: $, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), $.note !== void 0 && i.call($, "note") && (Tn($.note, { instancePath: n + "/reconciliations/" + y + "/note", parentData: $, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? Tn.errors : e.concat(Tn.errors), s = e.length));
} else {
let b = { instancePath: n + "/reconciliations/" + y, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let N = { instancePath: n + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.comparisons !== void 0 && i.call(r, "comparisons")) {
let O = r.comparisons;
if (Array.isArray(O)) {
if (O.length > 1e4) {
let y = { instancePath: n + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [y] : e.push(y), s++;
}
let N = O.length;
for (let y = 0; y < N; y++) {
let $ = O[y];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.relation === void 0 || !i.call($, "relation")) {
let p = { instancePath: n + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.kind === void 0 || !i.call($, "kind")) {
let p = { instancePath: n + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.compared === void 0 || !i.call($, "compared")) {
let p = { instancePath: n + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.equal === void 0 || !i.call($, "equal")) {
let p = { instancePath: n + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.withinTolerance === void 0 || !i.call($, "withinTolerance")) {
let p = { instancePath: n + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.differs === void 0 || !i.call($, "differs")) {
let p = { instancePath: n + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.notComparable === void 0 || !i.call($, "notComparable")) {
let p = { instancePath: n + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys($))
if (!(p === "relation" || p === "kind" || p === "compared" || p === "equal" || p === "withinTolerance" || p === "differs" || p === "notComparable")) {
let x = { instancePath: n + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if ($.relation !== void 0 && i.call($, "relation") && (M($.relation, { instancePath: n + "/comparisons/" + y + "/relation", parentData: $, parentDataProperty: "relation", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.kind !== void 0 && i.call($, "kind") && (M($.kind, { instancePath: n + "/comparisons/" + y + "/kind", parentData: $, parentDataProperty: "kind", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.compared !== void 0 && i.call($, "compared")) {
let p = $.compared;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.equal !== void 0 && i.call($, "equal")) {
let p = $.equal;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.withinTolerance !== void 0 && i.call($, "withinTolerance")) {
let p = $.withinTolerance;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.differs !== void 0 && i.call($, "differs")) {
let p = $.differs;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.notComparable !== void 0 && i.call($, "notComparable")) {
let p = $.notComparable;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let x = { instancePath: n + "/comparisons/" + y + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let p = { instancePath: n + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let N = { instancePath: n + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.conservation !== void 0 && i.call(r, "conservation")) {
let O = r.conservation;
if (Array.isArray(O)) {
if (O.length > 1e6) {
let y = { instancePath: n + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [y] : e.push(y), s++;
}
let N = O.length;
for (let y = 0; y < N; y++) {
let $ = O[y];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.indicator === void 0 || !i.call($, "indicator")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.definition === void 0 || !i.call($, "definition")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.breakdown === void 0 || !i.call($, "breakdown")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.source === void 0 || !i.call($, "source")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.basis === void 0 || !i.call($, "basis")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.period === void 0 || !i.call($, "period")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.amounts === void 0 || !i.call($, "amounts")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.sources === void 0 || !i.call($, "sources")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.values === void 0 || !i.call($, "values")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.known === void 0 || !i.call($, "known")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.unallocated === void 0 || !i.call($, "unallocated")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.unresolved === void 0 || !i.call($, "unresolved")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.restatedBySource === void 0 || !i.call($, "restatedBySource")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.lost === void 0 || !i.call($, "lost")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.exactUnits === void 0 || !i.call($, "exactUnits")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.boundedUnits === void 0 || !i.call($, "boundedUnits")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.unresolvedUnits === void 0 || !i.call($, "unresolvedUnits")) {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys($))
if (!i.call(Ge.properties.conservation.items.properties, p)) {
let x = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if ($.indicator !== void 0 && i.call($, "indicator") && (M($.indicator, { instancePath: n + "/conservation/" + y + "/indicator", parentData: $, parentDataProperty: "indicator", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.definition !== void 0 && i.call($, "definition") && (ne($.definition, { instancePath: n + "/conservation/" + y + "/definition", parentData: $, parentDataProperty: "definition", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), $.breakdown !== void 0 && i.call($, "breakdown")) {
let p = $.breakdown;
if (typeof p == "string") {
if (z(p) > 200) {
let x = { instancePath: n + "/conservation/" + y + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!Xt.test(p)) {
let x = { instancePath: n + "/conservation/" + y + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: n + "/conservation/" + y + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.source !== void 0 && i.call($, "source") && (M($.source, { instancePath: n + "/conservation/" + y + "/source", parentData: $, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.basis !== void 0 && i.call($, "basis") && (Ie($.basis, { instancePath: n + "/conservation/" + y + "/basis", parentData: $, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), $.period !== void 0 && i.call($, "period") && (Le($.period, { instancePath: n + "/conservation/" + y + "/period", parentData: $, parentDataProperty: "period", rootData: f, dynamicAnchors: u }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), $.amounts !== void 0 && i.call($, "amounts")) {
let p = $.amounts;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/conservation/" + y + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let x = { instancePath: n + "/conservation/" + y + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.sources !== void 0 && i.call($, "sources") && (S($.sources, { instancePath: n + "/conservation/" + y + "/sources", parentData: $, parentDataProperty: "sources", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), $.values !== void 0 && i.call($, "values") && (S($.values, { instancePath: n + "/conservation/" + y + "/values", parentData: $, parentDataProperty: "values", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), $.known !== void 0 && i.call($, "known") && (S($.known, { instancePath: n + "/conservation/" + y + "/known", parentData: $, parentDataProperty: "known", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), $.unallocated !== void 0 && i.call($, "unallocated") && (S($.unallocated, { instancePath: n + "/conservation/" + y + "/unallocated", parentData: $, parentDataProperty: "unallocated", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), $.unresolved !== void 0 && i.call($, "unresolved") && (S($.unresolved, { instancePath: n + "/conservation/" + y + "/unresolved", parentData: $, parentDataProperty: "unresolved", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), $.restatedBySource !== void 0 && i.call($, "restatedBySource") && (S($.restatedBySource, { instancePath: n + "/conservation/" + y + "/restatedBySource", parentData: $, parentDataProperty: "restatedBySource", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), $.lost !== void 0 && i.call($, "lost") && (S($.lost, { instancePath: n + "/conservation/" + y + "/lost", parentData: $, parentDataProperty: "lost", rootData: f, dynamicAnchors: u }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), $.exactUnits !== void 0 && i.call($, "exactUnits")) {
let p = $.exactUnits;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/conservation/" + y + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let x = { instancePath: n + "/conservation/" + y + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.boundedUnits !== void 0 && i.call($, "boundedUnits")) {
let p = $.boundedUnits;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/conservation/" + y + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let x = { instancePath: n + "/conservation/" + y + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.unresolvedUnits !== void 0 && i.call($, "unresolvedUnits")) {
let p = $.unresolvedUnits;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let x = { instancePath: n + "/conservation/" + y + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let x = { instancePath: n + "/conservation/" + y + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let p = { instancePath: n + "/conservation/" + y, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let N = { instancePath: n + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.markers !== void 0 && i.call(r, "markers")) {
let O = r.markers;
if (Array.isArray(O)) {
if (O.length > 200) {
let y = { instancePath: n + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
let N = O.length;
for (let y = 0; y < N; y++) {
let $ = O[y];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !i.call($, "kind")) {
let p = { instancePath: n + "/markers/" + y, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.code === void 0 || !i.call($, "code")) {
let p = { instancePath: n + "/markers/" + y, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.text === void 0 || !i.call($, "text")) {
let p = { instancePath: n + "/markers/" + y, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys($))
if (!(p === "kind" || p === "code" || p === "text")) {
let x = { instancePath: n + "/markers/" + y, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
if ($.kind !== void 0 && i.call($, "kind")) {
let p = $.kind;
if (!(p === "method" || p === "reason" || p === "status" || p === "break")) {
let x = { instancePath: n + "/markers/" + y + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Ge.properties.markers.items.properties.kind.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if ($.code !== void 0 && i.call($, "code")) {
let p = $.code;
if (typeof p == "string") {
if (z(p) > 40) {
let x = { instancePath: n + "/markers/" + y + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!Yi.test(p)) {
let x = { instancePath: n + "/markers/" + y + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: n + "/markers/" + y + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
}
$.text !== void 0 && i.call($, "text") && (gr($.text, { instancePath: n + "/markers/" + y + "/text", parentData: $, parentDataProperty: "text", rootData: f, dynamicAnchors: u }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length));
} else {
let p = { instancePath: n + "/markers/" + y, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let N = { instancePath: n + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.sources !== void 0 && i.call(r, "sources")) {
let O = r.sources;
if (Array.isArray(O)) {
if (O.length > 1e3) {
let y = { instancePath: n + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [y] : e.push(y), s++;
}
let N = O.length;
for (let y = 0; y < N; y++) {
let $ = O[y];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.id === void 0 || !i.call($, "id")) {
let p = { instancePath: n + "/sources/" + y, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.class === void 0 || !i.call($, "class")) {
let p = { instancePath: n + "/sources/" + y, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.publisher === void 0 || !i.call($, "publisher")) {
let p = { instancePath: n + "/sources/" + y, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [p] : e.push(p), s++;
}
if ($.origin === void 0 || !i.call($, "origin")) {
let p = { instancePath: n + "/sources/" + y, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys($))
if (!(p === "id" || p === "class" || p === "publisher" || p === "origin")) {
let x = { instancePath: n + "/sources/" + y, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [x] : e.push(x), s++;
}
$.id !== void 0 && i.call($, "id") && (M($.id, { instancePath: n + "/sources/" + y + "/id", parentData: $, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.class !== void 0 && i.call($, "class") && (M($.class, { instancePath: n + "/sources/" + y + "/class", parentData: $, parentDataProperty: "class", rootData: f, dynamicAnchors: u }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), $.publisher !== void 0 && i.call($, "publisher") && (ne($.publisher, { instancePath: n + "/sources/" + y + "/publisher", parentData: $, parentDataProperty: "publisher", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), $.origin !== void 0 && i.call($, "origin") && (ne($.origin, { instancePath: n + "/sources/" + y + "/origin", parentData: $, parentDataProperty: "origin", rootData: f, dynamicAnchors: u }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length));
} else {
let p = { instancePath: n + "/sources/" + y, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let N = { instancePath: n + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
if (r.findings !== void 0 && i.call(r, "findings")) {
let O = r.findings;
if (Array.isArray(O)) {
if (O.length > 1e6) {
let y = { instancePath: n + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [y] : e.push(y), s++;
}
let N = O.length;
for (let y = 0; y < N; y++)
zr(O[y], { instancePath: n + "/findings/" + y, parentData: O, parentDataProperty: y, rootData: f, dynamicAnchors: u }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
} else {
let N = { instancePath: n + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [N] : e.push(N), s++;
}
}
} else {
let O = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), s++;
}
return bt.errors = e, s === 0;
}
bt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var vo = qt, nt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function Cn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Cn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Hn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cn.errors = e, s === 0;
}
Cn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function br(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Bn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 4e3) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Tr.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Bn.errors = e, s === 0;
}
Bn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !i.call(r, "change")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.from === void 0 || !i.call(r, "from")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !i.call(r, "to")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.kind === void 0 || !i.call(r, "kind")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.area === void 0 || !i.call(r, "area")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.population === void 0 || !i.call(r, "population")) {
let v = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "change" || v === "from" || v === "to" || v === "kind" || v === "area" || v === "population" || v === "evidence" || v === "note")) {
let c = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.change !== void 0 && i.call(r, "change") && (Cn(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: u }) || (e = e === null ? Cn.errors : e.concat(Cn.errors), s = e.length)), r.from !== void 0 && i.call(r, "from")) {
let v = r.from, c = s, m = !1, w = s;
br(v, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var t = w === s;
m = m || t;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var t = g === s;
if (m = m || t, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.to !== void 0 && i.call(r, "to")) {
let v = r.to, c = s, m = !1, w = s;
br(v, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var l = w === s;
m = m || l;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var l = g === s;
if (m = m || l, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.kind !== void 0 && i.call(r, "kind")) {
let v = r.kind;
if (!(v === "whole" || v === "part" || v === "undetermined")) {
let c = { instancePath: n + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: nt.properties.kind.enum } };
e === null ? e = [c] : e.push(c), s++;
}
}
if (r.area !== void 0 && i.call(r, "area")) {
let v = r.area, c = s, m = !1, w = s;
if (!(v === "all" || v === "part" || v === "none")) {
let P = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: nt.properties.area.anyOf[0].enum } };
e === null ? e = [P] : e.push(P), s++;
}
var q = w === s;
m = m || q;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var q = g === s;
if (m = m || q, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.population !== void 0 && i.call(r, "population")) {
let v = r.population, c = s, m = !1, w = s;
if (!(v === "all" || v === "part" || v === "none")) {
let P = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: nt.properties.population.anyOf[0].enum } };
e === null ? e = [P] : e.push(P), s++;
}
var a = w === s;
m = m || a;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var a = g === s;
if (m = m || a, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.evidence !== void 0 && i.call(r, "evidence")) {
let v = r.evidence, c = s, m = !1, w = s;
if (!(v === "official" || v === "alias")) {
let P = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: nt.properties.evidence.anyOf[0].enum } };
e === null ? e = [P] : e.push(P), s++;
}
var d = w === s;
m = m || d;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var d = g === s;
if (m = m || d, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.note !== void 0 && i.call(r, "note")) {
let v = r.note, c = s, m = !1, w = s;
Bn(v, { instancePath: n + "/note", parentData: r, parentDataProperty: "note", rootData: f, dynamicAnchors: u }) || (e = e === null ? Bn.errors : e.concat(Bn.errors), s = e.length);
var k = w === s;
m = m || k;
let g = s;
if (v !== "") {
let P = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var k = g === s;
if (m = m || k, m)
s = c, e !== null && (c ? e.length = c : e = null);
else {
let P = { instancePath: n + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let v = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return qt.errors = e, s === 0;
}
qt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bo = $t, ei = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function qr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Rn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Rn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Cr.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Rn.errors = e, s === 0;
}
Rn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Zn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 100) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zn.errors = e, s === 0;
}
Zn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!$e.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!qe(r)) {
let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Sn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Sn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Hn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Sn.errors = e, s === 0;
}
Sn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Kn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Kn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ni.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Kn.errors = e, s === 0;
}
Kn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $t(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = $t.evaluated;
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
if (!i.call(ei.properties, w)) {
let g = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.id !== void 0 && i.call(r, "id") && (qr(r.id, { instancePath: n + "/id", parentData: r, parentDataProperty: "id", rootData: f, dynamicAnchors: u }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), r.level !== void 0 && i.call(r, "level") && (Rn(r.level, { instancePath: n + "/level", parentData: r, parentDataProperty: "level", rootData: f, dynamicAnchors: u }) || (e = e === null ? Rn.errors : e.concat(Rn.errors), s = e.length)), r.code !== void 0 && i.call(r, "code") && (Zn(r.code, { instancePath: n + "/code", parentData: r, parentDataProperty: "code", rootData: f, dynamicAnchors: u }) || (e = e === null ? Zn.errors : e.concat(Zn.errors), s = e.length)), r.type !== void 0 && i.call(r, "type")) {
let w = r.type, g = s, P = !1, A = s;
Me(w, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: f, dynamicAnchors: u }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var t = A === s;
P = P || t;
let h = s;
if (w !== "") {
let I = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var t = h === s;
if (P = P || t, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.name !== void 0 && i.call(r, "name") && (Me(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: f, dynamicAnchors: u }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.parent !== void 0 && i.call(r, "parent")) {
let w = r.parent, g = s, P = !1, A = s;
qr(w, { instancePath: n + "/parent", parentData: r, parentDataProperty: "parent", rootData: f, dynamicAnchors: u }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var l = A === s;
P = P || l;
let h = s;
if (w !== "") {
let I = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var l = h === s;
if (P = P || l, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.validFrom !== void 0 && i.call(r, "validFrom")) {
let w = r.validFrom, g = s, P = !1, A = s;
$r(w, { instancePath: n + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: f, dynamicAnchors: u }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var q = A === s;
P = P || q;
let h = s;
if (w !== "") {
let I = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var q = h === s;
if (P = P || q, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.validTo !== void 0 && i.call(r, "validTo")) {
let w = r.validTo, g = s, P = !1, A = s;
$r(w, { instancePath: n + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: f, dynamicAnchors: u }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var a = A === s;
P = P || a;
let h = s;
if (w !== "") {
let I = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var a = h === s;
if (P = P || a, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.change !== void 0 && i.call(r, "change")) {
let w = r.change, g = s, P = !1, A = s;
Sn(w, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: u }) || (e = e === null ? Sn.errors : e.concat(Sn.errors), s = e.length);
var d = A === s;
P = P || d;
let h = s;
if (w !== "") {
let I = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var d = h === s;
if (P = P || d, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.class !== void 0 && i.call(r, "class")) {
let w = r.class, g = s, P = !1, A = s;
if (!(w === "urban" || w === "rural")) {
let I = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: ei.properties.class.anyOf[0].enum } };
e === null ? e = [I] : e.push(I), s++;
}
var k = A === s;
P = P || k;
let h = s;
if (w !== "") {
let I = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var k = h === s;
if (P = P || k, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.continuity !== void 0 && i.call(r, "continuity")) {
let w = r.continuity, g = s, P = !1, A = s;
if (w !== "assumed") {
let I = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [I] : e.push(I), s++;
}
var v = A === s;
P = P || v;
let h = s;
if (w !== "") {
let I = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var v = h === s;
if (P = P || v, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.dateKind !== void 0 && i.call(r, "dateKind")) {
let w = r.dateKind, g = s, P = !1, A = s;
Kn(w, { instancePath: n + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: f, dynamicAnchors: u }) || (e = e === null ? Kn.errors : e.concat(Kn.errors), s = e.length);
var c = A === s;
P = P || c;
let h = s;
if (w !== "") {
let I = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var c = h === s;
if (P = P || c, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.nameEn !== void 0 && i.call(r, "nameEn")) {
let w = r.nameEn, g = s, P = !1, A = s;
Me(w, { instancePath: n + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: f, dynamicAnchors: u }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
var m = A === s;
P = P || m;
let h = s;
if (w !== "") {
let I = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var m = h === s;
if (P = P || m, P)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let I = { instancePath: n + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let w = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
return $t.errors = e, s === 0;
}
$t.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qo = jt;
function Un(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Un.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Hn.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Un.errors = e, s === 0;
}
Un.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function jr(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 120) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!be.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Mn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = l === s;
if (q) {
let a = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (z(r) > 60) {
let a = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Vt.test(r)) {
let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Mn.errors = e, s === 0;
}
Mn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Wn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 70) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ft.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Wn.errors = e, s === 0;
}
Wn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yn(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = Yn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (z(r) > 300) {
let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (z(r) < 1) {
let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Ne.test(r)) {
let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yn.errors = e, s === 0;
}
Yn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hi = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function jt(r, { instancePath: n = "", parentData: _, parentDataProperty: L, rootData: f = r, dynamicAnchors: u = {} } = {}) {
let e = null, s = 0, o = jt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, l = !1, q = null, a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount") && r.amount !== "") {
let g = { instancePath: n + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.share !== void 0 && i.call(r, "share")) {
let g = r.share;
if (typeof g == "string" && z(g) < 1) {
let P = { instancePath: n + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
}
}
var v = a === s;
if (v) {
l = !0, q = 0;
var d = {};
d.amount = !0, d.share = !0;
}
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && i.call(r, "amount")) {
let g = r.amount;
if (typeof g == "string" && z(g) < 1) {
let P = { instancePath: n + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.share !== void 0 && i.call(r, "share") && r.share !== "") {
let g = { instancePath: n + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
}
var v = k === s;
if (v && l ? (l = !1, q = [q, 1]) : v && (l = !0, q = 1, d !== !0 && (d = d || {}, d.amount = !0, d.share = !0)), l)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: n, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
e === null ? e = [g] : e.push(g), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
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
if (r.basis === void 0 || !i.call(r, "basis")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.amount === void 0 || !i.call(r, "amount")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.share === void 0 || !i.call(r, "share")) {
let g = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "change" || g === "from" || g === "to" || g === "basis" || g === "amount" || g === "share" || g === "source")) {
let P = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.change !== void 0 && i.call(r, "change") && (Un(r.change, { instancePath: n + "/change", parentData: r, parentDataProperty: "change", rootData: f, dynamicAnchors: u }) || (e = e === null ? Un.errors : e.concat(Un.errors), s = e.length)), r.from !== void 0 && i.call(r, "from") && (jr(r.from, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: f, dynamicAnchors: u }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.to !== void 0 && i.call(r, "to") && (jr(r.to, { instancePath: n + "/to", parentData: r, parentDataProperty: "to", rootData: f, dynamicAnchors: u }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.basis !== void 0 && i.call(r, "basis") && (Mn(r.basis, { instancePath: n + "/basis", parentData: r, parentDataProperty: "basis", rootData: f, dynamicAnchors: u }) || (e = e === null ? Mn.errors : e.concat(Mn.errors), s = e.length)), r.amount !== void 0 && i.call(r, "amount")) {
let g = r.amount, P = s, A = !1, h = s;
if (typeof g == "string") {
if (z(g) > 50) {
let O = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [O] : e.push(O), s++;
}
if (!Hi.test(g)) {
let O = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
var c = h === s;
A = A || c;
let I = s;
if (g !== "") {
let O = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var c = I === s;
if (A = A || c, A)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let O = { instancePath: n + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.share !== void 0 && i.call(r, "share")) {
let g = r.share, P = s, A = !1, h = s;
Wn(g, { instancePath: n + "/share", parentData: r, parentDataProperty: "share", rootData: f, dynamicAnchors: u }) || (e = e === null ? Wn.errors : e.concat(Wn.errors), s = e.length);
var m = h === s;
A = A || m;
let I = s;
if (g !== "") {
let O = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var m = I === s;
if (A = A || m, A)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let O = { instancePath: n + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.source !== void 0 && i.call(r, "source")) {
let g = r.source, P = s, A = !1, h = s;
Yn(g, { instancePath: n + "/source", parentData: r, parentDataProperty: "source", rootData: f, dynamicAnchors: u }) || (e = e === null ? Yn.errors : e.concat(Yn.errors), s = e.length);
var w = h === s;
A = A || w;
let I = s;
if (g !== "") {
let O = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var w = I === s;
if (A = A || w, A)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let O = { instancePath: n + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let g = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return jt.errors = e, s === 0;
}
jt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
eo as validateApproval,
ro as validateBody,
so as validateBreakdown,
no as validateCalendar,
to as validateChange,
io as validateConfig,
oo as validateDecision,
ao as validateException,
lo as validateForm,
po as validateIndicator,
fo as validateInstrument,
uo as validateIssue,
mo as validateLedgerEntry,
co as validateMapping,
yo as validateMeasure,
ho as validateObservation,
Po as validatePeriod,
ko as validateRegime,
go as validateRegister,
wo as validateReport,
vo as validateTransfer,
bo as validateUnit,
qo as validateWeight
};

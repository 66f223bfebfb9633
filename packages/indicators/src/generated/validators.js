// Generated from schemas/ by `npm run generate`. Do not edit.
var Tn = Object.create;
var un = Object.defineProperty;
var zn = Object.getOwnPropertyDescriptor;
var Cn = Object.getOwnPropertyNames;
var Rn = Object.getPrototypeOf, Bn = Object.prototype.hasOwnProperty;
var Gi = (r, t) => () => {
try {
return t || r((t = { exports: {} }).exports, t), t.exports;
} catch (_) {
throw t = 0, _;
}
};
var Sn = (r, t, _, A) => {
if (t && typeof t == "object" || typeof t == "function")
for (let u of Cn(t))
!Bn.call(r, u) && u !== _ && un(r, u, { get: () => t[u], enumerable: !(A = zn(t, u)) || A.enumerable });
return r;
};
var fn = (r, t, _) => (_ = r != null ? Tn(Rn(r)) : {}, Sn(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
t || !r || !r.__esModule ? un(_, "default", { value: r, enumerable: !0 }) : _,
r
));
var dn = Gi((bo, cn) => {
"use strict";
cn.exports = function r(t, _) {
if (t === _) return !0;
if (t && _ && typeof t == "object" && typeof _ == "object") {
if (t.constructor !== _.constructor) return !1;
var A, u, f;
if (Array.isArray(t)) {
if (A = t.length, A != _.length) return !1;
for (u = A; u-- !== 0; )
if (!r(t[u], _[u])) return !1;
return !0;
}
if (t.constructor === RegExp) return t.source === _.source && t.flags === _.flags;
if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === _.valueOf();
if (t.toString !== Object.prototype.toString) return t.toString() === _.toString();
if (f = Object.keys(t), A = f.length, A !== Object.keys(_).length) return !1;
for (u = A; u-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(_, f[u])) return !1;
for (u = A; u-- !== 0; ) {
var e = f[u];
if (!r(t[e], _[e])) return !1;
}
return !0;
}
return t !== t && _ !== _;
};
});
var hn = Gi((Ji) => {
"use strict";
Object.defineProperty(Ji, "__esModule", { value: !0 });
var yn = dn();
yn.code = 'require("ajv/dist/runtime/equal").default';
Ji.default = yn;
});
var gn = Gi((Xi) => {
"use strict";
Object.defineProperty(Xi, "__esModule", { value: !0 });
function Pn(r) {
let t = r.length, _ = 0, A = 0, u;
for (; A < t; )
_++, u = r.charCodeAt(A++), u >= 55296 && u <= 56319 && A < t && (u = r.charCodeAt(A), (u & 64512) === 56320 && A++);
return _;
}
Xi.default = Pn;
Pn.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var jn = fn(hn()), xn = fn(gn()), Zn = {
date(r) {
let [, t, _, A] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!t || _ < 1 || _ > 12 || A < 1) return !1;
let u = t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
return A <= [31, u ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][_ - 1];
}
}, Do = $i;
var n = Object.prototype.hasOwnProperty, H = jn.default;
var F = xn.default, De = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function Se(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Le = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function R(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = R.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
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
function lr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qr = new RegExp("^\\S", "u");
function S(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Qr.test(r)) {
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
function Jr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Jr.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Jr.errors = e, s === 0;
}
Jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.length < 1) {
let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let i = r.length;
for (let m = 0; m < i; m++)
R(r[m], { instancePath: t + "/" + m, parentData: r, parentDataProperty: m, rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Wr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function es(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let i = r.length;
for (let a = 0; a < i; a++) {
let h = r[a];
if (typeof h == "string") {
if (F(h) > 60) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Wr.test(h)) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let m = r.length, q;
if (m > 1) {
let a = {};
for (; m--; ) {
let h = r[m];
if (typeof h == "string") {
if (typeof a[h] == "number") {
q = a[h];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: m, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[h] = m;
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
function $i(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $i.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.forms === void 0 || !n.call(r, "forms")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.steps === void 0 || !n.call(r, "steps")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
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
if (!(i === "code" || i === "names" || i === "forms" || i === "steps" || i === "ownComposition" || i === "note" || i === "sources" || i === "unknown")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Se(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (lr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), r.forms !== void 0 && n.call(r, "forms")) {
let i = r.forms;
if (Array.isArray(i)) {
if (i.length > 500) {
let h = { instancePath: t + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [h] : e.push(h), s++;
}
if (i.length < 1) {
let h = { instancePath: t + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
let m = i.length;
for (let h = 0; h < m; h++)
Se(i[h], { instancePath: t + "/forms/" + h, parentData: i, parentDataProperty: h, rootData: u, dynamicAnchors: f }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
let q = i.length, a;
if (q > 1) {
e: for (; q--; )
for (a = q; a--; )
if (H(i[q], i[a])) {
let h = { instancePath: t + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: q, j: a } };
e === null ? e = [h] : e.push(h), s++;
break e;
}
}
} else {
let m = { instancePath: t + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.steps !== void 0 && n.call(r, "steps")) {
let i = r.steps;
if (Array.isArray(i)) {
if (i.length > 20) {
let q = { instancePath: t + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.length < 1) {
let q = { instancePath: t + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [q] : e.push(q), s++;
}
let m = i.length;
for (let q = 0; q < m; q++) {
let a = i[q];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.role === void 0 || !n.call(a, "role")) {
let h = { instancePath: t + "/steps/" + q, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.names === void 0 || !n.call(a, "names")) {
let h = { instancePath: t + "/steps/" + q, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(a))
if (!(h === "role" || h === "names")) {
let k = { instancePath: t + "/steps/" + q, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [k] : e.push(k), s++;
}
a.role !== void 0 && n.call(a, "role") && (Se(a.role, { instancePath: t + "/steps/" + q + "/role", parentData: a, parentDataProperty: "role", rootData: u, dynamicAnchors: f }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), a.names !== void 0 && n.call(a, "names") && (lr(a.names, { instancePath: t + "/steps/" + q + "/names", parentData: a, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length));
} else {
let h = { instancePath: t + "/steps/" + q, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: t + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let i = { instancePath: t + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
r.note !== void 0 && n.call(r, "note") && (Jr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Xr(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: f }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (es(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: f }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return $i.errors = e, s === 0;
}
$i.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var jo = Di, Kn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } } };
var je = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function Ze(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yr = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function ss(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = Zn.date, Ie = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function mr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Un = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u"), Mn = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function Di(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
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
if (r.territory === void 0 || !n.call(r, "territory")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
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
if (r.successors === void 0 || !n.call(r, "successors")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!n.call(Kn.properties, h)) {
let k = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Ze(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let h = r.identifier;
if (typeof h == "string") {
if (F(h) > 40) {
let k = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Un.test(h)) {
let k = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind") && (rs(r.kind, { instancePath: t + "/kind", parentData: r, parentDataProperty: "kind", rootData: u, dynamicAnchors: f }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (ss(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: f }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), r.name !== void 0 && n.call(r, "name") && (pr(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn")) {
let h = r.nameEn, k = s, y = !1, p = s;
pr(h, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: f }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
var i = p === s;
y = y || i;
let l = s;
if (h !== "") {
let w = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var i = l === s;
if (y = y || i, y)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.parent !== void 0 && n.call(r, "parent")) {
let h = r.parent, k = s, y = !1, p = s;
Ze(h, { instancePath: t + "/parent", parentData: r, parentDataProperty: "parent", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
var m = p === s;
y = y || m;
let l = s;
if (h !== "") {
let w = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = l === s;
if (y = y || m, y)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.territory !== void 0 && n.call(r, "territory") && (Ze(r.territory, { instancePath: t + "/territory", parentData: r, parentDataProperty: "territory", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.validFrom !== void 0 && n.call(r, "validFrom")) {
let h = r.validFrom, k = s, y = !1, p = s;
mr(h, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: f }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
var q = p === s;
y = y || q;
let l = s;
if (h !== "") {
let w = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = l === s;
if (y = y || q, y)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let h = r.validTo, k = s, y = !1, p = s;
mr(h, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: f }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
var a = p === s;
y = y || a;
let l = s;
if (h !== "") {
let w = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = l === s;
if (y = y || a, y)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.successors !== void 0 && n.call(r, "successors")) {
let h = r.successors;
if (typeof h == "string") {
if (F(h) > 1e3) {
let k = { instancePath: t + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Mn.test(h)) {
let k = { instancePath: t + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return Di.errors = e, s === 0;
}
Di.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xo = ji, Wn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Ke(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ur(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
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
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, a = s, h = !1, k = s;
U(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
h = h || i;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var i = y === s;
if (h = h || i, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, a = s, h = !1, k = s;
U(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var m = k === s;
h = h || m;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var m = y === s;
if (h = h || m, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function is(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.length < 1) {
let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let i = r.length;
for (let m = 0; m < i; m++)
R(r[m], { instancePath: t + "/" + m, parentData: r, parentDataProperty: m, rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ns(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let i = r.length;
for (let a = 0; a < i; a++) {
let h = r[a];
if (typeof h == "string") {
if (F(h) > 60) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Wr.test(h)) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let m = r.length, q;
if (m > 1) {
let a = {};
for (; m--; ) {
let h = r[m];
if (typeof h == "string") {
if (typeof a[h] == "number") {
q = a[h];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: m, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[h] = m;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ji(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ji.evaluated;
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
if (!n.call(Wn.properties, i)) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Ke(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ur(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), r.values !== void 0 && n.call(r, "values")) {
let i = r.values;
if (Array.isArray(i)) {
if (i.length > 500) {
let q = { instancePath: t + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [q] : e.push(q), s++;
}
let m = i.length;
for (let q = 0; q < m; q++) {
let a = i[q];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.code === void 0 || !n.call(a, "code")) {
let h = { instancePath: t + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.names === void 0 || !n.call(a, "names")) {
let h = { instancePath: t + "/values/" + q, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(a))
if (!(h === "code" || h === "names" || h === "parent" || h === "note")) {
let k = { instancePath: t + "/values/" + q, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [k] : e.push(k), s++;
}
a.code !== void 0 && n.call(a, "code") && (Ke(a.code, { instancePath: t + "/values/" + q + "/code", parentData: a, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), a.names !== void 0 && n.call(a, "names") && (ur(a.names, { instancePath: t + "/values/" + q + "/names", parentData: a, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), a.parent !== void 0 && n.call(a, "parent") && (Ke(a.parent, { instancePath: t + "/values/" + q + "/parent", parentData: a, parentDataProperty: "parent", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), a.note !== void 0 && n.call(a, "note") && (fr(a.note, { instancePath: t + "/values/" + q + "/note", parentData: a, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length));
} else {
let h = { instancePath: t + "/values/" + q, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let m = { instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
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
r.validity !== void 0 && n.call(r, "validity") && (ts(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (fr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (is(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: f }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (ns(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: f }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ji.errors = e, s === 0;
}
ji.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Io = xi, Yn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function os(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function as(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return zr.errors = e, s === 0;
}
zr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ls(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "number" || i === "clause" || i === "note")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (zr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ps(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ms(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.length < 1) {
let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let i = r.length;
for (let m = 0; m < i; m++)
R(r[m], { instancePath: t + "/" + m, parentData: r, parentDataProperty: m, rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function us(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let i = r.length;
for (let a = 0; a < i; a++) {
let h = r[a];
if (typeof h == "string") {
if (F(h) > 60) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Wr.test(h)) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let m = r.length, q;
if (m > 1) {
let a = {};
for (; m--; ) {
let h = r[m];
if (typeof h == "string") {
if (typeof a[h] == "number") {
q = a[h];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: m, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[h] = m;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function xi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !n.call(r, "months"))) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [y] : e.push(y), s++;
}
var k = q === s;
m = m || k;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !n.call(r, "weekStartsOn"))) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [y] : e.push(y), s++;
}
var k = a === s;
m = m || k;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !n.call(r, "datesStated"))) {
let y = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [y] : e.push(y), s++;
}
var k = h === s;
if (m = m || k, m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let y = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!n.call(Yn.properties, y)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (os(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (as(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length)), r.months !== void 0 && n.call(r, "months")) {
let y = r.months;
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.startDay === void 0 || !n.call(y, "startDay")) {
let p = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [p] : e.push(p), s++;
}
if (y.monthOffset === void 0 || !n.call(y, "monthOffset")) {
let p = { instancePath: t + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(y))
if (!(p === "startDay" || p === "monthOffset")) {
let l = { instancePath: t + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (y.startDay !== void 0 && n.call(y, "startDay")) {
let p = y.startDay;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let l = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof p == "number" && isFinite(p)) {
if (p > 28 || isNaN(p)) {
let l = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p < 1 || isNaN(p)) {
let l = { instancePath: t + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
}
}
if (y.monthOffset !== void 0 && n.call(y, "monthOffset")) {
let p = y.monthOffset;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let l = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof p == "number" && isFinite(p)) {
if (p > 11 || isNaN(p)) {
let l = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p < -11 || isNaN(p)) {
let l = { instancePath: t + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [l] : e.push(l), s++;
}
}
}
} else {
let p = { instancePath: t + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.weekStartsOn !== void 0 && n.call(r, "weekStartsOn")) {
let y = r.weekStartsOn;
if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
let p = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [p] : e.push(p), s++;
}
if (typeof y == "number" && isFinite(y)) {
if (y > 7 || isNaN(y)) {
let p = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [p] : e.push(p), s++;
}
if (y < 1 || isNaN(y)) {
let p = { instancePath: t + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
}
}
if (r.datesStated !== void 0 && n.call(r, "datesStated") && r.datesStated !== !0) {
let y = { instancePath: t + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let y = r.legalBasis;
if (Array.isArray(y)) {
if (y.length > 20) {
let l = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
let p = y.length;
for (let l = 0; l < p; l++)
ls(y[l], { instancePath: t + "/legalBasis/" + l, parentData: y, parentDataProperty: l, rootData: u, dynamicAnchors: f }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length);
} else {
let p = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (ps(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ms(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: f }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (us(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: f }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return xi.errors = e, s === 0;
}
xi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Oo = Ii, kn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var Gr = new RegExp("^[^\\s|,]+$", "u");
function fs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Gr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var In = { enum: ["legal", "observed"] };
function cs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: In.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ds(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ys(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Qr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ys.errors = e, s === 0;
}
ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hn = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), Qn = new RegExp("^[0-9]*$", "u");
function Ii(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ii.evaluated;
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
if (!n.call(kn.properties, k)) {
let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (fs(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length)), r.kinds !== void 0 && n.call(r, "kinds")) {
let k = r.kinds;
if (typeof k == "string") {
if (F(k) > 100) {
let y = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Hn.test(k)) {
let y = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let k = r.inForce, y = s, p = !1, l = s;
cr(k, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: u, dynamicAnchors: f }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length);
var i = l === s;
p = p || i;
let w = s;
if (k !== "") {
let g = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var i = w === s;
if (p = p || i, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.operating !== void 0 && n.call(r, "operating") && (cr(r.operating, { instancePath: t + "/operating", parentData: r, parentDataProperty: "operating", rootData: u, dynamicAnchors: f }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.dateKind !== void 0 && n.call(r, "dateKind")) {
let k = r.dateKind, y = s, p = !1, l = s;
cs(k, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: u, dynamicAnchors: f }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length);
var m = l === s;
p = p || m;
let w = s;
if (k !== "") {
let g = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var m = w === s;
if (p = p || m, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.seq !== void 0 && n.call(r, "seq")) {
let k = r.seq;
if (typeof k == "string") {
if (F(k) > 6) {
let y = { instancePath: t + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Qn.test(k)) {
let y = { instancePath: t + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.instrument !== void 0 && n.call(r, "instrument")) {
let k = r.instrument, y = s, p = !1, l = s;
ds(k, { instancePath: t + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: u, dynamicAnchors: f }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length);
var q = l === s;
p = p || q;
let w = s;
if (k !== "") {
let g = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var q = w === s;
if (p = p || q, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: t + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.status !== void 0 && n.call(r, "status")) {
let k = r.status, y = s, p = !1, l = s;
if (!(k === "proposed" || k === "adopted" || k === "inForce" || k === "operating")) {
let g = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: kn.properties.status.anyOf[0].enum } };
e === null ? e = [g] : e.push(g), s++;
}
var a = l === s;
p = p || a;
let w = s;
if (k !== "") {
let g = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var a = w === s;
if (p = p || a, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: t + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let k = r.note, y = s, p = !1, l = s;
ys(k, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length);
var h = l === s;
p = p || h;
let w = s;
if (k !== "") {
let g = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var h = w === s;
if (p = p || h, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let k = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return Ii.errors = e, s === 0;
}
Ii.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lo = Oi, wn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } };
function _e(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return _e.errors = e, s === 0;
}
_e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function hs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ps(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gn = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), Jn = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), Xn = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function Oi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Oi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !n.call(r, "title")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.contacts === void 0 || !n.call(r, "contacts")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.languages === void 0 || !n.call(r, "languages")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.baseAddress === void 0 || !n.call(r, "baseAddress")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "title" || m === "agency" || m === "contacts" || m === "scope" || m === "languages" || m === "baseAddress" || m === "audience" || m === "sample")) {
let q = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.title !== void 0 && n.call(r, "title") && (_e(r.title, { instancePath: t + "/title", parentData: r, parentDataProperty: "title", rootData: u, dynamicAnchors: f }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.agency !== void 0 && n.call(r, "agency") && (_e(r.agency, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: u, dynamicAnchors: f }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.contacts !== void 0 && n.call(r, "contacts")) {
let m = r.contacts;
if (Array.isArray(m)) {
if (m.length > 20) {
let a = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
let q = m.length;
for (let a = 0; a < q; a++) {
let h = m[a];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.names === void 0 || !n.call(h, "names")) {
let k = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(h))
if (!(k === "names" || k === "telephone" || k === "email" || k === "address")) {
let y = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.names !== void 0 && n.call(h, "names") && (_e(h.names, { instancePath: t + "/contacts/" + a + "/names", parentData: h, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), h.telephone !== void 0 && n.call(h, "telephone")) {
let k = h.telephone;
if (typeof k == "string") {
if (F(k) > 40) {
let y = { instancePath: t + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Gn.test(k)) {
let y = { instancePath: t + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (h.email !== void 0 && n.call(h, "email")) {
let k = h.email;
if (typeof k == "string") {
if (F(k) > 200) {
let y = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Jn.test(k)) {
let y = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: t + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
h.address !== void 0 && n.call(h, "address") && (_e(h.address, { instancePath: t + "/contacts/" + a + "/address", parentData: h, parentDataProperty: "address", rootData: u, dynamicAnchors: f }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length));
} else {
let k = { instancePath: t + "/contacts/" + a, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: t + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let m = r.scope;
if (m && typeof m == "object" && !Array.isArray(m)) {
if (m.unit === void 0 || !n.call(m, "unit")) {
let q = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [q] : e.push(q), s++;
}
if (m.listDate === void 0 || !n.call(m, "listDate")) {
let q = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(m))
if (!(q === "unit" || q === "listDate")) {
let a = { instancePath: t + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.unit !== void 0 && n.call(m, "unit")) {
let q = m.unit, a = s, h = !1, k = s;
hs(q, { instancePath: t + "/scope/unit", parentData: m, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length);
var i = k === s;
h = h || i;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var i = y === s;
if (h = h || i, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
m.listDate !== void 0 && n.call(m, "listDate") && (Ps(m.listDate, { instancePath: t + "/scope/listDate", parentData: m, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length));
} else {
let q = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.languages !== void 0 && n.call(r, "languages")) {
let m = r.languages;
if (Array.isArray(m)) {
if (m.length > 2) {
let k = { instancePath: t + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [k] : e.push(k), s++;
}
if (m.length < 1) {
let k = { instancePath: t + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let q = m.length;
for (let k = 0; k < q; k++) {
let y = m[k];
if (!(y === "vi" || y === "en")) {
let p = { instancePath: t + "/languages/" + k, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: wn.properties.languages.items.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
let a = m.length, h;
if (a > 1) {
e: for (; a--; )
for (h = a; h--; )
if (H(m[a], m[h])) {
let k = { instancePath: t + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: a, j: h } };
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
let m = r.baseAddress;
if (typeof m == "string") {
if (F(m) > 300) {
let q = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [q] : e.push(q), s++;
}
if (!Xn.test(m)) {
let q = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [q] : e.push(q), s++;
}
} else {
let q = { instancePath: t + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.audience !== void 0 && n.call(r, "audience")) {
let m = r.audience;
if (!(m === "public" || m === "internal")) {
let q = { instancePath: t + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: wn.properties.audience.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let m = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Oi.errors = e, s === 0;
}
Oi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _o = Li, ar = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/consolidation.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "sample", "form", "regime", "calendar", "period", "window", "basis", "unit", "transitional", "coverage", "submissions", "sourceSets", "units", "groups", "comparisons", "findings"], properties: { schemaVersion: { const: "1.0.0" }, sample: { type: "boolean" }, form: { $ref: "common.schema.json#/$defs/code" }, regime: { $ref: "common.schema.json#/$defs/code" }, calendar: { $ref: "common.schema.json#/$defs/code" }, period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, transitional: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 }, coverage: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["reporter", "level", "expected", "complete", "daysExpected", "daysReceived", "gaps"], properties: { reporter: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, expected: { type: "integer", minimum: 0 }, complete: { type: "integer", minimum: 0 }, daysExpected: { type: "integer", minimum: 0 }, daysReceived: { type: "integer", minimum: 0 }, gaps: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["from", "to", "units"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { $ref: "common.schema.json#/$defs/isoDate" }, units: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, minItems: 1, uniqueItems: !0 } } } } } } }, submissions: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["sha256", "file", "subject", "reporter", "period", "edition", "listDate", "covers"], properties: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, file: { $ref: "common.schema.json#/$defs/shortText" }, subject: { $ref: "common.schema.json#/$defs/unitId" }, reporter: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, period: { $ref: "common.schema.json#/$defs/periodId" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { enum: ["life", "period"] } } } }, sourceSets: { type: "array", maxItems: 1e6, items: { type: "string", maxLength: 2e6, minLength: 1 }, uniqueItems: !0 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "code", "name", "level", "listDate", "window", "figures"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, level: { $ref: "common.schema.json#/$defs/level" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, figures: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "state", "value", "method", "status", "reason", "overTime", "periods", "expected", "received", "sources"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 400, minLength: 1 }, of: { enum: ["previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, text: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { $ref: "common.schema.json#/$defs/decimal" }, lower: { $ref: "common.schema.json#/$defs/decimal" }, upper: { $ref: "common.schema.json#/$defs/decimal" }, overTime: { enum: ["asSent", "sum", "last", "first", "max", "min", "cumulative", "recomputed"] }, periods: { type: "array", maxItems: 100, items: { $ref: "common.schema.json#/$defs/periodId" } }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { $ref: "common.schema.json#/$defs/share" }, sources: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, changes: { type: "array", maxItems: 1e3, items: { $ref: "common.schema.json#/$defs/changeId" }, minItems: 1 } } } } } } }, groups: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["members", "listDate", "window", "totals"], properties: { members: { type: "array", maxItems: 1e3, minItems: 2, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/unitId" } }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, totals: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "value"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, value: { $ref: "common.schema.json#/$defs/decimal" } } } } } } }, comparisons: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "unit", "period", "row", "column", "sent", "ours", "difference", "verdict"], properties: { kind: { enum: ["parent", "wholePeriod", "earlierPeriod", "coversPeriod", "backCast"] }, unit: { $ref: "common.schema.json#/$defs/unitId" }, period: { $ref: "common.schema.json#/$defs/periodId" }, row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, sent: { $ref: "common.schema.json#/$defs/decimal" }, ours: { $ref: "common.schema.json#/$defs/decimal" }, difference: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs"] } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function fe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ki = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Ae(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ki.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ue(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var On = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function gs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 13) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!On.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pe.errors = e, s === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
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
var Yi = { enum: ["estimate", "provisional", "official"] };
function ks(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ws(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yi = { enum: ["actual", "plan", "forecast"] };
function vs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var hi = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function ie(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ln = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function bs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ln.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var nn = new RegExp("^B?E?I?P?W?$", "u");
function qs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!nn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _n = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function $s(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _n.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hi = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function Ds(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function js(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Gr.test(r)) {
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
function xs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var An = { enum: ["error", "warning", "note"] };
function Is(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: An.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var En = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function Os(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "file" || i === "sheet" || i === "range" || i === "row" || i === "column")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let i = r.range;
if (typeof i == "string") {
if (F(i) > 40) {
let m = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!En.test(i)) {
let m = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let i = r.row;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let m = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
let m = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function or(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = or.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.args === void 0 || !n.call(r, "args")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "code" || a === "severity" || a === "args" || a === "place" || a === "value" || a === "expected" || a === "message" || a === "remedy")) {
let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (xs(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity") && (Is(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), r.args !== void 0 && n.call(r, "args")) {
let a = r.args;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 20) {
let h = { instancePath: t + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(a)) {
let k = s, y = s, p = s;
if (!(h === "constructor" || h === "hasOwnProperty" || h === "isPrototypeOf" || h === "propertyIsEnumerable" || h === "toLocaleString" || h === "toString" || h === "valueOf")) {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
var i = p === s;
if (i) {
let l = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: h };
e === null ? e = [l] : e.push(l), s++;
} else
s = y, e !== null && (y ? e.length = y : e = null);
if (typeof h == "string") {
if (F(h) > 40) {
let l = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: h };
e === null ? e = [l] : e.push(l), s++;
}
if (!Wr.test(h)) {
let l = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: h };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: h };
e === null ? e = [l] : e.push(l), s++;
}
var m = k === s;
if (!m) {
let l = { instancePath: t + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
e === null ? e = [l] : e.push(l), s++;
}
}
for (let h of Object.keys(a)) {
let k = a[h], y = s, p = !1, l = s;
if (typeof k == "string") {
if (F(k) > 4e3) {
let $ = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [$] : e.push($), s++;
}
} else {
let $ = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [$] : e.push($), s++;
}
var q = l === s;
p = p || q;
let w = s;
if (!(typeof k == "number" && isFinite(k))) {
let $ = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [$] : e.push($), s++;
}
var q = w === s;
p = p || q;
let g = s;
if (k !== null) {
let $ = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [$] : e.push($), s++;
}
var q = g === s;
p = p || q;
let d = s;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let P = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [P] : e.push(P), s++;
}
let $ = k.length;
for (let P = 0; P < $; P++) {
let x = k[P];
if (typeof x == "string") {
if (F(x) > 300) {
let O = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + P, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + P, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let $ = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
var q = d === s;
if (p = p || q, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let $ = { instancePath: t + "/args/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let h = { instancePath: t + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (Os(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: u, dynamicAnchors: f }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length)), r.value !== void 0 && n.call(r, "value")) {
let a = r.value;
if (typeof a == "string") {
if (F(a) > 4e3) {
let h = { instancePath: t + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.expected !== void 0 && n.call(r, "expected")) {
let a = r.expected;
if (typeof a == "string") {
if (F(a) > 4e3) {
let h = { instancePath: t + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
r.message !== void 0 && n.call(r, "message") && (yr(r.message, { instancePath: t + "/message", parentData: r, parentDataProperty: "message", rootData: u, dynamicAnchors: f }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), r.remedy !== void 0 && n.call(r, "remedy") && (yr(r.remedy, { instancePath: t + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: u, dynamicAnchors: f }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var on = new RegExp("^[0-9a-f]{64}$", "u");
function Li(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Li.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.form === void 0 || !n.call(r, "form")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.transitional === void 0 || !n.call(r, "transitional")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transitional" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.coverage === void 0 || !n.call(r, "coverage")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.submissions === void 0 || !n.call(r, "submissions")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submissions" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.sourceSets === void 0 || !n.call(r, "sourceSets")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceSets" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.groups === void 0 || !n.call(r, "groups")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (!n.call(ar.properties, h)) {
let k = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let h = { instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let h = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.form !== void 0 && n.call(r, "form") && (fe(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.regime !== void 0 && n.call(r, "regime") && (fe(r.regime, { instancePath: t + "/regime", parentData: r, parentDataProperty: "regime", rootData: u, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (fe(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (Ae(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Ue(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (gs(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: f }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (pe(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.transitional !== void 0 && n.call(r, "transitional")) {
let h = r.transitional;
if (Array.isArray(h)) {
if (h.length > 2e4) {
let l = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [l] : e.push(l), s++;
}
let k = h.length;
for (let l = 0; l < k; l++)
pe(h[l], { instancePath: t + "/transitional/" + l, parentData: h, parentDataProperty: l, rootData: u, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
let y = h.length, p;
if (y > 1) {
e: for (; y--; )
for (p = y; p--; )
if (H(h[y], h[p])) {
let l = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/uniqueItems", keyword: "uniqueItems", params: { i: y, j: p } };
e === null ? e = [l] : e.push(l), s++;
break e;
}
}
} else {
let k = { instancePath: t + "/transitional", schemaPath: "#/properties/transitional/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.coverage !== void 0 && n.call(r, "coverage")) {
let h = r.coverage;
if (Array.isArray(h)) {
if (h.length > 60) {
let y = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = h.length;
for (let y = 0; y < k; y++) {
let p = h[y];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.reporter === void 0 || !n.call(p, "reporter")) {
let l = { instancePath: t + "/coverage/" + y, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.level === void 0 || !n.call(p, "level")) {
let l = { instancePath: t + "/coverage/" + y, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.expected === void 0 || !n.call(p, "expected")) {
let l = { instancePath: t + "/coverage/" + y, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.complete === void 0 || !n.call(p, "complete")) {
let l = { instancePath: t + "/coverage/" + y, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "complete" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.daysExpected === void 0 || !n.call(p, "daysExpected")) {
let l = { instancePath: t + "/coverage/" + y, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysExpected" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.daysReceived === void 0 || !n.call(p, "daysReceived")) {
let l = { instancePath: t + "/coverage/" + y, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysReceived" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.gaps === void 0 || !n.call(p, "gaps")) {
let l = { instancePath: t + "/coverage/" + y, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "gaps" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "reporter" || l === "level" || l === "expected" || l === "complete" || l === "daysExpected" || l === "daysReceived" || l === "gaps")) {
let w = { instancePath: t + "/coverage/" + y, schemaPath: "#/properties/coverage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (p.reporter !== void 0 && n.call(p, "reporter") && (fe(p.reporter, { instancePath: t + "/coverage/" + y + "/reporter", parentData: p, parentDataProperty: "reporter", rootData: u, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), p.level !== void 0 && n.call(p, "level") && (dr(p.level, { instancePath: t + "/coverage/" + y + "/level", parentData: p, parentDataProperty: "level", rootData: u, dynamicAnchors: f }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), p.expected !== void 0 && n.call(p, "expected")) {
let l = p.expected;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let w = { instancePath: t + "/coverage/" + y + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let w = { instancePath: t + "/coverage/" + y + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (p.complete !== void 0 && n.call(p, "complete")) {
let l = p.complete;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let w = { instancePath: t + "/coverage/" + y + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let w = { instancePath: t + "/coverage/" + y + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (p.daysExpected !== void 0 && n.call(p, "daysExpected")) {
let l = p.daysExpected;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let w = { instancePath: t + "/coverage/" + y + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let w = { instancePath: t + "/coverage/" + y + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (p.daysReceived !== void 0 && n.call(p, "daysReceived")) {
let l = p.daysReceived;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let w = { instancePath: t + "/coverage/" + y + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let w = { instancePath: t + "/coverage/" + y + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (p.gaps !== void 0 && n.call(p, "gaps")) {
let l = p.gaps;
if (Array.isArray(l)) {
if (l.length > 1e4) {
let g = { instancePath: t + "/coverage/" + y + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [g] : e.push(g), s++;
}
let w = l.length;
for (let g = 0; g < w; g++) {
let d = l[g];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.from === void 0 || !n.call(d, "from")) {
let $ = { instancePath: t + "/coverage/" + y + "/gaps/" + g, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.to === void 0 || !n.call(d, "to")) {
let $ = { instancePath: t + "/coverage/" + y + "/gaps/" + g, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.units === void 0 || !n.call(d, "units")) {
let $ = { instancePath: t + "/coverage/" + y + "/gaps/" + g, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(d))
if (!($ === "from" || $ === "to" || $ === "units")) {
let P = { instancePath: t + "/coverage/" + y + "/gaps/" + g, schemaPath: "#/properties/coverage/items/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [P] : e.push(P), s++;
}
if (d.from !== void 0 && n.call(d, "from") && (Pe(d.from, { instancePath: t + "/coverage/" + y + "/gaps/" + g + "/from", parentData: d, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), d.to !== void 0 && n.call(d, "to") && (Pe(d.to, { instancePath: t + "/coverage/" + y + "/gaps/" + g + "/to", parentData: d, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), d.units !== void 0 && n.call(d, "units")) {
let $ = d.units;
if (Array.isArray($)) {
if ($.length > 2e4) {
let E = { instancePath: t + "/coverage/" + y + "/gaps/" + g + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [E] : e.push(E), s++;
}
if ($.length < 1) {
let E = { instancePath: t + "/coverage/" + y + "/gaps/" + g + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [E] : e.push(E), s++;
}
let P = $.length;
for (let E = 0; E < P; E++)
pe($[E], { instancePath: t + "/coverage/" + y + "/gaps/" + g + "/units/" + E, parentData: $, parentDataProperty: E, rootData: u, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
let x = $.length, O;
if (x > 1) {
e: for (; x--; )
for (O = x; O--; )
if (H($[x], $[O])) {
let E = { instancePath: t + "/coverage/" + y + "/gaps/" + g + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: x, j: O } };
e === null ? e = [E] : e.push(E), s++;
break e;
}
}
} else {
let P = { instancePath: t + "/coverage/" + y + "/gaps/" + g + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let $ = { instancePath: t + "/coverage/" + y + "/gaps/" + g, schemaPath: "#/properties/coverage/items/properties/gaps/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let w = { instancePath: t + "/coverage/" + y + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let l = { instancePath: t + "/coverage/" + y, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let k = { instancePath: t + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.submissions !== void 0 && n.call(r, "submissions")) {
let h = r.submissions;
if (Array.isArray(h)) {
if (h.length > 1e6) {
let y = { instancePath: t + "/submissions", schemaPath: "#/properties/submissions/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = h.length;
for (let y = 0; y < k; y++) {
let p = h[y];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.sha256 === void 0 || !n.call(p, "sha256")) {
let l = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.file === void 0 || !n.call(p, "file")) {
let l = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "file" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.subject === void 0 || !n.call(p, "subject")) {
let l = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.reporter === void 0 || !n.call(p, "reporter")) {
let l = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.period === void 0 || !n.call(p, "period")) {
let l = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.edition === void 0 || !n.call(p, "edition")) {
let l = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.listDate === void 0 || !n.call(p, "listDate")) {
let l = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.covers === void 0 || !n.call(p, "covers")) {
let l = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "covers" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "sha256" || l === "file" || l === "subject" || l === "reporter" || l === "period" || l === "edition" || l === "listDate" || l === "covers")) {
let w = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (p.sha256 !== void 0 && n.call(p, "sha256")) {
let l = p.sha256;
if (typeof l == "string") {
if (F(l) > 64) {
let w = { instancePath: t + "/submissions/" + y + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [w] : e.push(w), s++;
}
if (!on.test(l)) {
let w = { instancePath: t + "/submissions/" + y + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/submissions/" + y + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (p.file !== void 0 && n.call(p, "file") && (ce(p.file, { instancePath: t + "/submissions/" + y + "/file", parentData: p, parentDataProperty: "file", rootData: u, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), p.subject !== void 0 && n.call(p, "subject") && (pe(p.subject, { instancePath: t + "/submissions/" + y + "/subject", parentData: p, parentDataProperty: "subject", rootData: u, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), p.reporter !== void 0 && n.call(p, "reporter")) {
let l = p.reporter, w = s, g = !1, d = s;
fe(l, { instancePath: t + "/submissions/" + y + "/reporter", parentData: p, parentDataProperty: "reporter", rootData: u, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
var i = d === s;
g = g || i;
let $ = s;
if (l !== null) {
let P = { instancePath: t + "/submissions/" + y + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
var i = $ === s;
if (g = g || i, g)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let P = { instancePath: t + "/submissions/" + y + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (p.period !== void 0 && n.call(p, "period") && (Ae(p.period, { instancePath: t + "/submissions/" + y + "/period", parentData: p, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), p.edition !== void 0 && n.call(p, "edition")) {
let l = p.edition, w = s, g = !1, d = s;
ks(l, { instancePath: t + "/submissions/" + y + "/edition", parentData: p, parentDataProperty: "edition", rootData: u, dynamicAnchors: f }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length);
var m = d === s;
g = g || m;
let $ = s;
if (l !== null) {
let P = { instancePath: t + "/submissions/" + y + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
var m = $ === s;
if (g = g || m, g)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let P = { instancePath: t + "/submissions/" + y + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (p.listDate !== void 0 && n.call(p, "listDate") && (Pe(p.listDate, { instancePath: t + "/submissions/" + y + "/listDate", parentData: p, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), p.covers !== void 0 && n.call(p, "covers")) {
let l = p.covers;
if (!(l === "life" || l === "period")) {
let w = { instancePath: t + "/submissions/" + y + "/covers", schemaPath: "#/properties/submissions/items/properties/covers/enum", keyword: "enum", params: { allowedValues: ar.properties.submissions.items.properties.covers.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let l = { instancePath: t + "/submissions/" + y, schemaPath: "#/properties/submissions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let k = { instancePath: t + "/submissions", schemaPath: "#/properties/submissions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.sourceSets !== void 0 && n.call(r, "sourceSets")) {
let h = r.sourceSets;
if (Array.isArray(h)) {
if (h.length > 1e6) {
let l = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [l] : e.push(l), s++;
}
let k = h.length;
for (let l = 0; l < k; l++) {
let w = h[l];
if (typeof w == "string") {
if (F(w) > 2e6) {
let g = { instancePath: t + "/sourceSets/" + l, schemaPath: "#/properties/sourceSets/items/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
e === null ? e = [g] : e.push(g), s++;
}
if (F(w) < 1) {
let g = { instancePath: t + "/sourceSets/" + l, schemaPath: "#/properties/sourceSets/items/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t + "/sourceSets/" + l, schemaPath: "#/properties/sourceSets/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
let y = h.length, p;
if (y > 1) {
let l = {};
for (; y--; ) {
let w = h[y];
if (typeof w == "string") {
if (typeof l[w] == "number") {
p = l[w];
let g = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/uniqueItems", keyword: "uniqueItems", params: { i: y, j: p } };
e === null ? e = [g] : e.push(g), s++;
break;
}
l[w] = y;
}
}
}
} else {
let k = { instancePath: t + "/sourceSets", schemaPath: "#/properties/sourceSets/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let h = r.units;
if (Array.isArray(h)) {
if (h.length > 2e4) {
let y = { instancePath: t + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = h.length;
for (let y = 0; y < k; y++) {
let p = h[y];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.unit === void 0 || !n.call(p, "unit")) {
let l = { instancePath: t + "/units/" + y, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.code === void 0 || !n.call(p, "code")) {
let l = { instancePath: t + "/units/" + y, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.name === void 0 || !n.call(p, "name")) {
let l = { instancePath: t + "/units/" + y, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.level === void 0 || !n.call(p, "level")) {
let l = { instancePath: t + "/units/" + y, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.listDate === void 0 || !n.call(p, "listDate")) {
let l = { instancePath: t + "/units/" + y, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.window === void 0 || !n.call(p, "window")) {
let l = { instancePath: t + "/units/" + y, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.figures === void 0 || !n.call(p, "figures")) {
let l = { instancePath: t + "/units/" + y, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "unit" || l === "code" || l === "name" || l === "level" || l === "listDate" || l === "window" || l === "figures")) {
let w = { instancePath: t + "/units/" + y, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (p.unit !== void 0 && n.call(p, "unit") && (pe(p.unit, { instancePath: t + "/units/" + y + "/unit", parentData: p, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), p.code !== void 0 && n.call(p, "code") && (ws(p.code, { instancePath: t + "/units/" + y + "/code", parentData: p, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), p.name !== void 0 && n.call(p, "name") && (ce(p.name, { instancePath: t + "/units/" + y + "/name", parentData: p, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), p.level !== void 0 && n.call(p, "level") && (dr(p.level, { instancePath: t + "/units/" + y + "/level", parentData: p, parentDataProperty: "level", rootData: u, dynamicAnchors: f }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), p.listDate !== void 0 && n.call(p, "listDate") && (Pe(p.listDate, { instancePath: t + "/units/" + y + "/listDate", parentData: p, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), p.window !== void 0 && n.call(p, "window") && (Ue(p.window, { instancePath: t + "/units/" + y + "/window", parentData: p, parentDataProperty: "window", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), p.figures !== void 0 && n.call(p, "figures")) {
let l = p.figures;
if (Array.isArray(l)) {
if (l.length > 2e5) {
let g = { instancePath: t + "/units/" + y + "/figures", schemaPath: "#/properties/units/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [g] : e.push(g), s++;
}
let w = l.length;
for (let g = 0; g < w; g++) {
let d = l[g];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.row === void 0 || !n.call(d, "row")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.column === void 0 || !n.call(d, "column")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.state === void 0 || !n.call(d, "state")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.value === void 0 || !n.call(d, "value")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.method === void 0 || !n.call(d, "method")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.status === void 0 || !n.call(d, "status")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.reason === void 0 || !n.call(d, "reason")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.overTime === void 0 || !n.call(d, "overTime")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.periods === void 0 || !n.call(d, "periods")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "periods" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.expected === void 0 || !n.call(d, "expected")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.received === void 0 || !n.call(d, "received")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "received" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.sources === void 0 || !n.call(d, "sources")) {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(d))
if (!n.call(ar.properties.units.items.properties.figures.items.properties, $)) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [P] : e.push(P), s++;
}
if (d.row !== void 0 && n.call(d, "row")) {
let $ = d.row;
if (typeof $ == "string") {
if (F($) > 200) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [P] : e.push(P), s++;
}
if (F($) < 1) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.column !== void 0 && n.call(d, "column")) {
let $ = d.column;
if (typeof $ == "string") {
if (F($) > 200) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [P] : e.push(P), s++;
}
if (F($) < 1) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.key !== void 0 && n.call(d, "key") && (ce(d.key, { instancePath: t + "/units/" + y + "/figures/" + g + "/key", parentData: d, parentDataProperty: "key", rootData: u, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), d.indicator !== void 0 && n.call(d, "indicator") && (fe(d.indicator, { instancePath: t + "/units/" + y + "/figures/" + g + "/indicator", parentData: d, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.breakdown !== void 0 && n.call(d, "breakdown")) {
let $ = d.breakdown;
if (typeof $ == "string") {
if (F($) > 400) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [P] : e.push(P), s++;
}
if (F($) < 1) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.of !== void 0 && n.call(d, "of")) {
let $ = d.of;
if (!($ === "previous" || $ === "samePeriodLastYear" || $ === "yearOfThis" || $ === "yearBefore")) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/of", schemaPath: "#/properties/units/items/properties/figures/items/properties/of/enum", keyword: "enum", params: { allowedValues: ar.properties.units.items.properties.figures.items.properties.of.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.scenario !== void 0 && n.call(d, "scenario") && (vs(d.scenario, { instancePath: t + "/units/" + y + "/figures/" + g + "/scenario", parentData: d, parentDataProperty: "scenario", rootData: u, dynamicAnchors: f }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length)), d.state !== void 0 && n.call(d, "state")) {
let $ = d.state;
if (!($ === "number" || $ === "nil" || $ === "missing" || $ === "notApplicable" || $ === "confidential" || $ === "none")) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/state", schemaPath: "#/properties/units/items/properties/figures/items/properties/state/enum", keyword: "enum", params: { allowedValues: ar.properties.units.items.properties.figures.items.properties.state.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.value !== void 0 && n.call(d, "value")) {
let $ = d.value, P = s, x = !1, O = s;
ie($, { instancePath: t + "/units/" + y + "/figures/" + g + "/value", parentData: d, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var q = O === s;
x = x || q;
let E = s;
if ($ !== null) {
let v = { instancePath: t + "/units/" + y + "/figures/" + g + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [v] : e.push(v), s++;
}
var q = E === s;
if (x = x || q, x)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let v = { instancePath: t + "/units/" + y + "/figures/" + g + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
if (d.text !== void 0 && n.call(d, "text") && (ce(d.text, { instancePath: t + "/units/" + y + "/figures/" + g + "/text", parentData: d, parentDataProperty: "text", rootData: u, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), d.method !== void 0 && n.call(d, "method") && (bs(d.method, { instancePath: t + "/units/" + y + "/figures/" + g + "/method", parentData: d, parentDataProperty: "method", rootData: u, dynamicAnchors: f }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length)), d.status !== void 0 && n.call(d, "status") && (qs(d.status, { instancePath: t + "/units/" + y + "/figures/" + g + "/status", parentData: d, parentDataProperty: "status", rootData: u, dynamicAnchors: f }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length)), d.reason !== void 0 && n.call(d, "reason") && ($s(d.reason, { instancePath: t + "/units/" + y + "/figures/" + g + "/reason", parentData: d, parentDataProperty: "reason", rootData: u, dynamicAnchors: f }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length)), d.known !== void 0 && n.call(d, "known") && (ie(d.known, { instancePath: t + "/units/" + y + "/figures/" + g + "/known", parentData: d, parentDataProperty: "known", rootData: u, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), d.lower !== void 0 && n.call(d, "lower") && (ie(d.lower, { instancePath: t + "/units/" + y + "/figures/" + g + "/lower", parentData: d, parentDataProperty: "lower", rootData: u, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), d.upper !== void 0 && n.call(d, "upper") && (ie(d.upper, { instancePath: t + "/units/" + y + "/figures/" + g + "/upper", parentData: d, parentDataProperty: "upper", rootData: u, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), d.overTime !== void 0 && n.call(d, "overTime")) {
let $ = d.overTime;
if (!($ === "asSent" || $ === "sum" || $ === "last" || $ === "first" || $ === "max" || $ === "min" || $ === "cumulative" || $ === "recomputed")) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/overTime", schemaPath: "#/properties/units/items/properties/figures/items/properties/overTime/enum", keyword: "enum", params: { allowedValues: ar.properties.units.items.properties.figures.items.properties.overTime.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.periods !== void 0 && n.call(d, "periods")) {
let $ = d.periods;
if (Array.isArray($)) {
if ($.length > 100) {
let x = { instancePath: t + "/units/" + y + "/figures/" + g + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [x] : e.push(x), s++;
}
let P = $.length;
for (let x = 0; x < P; x++)
Ae($[x], { instancePath: t + "/units/" + y + "/figures/" + g + "/periods/" + x, parentData: $, parentDataProperty: x, rootData: u, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
} else {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.expected !== void 0 && n.call(d, "expected")) {
let $ = d.expected;
if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [P] : e.push(P), s++;
}
if (typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.received !== void 0 && n.call(d, "received")) {
let $ = d.received;
if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [P] : e.push(P), s++;
}
if (typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.missingWeight !== void 0 && n.call(d, "missingWeight") && (Ds(d.missingWeight, { instancePath: t + "/units/" + y + "/figures/" + g + "/missingWeight", parentData: d, parentDataProperty: "missingWeight", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length)), d.sources !== void 0 && n.call(d, "sources")) {
let $ = d.sources, P = s, x = !1, O = s;
if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
let v = { instancePath: t + "/units/" + y + "/figures/" + g + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [v] : e.push(v), s++;
}
if (typeof $ == "number" && isFinite($) && ($ < 0 || isNaN($))) {
let v = { instancePath: t + "/units/" + y + "/figures/" + g + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [v] : e.push(v), s++;
}
var a = O === s;
x = x || a;
let E = s;
if ($ !== null) {
let v = { instancePath: t + "/units/" + y + "/figures/" + g + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [v] : e.push(v), s++;
}
var a = E === s;
if (x = x || a, x)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let v = { instancePath: t + "/units/" + y + "/figures/" + g + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
if (d.changes !== void 0 && n.call(d, "changes")) {
let $ = d.changes;
if (Array.isArray($)) {
if ($.length > 1e3) {
let x = { instancePath: t + "/units/" + y + "/figures/" + g + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [x] : e.push(x), s++;
}
if ($.length < 1) {
let x = { instancePath: t + "/units/" + y + "/figures/" + g + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
let P = $.length;
for (let x = 0; x < P; x++)
js($[x], { instancePath: t + "/units/" + y + "/figures/" + g + "/changes/" + x, parentData: $, parentDataProperty: x, rootData: u, dynamicAnchors: f }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length);
} else {
let P = { instancePath: t + "/units/" + y + "/figures/" + g + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let $ = { instancePath: t + "/units/" + y + "/figures/" + g, schemaPath: "#/properties/units/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let w = { instancePath: t + "/units/" + y + "/figures", schemaPath: "#/properties/units/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let l = { instancePath: t + "/units/" + y, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let k = { instancePath: t + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.groups !== void 0 && n.call(r, "groups")) {
let h = r.groups;
if (Array.isArray(h)) {
if (h.length > 2e4) {
let y = { instancePath: t + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = h.length;
for (let y = 0; y < k; y++) {
let p = h[y];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.members === void 0 || !n.call(p, "members")) {
let l = { instancePath: t + "/groups/" + y, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "members" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.listDate === void 0 || !n.call(p, "listDate")) {
let l = { instancePath: t + "/groups/" + y, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.window === void 0 || !n.call(p, "window")) {
let l = { instancePath: t + "/groups/" + y, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.totals === void 0 || !n.call(p, "totals")) {
let l = { instancePath: t + "/groups/" + y, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "totals" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "members" || l === "listDate" || l === "window" || l === "totals")) {
let w = { instancePath: t + "/groups/" + y, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (p.members !== void 0 && n.call(p, "members")) {
let l = p.members;
if (Array.isArray(l)) {
if (l.length > 1e3) {
let $ = { instancePath: t + "/groups/" + y + "/members", schemaPath: "#/properties/groups/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [$] : e.push($), s++;
}
if (l.length < 2) {
let $ = { instancePath: t + "/groups/" + y + "/members", schemaPath: "#/properties/groups/items/properties/members/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [$] : e.push($), s++;
}
let w = l.length;
for (let $ = 0; $ < w; $++)
pe(l[$], { instancePath: t + "/groups/" + y + "/members/" + $, parentData: l, parentDataProperty: $, rootData: u, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
let g = l.length, d;
if (g > 1) {
e: for (; g--; )
for (d = g; d--; )
if (H(l[g], l[d])) {
let $ = { instancePath: t + "/groups/" + y + "/members", schemaPath: "#/properties/groups/items/properties/members/uniqueItems", keyword: "uniqueItems", params: { i: g, j: d } };
e === null ? e = [$] : e.push($), s++;
break e;
}
}
} else {
let w = { instancePath: t + "/groups/" + y + "/members", schemaPath: "#/properties/groups/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (p.listDate !== void 0 && n.call(p, "listDate") && (Pe(p.listDate, { instancePath: t + "/groups/" + y + "/listDate", parentData: p, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), p.window !== void 0 && n.call(p, "window") && (Ue(p.window, { instancePath: t + "/groups/" + y + "/window", parentData: p, parentDataProperty: "window", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), p.totals !== void 0 && n.call(p, "totals")) {
let l = p.totals;
if (Array.isArray(l)) {
if (l.length > 2e5) {
let g = { instancePath: t + "/groups/" + y + "/totals", schemaPath: "#/properties/groups/items/properties/totals/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [g] : e.push(g), s++;
}
let w = l.length;
for (let g = 0; g < w; g++) {
let d = l[g];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.row === void 0 || !n.call(d, "row")) {
let $ = { instancePath: t + "/groups/" + y + "/totals/" + g, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.column === void 0 || !n.call(d, "column")) {
let $ = { instancePath: t + "/groups/" + y + "/totals/" + g, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [$] : e.push($), s++;
}
if (d.value === void 0 || !n.call(d, "value")) {
let $ = { instancePath: t + "/groups/" + y + "/totals/" + g, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(d))
if (!($ === "row" || $ === "column" || $ === "key" || $ === "value")) {
let P = { instancePath: t + "/groups/" + y + "/totals/" + g, schemaPath: "#/properties/groups/items/properties/totals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [P] : e.push(P), s++;
}
if (d.row !== void 0 && n.call(d, "row")) {
let $ = d.row;
if (typeof $ == "string") {
if (F($) > 200) {
let P = { instancePath: t + "/groups/" + y + "/totals/" + g + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [P] : e.push(P), s++;
}
if (F($) < 1) {
let P = { instancePath: t + "/groups/" + y + "/totals/" + g + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/groups/" + y + "/totals/" + g + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (d.column !== void 0 && n.call(d, "column")) {
let $ = d.column;
if (typeof $ == "string") {
if (F($) > 200) {
let P = { instancePath: t + "/groups/" + y + "/totals/" + g + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [P] : e.push(P), s++;
}
if (F($) < 1) {
let P = { instancePath: t + "/groups/" + y + "/totals/" + g + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/groups/" + y + "/totals/" + g + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
d.key !== void 0 && n.call(d, "key") && (ce(d.key, { instancePath: t + "/groups/" + y + "/totals/" + g + "/key", parentData: d, parentDataProperty: "key", rootData: u, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), d.value !== void 0 && n.call(d, "value") && (ie(d.value, { instancePath: t + "/groups/" + y + "/totals/" + g + "/value", parentData: d, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let $ = { instancePath: t + "/groups/" + y + "/totals/" + g, schemaPath: "#/properties/groups/items/properties/totals/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let w = { instancePath: t + "/groups/" + y + "/totals", schemaPath: "#/properties/groups/items/properties/totals/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let l = { instancePath: t + "/groups/" + y, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let k = { instancePath: t + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let h = r.comparisons;
if (Array.isArray(h)) {
if (h.length > 1e6) {
let y = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = h.length;
for (let y = 0; y < k; y++) {
let p = h[y];
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.kind === void 0 || !n.call(p, "kind")) {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.unit === void 0 || !n.call(p, "unit")) {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.period === void 0 || !n.call(p, "period")) {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.row === void 0 || !n.call(p, "row")) {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.column === void 0 || !n.call(p, "column")) {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.sent === void 0 || !n.call(p, "sent")) {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "sent" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.ours === void 0 || !n.call(p, "ours")) {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.difference === void 0 || !n.call(p, "difference")) {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.verdict === void 0 || !n.call(p, "verdict")) {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!n.call(ar.properties.comparisons.items.properties, l)) {
let w = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (p.kind !== void 0 && n.call(p, "kind")) {
let l = p.kind;
if (!(l === "parent" || l === "wholePeriod" || l === "earlierPeriod" || l === "coversPeriod" || l === "backCast")) {
let w = { instancePath: t + "/comparisons/" + y + "/kind", schemaPath: "#/properties/comparisons/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ar.properties.comparisons.items.properties.kind.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (p.unit !== void 0 && n.call(p, "unit") && (pe(p.unit, { instancePath: t + "/comparisons/" + y + "/unit", parentData: p, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), p.period !== void 0 && n.call(p, "period") && (Ae(p.period, { instancePath: t + "/comparisons/" + y + "/period", parentData: p, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), p.row !== void 0 && n.call(p, "row")) {
let l = p.row;
if (typeof l == "string") {
if (F(l) > 200) {
let w = { instancePath: t + "/comparisons/" + y + "/row", schemaPath: "#/properties/comparisons/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
if (F(l) < 1) {
let w = { instancePath: t + "/comparisons/" + y + "/row", schemaPath: "#/properties/comparisons/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/comparisons/" + y + "/row", schemaPath: "#/properties/comparisons/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (p.column !== void 0 && n.call(p, "column")) {
let l = p.column;
if (typeof l == "string") {
if (F(l) > 200) {
let w = { instancePath: t + "/comparisons/" + y + "/column", schemaPath: "#/properties/comparisons/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
if (F(l) < 1) {
let w = { instancePath: t + "/comparisons/" + y + "/column", schemaPath: "#/properties/comparisons/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/comparisons/" + y + "/column", schemaPath: "#/properties/comparisons/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (p.key !== void 0 && n.call(p, "key") && (ce(p.key, { instancePath: t + "/comparisons/" + y + "/key", parentData: p, parentDataProperty: "key", rootData: u, dynamicAnchors: f }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), p.sent !== void 0 && n.call(p, "sent") && (ie(p.sent, { instancePath: t + "/comparisons/" + y + "/sent", parentData: p, parentDataProperty: "sent", rootData: u, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), p.ours !== void 0 && n.call(p, "ours") && (ie(p.ours, { instancePath: t + "/comparisons/" + y + "/ours", parentData: p, parentDataProperty: "ours", rootData: u, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), p.difference !== void 0 && n.call(p, "difference") && (ie(p.difference, { instancePath: t + "/comparisons/" + y + "/difference", parentData: p, parentDataProperty: "difference", rootData: u, dynamicAnchors: f }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), p.verdict !== void 0 && n.call(p, "verdict")) {
let l = p.verdict;
if (!(l === "equal" || l === "withinTolerance" || l === "differs")) {
let w = { instancePath: t + "/comparisons/" + y + "/verdict", schemaPath: "#/properties/comparisons/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: ar.properties.comparisons.items.properties.verdict.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let l = { instancePath: t + "/comparisons/" + y, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let k = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let h = r.findings;
if (Array.isArray(h)) {
if (h.length > 1e6) {
let y = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = h.length;
for (let y = 0; y < k; y++)
or(h[y], { instancePath: t + "/findings/" + y, parentData: h, parentDataProperty: y, rootData: u, dynamicAnchors: f }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length);
} else {
let k = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let h = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return Li.errors = e, s === 0;
}
Li.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ao = _i;
function Ls(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Gr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var an = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function _s(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!an.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function As(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
_s(r, { instancePath: t, parentData: _, parentDataProperty: A, rootData: u, dynamicAnchors: f }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length);
var h = q === s;
m = m || h;
let a = s;
if (r !== "*") {
let k = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [k] : e.push(k), s++;
}
var h = a === s;
if (m = m || h, m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let k = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Es(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ns(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _i(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _i.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.change !== void 0 && n.call(r, "change") && (Ls(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (hr(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (hr(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (As(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: f }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length)), r.share !== void 0 && n.call(r, "share") && (Es(r.share, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: u, dynamicAnchors: f }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length)), r.authority !== void 0 && n.call(r, "authority") && (Pr(r.authority, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: u, dynamicAnchors: f }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.document !== void 0 && n.call(r, "document") && (Pr(r.document, { instancePath: t + "/document", parentData: r, parentDataProperty: "document", rootData: u, dynamicAnchors: f }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.date !== void 0 && n.call(r, "date") && (Ns(r.date, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return _i.errors = e, s === 0;
}
_i.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Eo = Ai;
function Vs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
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
function Fs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
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
function Ts(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function zs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Qr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return zs.errors = e, s === 0;
}
zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ai(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ai.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.listDate !== void 0 && n.call(r, "listDate") && (Vs(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (Fs(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (Ts(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length)), r.reason !== void 0 && n.call(r, "reason") && (zs(r.reason, { instancePath: t + "/reason", parentData: r, parentDataProperty: "reason", rootData: u, dynamicAnchors: f }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ai.errors = e, s === 0;
}
Ai.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var No = Ei, en = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function ae(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ae.errors = e, s === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Q.errors = e, s === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
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
var eo = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function Cr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: eo.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Cr.errors = e, s === 0;
}
Cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Rr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Cs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "number" || m === "clause" || m === "standing" || m === "later" || m === "note")) {
let q = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (ue(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (ue(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Cr(r.standing, { instancePath: t + "/standing", parentData: r, parentDataProperty: "standing", rootData: u, dynamicAnchors: f }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let m = r.later;
if (Array.isArray(m)) {
if (m.length > 10) {
let a = { instancePath: t + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.length < 1) {
let a = { instancePath: t + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let q = m.length;
for (let a = 0; a < q; a++) {
let h = m[a];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.number === void 0 || !n.call(h, "number")) {
let k = { instancePath: t + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (h.from === void 0 || !n.call(h, "from")) {
let k = { instancePath: t + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(h))
if (!(k === "number" || k === "from")) {
let y = { instancePath: t + "/later/" + a, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.number !== void 0 && n.call(h, "number") && (ue(h.number, { instancePath: t + "/later/" + a + "/number", parentData: h, parentDataProperty: "number", rootData: u, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), h.from !== void 0 && n.call(h, "from")) {
let k = h.from, y = s, p = !1, l = s;
Rr(k, { instancePath: t + "/later/" + a + "/from", parentData: h, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length);
var i = l === s;
p = p || i;
let w = s;
if (k !== null) {
let g = { instancePath: t + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var i = w === s;
if (p = p || i, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: t + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let k = { instancePath: t + "/later/" + a, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: t + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (le(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qi = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function Rs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var rn = { validate: Hr };
function Bs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "group") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: t + "/heading", parentData: r, parentDataProperty: "heading", rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.columns !== void 0 && n.call(r, "columns")) {
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
let m = i.length;
for (let q = 0; q < m; q++)
rn.validate(i[q], { instancePath: t + "/columns/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: f }) || (e = e === null ? rn.validate.errors : e.concat(rn.validate.errors), s = e.length);
} else {
let m = { instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ro = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var Nn = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function B(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 60) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Nn.test(r)) {
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
var vi = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function Y(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Y.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ss(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ss.errors = e, s === 0;
}
Ss.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Zs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ks(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = we.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vn = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function Us(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Vn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ln = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
function $e(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!n.call(vi.properties, i)) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (ae(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
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
let m = i.length;
for (let q = 0; q < m; q++)
Ss(i[q], { instancePath: t + "/parts/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: f }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length);
} else {
let m = { instancePath: t + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.definition !== void 0 && n.call(r, "definition")) {
let i = r.definition;
if (typeof i == "string") {
if (F(i) > 40) {
let m = { instancePath: t + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!ln.test(i)) {
let m = { instancePath: t + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.period !== void 0 && n.call(r, "period")) {
let i = r.period;
if (!(i === "this" || i === "previous" || i === "samePeriodLastYear" || i === "yearOfThis" || i === "yearBefore")) {
let m = { instancePath: t + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: vi.properties.period.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.edition !== void 0 && n.call(r, "edition") && (Zs(r.edition, { instancePath: t + "/edition", parentData: r, parentDataProperty: "edition", rootData: u, dynamicAnchors: f }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length)), r.bound !== void 0 && n.call(r, "bound") && typeof r.bound != "boolean") {
let i = { instancePath: t + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (Ks(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length)), r.cumulative !== void 0 && n.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let i = { instancePath: t + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.entry !== void 0 && n.call(r, "entry")) {
let i = r.entry;
if (!(i === "input" || i === "computed" || i === "fixed" || i === "notApplicable" || i === "note")) {
let m = { instancePath: t + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: vi.properties.entry.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (we(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let i = r.type;
if (!(i === "number" || i === "yesNo" || i === "text" || i === "date")) {
let m = { instancePath: t + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: vi.properties.type.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure") && (ae(r.measure, { instancePath: t + "/measure", parentData: r, parentDataProperty: "measure", rootData: u, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.decimals !== void 0 && n.call(r, "decimals")) {
let i = r.decimals;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let m = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 12 || isNaN(i)) {
let m = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [m] : e.push(m), s++;
}
if (i < 0 || isNaN(i)) {
let m = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [m] : e.push(m), s++;
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
let h = { instancePath: t + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [h] : e.push(h), s++;
}
let m = i.length;
for (let h = 0; h < m; h++)
Us(i[h], { instancePath: t + "/states/" + h, parentData: i, parentDataProperty: h, rootData: u, dynamicAnchors: f }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length);
let q = i.length, a;
if (q > 1) {
e: for (; q--; )
for (a = q; a--; )
if (H(i[q], i[a])) {
let h = { instancePath: t + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: q, j: a } };
e === null ? e = [h] : e.push(h), s++;
break e;
}
}
} else {
let m = { instancePath: t + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
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
var so = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function Ms(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "column") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.index !== void 0 && n.call(r, "index") && (B(r.index, { instancePath: t + "/index", parentData: r, parentDataProperty: "index", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.printedIndex !== void 0 && n.call(r, "printedIndex")) {
let i = r.printedIndex;
if (typeof i == "string") {
if (F(i) > 60) {
let m = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!so.test(i)) {
let m = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: t + "/heading", parentData: r, parentDataProperty: "heading", rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.role !== void 0 && n.call(r, "role")) {
let i = r.role;
if (!(i === "number" || i === "label" || i === "code" || i === "measure" || i === "due" || i === "value" || i === "note")) {
let m = { instancePath: t + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: ro.properties.role.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.width !== void 0 && n.call(r, "width")) {
let i = r.width;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let m = { instancePath: t + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 120 || isNaN(i)) {
let m = { instancePath: t + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [m] : e.push(m), s++;
}
if (i < 3 || isNaN(i)) {
let m = { instancePath: t + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [m] : e.push(m), s++;
}
}
}
r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Hr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
Bs(r, { instancePath: t, parentData: _, parentDataProperty: A, rootData: u, dynamicAnchors: f }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length);
var k = q === s;
if (m = m || k, k)
var a = !0;
let h = s;
Ms(r, { instancePath: t, parentData: _, parentDataProperty: A, rootData: u, dynamicAnchors: f }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length);
var k = h === s;
if (m = m || k, k && a !== !0 && (a = !0), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let y = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
return Hr.errors = e, o.props = a, s === 0;
}
Hr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var to = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Ws(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.column !== void 0 && n.call(r, "column") && (B(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ws.errors = e, s === 0;
}
Ws.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
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
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, a = s, h = !1, k = s;
U(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
h = h || i;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var i = y === s;
if (h = h || i, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, a = s, h = !1, k = s;
U(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var m = k === s;
h = h || m;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var m = y === s;
if (h = h || m, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pn = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function Ys(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
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
if (!n.call(to.properties, i)) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "fixed") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.codePrinted !== void 0 && n.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let i = { instancePath: t + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.optional !== void 0 && n.call(r, "optional") && typeof r.optional != "boolean") {
let i = { instancePath: t + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.task !== void 0 && n.call(r, "task") && (B(r.task, { instancePath: t + "/task", parentData: r, parentDataProperty: "task", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.cells !== void 0 && n.call(r, "cells")) {
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
let m = i.length;
for (let q = 0; q < m; q++)
Ws(i[q], { instancePath: t + "/cells/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: f }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length);
} else {
let m = { instancePath: t + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (F(i) > 20) {
let m = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!pn.test(i)) {
let m = { instancePath: t + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let i = r.indent;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let m = { instancePath: t + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 6 || isNaN(i)) {
let m = { instancePath: t + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [m] : e.push(m), s++;
}
if (i < 0 || isNaN(i)) {
let m = { instancePath: t + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [m] : e.push(m), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var io = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function Hs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Hs.errors = e, s === 0;
}
Hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.open === void 0 || !n.call(r, "open")) {
let p = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "open" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "list" || p === "breakdown" || p === "open")) {
let l = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "breakdown") {
let p = { instancePath: t + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (ae(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.open !== void 0 && n.call(r, "open") && typeof r.open != "boolean") {
let p = { instancePath: t + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var y = q === s;
if (m = m || y, y)
var a = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let p = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let p = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "list" || p === "level")) {
let l = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "units") {
let p = { instancePath: t + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [p] : e.push(p), s++;
}
r.level !== void 0 && n.call(r, "level") && (Hs(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: f }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var y = h === s;
m = m || y, y && a !== !0 && (a = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let p = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.bodyKind === void 0 || !n.call(r, "bodyKind")) {
let p = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bodyKind" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "list" || p === "bodyKind")) {
let l = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "bodies") {
let p = { instancePath: t + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [p] : e.push(p), s++;
}
r.bodyKind !== void 0 && n.call(r, "bodyKind") && (ae(r.bodyKind, { instancePath: t + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: u, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var y = k === s;
if (m = m || y, y && a !== !0 && (a = !0), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
return Qs.errors = e, o.props = a, s === 0;
}
Qs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Gs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
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
if (!n.call(io.properties, i)) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "repeat") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.key !== void 0 && n.call(r, "key") && (Qs(r.key, { instancePath: t + "/key", parentData: r, parentDataProperty: "key", rootData: u, dynamicAnchors: f }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), r.minimum !== void 0 && n.call(r, "minimum")) {
let i = r.minimum;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let m = { instancePath: t + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 5e3 || isNaN(i)) {
let m = { instancePath: t + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [m] : e.push(m), s++;
}
if (i < 0 || isNaN(i)) {
let m = { instancePath: t + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [m] : e.push(m), s++;
}
}
}
if (r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: t + "/cell", parentData: r, parentDataProperty: "cell", rootData: u, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (F(i) > 20) {
let m = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!pn.test(i)) {
let m = { instancePath: t + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let i = r.indent;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let m = { instancePath: t + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 6 || isNaN(i)) {
let m = { instancePath: t + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [m] : e.push(m), s++;
}
if (i < 0 || isNaN(i)) {
let m = { instancePath: t + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [m] : e.push(m), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "heading") {
let i = { instancePath: t + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [i] : e.push(i), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: t + "/label", parentData: r, parentDataProperty: "label", rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let i = r.number;
if (typeof i == "string") {
if (F(i) > 20) {
let m = { instancePath: t + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!pn.test(i)) {
let m = { instancePath: t + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let i = r.indent;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let m = { instancePath: t + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof i == "number" && isFinite(i)) {
if (i > 6 || isNaN(i)) {
let m = { instancePath: t + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [m] : e.push(m), s++;
}
if (i < 0 || isNaN(i)) {
let m = { instancePath: t + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [m] : e.push(m), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (le(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xs(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
Ys(r, { instancePath: t, parentData: _, parentDataProperty: A, rootData: u, dynamicAnchors: f }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length);
var y = q === s;
if (m = m || y, y)
var a = !0;
let h = s;
Gs(r, { instancePath: t, parentData: _, parentDataProperty: A, rootData: u, dynamicAnchors: f }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length);
var y = h === s;
m = m || y, y && a !== !0 && (a = !0);
let k = s;
Js(r, { instancePath: t, parentData: _, parentDataProperty: A, rootData: u, dynamicAnchors: f }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length);
var y = k === s;
if (m = m || y, y && a !== !0 && (a = !0), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
return Xs.errors = e, o.props = a, s === 0;
}
Xs.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ir = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] };
function re(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: An.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function et(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let P = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let P = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let P = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "axis" || P === "total" || P === "parts" || P === "breakdown" || P === "only" || P === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let P = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let P = r.axis;
if (!(P === "columns" || P === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: ir.anyOf[0].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: t + "/total", parentData: r, parentDataProperty: "total", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let P = r.parts;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/parts/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (ae(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let P = r.only;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/only/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = q === s;
if (m = m || $, $)
var a = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let P = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let P = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let P = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "axis" || P === "total" || P === "parts" || P === "minus" || P === "only" || P === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "sum") {
let P = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let P = r.axis;
if (!(P === "columns" || P === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: ir.anyOf[1].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: t + "/total", parentData: r, parentDataProperty: "total", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let P = r.parts;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/parts/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minus !== void 0 && n.call(r, "minus")) {
let P = r.minus;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/minus/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let P = r.only;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/only/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = h === s;
m = m || $, $ && a !== !0 && (a = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let P = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.whole === void 0 || !n.call(r, "whole")) {
let P = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let P = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "axis" || P === "whole" || P === "parts" || P === "only" || P === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let P = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let P = r.axis;
if (!(P === "columns" || P === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: ir.anyOf[2].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.whole !== void 0 && n.call(r, "whole") && (B(r.whole, { instancePath: t + "/whole", parentData: r, parentDataProperty: "whole", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let P = r.parts;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/parts/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let P = r.only;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/only/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = k === s;
m = m || $, $ && a !== !0 && (a = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let P = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.left === void 0 || !n.call(r, "left")) {
let P = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.right === void 0 || !n.call(r, "right")) {
let P = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "axis" || P === "left" || P === "right" || P === "only" || P === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "atMost") {
let P = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let P = r.axis;
if (!(P === "columns" || P === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: ir.anyOf[3].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.left !== void 0 && n.call(r, "left")) {
let P = r.left;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/left/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.right !== void 0 && n.call(r, "right")) {
let P = r.right;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/right/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let P = r.only;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/only/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = y === s;
m = m || $, $ && a !== !0 && (a = !0);
let p = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let P = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.opening === void 0 || !n.call(r, "opening")) {
let P = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.closing === void 0 || !n.call(r, "closing")) {
let P = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "axis" || P === "opening" || P === "closing" || P === "only" || P === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let P = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let P = r.axis;
if (!(P === "columns" || P === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: ir.anyOf[4].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.opening !== void 0 && n.call(r, "opening") && (B(r.opening, { instancePath: t + "/opening", parentData: r, parentDataProperty: "opening", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.closing !== void 0 && n.call(r, "closing") && (B(r.closing, { instancePath: t + "/closing", parentData: r, parentDataProperty: "closing", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let P = r.only;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/only/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = p === s;
m = m || $, $ && a !== !0 && (a = !0);
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let P = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.result === void 0 || !n.call(r, "result")) {
let P = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let P = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let P = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.factor === void 0 || !n.call(r, "factor")) {
let P = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "axis" || P === "result" || P === "numerator" || P === "denominator" || P === "factor" || P === "only" || P === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "ratio") {
let P = { instancePath: t + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let P = r.axis;
if (!(P === "columns" || P === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: ir.anyOf[5].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.result !== void 0 && n.call(r, "result") && (B(r.result, { instancePath: t + "/result", parentData: r, parentDataProperty: "result", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.numerator !== void 0 && n.call(r, "numerator") && (B(r.numerator, { instancePath: t + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (B(r.denominator, { instancePath: t + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor") && (we(r.factor, { instancePath: t + "/factor", parentData: r, parentDataProperty: "factor", rootData: u, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let P = r.only;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/only/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = l === s;
m = m || $, $ && a !== !0 && (a = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let P = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let P = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let P = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "axis" || P === "of" || P === "minimum" || P === "maximum" || P === "only" || P === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let P = { instancePath: t + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let P = r.axis;
if (!(P === "columns" || P === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: ir.anyOf[6].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let P = r.of;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/of/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (we(r.minimum, { instancePath: t + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: u, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (we(r.maximum, { instancePath: t + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: u, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let P = r.only;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/only/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = w === s;
m = m || $, $ && a !== !0 && (a = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let P = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let P = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let P = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let P = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let P = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "axis" || P === "of" || P === "against" || P === "percent" || P === "only" || P === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let P = { instancePath: t + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let P = r.axis;
if (!(P === "columns" || P === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: ir.anyOf[7].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let P = r.of;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/of/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.against !== void 0 && n.call(r, "against")) {
let P = r.against;
if (!(P === "previousPeriod" || P === "samePeriodLastYear")) {
let x = { instancePath: t + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: ir.anyOf[7].properties.against.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (we(r.percent, { instancePath: t + "/percent", parentData: r, parentDataProperty: "percent", rootData: u, dynamicAnchors: f }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let P = r.only;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/only/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = g === s;
m = m || $, $ && a !== !0 && (a = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let P = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let P = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let P = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!(P === "kind" || P === "axis" || P === "of" || P === "only" || P === "severity")) {
let x = { instancePath: t, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let P = { instancePath: t + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let P = r.axis;
if (!(P === "columns" || P === "rows")) {
let x = { instancePath: t + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: ir.anyOf[8].properties.axis.enum } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let P = r.of;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/of/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let P = r.only;
if (Array.isArray(P)) {
if (P.length > 60) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (P.length < 1) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let x = P.length;
for (let v = 0; v < x; v++)
B(P[v], { instancePath: t + "/only/" + v, parentData: P, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let O = P.length, E;
if (O > 1) {
e: for (; O--; )
for (E = O; E--; )
if (H(P[O], P[E])) {
let v = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: O, j: E } };
e === null ? e = [v] : e.push(v), s++;
break e;
}
}
} else {
let x = { instancePath: t + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [x] : e.push(x), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (re(r.severity, { instancePath: t + "/severity", parentData: r, parentDataProperty: "severity", rootData: u, dynamicAnchors: f }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
} else {
let P = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
var $ = d === s;
if (m = m || $, $ && a !== !0 && (a = !0), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let P = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
return et.errors = e, o.props = a, s === 0;
}
et.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function rt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.length < 1) {
let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let i = r.length;
for (let m = 0; m < i; m++)
R(r[m], { instancePath: t + "/" + m, parentData: r, parentDataProperty: m, rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let i = r.length;
for (let a = 0; a < i; a++) {
let h = r[a];
if (typeof h == "string") {
if (F(h) > 60) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Wr.test(h)) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let m = r.length, q;
if (m > 1) {
let a = {};
for (; m--; ) {
let h = r[m];
if (typeof h == "string") {
if (typeof a[h] == "number") {
q = a[h];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: m, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[h] = m;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ei(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ei.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.version === void 0 || !n.call(r, "version")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
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
if (r.regime === void 0 || !n.call(r, "regime")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.head === void 0 || !n.call(r, "head")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.rows === void 0 || !n.call(r, "rows")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.signatures === void 0 || !n.call(r, "signatures")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.print === void 0 || !n.call(r, "print")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "print" } };
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
if (!n.call(en.properties, a)) {
let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (ae(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (ae(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.version !== void 0 && n.call(r, "version")) {
let a = r.version;
if (typeof a == "string") {
if (F(a) > 20) {
let h = { instancePath: t + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [h] : e.push(h), s++;
}
if (!De.test(a)) {
let h = { instancePath: t + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (Q(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let a = { instancePath: t + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.regime !== void 0 && n.call(r, "regime") && (ae(r.regime, { instancePath: t + "/regime", parentData: r, parentDataProperty: "regime", rootData: u, dynamicAnchors: f }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.head !== void 0 && n.call(r, "head")) {
let a = r.head;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.number === void 0 || !n.call(a, "number")) {
let h = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.instrument === void 0 || !n.call(a, "instrument")) {
let h = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let h = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.receivers === void 0 || !n.call(a, "receivers")) {
let h = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.periodKinds === void 0 || !n.call(a, "periodKinds")) {
let h = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.fromTo === void 0 || !n.call(a, "fromTo")) {
let h = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.measureLine === void 0 || !n.call(a, "measureLine")) {
let h = { instancePath: t + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(a))
if (!(h === "number" || h === "instrument" || h === "reporter" || h === "receivers" || h === "periodKinds" || h === "fromTo" || h === "measureLine" || h === "receivedOn")) {
let k = { instancePath: t + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.number !== void 0 && n.call(a, "number")) {
let h = a.number, k = s, y = !1, p = s;
ue(h, { instancePath: t + "/head/number", parentData: a, parentDataProperty: "number", rootData: u, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var i = p === s;
y = y || i;
let l = s;
if (h !== null) {
let w = { instancePath: t + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var i = l === s;
if (y = y || i, y)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.instrument !== void 0 && n.call(a, "instrument")) {
let h = a.instrument, k = s, y = !1, p = s;
Cs(h, { instancePath: t + "/head/instrument", parentData: a, parentDataProperty: "instrument", rootData: u, dynamicAnchors: f }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length);
var m = p === s;
y = y || m;
let l = s;
if (h !== null) {
let w = { instancePath: t + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var m = l === s;
if (y = y || m, y)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (a.reporter !== void 0 && n.call(a, "reporter") && (Q(a.reporter, { instancePath: t + "/head/reporter", parentData: a, parentDataProperty: "reporter", rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), a.receivers !== void 0 && n.call(a, "receivers")) {
let h = a.receivers;
if (Array.isArray(h)) {
if (h.length > 10) {
let y = { instancePath: t + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [y] : e.push(y), s++;
}
let k = h.length;
for (let y = 0; y < k; y++)
Q(h[y], { instancePath: t + "/head/receivers/" + y, parentData: h, parentDataProperty: y, rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let k = { instancePath: t + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (a.periodKinds !== void 0 && n.call(a, "periodKinds")) {
let h = a.periodKinds;
if (Array.isArray(h)) {
if (h.length > 9) {
let l = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [l] : e.push(l), s++;
}
if (h.length < 1) {
let l = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let k = h.length;
for (let l = 0; l < k; l++)
Rs(h[l], { instancePath: t + "/head/periodKinds/" + l, parentData: h, parentDataProperty: l, rootData: u, dynamicAnchors: f }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length);
let y = h.length, p;
if (y > 1) {
e: for (; y--; )
for (p = y; p--; )
if (H(h[y], h[p])) {
let l = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: y, j: p } };
e === null ? e = [l] : e.push(l), s++;
break e;
}
}
} else {
let k = { instancePath: t + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (a.fromTo !== void 0 && n.call(a, "fromTo") && typeof a.fromTo != "boolean") {
let h = { instancePath: t + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.measureLine !== void 0 && n.call(a, "measureLine")) {
let h = a.measureLine, k = s, y = !1, p = s;
Q(h, { instancePath: t + "/head/measureLine", parentData: a, parentDataProperty: "measureLine", rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
var q = p === s;
y = y || q;
let l = s;
if (h !== null) {
let w = { instancePath: t + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var q = l === s;
if (y = y || q, y)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: t + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
a.receivedOn !== void 0 && n.call(a, "receivedOn") && (Q(a.receivedOn, { instancePath: t + "/head/receivedOn", parentData: a, parentDataProperty: "receivedOn", rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length));
} else {
let h = { instancePath: t + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.columns !== void 0 && n.call(r, "columns")) {
let a = r.columns;
if (Array.isArray(a)) {
if (a.length > 60) {
let k = { instancePath: t + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.length < 1) {
let k = { instancePath: t + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let h = a.length;
for (let k = 0; k < h; k++)
Hr(a[k], { instancePath: t + "/columns/" + k, parentData: a, parentDataProperty: k, rootData: u, dynamicAnchors: f }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length);
} else {
let h = { instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.defaults !== void 0 && n.call(r, "defaults") && ($e(r.defaults, { instancePath: t + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: u, dynamicAnchors: f }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.rows !== void 0 && n.call(r, "rows")) {
let a = r.rows;
if (Array.isArray(a)) {
if (a.length > 2e3) {
let k = { instancePath: t + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.length < 1) {
let k = { instancePath: t + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
let h = a.length;
for (let k = 0; k < h; k++)
Xs(a[k], { instancePath: t + "/rows/" + k, parentData: a, parentDataProperty: k, rootData: u, dynamicAnchors: f }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length);
} else {
let h = { instancePath: t + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let a = r.relations;
if (Array.isArray(a)) {
if (a.length > 200) {
let k = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
let h = a.length;
for (let k = 0; k < h; k++)
et(a[k], { instancePath: t + "/relations/" + k, parentData: a, parentDataProperty: k, rootData: u, dynamicAnchors: f }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length);
} else {
let h = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.signatures !== void 0 && n.call(r, "signatures")) {
let a = r.signatures;
if (Array.isArray(a)) {
if (a.length > 6) {
let k = { instancePath: t + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [k] : e.push(k), s++;
}
let h = a.length;
for (let k = 0; k < h; k++)
Q(a[k], { instancePath: t + "/signatures/" + k, parentData: a, parentDataProperty: k, rootData: u, dynamicAnchors: f }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let h = { instancePath: t + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.print !== void 0 && n.call(r, "print")) {
let a = r.print;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.paper === void 0 || !n.call(a, "paper")) {
let h = { instancePath: t + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [h] : e.push(h), s++;
}
if (a.orientation === void 0 || !n.call(a, "orientation")) {
let h = { instancePath: t + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(a))
if (!(h === "paper" || h === "orientation")) {
let k = { instancePath: t + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [k] : e.push(k), s++;
}
if (a.paper !== void 0 && n.call(a, "paper")) {
let h = a.paper;
if (!(h === "A4" || h === "A3")) {
let k = { instancePath: t + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: en.properties.print.properties.paper.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (a.orientation !== void 0 && n.call(a, "orientation")) {
let h = a.orientation;
if (!(h === "portrait" || h === "landscape")) {
let k = { instancePath: t + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: en.properties.print.properties.orientation.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let h = { instancePath: t + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.guidance !== void 0 && n.call(r, "guidance")) {
let a = r.guidance;
if (Array.isArray(a)) {
if (a.length > 30) {
let k = { instancePath: t + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [k] : e.push(k), s++;
}
let h = a.length;
for (let k = 0; k < h; k++)
le(a[k], { instancePath: t + "/guidance/" + k, parentData: a, parentDataProperty: k, rootData: u, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
} else {
let h = { instancePath: t + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (le(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (rt(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: f }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (st(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: f }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length));
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ei.errors = e, s === 0;
}
Ei.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vo = Ni, vn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/holiday.schema.json", type: "object", additionalProperties: !1, required: ["from", "to", "kind", "weekdays", "nameVi", "nameEn", "source"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, kind: { enum: ["settled", "weeklyRest", "holiday", "dayOff", "workedInstead"] }, weekdays: { type: "string", maxLength: 13, pattern: "^([1-7]( [1-7])*)?$" }, nameVi: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { $ref: "common.schema.json#/$defs/shortText" }, source: { $ref: "common.schema.json#/$defs/shortText" } }, anyOf: [{ properties: { kind: { const: "weeklyRest" }, weekdays: { minLength: 1 } } }, { properties: { kind: { enum: ["settled", "holiday", "dayOff", "workedInstead"] }, to: { minLength: 1 }, weekdays: { const: "" } } }] };
function gr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
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
function Me(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var no = new RegExp("^([1-7]( [1-7])*)?$", "u");
function Ni(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ni.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "weeklyRest") {
let p = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "weeklyRest" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let p = r.weekdays;
if (typeof p == "string" && F(p) < 1) {
let l = { instancePath: t + "/weekdays", schemaPath: "#/anyOf/0/properties/weekdays/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
}
}
var k = q === s;
if (m = m || k, k) {
var a = {};
a.kind = !0, a.weekdays = !0;
}
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind")) {
let p = r.kind;
if (!(p === "settled" || p === "holiday" || p === "dayOff" || p === "workedInstead")) {
let l = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: vn.anyOf[1].properties.kind.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let p = r.to;
if (typeof p == "string" && F(p) < 1) {
let l = { instancePath: t + "/to", schemaPath: "#/anyOf/1/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays") && r.weekdays !== "") {
let p = { instancePath: t + "/weekdays", schemaPath: "#/anyOf/1/properties/weekdays/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [p] : e.push(p), s++;
}
}
var k = h === s;
if (m = m || k, k && a !== !0 && (a = a || {}, a.kind = !0, a.to = !0, a.weekdays = !0), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let p = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.weekdays === void 0 || !n.call(r, "weekdays")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekdays" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.nameVi === void 0 || !n.call(r, "nameVi")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameVi" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.nameEn === void 0 || !n.call(r, "nameEn")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameEn" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "from" || p === "to" || p === "kind" || p === "weekdays" || p === "nameVi" || p === "nameEn" || p === "source")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.from !== void 0 && n.call(r, "from") && (gr(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to")) {
let p = r.to, l = s, w = !1, g = s;
gr(p, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length);
var y = g === s;
w = w || y;
let d = s;
if (p !== "") {
let $ = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [$] : e.push($), s++;
}
var y = d === s;
if (w = w || y, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let $ = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let p = r.kind;
if (!(p === "settled" || p === "weeklyRest" || p === "holiday" || p === "dayOff" || p === "workedInstead")) {
let l = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: vn.properties.kind.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let p = r.weekdays;
if (typeof p == "string") {
if (F(p) > 13) {
let l = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!no.test(p)) {
let l = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/pattern", keyword: "pattern", params: { pattern: "^([1-7]( [1-7])*)?$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: t + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
r.nameVi !== void 0 && n.call(r, "nameVi") && (Me(r.nameVi, { instancePath: t + "/nameVi", parentData: r, parentDataProperty: "nameVi", rootData: u, dynamicAnchors: f }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn") && (Me(r.nameEn, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: f }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), r.source !== void 0 && n.call(r, "source") && (Me(r.source, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: f }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Ni.errors = e, s === 0;
}
Ni.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fo = Vi, Be = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function K(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ve.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ve.errors = e, s === 0;
}
ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = sr.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
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
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, a = s, h = !1, k = s;
U(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
h = h || i;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var i = y === s;
if (h = h || i, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, a = s, h = !1, k = s;
U(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var m = k === s;
h = h || m;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var m = y === s;
if (h = h || m, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
K(r, { instancePath: t, parentData: _, parentDataProperty: A, rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var l = q === s;
m = m || l;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let w = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.part === void 0 || !n.call(r, "part")) {
let w = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "part")) {
let g = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.part !== void 0 && n.call(r, "part") && (sr(r.part, { instancePath: t + "/part", parentData: r, parentDataProperty: "part", rootData: u, dynamicAnchors: f }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = a === s;
if (m = m || l, l)
var h = !0;
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let w = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.along === void 0 || !n.call(r, "along")) {
let w = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "along")) {
let g = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.along !== void 0 && n.call(r, "along") && (K(r.along, { instancePath: t + "/along", parentData: r, parentDataProperty: "along", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = k === s;
m = m || l, l && h !== !0 && (h = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let w = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let w = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!(w === "indicator" || w === "scenario")) {
let g = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.scenario !== void 0 && n.call(r, "scenario") && (Br(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: f }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = y === s;
m = m || l, l && h !== !0 && (h = !0);
let p = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !n.call(r, "concept")) {
let w = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (w !== "concept") {
let g = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
r.concept !== void 0 && n.call(r, "concept") && (ve(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: u, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length));
} else {
let w = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var l = p === s;
if (m = m || l, l && h !== !0 && (h = !0), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let w = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
return Ce.errors = e, o.props = h, s === 0;
}
Ce.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Fn = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Sr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 40) {
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
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oo = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function Zr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = null, a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !n.call(r, "indicator"))) {
let p = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [p] : e.push(p), s++;
}
var k = a === s;
k && (m = !0, q = 0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !n.call(r, "concept"))) {
let p = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [p] : e.push(p), s++;
}
var k = h === s;
if (k && m ? (m = !1, q = [q, 1]) : k && (m = !0, q = 1), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let p = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
e === null ? e = [p] : e.push(p), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !n.call(r, "date")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "indicator" || p === "concept" || p === "date")) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.concept !== void 0 && n.call(r, "concept") && (ve(r.concept, { instancePath: t + "/concept", parentData: r, parentDataProperty: "concept", rootData: u, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.date !== void 0 && n.call(r, "date")) {
let p = r.date, l = s, w = !1, g = s;
if (!(p === "sameWindow" || p === "endOfWindow")) {
let $ = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: oo.properties.date.anyOf[0].enum } };
e === null ? e = [$] : e.push($), s++;
}
var y = g === s;
w = w || y;
let d = s;
Zr(p, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: f }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length);
var y = d === s;
if (w = w || y, w)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let $ = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "number" || i === "clause" || i === "note")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.number !== void 0 && n.call(r, "number") && (R(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (R(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (zr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function it(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function We(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pi = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, ao = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function nt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "indicator" || i === "sign")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (Ce(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.sign !== void 0 && n.call(r, "sign")) {
let i = r.sign;
if (!(i === 1 || i === -1)) {
let m = { instancePath: t + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: ao.properties.sign.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return nt.errors = e, s === 0;
}
nt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
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
function ot(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s, a = s, h = !1, k = null, y = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !n.call(r, "parts"))) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = y === s;
l && (h = !0, k = 0);
let p = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !n.call(r, "breakdown"))) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
var l = p === s;
if (l && h ? (h = !1, k = [k, 1]) : l && (h = !0, k = 1), h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let c = { instancePath: t, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: k } };
e === null ? e = [c] : e.push(c), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "parts" || c === "breakdown")) {
let L = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.parts !== void 0 && n.call(r, "parts")) {
let c = r.parts;
if (Array.isArray(c)) {
if (c.length > 60) {
let V = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [V] : e.push(V), s++;
}
if (c.length < 2) {
let V = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [V] : e.push(V), s++;
}
let L = c.length;
for (let V = 0; V < L; V++)
K(c[V], { instancePath: t + "/parts/" + V, parentData: c, parentDataProperty: V, rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
} else {
let L = { instancePath: t + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = q === s;
if (m = m || D, D)
var w = !0;
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "of")) {
let L = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [c] : e.push(c), s++;
}
r.of !== void 0 && n.call(r, "of") && (K(r.of, { instancePath: t + "/of", parentData: r, parentDataProperty: "of", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = g === s;
m = m || D, D && w !== !0 && (w = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let c = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "breakdown" || c === "within")) {
let L = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [c] : e.push(c), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.within !== void 0 && n.call(r, "within") && (sr(r.within, { instancePath: t + "/within", parentData: r, parentDataProperty: "within", rootData: u, dynamicAnchors: f }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = d === s;
m = m || D, D && w !== !0 && (w = !0);
let $ = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let c = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "breakdown")) {
let L = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "overlapping") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [c] : e.push(c), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = $ === s;
m = m || D, D && w !== !0 && (w = !0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.terms === void 0 || !n.call(r, "terms")) {
let c = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "terms")) {
let L = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let c = r.kind;
if (!(c === "sum" || c === "atMost" || c === "atLeast")) {
let L = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: Pi.anyOf[4].properties.kind.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (r.terms !== void 0 && n.call(r, "terms")) {
let c = r.terms;
if (Array.isArray(c)) {
if (c.length > 60) {
let V = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [V] : e.push(V), s++;
}
if (c.length < 1) {
let V = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let L = c.length;
for (let V = 0; V < L; V++)
nt(c[V], { instancePath: t + "/terms/" + V, parentData: c, parentDataProperty: V, rootData: u, dynamicAnchors: f }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length);
} else {
let L = { instancePath: t + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = P === s;
m = m || D, D && w !== !0 && (w = !0);
let x = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let c = { instancePath: t, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "from")) {
let L = { instancePath: t, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [c] : e.push(c), s++;
}
r.from !== void 0 && n.call(r, "from") && (K(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = x === s;
m = m || D, D && w !== !0 && (w = !0);
let O = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let c = { instancePath: t, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let c = { instancePath: t, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "minimum" || c === "maximum" || c === "severity")) {
let L = { instancePath: t, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (vr(r.minimum, { instancePath: t + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: u, dynamicAnchors: f }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (vr(r.maximum, { instancePath: t + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: u, dynamicAnchors: f }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let c = r.severity;
if (!(c === "error" || c === "warning" || c === "note")) {
let L = { instancePath: t + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: Pi.anyOf[6].properties.severity.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = O === s;
m = m || D, D && w !== !0 && (w = !0);
let E = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let c = { instancePath: t, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "severity")) {
let L = { instancePath: t, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.severity !== void 0 && n.call(r, "severity")) {
let c = r.severity;
if (!(c === "error" || c === "warning" || c === "note")) {
let L = { instancePath: t + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: Pi.anyOf[7].properties.severity.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = E === s;
m = m || D, D && w !== !0 && (w = !0);
let v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let c = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let c = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let c = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let c = { instancePath: t, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(r))
if (!(c === "kind" || c === "against" || c === "percent" || c === "severity")) {
let L = { instancePath: t, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let c = { instancePath: t + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [c] : e.push(c), s++;
}
if (r.against !== void 0 && n.call(r, "against")) {
let c = r.against;
if (!(c === "previousPeriod" || c === "samePeriodLastYear")) {
let L = { instancePath: t + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: Pi.anyOf[8].properties.against.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (Sr(r.percent, { instancePath: t + "/percent", parentData: r, parentDataProperty: "percent", rootData: u, dynamicAnchors: f }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let c = r.severity;
if (!(c === "error" || c === "warning" || c === "note")) {
let L = { instancePath: t + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: Pi.anyOf[8].properties.severity.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var D = v === s;
if (m = m || D, D && w !== !0 && (w = !0), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
return ot.errors = e, o.props = w, s === 0;
}
ot.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function at(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.length < 1) {
let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let i = r.length;
for (let m = 0; m < i; m++)
R(r[m], { instancePath: t + "/" + m, parentData: r, parentDataProperty: m, rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function lt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let i = r.length;
for (let a = 0; a < i; a++) {
let h = r[a];
if (typeof h == "string") {
if (F(h) > 60) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Wr.test(h)) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let m = r.length, q;
if (m > 1) {
let a = {};
for (; m--; ) {
let h = r[m];
if (typeof h == "string") {
if (typeof a[h] == "number") {
q = a[h];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: m, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[h] = m;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Vi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && n.call(b, "overUnits") && b.overUnits !== "recompute") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
}
var a = q === s;
if (s = i, e !== null && (i ? e.length = i : e = null), a) {
let b = s, j = s, I = !1, N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let G = X.length;
for (let ee = 0; ee < G; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J)) {
if (J.numerator === void 0 || !n.call(J, "numerator")) {
let Oe = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [Oe] : e.push(Oe), s++;
}
if (J.denominator === void 0 || !n.call(J, "denominator")) {
let Oe = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [Oe] : e.push(Oe), s++;
}
}
}
}
}
var p = N === s;
if (I = I || p, p) {
var h = {};
h.definitions = !0;
}
let T = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let X = r.definitions;
if (Array.isArray(X)) {
let G = X.length;
for (let ee = 0; ee < G; ee++) {
let J = X[ee];
if (J && typeof J == "object" && !Array.isArray(J) && (J.growth === void 0 || !n.call(J, "growth"))) {
let Oe = { instancePath: t + "/definitions/" + ee, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [Oe] : e.push(Oe), s++;
}
}
}
}
var p = T === s;
I = I || p, p && h !== !0 && (h = h || {}, h.definitions = !0);
let z = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && n.call(r, "relations")) {
let X = r.relations;
if (Array.isArray(X)) {
let G = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let Oe = X[J], wi = s;
if (Oe && typeof Oe == "object" && !Array.isArray(Oe) && Oe.kind !== void 0 && n.call(Oe, "kind") && Oe.kind !== "sum") {
let mn = { instancePath: t + "/relations/" + J + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [mn] : e.push(mn), s++;
}
var k = wi === s;
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
var p = z === s;
I = I || p, p && h !== !0 && (h = h || {}, h.relations = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let X = r.unknown;
if (Array.isArray(X)) {
let G = s, ee = X.length;
for (let J = 0; J < ee; J++) {
let Oe = s;
if (X[J] !== "numerator") {
let wi = { instancePath: t + "/unknown/" + J, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [wi] : e.push(wi), s++;
}
var y = Oe === s;
if (y)
break;
}
if (y)
s = G, e !== null && (G ? e.length = G : e = null);
else {
let J = { instancePath: t + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [J] : e.push(J), s++;
}
}
}
var p = C === s;
if (I = I || p, p && h !== !0 && (h = h || {}, h.unknown = !0), I)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let X = { instancePath: t, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [X] : e.push(X), s++;
}
var a = b === s;
m = a, m && h !== !0 && (h = h || {}, h.behaviour = !0);
}
if (!m) {
let b = { instancePath: t, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
let l = s, w = !0, g = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b) && b.overUnits !== void 0 && n.call(b, "overUnits") && b.overUnits !== "weightedMean") {
let j = {};
e === null ? e = [j] : e.push(j), s++;
}
}
var d = g === s;
if (s = l, e !== null && (l ? e.length = l : e = null), d) {
let b = s, j = s, I = !1, N = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let C = r.definitions;
if (Array.isArray(C)) {
let he = C.length;
for (let X = 0; X < he; X++) {
let G = C[X];
if (G && typeof G == "object" && !Array.isArray(G) && (G.weight === void 0 || !n.call(G, "weight"))) {
let ee = { instancePath: t + "/definitions/" + X, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [ee] : e.push(ee), s++;
}
}
}
}
var x = N === s;
if (I = I || x, x) {
var $ = {};
$.definitions = !0;
}
let T = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let C = r.unknown;
if (Array.isArray(C)) {
let he = s, X = C.length;
for (let G = 0; G < X; G++) {
let ee = s;
if (C[G] !== "weight") {
let J = { instancePath: t + "/unknown/" + G, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [J] : e.push(J), s++;
}
var P = ee === s;
if (P)
break;
}
if (P)
s = he, e !== null && (he ? e.length = he : e = null);
else {
let G = { instancePath: t + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [G] : e.push(G), s++;
}
}
}
var x = T === s;
if (I = I || x, x && $ !== !0 && ($ = $ || {}, $.unknown = !0), I)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let C = { instancePath: t, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
var d = b === s;
w = d, w && $ !== !0 && ($ = $ || {}, $.behaviour = !0);
}
if (!w) {
let b = { instancePath: t, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if (h !== !0 && $ !== void 0 && ($ === !0 ? h = !0 : (h = h || {}, Object.assign(h, $))), r && typeof r == "object" && !Array.isArray(r)) {
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
if (!n.call(Be.properties, b)) {
let j = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (K(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (ve(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.sourceCodes !== void 0 && n.call(r, "sourceCodes")) {
let b = r.sourceCodes;
if (Array.isArray(b)) {
if (b.length > 40) {
let I = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
let j = b.length;
for (let I = 0; I < j; I++) {
let N = b[I];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.source === void 0 || !n.call(N, "source")) {
let T = { instancePath: t + "/sourceCodes/" + I, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.code === void 0 || !n.call(N, "code")) {
let T = { instancePath: t + "/sourceCodes/" + I, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(N))
if (!n.call(Be.properties.sourceCodes.items.properties, T)) {
let z = { instancePath: t + "/sourceCodes/" + I, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.source !== void 0 && n.call(N, "source") && (ne(N.source, { instancePath: t + "/sourceCodes/" + I + "/source", parentData: N, parentDataProperty: "source", rootData: u, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), N.code !== void 0 && n.call(N, "code")) {
let T = N.code, z = s, C = !1, he = s;
ne(T, { instancePath: t + "/sourceCodes/" + I + "/code", parentData: N, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var O = he === s;
C = C || O;
let X = s;
if (T !== null) {
let G = { instancePath: t + "/sourceCodes/" + I + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [G] : e.push(G), s++;
}
var O = X === s;
if (C = C || O, C)
s = z, e !== null && (z ? e.length = z : e = null);
else {
let G = { instancePath: t + "/sourceCodes/" + I + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [G] : e.push(G), s++;
}
}
if (N.instrument !== void 0 && n.call(N, "instrument") && (ne(N.instrument, { instancePath: t + "/sourceCodes/" + I + "/instrument", parentData: N, parentDataProperty: "instrument", rootData: u, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), N.form !== void 0 && n.call(N, "form") && (ne(N.form, { instancePath: t + "/sourceCodes/" + I + "/form", parentData: N, parentDataProperty: "form", rootData: u, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), N.name !== void 0 && n.call(N, "name") && (ne(N.name, { instancePath: t + "/sourceCodes/" + I + "/name", parentData: N, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), N.parts !== void 0 && n.call(N, "parts")) {
let T = N.parts;
if (Array.isArray(T)) {
if (T.length > 5) {
let C = { instancePath: t + "/sourceCodes/" + I + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [C] : e.push(C), s++;
}
if (T.length < 1) {
let C = { instancePath: t + "/sourceCodes/" + I + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [C] : e.push(C), s++;
}
let z = T.length;
for (let C = 0; C < z; C++)
sr(T[C], { instancePath: t + "/sourceCodes/" + I + "/parts/" + C, parentData: T, parentDataProperty: C, rootData: u, dynamicAnchors: f }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length);
} else {
let z = { instancePath: t + "/sourceCodes/" + I + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (N.scenario !== void 0 && n.call(N, "scenario") && (Br(N.scenario, { instancePath: t + "/sourceCodes/" + I + "/scenario", parentData: N, parentDataProperty: "scenario", rootData: u, dynamicAnchors: f }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), N.measure !== void 0 && n.call(N, "measure") && (K(N.measure, { instancePath: t + "/sourceCodes/" + I + "/measure", parentData: N, parentDataProperty: "measure", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), N.comparison !== void 0 && n.call(N, "comparison")) {
let T = N.comparison;
if (!(T === "toCompare" || T === "replaced")) {
let z = { instancePath: t + "/sourceCodes/" + I + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: Be.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [z] : e.push(z), s++;
}
}
N.replacedBy !== void 0 && n.call(N, "replacedBy") && (ne(N.replacedBy, { instancePath: t + "/sourceCodes/" + I + "/replacedBy", parentData: N, parentDataProperty: "replacedBy", rootData: u, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), N.validity !== void 0 && n.call(N, "validity") && (kr(N.validity, { instancePath: t + "/sourceCodes/" + I + "/validity", parentData: N, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let T = { instancePath: t + "/sourceCodes/" + I, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
} else {
let j = { instancePath: t + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.definitions !== void 0 && n.call(r, "definitions")) {
let b = r.definitions;
if (Array.isArray(b)) {
if (b.length > 20) {
let I = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [I] : e.push(I), s++;
}
if (b.length < 1) {
let I = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [I] : e.push(I), s++;
}
let j = b.length;
for (let I = 0; I < j; I++) {
let N = b[I];
if (N && typeof N == "object" && !Array.isArray(N)) {
if (N.version === void 0 || !n.call(N, "version")) {
let T = { instancePath: t + "/definitions/" + I, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.validity === void 0 || !n.call(N, "validity")) {
let T = { instancePath: t + "/definitions/" + I, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [T] : e.push(T), s++;
}
if (N.concept === void 0 || !n.call(N, "concept")) {
let T = { instancePath: t + "/definitions/" + I, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [T] : e.push(T), s++;
}
for (let T of Object.keys(N))
if (!n.call(Be.properties.definitions.items.properties, T)) {
let z = { instancePath: t + "/definitions/" + I, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T } };
e === null ? e = [z] : e.push(z), s++;
}
if (N.version !== void 0 && n.call(N, "version")) {
let T = N.version;
if (typeof T == "string") {
if (F(T) > 40) {
let z = { instancePath: t + "/definitions/" + I + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [z] : e.push(z), s++;
}
if (!ln.test(T)) {
let z = { instancePath: t + "/definitions/" + I + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [z] : e.push(z), s++;
}
} else {
let z = { instancePath: t + "/definitions/" + I + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (N.validity !== void 0 && n.call(N, "validity") && (kr(N.validity, { instancePath: t + "/definitions/" + I + "/validity", parentData: N, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), N.names !== void 0 && n.call(N, "names") && (ve(N.names, { instancePath: t + "/definitions/" + I + "/names", parentData: N, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), N.concept !== void 0 && n.call(N, "concept") && (Ee(N.concept, { instancePath: t + "/definitions/" + I + "/concept", parentData: N, parentDataProperty: "concept", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), N.method !== void 0 && n.call(N, "method") && (Ee(N.method, { instancePath: t + "/definitions/" + I + "/method", parentData: N, parentDataProperty: "method", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), N.numerator !== void 0 && n.call(N, "numerator") && (Ce(N.numerator, { instancePath: t + "/definitions/" + I + "/numerator", parentData: N, parentDataProperty: "numerator", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), N.denominator !== void 0 && n.call(N, "denominator") && (Ce(N.denominator, { instancePath: t + "/definitions/" + I + "/denominator", parentData: N, parentDataProperty: "denominator", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), N.factor !== void 0 && n.call(N, "factor") && (Sr(N.factor, { instancePath: t + "/definitions/" + I + "/factor", parentData: N, parentDataProperty: "factor", rootData: u, dynamicAnchors: f }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), N.weight !== void 0 && n.call(N, "weight") && (tt(N.weight, { instancePath: t + "/definitions/" + I + "/weight", parentData: N, parentDataProperty: "weight", rootData: u, dynamicAnchors: f }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length)), N.growth !== void 0 && n.call(N, "growth")) {
let T = N.growth;
if (T && typeof T == "object" && !Array.isArray(T)) {
if (T.of === void 0 || !n.call(T, "of")) {
let z = { instancePath: t + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [z] : e.push(z), s++;
}
if (T.against === void 0 || !n.call(T, "against")) {
let z = { instancePath: t + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [z] : e.push(z), s++;
}
if (T.form === void 0 || !n.call(T, "form")) {
let z = { instancePath: t + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [z] : e.push(z), s++;
}
for (let z of Object.keys(T))
if (!(z === "of" || z === "against" || z === "form" || z === "base")) {
let C = { instancePath: t + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [C] : e.push(C), s++;
}
if (T.of !== void 0 && n.call(T, "of") && (Ce(T.of, { instancePath: t + "/definitions/" + I + "/growth/of", parentData: T, parentDataProperty: "of", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), T.against !== void 0 && n.call(T, "against")) {
let z = T.against;
if (!(z === "previousPeriod" || z === "samePeriodLastYear" || z === "endOfLastYear" || z === "fixedBase")) {
let C = { instancePath: t + "/definitions/" + I + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: Be.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (T.form !== void 0 && n.call(T, "form")) {
let z = T.form;
if (!(z === "percentChange" || z === "indexTo100" || z === "pointChange")) {
let C = { instancePath: t + "/definitions/" + I + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: Be.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
T.base !== void 0 && n.call(T, "base") && (ne(T.base, { instancePath: t + "/definitions/" + I + "/growth/base", parentData: T, parentDataProperty: "base", rootData: u, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length));
} else {
let z = { instancePath: t + "/definitions/" + I + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (N.legalBasis !== void 0 && n.call(N, "legalBasis")) {
let T = N.legalBasis;
if (Array.isArray(T)) {
if (T.length > 20) {
let C = { instancePath: t + "/definitions/" + I + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [C] : e.push(C), s++;
}
let z = T.length;
for (let C = 0; C < z; C++)
wr(T[C], { instancePath: t + "/definitions/" + I + "/legalBasis/" + C, parentData: T, parentDataProperty: C, rootData: u, dynamicAnchors: f }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let z = { instancePath: t + "/definitions/" + I + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [z] : e.push(z), s++;
}
}
if (N.numerator !== void 0 && n.call(N, "numerator") && (N.denominator === void 0 || !n.call(N, "denominator"))) {
let T = { instancePath: t + "/definitions/" + I, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [T] : e.push(T), s++;
}
if (N.denominator !== void 0 && n.call(N, "denominator") && (N.numerator === void 0 || !n.call(N, "numerator"))) {
let T = { instancePath: t + "/definitions/" + I, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [T] : e.push(T), s++;
}
} else {
let T = { instancePath: t + "/definitions/" + I, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [T] : e.push(T), s++;
}
}
} else {
let j = { instancePath: t + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure")) {
let b = r.measure, j = s, I = !1, N = s;
K(b, { instancePath: t + "/measure", parentData: r, parentDataProperty: "measure", rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var E = N === s;
I = I || E;
let T = s;
if (b !== null) {
let z = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var E = T === s;
if (I = I || E, I)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.decimals !== void 0 && n.call(r, "decimals")) {
let b = r.decimals, j = s, I = !1, N = s;
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
var v = N === s;
I = I || v;
let T = s;
if (b !== null) {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var v = T === s;
if (I = I || v, I)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.periodicity !== void 0 && n.call(r, "periodicity")) {
let b = r.periodicity;
if (Array.isArray(b)) {
if (b.length > 9) {
let T = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [T] : e.push(T), s++;
}
if (b.length < 1) {
let T = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [T] : e.push(T), s++;
}
let j = b.length;
for (let T = 0; T < j; T++)
it(b[T], { instancePath: t + "/periodicity/" + T, parentData: b, parentDataProperty: T, rootData: u, dynamicAnchors: f }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length);
let I = b.length, N;
if (I > 1) {
e: for (; I--; )
for (N = I; N--; )
if (H(b[I], b[N])) {
let T = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: I, j: N } };
e === null ? e = [T] : e.push(T), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.breakdowns !== void 0 && n.call(r, "breakdowns")) {
let b = r.breakdowns;
if (Array.isArray(b)) {
if (b.length > 20) {
let T = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [T] : e.push(T), s++;
}
let j = b.length;
for (let T = 0; T < j; T++)
K(b[T], { instancePath: t + "/breakdowns/" + T, parentData: b, parentDataProperty: T, rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let I = b.length, N;
if (I > 1) {
e: for (; I--; )
for (N = I; N--; )
if (H(b[I], b[N])) {
let T = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: I, j: N } };
e === null ? e = [T] : e.push(T), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.levels !== void 0 && n.call(r, "levels")) {
let b = r.levels;
if (Array.isArray(b)) {
if (b.length > 10) {
let T = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [T] : e.push(T), s++;
}
let j = b.length;
for (let T = 0; T < j; T++)
We(b[T], { instancePath: t + "/levels/" + T, parentData: b, parentDataProperty: T, rootData: u, dynamicAnchors: f }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
let I = b.length, N;
if (I > 1) {
e: for (; I--; )
for (N = I; N--; )
if (H(b[I], b[N])) {
let T = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: I, j: N } };
e === null ? e = [T] : e.push(T), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.agency !== void 0 && n.call(r, "agency")) {
let b = r.agency, j = s, I = !1, N = s;
ve(b, { instancePath: t + "/agency", parentData: r, parentDataProperty: "agency", rootData: u, dynamicAnchors: f }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length);
var D = N === s;
I = I || D;
let T = s;
if (b !== null) {
let z = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var D = T === s;
if (I = I || D, I)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let b = r.legalBasis;
if (Array.isArray(b)) {
if (b.length > 40) {
let I = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
let j = b.length;
for (let I = 0; I < j; I++)
wr(b[I], { instancePath: t + "/legalBasis/" + I, parentData: b, parentDataProperty: I, rootData: u, dynamicAnchors: f }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let j = { instancePath: t + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.behaviour !== void 0 && n.call(r, "behaviour")) {
let b = r.behaviour;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.overUnits === void 0 || !n.call(b, "overUnits")) {
let j = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.overTime === void 0 || !n.call(b, "overTime")) {
let j = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "overUnits" || j === "overTime")) {
let I = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [I] : e.push(I), s++;
}
if (b.overUnits !== void 0 && n.call(b, "overUnits")) {
let j = b.overUnits;
if (!(j === "sum" || j === "recompute" || j === "weightedMean" || j === "max" || j === "min" || j === "none" || j === "same-or-differs" || j === "bounded" || j === "by-class" || j === "sum-same-window")) {
let I = { instancePath: t + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: Be.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.overTime !== void 0 && n.call(b, "overTime")) {
let j = b.overTime;
if (!(j === "sum" || j === "last" || j === "first" || j === "recompute" || j === "none" || j === "max" || j === "min" || j === "weightedMean")) {
let I = { instancePath: t + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: Be.properties.behaviour.properties.overTime.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let j = { instancePath: t + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.origin !== void 0 && n.call(r, "origin")) {
let b = r.origin;
if (!(b === "yearStart" || b === "change")) {
let j = { instancePath: t + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Be.properties.origin.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let b = r.scope;
if (!(b === "territory" || b === "office")) {
let j = { instancePath: t + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: Be.properties.scope.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.compiledBy !== void 0 && n.call(r, "compiledBy")) {
let b = r.compiledBy;
if (!(b === "central" || b === "local" || b === "survey")) {
let j = { instancePath: t + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: Be.properties.compiledBy.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.countsUnits !== void 0 && n.call(r, "countsUnits")) {
let b = r.countsUnits;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.level === void 0 || !n.call(b, "level")) {
let j = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.listDate === void 0 || !n.call(b, "listDate")) {
let j = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "level" || j === "listDate")) {
let I = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [I] : e.push(I), s++;
}
if (b.level !== void 0 && n.call(b, "level") && (We(b.level, { instancePath: t + "/countsUnits/level", parentData: b, parentDataProperty: "level", rootData: u, dynamicAnchors: f }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), b.listDate !== void 0 && n.call(b, "listDate")) {
let j = b.listDate, I = s, N = !1, T = s;
Zr(j, { instancePath: t + "/countsUnits/listDate", parentData: b, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length);
var c = T === s;
N = N || c;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var c = z === s;
if (N = N || c, N)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: t + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: t + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.disjoint !== void 0 && n.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let b = { instancePath: t + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.parentCode !== void 0 && n.call(r, "parentCode")) {
let b = r.parentCode, j = s, I = !1, N = s;
ne(b, { instancePath: t + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: u, dynamicAnchors: f }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var L = N === s;
I = I || L;
let T = s;
if (b !== null) {
let z = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var L = T === s;
if (I = I || L, I)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (r.derivedFrom !== void 0 && n.call(r, "derivedFrom")) {
let b = r.derivedFrom;
if (Array.isArray(b)) {
if (b.length > 40) {
let T = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [T] : e.push(T), s++;
}
if (b.length < 1) {
let T = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [T] : e.push(T), s++;
}
let j = b.length;
for (let T = 0; T < j; T++)
K(b[T], { instancePath: t + "/derivedFrom/" + T, parentData: b, parentDataProperty: T, rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let I = b.length, N;
if (I > 1) {
e: for (; I--; )
for (N = I; N--; )
if (H(b[I], b[N])) {
let T = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: I, j: N } };
e === null ? e = [T] : e.push(T), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.distinctFrom !== void 0 && n.call(r, "distinctFrom")) {
let b = r.distinctFrom;
if (Array.isArray(b)) {
if (b.length > 20) {
let T = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [T] : e.push(T), s++;
}
if (b.length < 1) {
let T = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [T] : e.push(T), s++;
}
let j = b.length;
for (let T = 0; T < j; T++)
K(b[T], { instancePath: t + "/distinctFrom/" + T, parentData: b, parentDataProperty: T, rootData: u, dynamicAnchors: f }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let I = b.length, N;
if (I > 1) {
e: for (; I--; )
for (N = I; N--; )
if (H(b[I], b[N])) {
let T = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: I, j: N } };
e === null ? e = [T] : e.push(T), s++;
break e;
}
}
} else {
let j = { instancePath: t + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.competence !== void 0 && n.call(r, "competence")) {
let b = r.competence;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.keptAt === void 0 || !n.call(b, "keptAt")) {
let j = { instancePath: t + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (j !== "keptAt") {
let I = { instancePath: t + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [I] : e.push(I), s++;
}
b.keptAt !== void 0 && n.call(b, "keptAt") && (We(b.keptAt, { instancePath: t + "/competence/keptAt", parentData: b, parentDataProperty: "keptAt", rootData: u, dynamicAnchors: f }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let j = { instancePath: t + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.sharing !== void 0 && n.call(r, "sharing")) {
let b = r.sharing;
if (!(b === "public" || b === "internal" || b === "restricted")) {
let j = { instancePath: t + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Be.properties.sharing.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.priceBase !== void 0 && n.call(r, "priceBase")) {
let b = r.priceBase;
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.kind === void 0 || !n.call(b, "kind")) {
let j = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.year === void 0 || !n.call(b, "year")) {
let j = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "kind" || j === "year")) {
let I = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [I] : e.push(I), s++;
}
if (b.kind !== void 0 && n.call(b, "kind")) {
let j = b.kind;
if (!(j === "current" || j === "comparable" || j === "constant")) {
let I = { instancePath: t + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: Be.properties.priceBase.properties.kind.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.year !== void 0 && n.call(b, "year")) {
let j = b.year, I = s, N = !1, T = s;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof j == "number" && isFinite(j)) {
if (j > 2200 || isNaN(j)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (j < 1900 || isNaN(j)) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var V = T === s;
N = N || V;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var V = z === s;
if (N = N || V, N)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: t + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: t + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
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
let I = { instancePath: t + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
let j = b.length;
for (let I = 0; I < j; I++)
ot(b[I], { instancePath: t + "/relations/" + I, parentData: b, parentDataProperty: I, rootData: u, dynamicAnchors: f }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length);
} else {
let j = { instancePath: t + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.guidance !== void 0 && n.call(r, "guidance") && (Ee(r.guidance, { instancePath: t + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Ee(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (at(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: f }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (lt(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: f }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length));
} else {
let b = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
return Vi.errors = e, s === 0;
}
Vi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var To = Fi, lo = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function br(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.number === void 0 || !n.call(r, "number")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!n.call(lo.properties, y)) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (br(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), r.number !== void 0 && n.call(r, "number") && (Ne(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause")) {
let y = r.clause, p = s, l = !1, w = s;
Ne(y, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var i = w === s;
l = l || i;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var i = g === s;
if (l = l || i, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let y = r.date, p = s, l = !1, w = s;
Ye(y, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var m = w === s;
l = l || m;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var m = g === s;
if (l = l || m, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let y = r.inForce, p = s, l = !1, w = s;
Ye(y, { instancePath: t + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var q = w === s;
l = l || q;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var q = g === s;
if (l = l || q, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedBy !== void 0 && n.call(r, "repealedBy")) {
let y = r.repealedBy, p = s, l = !1, w = s;
br(y, { instancePath: t + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: u, dynamicAnchors: f }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var a = w === s;
l = l || a;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = g === s;
if (l = l || a, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedFrom !== void 0 && n.call(r, "repealedFrom")) {
let y = r.repealedFrom, p = s, l = !1, w = s;
Ye(y, { instancePath: t + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var h = w === s;
l = l || h;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = g === s;
if (l = l || h, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.authority !== void 0 && n.call(r, "authority")) {
let y = r.authority, p = s, l = !1, w = s;
Ne(y, { instancePath: t + "/authority", parentData: r, parentDataProperty: "authority", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var k = w === s;
l = l || k;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var k = g === s;
if (l = l || k, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.source !== void 0 && n.call(r, "source") && (Ne(r.source, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return Fi.errors = e, s === 0;
}
Fi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zo = or, Co = Ti;
function se(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 64) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!on.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ye.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ye.errors = e, s === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Qr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var bn = { type: "object", additionalProperties: !1, required: [], properties: { form: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/shortText" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, edition: { $ref: "form.schema.json#/$defs/edition" }, covers: { enum: ["life", "period"] }, locale: { enum: ["vi", "en", "machine"] }, mapping: { $ref: "common.schema.json#/$defs/code" } } };
function be(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ki.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return qe.errors = e, s === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
for (let i of Object.keys(r))
if (!(i === "form" || i === "unit" || i === "period" || i === "listDate" || i === "edition" || i === "covers" || i === "locale" || i === "mapping")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.form !== void 0 && n.call(r, "form") && (ye(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (ye(r.unit, { instancePath: t + "/unit", parentData: r, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (be(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (tr(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.edition !== void 0 && n.call(r, "edition") && (qe(r.edition, { instancePath: t + "/edition", parentData: r, parentDataProperty: "edition", rootData: u, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.covers !== void 0 && n.call(r, "covers")) {
let i = r.covers;
if (!(i === "life" || i === "period")) {
let m = { instancePath: t + "/covers", schemaPath: "#/properties/covers/enum", keyword: "enum", params: { allowedValues: bn.properties.covers.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.locale !== void 0 && n.call(r, "locale")) {
let i = r.locale;
if (!(i === "vi" || i === "en" || i === "machine")) {
let m = { instancePath: t + "/locale", schemaPath: "#/properties/locale/enum", keyword: "enum", params: { allowedValues: bn.properties.locale.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
r.mapping !== void 0 && n.call(r, "mapping") && (me(r.mapping, { instancePath: t + "/mapping", parentData: r, parentDataProperty: "mapping", rootData: u, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var po = { type: "object", additionalProperties: !1, required: ["form", "version", "period", "subject", "reporter", "edition", "listDate", "covers"], properties: { form: { $ref: "common.schema.json#/$defs/code" }, version: { $ref: "common.schema.json#/$defs/shortText" }, period: { $ref: "common.schema.json#/$defs/periodId" }, subject: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, reporter: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { enum: ["life", "period"] } } };
function mt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return mt.errors = e, s === 0;
}
mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.form === void 0 || !n.call(r, "form")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.version === void 0 || !n.call(r, "version")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.subject === void 0 || !n.call(r, "subject")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.reporter === void 0 || !n.call(r, "reporter")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.edition === void 0 || !n.call(r, "edition")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.covers === void 0 || !n.call(r, "covers")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "form" || a === "version" || a === "period" || a === "subject" || a === "reporter" || a === "edition" || a === "listDate" || a === "covers")) {
let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.form !== void 0 && n.call(r, "form") && (me(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), r.version !== void 0 && n.call(r, "version") && (ye(r.version, { instancePath: t + "/version", parentData: r, parentDataProperty: "version", rootData: u, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (be(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.subject !== void 0 && n.call(r, "subject")) {
let a = r.subject, h = s, k = !1, y = s;
mt(a, { instancePath: t + "/subject", parentData: r, parentDataProperty: "subject", rootData: u, dynamicAnchors: f }) || (e = e === null ? mt.errors : e.concat(mt.errors), s = e.length);
var i = y === s;
k = k || i;
let p = s;
if (a !== "") {
let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [l] : e.push(l), s++;
}
var i = p === s;
if (k = k || i, k)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let l = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.reporter !== void 0 && n.call(r, "reporter")) {
let a = r.reporter, h = s, k = !1, y = s;
ye(a, { instancePath: t + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: u, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length);
var m = y === s;
k = k || m;
let p = s;
if (a !== null) {
let l = { instancePath: t + "/reporter", schemaPath: "#/properties/reporter/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var m = p === s;
if (k = k || m, k)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let l = { instancePath: t + "/reporter", schemaPath: "#/properties/reporter/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.edition !== void 0 && n.call(r, "edition")) {
let a = r.edition, h = s, k = !1, y = s;
qe(a, { instancePath: t + "/edition", parentData: r, parentDataProperty: "edition", rootData: u, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
var q = y === s;
k = k || q;
let p = s;
if (a !== null) {
let l = { instancePath: t + "/edition", schemaPath: "#/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (k = k || q, k)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let l = { instancePath: t + "/edition", schemaPath: "#/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.listDate !== void 0 && n.call(r, "listDate") && (tr(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), r.covers !== void 0 && n.call(r, "covers")) {
let a = r.covers;
if (!(a === "life" || a === "period")) {
let h = { instancePath: t + "/covers", schemaPath: "#/properties/covers/enum", keyword: "enum", params: { allowedValues: po.properties.covers.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mo = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function Ti(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.seq === void 0 || !n.call(r, "seq")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.previous === void 0 || !n.call(r, "previous")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "previous" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.remaining === void 0 || !n.call(r, "remaining")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remaining" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.at === void 0 || !n.call(r, "at")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.by === void 0 || !n.call(r, "by")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.why === void 0 || !n.call(r, "why")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.act === void 0 || !n.call(r, "act")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.hash === void 0 || !n.call(r, "hash")) {
let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hash" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "seq" || l === "previous" || l === "remaining" || l === "at" || l === "by" || l === "why" || l === "act" || l === "hash")) {
let w = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.seq !== void 0 && n.call(r, "seq")) {
let l = r.seq;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let w = { instancePath: t + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof l == "number" && isFinite(l)) {
if (l > 1e9 || isNaN(l)) {
let w = { instancePath: t + "/seq", schemaPath: "#/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [w] : e.push(w), s++;
}
if (l < 1 || isNaN(l)) {
let w = { instancePath: t + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
}
}
if (r.previous !== void 0 && n.call(r, "previous") && (se(r.previous, { instancePath: t + "/previous", parentData: r, parentDataProperty: "previous", rootData: u, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), r.remaining !== void 0 && n.call(r, "remaining")) {
let l = r.remaining;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let w = { instancePath: t + "/remaining", schemaPath: "#/properties/remaining/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof l == "number" && isFinite(l)) {
if (l > 1e9 || isNaN(l)) {
let w = { instancePath: t + "/remaining", schemaPath: "#/properties/remaining/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [w] : e.push(w), s++;
}
if (l < 0 || isNaN(l)) {
let w = { instancePath: t + "/remaining", schemaPath: "#/properties/remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
}
}
if (r.at !== void 0 && n.call(r, "at")) {
let l = r.at;
if (typeof l == "string") {
if (F(l) > 29) {
let w = { instancePath: t + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 29 } };
e === null ? e = [w] : e.push(w), s++;
}
if (!mo.test(l)) {
let w = { instancePath: t + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
e === null ? e = [w] : e.push(w), s++;
}
} else {
let w = { instancePath: t + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.by !== void 0 && n.call(r, "by") && (ye(r.by, { instancePath: t + "/by", parentData: r, parentDataProperty: "by", rootData: u, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.why !== void 0 && n.call(r, "why")) {
let l = r.why, w = s, g = !1, d = s;
qr(l, { instancePath: t + "/why", parentData: r, parentDataProperty: "why", rootData: u, dynamicAnchors: f }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var i = d === s;
g = g || i;
let $ = s;
if (l !== "") {
let P = { instancePath: t + "/why", schemaPath: "#/properties/why/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [P] : e.push(P), s++;
}
var i = $ === s;
if (g = g || i, g)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let P = { instancePath: t + "/why", schemaPath: "#/properties/why/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.act !== void 0 && n.call(r, "act")) {
let l = r.act, w = s, g = !1, d = s;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.kind === void 0 || !n.call(l, "kind")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.submission === void 0 || !n.call(l, "submission")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.file === void 0 || !n.call(l, "file")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "file" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.day === void 0 || !n.call(l, "day")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.declared === void 0 || !n.call(l, "declared")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "declared" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.report === void 0 || !n.call(l, "report")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "report" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.revision === void 0 || !n.call(l, "revision")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.replaces === void 0 || !n.call(l, "replaces")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/required", keyword: "required", params: { missingProperty: "replaces" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(l))
if (!(c === "kind" || c === "submission" || c === "file" || c === "day" || c === "declared" || c === "report" || c === "revision" || c === "replaces")) {
let L = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (l.kind !== void 0 && n.call(l, "kind") && l.kind !== "received") {
let c = { instancePath: t + "/act/kind", schemaPath: "#/properties/act/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "received" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.submission !== void 0 && n.call(l, "submission") && (se(l.submission, { instancePath: t + "/act/submission", parentData: l, parentDataProperty: "submission", rootData: u, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), l.file !== void 0 && n.call(l, "file")) {
let c = l.file;
if (typeof c == "string") {
if (F(c) > 4096) {
let L = { instancePath: t + "/act/file", schemaPath: "#/properties/act/anyOf/0/properties/file/maxLength", keyword: "maxLength", params: { limit: 4096 } };
e === null ? e = [L] : e.push(L), s++;
}
if (F(c) < 1) {
let L = { instancePath: t + "/act/file", schemaPath: "#/properties/act/anyOf/0/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [L] : e.push(L), s++;
}
} else {
let L = { instancePath: t + "/act/file", schemaPath: "#/properties/act/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (l.day !== void 0 && n.call(l, "day") && (tr(l.day, { instancePath: t + "/act/day", parentData: l, parentDataProperty: "day", rootData: u, dynamicAnchors: f }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), l.declared !== void 0 && n.call(l, "declared") && (pt(l.declared, { instancePath: t + "/act/declared", parentData: l, parentDataProperty: "declared", rootData: u, dynamicAnchors: f }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length)), l.report !== void 0 && n.call(l, "report")) {
let c = l.report, L = s, V = !1, b = s;
$r(c, { instancePath: t + "/act/report", parentData: l, parentDataProperty: "report", rootData: u, dynamicAnchors: f }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length);
var m = b === s;
V = V || m;
let j = s;
if (c !== null) {
let I = { instancePath: t + "/act/report", schemaPath: "#/properties/act/anyOf/0/properties/report/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var m = j === s;
if (V = V || m, V)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let I = { instancePath: t + "/act/report", schemaPath: "#/properties/act/anyOf/0/properties/report/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (l.revision !== void 0 && n.call(l, "revision")) {
let c = l.revision;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/act/revision", schemaPath: "#/properties/act/anyOf/0/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 9999 || isNaN(c)) {
let L = { instancePath: t + "/act/revision", schemaPath: "#/properties/act/anyOf/0/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [L] : e.push(L), s++;
}
if (c < 0 || isNaN(c)) {
let L = { instancePath: t + "/act/revision", schemaPath: "#/properties/act/anyOf/0/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
}
if (l.replaces !== void 0 && n.call(l, "replaces")) {
let c = l.replaces, L = s, V = !1, b = s;
se(c, { instancePath: t + "/act/replaces", parentData: l, parentDataProperty: "replaces", rootData: u, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
var q = b === s;
V = V || q;
let j = s;
if (c !== null) {
let I = { instancePath: t + "/act/replaces", schemaPath: "#/properties/act/anyOf/0/properties/replaces/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var q = j === s;
if (V = V || q, V)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let I = { instancePath: t + "/act/replaces", schemaPath: "#/properties/act/anyOf/0/properties/replaces/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = d === s;
if (g = g || p, p)
var a = !0;
let $ = s;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.kind === void 0 || !n.call(l, "kind")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.submission === void 0 || !n.call(l, "submission")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.ruleSet === void 0 || !n.call(l, "ruleSet")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "ruleSet" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.errors === void 0 || !n.call(l, "errors")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "errors" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.warnings === void 0 || !n.call(l, "warnings")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "warnings" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.unexplained === void 0 || !n.call(l, "unexplained")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "unexplained" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.notes === void 0 || !n.call(l, "notes")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "notes" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.reasons === void 0 || !n.call(l, "reasons")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/required", keyword: "required", params: { missingProperty: "reasons" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(l))
if (!(c === "kind" || c === "submission" || c === "ruleSet" || c === "errors" || c === "warnings" || c === "unexplained" || c === "notes" || c === "reasons")) {
let L = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (l.kind !== void 0 && n.call(l, "kind") && l.kind !== "checked") {
let c = { instancePath: t + "/act/kind", schemaPath: "#/properties/act/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "checked" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.submission !== void 0 && n.call(l, "submission") && (se(l.submission, { instancePath: t + "/act/submission", parentData: l, parentDataProperty: "submission", rootData: u, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), l.ruleSet !== void 0 && n.call(l, "ruleSet") && (ye(l.ruleSet, { instancePath: t + "/act/ruleSet", parentData: l, parentDataProperty: "ruleSet", rootData: u, dynamicAnchors: f }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), l.errors !== void 0 && n.call(l, "errors")) {
let c = l.errors;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/act/errors", schemaPath: "#/properties/act/anyOf/1/properties/errors/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 1e9 || isNaN(c)) {
let L = { instancePath: t + "/act/errors", schemaPath: "#/properties/act/anyOf/1/properties/errors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [L] : e.push(L), s++;
}
if (c < 0 || isNaN(c)) {
let L = { instancePath: t + "/act/errors", schemaPath: "#/properties/act/anyOf/1/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
}
if (l.warnings !== void 0 && n.call(l, "warnings")) {
let c = l.warnings;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/act/warnings", schemaPath: "#/properties/act/anyOf/1/properties/warnings/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 1e9 || isNaN(c)) {
let L = { instancePath: t + "/act/warnings", schemaPath: "#/properties/act/anyOf/1/properties/warnings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [L] : e.push(L), s++;
}
if (c < 0 || isNaN(c)) {
let L = { instancePath: t + "/act/warnings", schemaPath: "#/properties/act/anyOf/1/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
}
if (l.unexplained !== void 0 && n.call(l, "unexplained")) {
let c = l.unexplained;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/act/unexplained", schemaPath: "#/properties/act/anyOf/1/properties/unexplained/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 1e9 || isNaN(c)) {
let L = { instancePath: t + "/act/unexplained", schemaPath: "#/properties/act/anyOf/1/properties/unexplained/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [L] : e.push(L), s++;
}
if (c < 0 || isNaN(c)) {
let L = { instancePath: t + "/act/unexplained", schemaPath: "#/properties/act/anyOf/1/properties/unexplained/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
}
if (l.notes !== void 0 && n.call(l, "notes")) {
let c = l.notes;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/act/notes", schemaPath: "#/properties/act/anyOf/1/properties/notes/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c)) {
if (c > 1e9 || isNaN(c)) {
let L = { instancePath: t + "/act/notes", schemaPath: "#/properties/act/anyOf/1/properties/notes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
e === null ? e = [L] : e.push(L), s++;
}
if (c < 0 || isNaN(c)) {
let L = { instancePath: t + "/act/notes", schemaPath: "#/properties/act/anyOf/1/properties/notes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
}
if (l.reasons !== void 0 && n.call(l, "reasons")) {
let c = l.reasons;
if (Array.isArray(c)) {
if (c.length > 2e4) {
let V = { instancePath: t + "/act/reasons", schemaPath: "#/properties/act/anyOf/1/properties/reasons/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [V] : e.push(V), s++;
}
let L = c.length;
for (let V = 0; V < L; V++) {
let b = c[V];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.code === void 0 || !n.call(b, "code")) {
let j = { instancePath: t + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.place === void 0 || !n.call(b, "place")) {
let j = { instancePath: t + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/required", keyword: "required", params: { missingProperty: "place" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.reason === void 0 || !n.call(b, "reason")) {
let j = { instancePath: t + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "code" || j === "place" || j === "reason")) {
let I = { instancePath: t + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [I] : e.push(I), s++;
}
if (b.code !== void 0 && n.call(b, "code") && (me(b.code, { instancePath: t + "/act/reasons/" + V + "/code", parentData: b, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), b.place !== void 0 && n.call(b, "place")) {
let j = b.place;
if (typeof j == "string") {
if (F(j) > 400) {
let I = { instancePath: t + "/act/reasons/" + V + "/place", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/place/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/act/reasons/" + V + "/place", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/place/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.reason !== void 0 && n.call(b, "reason")) {
let j = b.reason;
if (typeof j == "string") {
if (F(j) > 4e4) {
let I = { instancePath: t + "/act/reasons/" + V + "/reason", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e4 } };
e === null ? e = [I] : e.push(I), s++;
}
if (F(j) < 1) {
let I = { instancePath: t + "/act/reasons/" + V + "/reason", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/act/reasons/" + V + "/reason", schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/properties/reason/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let j = { instancePath: t + "/act/reasons/" + V, schemaPath: "#/properties/act/anyOf/1/properties/reasons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let L = { instancePath: t + "/act/reasons", schemaPath: "#/properties/act/anyOf/1/properties/reasons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = $ === s;
g = g || p, p && a !== !0 && (a = !0);
let P = s;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.kind === void 0 || !n.call(l, "kind")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.submission === void 0 || !n.call(l, "submission")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/2/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(l))
if (!(c === "kind" || c === "submission")) {
let L = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (l.kind !== void 0 && n.call(l, "kind") && l.kind !== "accepted") {
let c = { instancePath: t + "/act/kind", schemaPath: "#/properties/act/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "accepted" } };
e === null ? e = [c] : e.push(c), s++;
}
l.submission !== void 0 && n.call(l, "submission") && (se(l.submission, { instancePath: t + "/act/submission", parentData: l, parentDataProperty: "submission", rootData: u, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = P === s;
g = g || p, p && a !== !0 && (a = !0);
let x = s;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.kind === void 0 || !n.call(l, "kind")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.submission === void 0 || !n.call(l, "submission")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/3/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.reasons === void 0 || !n.call(l, "reasons")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/3/required", keyword: "required", params: { missingProperty: "reasons" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(l))
if (!(c === "kind" || c === "submission" || c === "reasons")) {
let L = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (l.kind !== void 0 && n.call(l, "kind") && l.kind !== "returned") {
let c = { instancePath: t + "/act/kind", schemaPath: "#/properties/act/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "returned" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.submission !== void 0 && n.call(l, "submission") && (se(l.submission, { instancePath: t + "/act/submission", parentData: l, parentDataProperty: "submission", rootData: u, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), l.reasons !== void 0 && n.call(l, "reasons")) {
let c = l.reasons;
if (Array.isArray(c)) {
if (c.length > 100) {
let V = { instancePath: t + "/act/reasons", schemaPath: "#/properties/act/anyOf/3/properties/reasons/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [V] : e.push(V), s++;
}
if (c.length < 1) {
let V = { instancePath: t + "/act/reasons", schemaPath: "#/properties/act/anyOf/3/properties/reasons/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let L = c.length;
for (let V = 0; V < L; V++)
qr(c[V], { instancePath: t + "/act/reasons/" + V, parentData: c, parentDataProperty: V, rootData: u, dynamicAnchors: f }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
} else {
let L = { instancePath: t + "/act/reasons", schemaPath: "#/properties/act/anyOf/3/properties/reasons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = x === s;
g = g || p, p && a !== !0 && (a = !0);
let O = s;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.kind === void 0 || !n.call(l, "kind")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.submission === void 0 || !n.call(l, "submission")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/4/required", keyword: "required", params: { missingProperty: "submission" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.successor === void 0 || !n.call(l, "successor")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/4/required", keyword: "required", params: { missingProperty: "successor" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.report === void 0 || !n.call(l, "report")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/4/required", keyword: "required", params: { missingProperty: "report" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(l))
if (!(c === "kind" || c === "submission" || c === "successor" || c === "report")) {
let L = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (l.kind !== void 0 && n.call(l, "kind") && l.kind !== "replaced") {
let c = { instancePath: t + "/act/kind", schemaPath: "#/properties/act/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "replaced" } };
e === null ? e = [c] : e.push(c), s++;
}
l.submission !== void 0 && n.call(l, "submission") && (se(l.submission, { instancePath: t + "/act/submission", parentData: l, parentDataProperty: "submission", rootData: u, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), l.successor !== void 0 && n.call(l, "successor") && (se(l.successor, { instancePath: t + "/act/successor", parentData: l, parentDataProperty: "successor", rootData: u, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), l.report !== void 0 && n.call(l, "report") && ($r(l.report, { instancePath: t + "/act/report", parentData: l, parentDataProperty: "report", rootData: u, dynamicAnchors: f }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length));
} else {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = O === s;
g = g || p, p && a !== !0 && (a = !0);
let E = s;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.kind === void 0 || !n.call(l, "kind")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.form === void 0 || !n.call(l, "form")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.period === void 0 || !n.call(l, "period")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.edition === void 0 || !n.call(l, "edition")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.role === void 0 || !n.call(l, "role")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/5/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(l))
if (!(c === "kind" || c === "form" || c === "period" || c === "edition" || c === "role")) {
let L = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (l.kind !== void 0 && n.call(l, "kind") && l.kind !== "approved") {
let c = { instancePath: t + "/act/kind", schemaPath: "#/properties/act/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "approved" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.form !== void 0 && n.call(l, "form") && (me(l.form, { instancePath: t + "/act/form", parentData: l, parentDataProperty: "form", rootData: u, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), l.period !== void 0 && n.call(l, "period") && (be(l.period, { instancePath: t + "/act/period", parentData: l, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), l.edition !== void 0 && n.call(l, "edition")) {
let c = l.edition, L = s, V = !1, b = s;
qe(c, { instancePath: t + "/act/edition", parentData: l, parentDataProperty: "edition", rootData: u, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
var h = b === s;
V = V || h;
let j = s;
if (c !== null) {
let I = { instancePath: t + "/act/edition", schemaPath: "#/properties/act/anyOf/5/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var h = j === s;
if (V = V || h, V)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let I = { instancePath: t + "/act/edition", schemaPath: "#/properties/act/anyOf/5/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
l.role !== void 0 && n.call(l, "role") && (me(l.role, { instancePath: t + "/act/role", parentData: l, parentDataProperty: "role", rootData: u, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length));
} else {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = E === s;
g = g || p, p && a !== !0 && (a = !0);
let v = s;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.kind === void 0 || !n.call(l, "kind")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.form === void 0 || !n.call(l, "form")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/6/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.period === void 0 || !n.call(l, "period")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/6/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.edition === void 0 || !n.call(l, "edition")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/6/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(l))
if (!(c === "kind" || c === "form" || c === "period" || c === "edition")) {
let L = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (l.kind !== void 0 && n.call(l, "kind") && l.kind !== "closed") {
let c = { instancePath: t + "/act/kind", schemaPath: "#/properties/act/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "closed" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.form !== void 0 && n.call(l, "form") && (me(l.form, { instancePath: t + "/act/form", parentData: l, parentDataProperty: "form", rootData: u, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), l.period !== void 0 && n.call(l, "period") && (be(l.period, { instancePath: t + "/act/period", parentData: l, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), l.edition !== void 0 && n.call(l, "edition")) {
let c = l.edition, L = s, V = !1, b = s;
qe(c, { instancePath: t + "/act/edition", parentData: l, parentDataProperty: "edition", rootData: u, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
var k = b === s;
V = V || k;
let j = s;
if (c !== null) {
let I = { instancePath: t + "/act/edition", schemaPath: "#/properties/act/anyOf/6/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var k = j === s;
if (V = V || k, V)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let I = { instancePath: t + "/act/edition", schemaPath: "#/properties/act/anyOf/6/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = v === s;
g = g || p, p && a !== !0 && (a = !0);
let D = s;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.kind === void 0 || !n.call(l, "kind")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.form === void 0 || !n.call(l, "form")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/7/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.period === void 0 || !n.call(l, "period")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/7/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.edition === void 0 || !n.call(l, "edition")) {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/7/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(l))
if (!(c === "kind" || c === "form" || c === "period" || c === "edition")) {
let L = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (l.kind !== void 0 && n.call(l, "kind") && l.kind !== "reopened") {
let c = { instancePath: t + "/act/kind", schemaPath: "#/properties/act/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "reopened" } };
e === null ? e = [c] : e.push(c), s++;
}
if (l.form !== void 0 && n.call(l, "form") && (me(l.form, { instancePath: t + "/act/form", parentData: l, parentDataProperty: "form", rootData: u, dynamicAnchors: f }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), l.period !== void 0 && n.call(l, "period") && (be(l.period, { instancePath: t + "/act/period", parentData: l, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), l.edition !== void 0 && n.call(l, "edition")) {
let c = l.edition, L = s, V = !1, b = s;
qe(c, { instancePath: t + "/act/edition", parentData: l, parentDataProperty: "edition", rootData: u, dynamicAnchors: f }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
var y = b === s;
V = V || y;
let j = s;
if (c !== null) {
let I = { instancePath: t + "/act/edition", schemaPath: "#/properties/act/anyOf/7/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var y = j === s;
if (V = V || y, V)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let I = { instancePath: t + "/act/edition", schemaPath: "#/properties/act/anyOf/7/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
var p = D === s;
if (g = g || p, p && a !== !0 && (a = !0), g)
s = w, e !== null && (w ? e.length = w : e = null);
else {
let c = { instancePath: t + "/act", schemaPath: "#/properties/act/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [c] : e.push(c), s++;
}
}
r.hash !== void 0 && n.call(r, "hash") && (se(r.hash, { instancePath: t + "/hash", parentData: r, parentDataProperty: "hash", rootData: u, dynamicAnchors: f }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let l = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Ti.errors = e, s === 0;
}
Ti.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ro = zi, gi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function ge(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function jr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
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
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, a = s, h = !1, k = s;
U(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
h = h || i;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var i = y === s;
if (h = h || i, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, a = s, h = !1, k = s;
U(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var m = k === s;
h = h || m;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var m = y === s;
if (h = h || m, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ut(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = de.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return de.errors = e, s === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var uo = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function ft(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 60) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Nn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ft.errors = e, s === 0;
}
ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fo = new RegExp("^[A-Z]{1,3}$", "u");
function ct(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ct.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !n.call(r, "header"))) {
let d = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = q === s;
m = m || h;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !n.call(r, "letter"))) {
let d = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = a === s;
if (m = m || h, m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let d = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
let k = s, y = !1, p = null, l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !n.call(r, "field"))) {
let d = { instancePath: t, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [d] : e.push(d), s++;
}
var g = l === s;
g && (y = !0, p = 0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !n.call(r, "formColumn"))) {
let d = { instancePath: t, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [d] : e.push(d), s++;
}
var g = w === s;
if (g && y ? (y = !1, p = [p, 1]) : g && (y = !0, p = 1), y)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let d = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: p } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let d of Object.keys(r))
if (!(d === "header" || d === "letter" || d === "field" || d === "formColumn")) {
let $ = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (r.header !== void 0 && n.call(r, "header") && (de(r.header, { instancePath: t + "/header", parentData: r, parentDataProperty: "header", rootData: u, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.letter !== void 0 && n.call(r, "letter")) {
let d = r.letter;
if (typeof d == "string") {
if (F(d) > 3) {
let $ = { instancePath: t + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [$] : e.push($), s++;
}
if (!fo.test(d)) {
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
let $ = { instancePath: t + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: uo.properties.field.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
r.formColumn !== void 0 && n.call(r, "formColumn") && (ft(r.formColumn, { instancePath: t + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: u, dynamicAnchors: f }) || (e = e === null ? ft.errors : e.concat(ft.errors), s = e.length));
} else {
let d = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return ct.errors = e, s === 0;
}
ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = dt.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return dt.errors = e, s === 0;
}
dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function yt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return yt.errors = e, s === 0;
}
yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ht(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 40) {
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
return ht.errors = e, s === 0;
}
ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Pt.errors = e, s === 0;
}
Pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return gt.errors = e, s === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = kt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.length < 1) {
let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let i = r.length;
for (let m = 0; m < i; m++)
R(r[m], { instancePath: t + "/" + m, parentData: r, parentDataProperty: m, rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return kt.errors = e, s === 0;
}
kt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function wt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let i = r.length;
for (let a = 0; a < i; a++) {
let h = r[a];
if (typeof h == "string") {
if (F(h) > 60) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Wr.test(h)) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let m = r.length, q;
if (m > 1) {
let a = {};
for (; m--; ) {
let h = r[m];
if (typeof h == "string") {
if (typeof a[h] == "number") {
q = a[h];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: m, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[h] = m;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return wt.errors = e, s === 0;
}
wt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function zi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zi.evaluated;
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
if (!n.call(gi.properties, k)) {
let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (ge(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Dr(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let k = { instancePath: t + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.owner !== void 0 && n.call(r, "owner")) {
let k = r.owner, y = s, p = !1, l = s;
Dr(k, { instancePath: t + "/owner", parentData: r, parentDataProperty: "owner", rootData: u, dynamicAnchors: f }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length);
var i = l === s;
p = p || i;
let w = s;
if (k !== null) {
let g = { instancePath: t + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var i = w === s;
if (p = p || i, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: t + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.form !== void 0 && n.call(r, "form") && (ge(r.form, { instancePath: t + "/form", parentData: r, parentDataProperty: "form", rootData: u, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.validity !== void 0 && n.call(r, "validity") && (jr(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (ut(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? ut.errors : e.concat(ut.errors), s = e.length)), r.locale !== void 0 && n.call(r, "locale")) {
let k = r.locale;
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.decimal === void 0 || !n.call(k, "decimal")) {
let y = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [y] : e.push(y), s++;
}
if (k.thousands === void 0 || !n.call(k, "thousands")) {
let y = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [y] : e.push(y), s++;
}
if (k.dateOrder === void 0 || !n.call(k, "dateOrder")) {
let y = { instancePath: t + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(k))
if (!(y === "decimal" || y === "thousands" || y === "dateOrder")) {
let p = { instancePath: t + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (k.decimal !== void 0 && n.call(k, "decimal")) {
let y = k.decimal;
if (!(y === "," || y === ".")) {
let p = { instancePath: t + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: gi.properties.locale.properties.decimal.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (k.thousands !== void 0 && n.call(k, "thousands")) {
let y = k.thousands;
if (!(y === "." || y === "," || y === " " || y === "")) {
let p = { instancePath: t + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: gi.properties.locale.properties.thousands.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (k.dateOrder !== void 0 && n.call(k, "dateOrder")) {
let y = k.dateOrder;
if (!(y === "dmy" || y === "mdy" || y === "ymd")) {
let p = { instancePath: t + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: gi.properties.locale.properties.dateOrder.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let y = { instancePath: t + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.tables !== void 0 && n.call(r, "tables")) {
let k = r.tables;
if (Array.isArray(k)) {
if (k.length > 40) {
let p = { instancePath: t + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (k.length < 1) {
let p = { instancePath: t + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = k.length;
for (let p = 0; p < y; p++) {
let l = k[p];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.sheet === void 0 || !n.call(l, "sheet")) {
let w = { instancePath: t + "/tables/" + p, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.headerRow === void 0 || !n.call(l, "headerRow")) {
let w = { instancePath: t + "/tables/" + p, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.columns === void 0 || !n.call(l, "columns")) {
let w = { instancePath: t + "/tables/" + p, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(l))
if (!(w === "sheet" || w === "headerRow" || w === "firstRow" || w === "columns")) {
let g = { instancePath: t + "/tables/" + p, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.sheet !== void 0 && n.call(l, "sheet")) {
let w = l.sheet, g = s, d = !1, $ = s;
de(w, { instancePath: t + "/tables/" + p + "/sheet", parentData: l, parentDataProperty: "sheet", rootData: u, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length);
var m = $ === s;
d = d || m;
let P = s;
if (w !== null) {
let x = { instancePath: t + "/tables/" + p + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var m = P === s;
if (d = d || m, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/tables/" + p + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (l.headerRow !== void 0 && n.call(l, "headerRow")) {
let w = l.headerRow, g = s, d = !1, $ = s;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let x = { instancePath: t + "/tables/" + p + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e3 || isNaN(w)) {
let x = { instancePath: t + "/tables/" + p + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [x] : e.push(x), s++;
}
if (w < 1 || isNaN(w)) {
let x = { instancePath: t + "/tables/" + p + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
}
var q = $ === s;
d = d || q;
let P = s;
if (w !== null) {
let x = { instancePath: t + "/tables/" + p + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var q = P === s;
if (d = d || q, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/tables/" + p + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (l.firstRow !== void 0 && n.call(l, "firstRow")) {
let w = l.firstRow;
if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w))) {
let g = { instancePath: t + "/tables/" + p + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof w == "number" && isFinite(w)) {
if (w > 1e5 || isNaN(w)) {
let g = { instancePath: t + "/tables/" + p + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [g] : e.push(g), s++;
}
if (w < 1 || isNaN(w)) {
let g = { instancePath: t + "/tables/" + p + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
}
}
if (l.columns !== void 0 && n.call(l, "columns")) {
let w = l.columns;
if (Array.isArray(w)) {
if (w.length > 200) {
let d = { instancePath: t + "/tables/" + p + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (w.length < 1) {
let d = { instancePath: t + "/tables/" + p + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let g = w.length;
for (let d = 0; d < g; d++)
ct(w[d], { instancePath: t + "/tables/" + p + "/columns/" + d, parentData: w, parentDataProperty: d, rootData: u, dynamicAnchors: f }) || (e = e === null ? ct.errors : e.concat(ct.errors), s = e.length);
} else {
let g = { instancePath: t + "/tables/" + p + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let w = { instancePath: t + "/tables/" + p, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let y = { instancePath: t + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.measures !== void 0 && n.call(r, "measures")) {
let k = r.measures;
if (Array.isArray(k)) {
if (k.length > 100) {
let p = { instancePath: t + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = k.length;
for (let p = 0; p < y; p++) {
let l = k[p];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.name === void 0 || !n.call(l, "name")) {
let w = { instancePath: t + "/measures/" + p, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.measure === void 0 || !n.call(l, "measure")) {
let w = { instancePath: t + "/measures/" + p, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(l))
if (!(w === "name" || w === "measure")) {
let g = { instancePath: t + "/measures/" + p, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
l.name !== void 0 && n.call(l, "name") && (de(l.name, { instancePath: t + "/measures/" + p + "/name", parentData: l, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), l.measure !== void 0 && n.call(l, "measure") && (ge(l.measure, { instancePath: t + "/measures/" + p + "/measure", parentData: l, parentDataProperty: "measure", rootData: u, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length));
} else {
let w = { instancePath: t + "/measures/" + p, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let y = { instancePath: t + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.indicators !== void 0 && n.call(r, "indicators")) {
let k = r.indicators;
if (Array.isArray(k)) {
if (k.length > 2e3) {
let p = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [p] : e.push(p), s++;
}
if (k.length < 1) {
let p = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = k.length;
for (let p = 0; p < y; p++) {
let l = k[p];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.code === void 0 || !n.call(l, "code")) {
let w = { instancePath: t + "/indicators/" + p, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.name === void 0 || !n.call(l, "name")) {
let w = { instancePath: t + "/indicators/" + p, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.indicator === void 0 || !n.call(l, "indicator")) {
let w = { instancePath: t + "/indicators/" + p, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.measure === void 0 || !n.call(l, "measure")) {
let w = { instancePath: t + "/indicators/" + p, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.validity === void 0 || !n.call(l, "validity")) {
let w = { instancePath: t + "/indicators/" + p, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(l))
if (!n.call(gi.properties.indicators.items.properties, w)) {
let g = { instancePath: t + "/indicators/" + p, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.code !== void 0 && n.call(l, "code") && (de(l.code, { instancePath: t + "/indicators/" + p + "/code", parentData: l, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), l.name !== void 0 && n.call(l, "name") && (de(l.name, { instancePath: t + "/indicators/" + p + "/name", parentData: l, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), l.indicator !== void 0 && n.call(l, "indicator")) {
let w = l.indicator, g = s, d = !1, $ = s;
ge(w, { instancePath: t + "/indicators/" + p + "/indicator", parentData: l, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length);
var a = $ === s;
d = d || a;
let P = s;
if (w !== null) {
let x = { instancePath: t + "/indicators/" + p + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = P === s;
if (d = d || a, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/indicators/" + p + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (l.parts !== void 0 && n.call(l, "parts")) {
let w = l.parts;
if (Array.isArray(w)) {
if (w.length > 8) {
let d = { instancePath: t + "/indicators/" + p + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [d] : e.push(d), s++;
}
if (w.length < 1) {
let d = { instancePath: t + "/indicators/" + p + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let g = w.length;
for (let d = 0; d < g; d++)
dt(w[d], { instancePath: t + "/indicators/" + p + "/parts/" + d, parentData: w, parentDataProperty: d, rootData: u, dynamicAnchors: f }) || (e = e === null ? dt.errors : e.concat(dt.errors), s = e.length);
} else {
let g = { instancePath: t + "/indicators/" + p + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.scenario !== void 0 && n.call(l, "scenario") && (yt(l.scenario, { instancePath: t + "/indicators/" + p + "/scenario", parentData: l, parentDataProperty: "scenario", rootData: u, dynamicAnchors: f }) || (e = e === null ? yt.errors : e.concat(yt.errors), s = e.length)), l.definition !== void 0 && n.call(l, "definition")) {
let w = l.definition, g = s, d = !1, $ = s;
if (typeof w == "string") {
if (F(w) > 40) {
let x = { instancePath: t + "/indicators/" + p + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!ln.test(w)) {
let x = { instancePath: t + "/indicators/" + p + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: t + "/indicators/" + p + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
var h = $ === s;
d = d || h;
let P = s;
if (w !== null) {
let x = { instancePath: t + "/indicators/" + p + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var h = P === s;
if (d = d || h, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/indicators/" + p + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
l.measure !== void 0 && n.call(l, "measure") && (ge(l.measure, { instancePath: t + "/indicators/" + p + "/measure", parentData: l, parentDataProperty: "measure", rootData: u, dynamicAnchors: f }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), l.factor !== void 0 && n.call(l, "factor") && (ht(l.factor, { instancePath: t + "/indicators/" + p + "/factor", parentData: l, parentDataProperty: "factor", rootData: u, dynamicAnchors: f }) || (e = e === null ? ht.errors : e.concat(ht.errors), s = e.length)), l.validity !== void 0 && n.call(l, "validity") && (jr(l.validity, { instancePath: t + "/indicators/" + p + "/validity", parentData: l, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), l.note !== void 0 && n.call(l, "note") && (xr(l.note, { instancePath: t + "/indicators/" + p + "/note", parentData: l, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length));
} else {
let w = { instancePath: t + "/indicators/" + p, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let y = { instancePath: t + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let k = r.units;
if (Array.isArray(k)) {
if (k.length > 2e4) {
let p = { instancePath: t + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = k.length;
for (let p = 0; p < y; p++) {
let l = k[p];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.code === void 0 || !n.call(l, "code")) {
let w = { instancePath: t + "/units/" + p, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (l.unit === void 0 || !n.call(l, "unit")) {
let w = { instancePath: t + "/units/" + p, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(l))
if (!(w === "code" || w === "name" || w === "unit")) {
let g = { instancePath: t + "/units/" + p, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
l.code !== void 0 && n.call(l, "code") && (Pt(l.code, { instancePath: t + "/units/" + p + "/code", parentData: l, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? Pt.errors : e.concat(Pt.errors), s = e.length)), l.name !== void 0 && n.call(l, "name") && (de(l.name, { instancePath: t + "/units/" + p + "/name", parentData: l, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), l.unit !== void 0 && n.call(l, "unit") && (gt(l.unit, { instancePath: t + "/units/" + p + "/unit", parentData: l, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? gt.errors : e.concat(gt.errors), s = e.length));
} else {
let w = { instancePath: t + "/units/" + p, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
}
} else {
let y = { instancePath: t + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (xr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (kt(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: f }) || (e = e === null ? kt.errors : e.concat(kt.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (wt(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: f }) || (e = e === null ? wt.errors : e.concat(wt.errors), s = e.length));
} else {
let k = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
return zi.errors = e, s === 0;
}
zi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bo = Ci, co = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function Ir(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function vt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = vt.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return vt.errors = e, s === 0;
}
vt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yo = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function Ci(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ci.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Ir(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Or(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.symbols !== void 0 && n.call(r, "symbols") && (Or(r.symbols, { instancePath: t + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: u, dynamicAnchors: f }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind")) {
let i = r.kind;
if (!(i === "number" || i === "percent" || i === "ratio" || i === "category" || i === "yes-no" || i === "text")) {
let m = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: co.properties.kind.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.base !== void 0 && n.call(r, "base") && (Ir(r.base, { instancePath: t + "/base", parentData: r, parentDataProperty: "base", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor")) {
let i = r.factor;
if (typeof i == "string") {
if (F(i) > 50) {
let m = { instancePath: t + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!yo.test(i)) {
let m = { instancePath: t + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.note !== void 0 && n.call(r, "note") && (vt(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? vt.errors : e.concat(vt.errors), s = e.length)), r.base !== void 0 && n.call(r, "base") && (r.factor === void 0 || !n.call(r, "factor"))) {
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
return Ci.errors = e, s === 0;
}
Ci.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var So = Ri, sn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function bt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return bt.errors = e, s === 0;
}
bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = qt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return qt.errors = e, s === 0;
}
qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $t(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = $t.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return $t.errors = e, s === 0;
}
$t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ke(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ke.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ke.errors = e, s === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Dt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Dt.errors = e, s === 0;
}
Dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function jt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = jt.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return jt.errors = e, s === 0;
}
jt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ki.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return xt.errors = e, s === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function It(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = It.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return It.errors = e, s === 0;
}
It.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ot(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ot.errors = e, s === 0;
}
Ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Lt.errors = e, s === 0;
}
Lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _t(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Vn.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return _t.errors = e, s === 0;
}
_t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function At(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = At.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!nn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return At.errors = e, s === 0;
}
At.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Et(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let i = { instancePath: t, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "file" || i === "sheet" || i === "range" || i === "row" || i === "column")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (R(r.file, { instancePath: t + "/file", parentData: r, parentDataProperty: "file", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (R(r.sheet, { instancePath: t + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let i = r.range;
if (typeof i == "string") {
if (F(i) > 40) {
let m = { instancePath: t + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!En.test(i)) {
let m = { instancePath: t + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let i = r.row;
if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
let m = { instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [m] : e.push(m), s++;
}
if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
let m = { instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (R(r.column, { instancePath: t + "/column", parentData: r, parentDataProperty: "column", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Et.errors = e, s === 0;
}
Et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ri(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ri.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !0, q = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && n.call(r, "state") && r.state !== "number") {
let d = {};
e === null ? e = [d] : e.push(d), s++;
}
var a = q === s;
s = i, e !== null && (i ? e.length = i : e = null);
let h;
if (a) {
let d = s, $ = s, P = !1, x = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && n.call(r, "value") && typeof r.value != "string") {
let v = { instancePath: t + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
var y = x === s;
if (P = P || y, y) {
var k = {};
k.value = !0;
}
let O = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !n.call(r, "category"))) {
let v = { instancePath: t, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [v] : e.push(v), s++;
}
var y = O === s;
if (P = P || y, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let v = { instancePath: t, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
var a = d === s;
m = a, m && k !== !0 && (k = k || {}, k.state = !0), h = "then";
} else {
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && n.call(r, "value") && r.value !== null) {
let P = { instancePath: t + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.category !== void 0 && n.call(r, "category")) {
let P = { instancePath: t + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [P] : e.push(P), s++;
}
}
var a = d === s;
m = a, m && k !== !0 && (k = k || {}, k.value = !0, k.category = !0), h = "else";
}
if (!m) {
let d = { instancePath: t, schemaPath: "#/if", keyword: "if", params: { failingKeyword: h } };
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
if (!n.call(sn.properties, d)) {
let $ = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (r.subject !== void 0 && n.call(r, "subject")) {
let d = r.subject, $ = s, P = !1, x = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.unit === void 0 || !n.call(d, "unit")) {
let v = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(d))
if (v !== "unit") {
let D = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [D] : e.push(D), s++;
}
d.unit !== void 0 && n.call(d, "unit") && (bt(d.unit, { instancePath: t + "/subject/unit", parentData: d, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? bt.errors : e.concat(bt.errors), s = e.length));
} else {
let v = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var l = x === s;
if (P = P || l, l)
var p = !0;
let O = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.code === void 0 || !n.call(d, "code")) {
let v = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(d))
if (!(v === "code" || v === "level")) {
let D = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [D] : e.push(D), s++;
}
d.code !== void 0 && n.call(d, "code") && (qt(d.code, { instancePath: t + "/subject/code", parentData: d, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? qt.errors : e.concat(qt.errors), s = e.length)), d.level !== void 0 && n.call(d, "level") && ($t(d.level, { instancePath: t + "/subject/level", parentData: d, parentDataProperty: "level", rootData: u, dynamicAnchors: f }) || (e = e === null ? $t.errors : e.concat($t.errors), s = e.length));
} else {
let v = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var l = O === s;
P = P || l, l && p !== !0 && (p = !0);
let E = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.body === void 0 || !n.call(d, "body")) {
let v = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(d))
if (v !== "body") {
let D = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [D] : e.push(D), s++;
}
d.body !== void 0 && n.call(d, "body") && (ke(d.body, { instancePath: t + "/subject/body", parentData: d, parentDataProperty: "body", rootData: u, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length));
} else {
let v = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
var l = E === s;
if (P = P || l, l && p !== !0 && (p = !0), P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let v = { instancePath: t + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.reporter !== void 0 && n.call(r, "reporter") && (ke(r.reporter, { instancePath: t + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: u, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.indicator !== void 0 && n.call(r, "indicator") && (Dt(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? Dt.errors : e.concat(Dt.errors), s = e.length)), r.definition !== void 0 && n.call(r, "definition") && (ke(r.definition, { instancePath: t + "/definition", parentData: r, parentDataProperty: "definition", rootData: u, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (jt(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: f }) || (e = e === null ? jt.errors : e.concat(jt.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (xt(r.period, { instancePath: t + "/period", parentData: r, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? xt.errors : e.concat(xt.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Lr(r.listDate, { instancePath: t + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), r.covers !== void 0 && n.call(r, "covers") && r.covers !== "period") {
let d = { instancePath: t + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown")) {
let d = r.breakdown;
if (Array.isArray(d)) {
if (d.length > 10) {
let P = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [P] : e.push(P), s++;
}
let $ = d.length;
for (let P = 0; P < $; P++)
It(d[P], { instancePath: t + "/breakdown/" + P, parentData: d, parentDataProperty: P, rootData: u, dynamicAnchors: f }) || (e = e === null ? It.errors : e.concat(It.errors), s = e.length);
} else {
let $ = { instancePath: t + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (Ot(r.scenario, { instancePath: t + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ot.errors : e.concat(Ot.errors), s = e.length)), r.edition !== void 0 && n.call(r, "edition")) {
let d = r.edition;
if (!(d === "estimate" || d === "provisional" || d === "official")) {
let $ = { instancePath: t + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: sn.properties.edition.enum } };
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
let d = r.cutoff, $ = s, P = !1, x = s;
Lr(d, { instancePath: t + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: u, dynamicAnchors: f }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length);
var w = x === s;
P = P || w;
let O = s;
if (d !== null) {
let E = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var w = O === s;
if (P = P || w, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let E = { instancePath: t + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.value !== void 0 && n.call(r, "value")) {
let d = r.value, $ = s, P = !1, x = s;
Lt(d, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? Lt.errors : e.concat(Lt.errors), s = e.length);
var g = x === s;
P = P || g;
let O = s;
if (d !== null) {
let E = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var g = O === s;
if (P = P || g, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let E = { instancePath: t + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.category !== void 0 && n.call(r, "category") && (ke(r.category, { instancePath: t + "/category", parentData: r, parentDataProperty: "category", rootData: u, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.state !== void 0 && n.call(r, "state") && (_t(r.state, { instancePath: t + "/state", parentData: r, parentDataProperty: "state", rootData: u, dynamicAnchors: f }) || (e = e === null ? _t.errors : e.concat(_t.errors), s = e.length)), r.obsStatus !== void 0 && n.call(r, "obsStatus") && (At(r.obsStatus, { instancePath: t + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: u, dynamicAnchors: f }) || (e = e === null ? At.errors : e.concat(At.errors), s = e.length)), r.confStatus !== void 0 && n.call(r, "confStatus")) {
let d = r.confStatus;
if (!(d === "F" || d === "N" || d === "C")) {
let $ = { instancePath: t + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: sn.properties.confStatus.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (Et(r.place, { instancePath: t + "/place", parentData: r, parentDataProperty: "place", rootData: u, dynamicAnchors: f }) || (e = e === null ? Et.errors : e.concat(Et.errors), s = e.length)), r.source !== void 0 && n.call(r, "source")) {
let d = r.source;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.id === void 0 || !n.call(d, "id")) {
let $ = { instancePath: t + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(d))
if (!($ === "id" || $ === "sha256")) {
let P = { instancePath: t + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [P] : e.push(P), s++;
}
if (d.id !== void 0 && n.call(d, "id") && (ke(d.id, { instancePath: t + "/source/id", parentData: d, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), d.sha256 !== void 0 && n.call(d, "sha256")) {
let $ = d.sha256;
if (typeof $ == "string") {
if (F($) > 64) {
let P = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!on.test($)) {
let P = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: t + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
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
return Ri.errors = e, s === 0;
}
Ri.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zo = Bi;
function Nt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ki.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Nt.errors = e, s === 0;
}
Nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Vt.errors = e, s === 0;
}
Vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ft(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ft.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ft.errors = e, s === 0;
}
Ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Tt.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Tt.errors = e, s === 0;
}
Tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Bi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Bi.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.id !== void 0 && n.call(r, "id") && (Nt(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? Nt.errors : e.concat(Nt.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (Vt(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: f }) || (e = e === null ? Vt.errors : e.concat(Vt.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind") && (Ft(r.kind, { instancePath: t + "/kind", parentData: r, parentDataProperty: "kind", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ft.errors : e.concat(Ft.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Tt(r.window, { instancePath: t + "/window", parentData: r, parentDataProperty: "window", rootData: u, dynamicAnchors: f }) || (e = e === null ? Tt.errors : e.concat(Tt.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Bi.errors = e, s === 0;
}
Bi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ko = Si, tn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, holidays: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function W(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = W.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = oe.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (R(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (R(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(r))
if (!(m === "number" || m === "clause" || m === "standing" || m === "later" || m === "note")) {
let q = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (ue(r.number, { instancePath: t + "/number", parentData: r, parentDataProperty: "number", rootData: u, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (ue(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Cr(r.standing, { instancePath: t + "/standing", parentData: r, parentDataProperty: "standing", rootData: u, dynamicAnchors: f }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let m = r.later;
if (Array.isArray(m)) {
if (m.length > 10) {
let a = { instancePath: t + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [a] : e.push(a), s++;
}
if (m.length < 1) {
let a = { instancePath: t + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let q = m.length;
for (let a = 0; a < q; a++) {
let h = m[a];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.number === void 0 || !n.call(h, "number")) {
let k = { instancePath: t + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [k] : e.push(k), s++;
}
if (h.from === void 0 || !n.call(h, "from")) {
let k = { instancePath: t + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(h))
if (!(k === "number" || k === "from")) {
let y = { instancePath: t + "/later/" + a, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [y] : e.push(y), s++;
}
if (h.number !== void 0 && n.call(h, "number") && (ue(h.number, { instancePath: t + "/later/" + a + "/number", parentData: h, parentDataProperty: "number", rootData: u, dynamicAnchors: f }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), h.from !== void 0 && n.call(h, "from")) {
let k = h.from, y = s, p = !1, l = s;
Rr(k, { instancePath: t + "/later/" + a + "/from", parentData: h, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length);
var i = l === s;
p = p || i;
let w = s;
if (k !== null) {
let g = { instancePath: t + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var i = w === s;
if (p = p || i, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: t + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let k = { instancePath: t + "/later/" + a, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: t + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (le(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
return zt.errors = e, s === 0;
}
zt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = He.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qe.evaluated;
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
let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let q = r.from, a = s, h = !1, k = s;
U(q, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var i = k === s;
h = h || i;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var i = y === s;
if (h = h || i, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let q = r.to, a = s, h = !1, k = s;
U(q, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var m = k === s;
h = h || m;
let y = s;
if (q !== null) {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var m = y === s;
if (h = h || m, h)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let p = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let q = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ct(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ct.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Ct.errors = e, s === 0;
}
Ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Rt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Rt.errors = e, s === 0;
}
Rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var bi = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function Kr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ur(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.month === void 0 || !n.call(r, "month")) {
let g = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "month" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.day === void 0 || !n.call(r, "day")) {
let g = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "day" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.yearOffset === void 0 || !n.call(r, "yearOffset")) {
let g = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "yearOffset" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "month" || g === "day" || g === "yearOffset")) {
let d = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "inYear") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.month !== void 0 && n.call(r, "month")) {
let g = r.month;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let d = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 12 || isNaN(g)) {
let d = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [d] : e.push(d), s++;
}
if (g < 1 || isNaN(g)) {
let d = { instancePath: t + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.day !== void 0 && n.call(r, "day")) {
let g = r.day;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let d = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 31 || isNaN(g)) {
let d = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [d] : e.push(d), s++;
}
if (g < 1 || isNaN(g)) {
let d = { instancePath: t + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.yearOffset !== void 0 && n.call(r, "yearOffset")) {
let g = r.yearOffset;
if (!(g === 0 || g === 1)) {
let d = { instancePath: t + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: bi.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = q === s;
if (m = m || w, w)
var a = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let g = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.dayKind === void 0 || !n.call(r, "dayKind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "dayKind" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "days" || g === "dayKind")) {
let d = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterPeriod") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.days !== void 0 && n.call(r, "days")) {
let g = r.days;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let d = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 400 || isNaN(g)) {
let d = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [d] : e.push(d), s++;
}
if (g < 0 || isNaN(g)) {
let d = { instancePath: t + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.dayKind !== void 0 && n.call(r, "dayKind")) {
let g = r.dayKind;
if (!(g === "calendar" || g === "working")) {
let d = { instancePath: t + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: bi.anyOf[1].properties.dayKind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = h === s;
m = m || w, w && a !== !0 && (a = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let g = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "date")) {
let d = { instancePath: t, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let g = r.kind;
if (!(g === "by" || g === "before")) {
let d = { instancePath: t + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: bi.anyOf[2].properties.kind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.date !== void 0 && n.call(r, "date") && (Kr(r.date, { instancePath: t + "/date", parentData: r, parentDataProperty: "date", rootData: u, dynamicAnchors: f }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length));
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = k === s;
m = m || w, w && a !== !0 && (a = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (g !== "kind") {
let d = { instancePath: t, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "continuous") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = y === s;
m = m || w, w && a !== !0 && (a = !0);
let p = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let g = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.event === void 0 || !n.call(r, "event")) {
let g = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "event" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.relation === void 0 || !n.call(r, "relation")) {
let g = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.days === void 0 || !n.call(r, "days")) {
let g = { instancePath: t, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "days" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "kind" || g === "event" || g === "relation" || g === "days")) {
let d = { instancePath: t, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterEvent") {
let g = { instancePath: t + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.event !== void 0 && n.call(r, "event") && (oe(r.event, { instancePath: t + "/event", parentData: r, parentDataProperty: "event", rootData: u, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.relation !== void 0 && n.call(r, "relation")) {
let g = r.relation;
if (!(g === "after" || g === "upon" || g === "before")) {
let d = { instancePath: t + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: bi.anyOf[4].properties.relation.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.days !== void 0 && n.call(r, "days")) {
let g = r.days, d = s, $ = !1, P = s;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let O = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [O] : e.push(O), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 400 || isNaN(g)) {
let O = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [O] : e.push(O), s++;
}
if (g < 0 || isNaN(g)) {
let O = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [O] : e.push(O), s++;
}
}
var l = P === s;
$ = $ || l;
let x = s;
if (g !== null) {
let O = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [O] : e.push(O), s++;
}
var l = x === s;
if ($ = $ || l, $)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let O = { instancePath: t + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let g = { instancePath: t, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var w = p === s;
if (m = m || w, w && a !== !0 && (a = !0), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let g = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return Ur.errors = e, o.props = a, s === 0;
}
Ur.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function rr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = rr.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Mr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qn = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, ho = new RegExp("^[A-Z][0-9]{2}$", "u");
function Bt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Bt.errors = e, s === 0;
}
Bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function St(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = St.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return St.errors = e, s === 0;
}
St.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "indicator" || i === "parts")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (W(r.indicator, { instancePath: t + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
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
let m = i.length;
for (let q = 0; q < m; q++)
St(i[q], { instancePath: t + "/parts/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: f }) || (e = e === null ? St.errors : e.concat(St.errors), s = e.length);
} else {
let m = { instancePath: t + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Zt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Zt.errors = e, s === 0;
}
Zt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Kt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Kt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let y = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "numerator" || y === "denominator" || y === "fixedDenominator")) {
let p = { instancePath: t, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "share") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [y] : e.push(y), s++;
}
r.numerator !== void 0 && n.call(r, "numerator") && (Ge(r.numerator, { instancePath: t + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (Ge(r.denominator, { instancePath: t + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.fixedDenominator !== void 0 && n.call(r, "fixedDenominator") && (Zt(r.fixedDenominator, { instancePath: t + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: u, dynamicAnchors: f }) || (e = e === null ? Zt.errors : e.concat(Zt.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var k = q === s;
if (m = m || k, k)
var a = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let y = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "kind" || y === "of")) {
let p = { instancePath: t, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "value") {
let y = { instancePath: t + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [y] : e.push(y), s++;
}
r.of !== void 0 && n.call(r, "of") && (Ge(r.of, { instancePath: t + "/of", parentData: r, parentDataProperty: "of", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length));
} else {
let y = { instancePath: t, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
var k = h === s;
if (m = m || k, k && a !== !0 && (a = !0), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let y = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
return Kt.errors = e, o.props = a, s === 0;
}
Kt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ut(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !n.call(r, "document")) {
let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [i] : e.push(i), s++;
}
for (let i of Object.keys(r))
if (!(i === "document" || i === "clause")) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.document !== void 0 && n.call(r, "document") && (W(r.document, { instancePath: t + "/document", parentData: r, parentDataProperty: "document", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (Mr(r.clause, { instancePath: t + "/clause", parentData: r, parentDataProperty: "clause", rootData: u, dynamicAnchors: f }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ut.errors = e, s === 0;
}
Ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Mt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Mt.evaluated;
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
if (!n.call(qn.properties, i)) {
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.id !== void 0 && n.call(r, "id")) {
let i = r.id;
if (typeof i == "string") {
if (F(i) > 10) {
let m = { instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [m] : e.push(m), s++;
}
if (!ho.test(i)) {
let m = { instancePath: t + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [m] : e.push(m), s++;
}
} else {
let m = { instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (oe(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.responsible !== void 0 && n.call(r, "responsible")) {
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
let m = i.length;
for (let q = 0; q < m; q++)
oe(i[q], { instancePath: t + "/responsible/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
} else {
let m = { instancePath: t + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.due !== void 0 && n.call(r, "due") && (Ur(r.due, { instancePath: t + "/due", parentData: r, parentDataProperty: "due", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), r.dueOrigin !== void 0 && n.call(r, "dueOrigin")) {
let i = r.dueOrigin;
if (!(i === "stated" || i === "derived")) {
let m = { instancePath: t + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: qn.properties.dueOrigin.enum } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let i = r.scope;
if (i && typeof i == "object" && !Array.isArray(i)) {
if (i.nationwide === void 0 || !n.call(i, "nationwide")) {
let m = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [m] : e.push(m), s++;
}
if (i.units === void 0 || !n.call(i, "units")) {
let m = { instancePath: t + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [m] : e.push(m), s++;
}
for (let m of Object.keys(i))
if (!(m === "nationwide" || m === "units")) {
let q = { instancePath: t + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
e === null ? e = [q] : e.push(q), s++;
}
if (i.nationwide !== void 0 && n.call(i, "nationwide") && typeof i.nationwide != "boolean") {
let m = { instancePath: t + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [m] : e.push(m), s++;
}
if (i.units !== void 0 && n.call(i, "units")) {
let m = i.units;
if (Array.isArray(m)) {
if (m.length > 40) {
let k = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [k] : e.push(k), s++;
}
let q = m.length;
for (let k = 0; k < q; k++)
Bt(m[k], { instancePath: t + "/scope/units/" + k, parentData: m, parentDataProperty: k, rootData: u, dynamicAnchors: f }) || (e = e === null ? Bt.errors : e.concat(Bt.errors), s = e.length);
let a = m.length, h;
if (a > 1) {
e: for (; a--; )
for (h = a; h--; )
if (H(m[a], m[h])) {
let k = { instancePath: t + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: a, j: h } };
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
let m = { instancePath: t + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [m] : e.push(m), s++;
}
}
if (r.system !== void 0 && n.call(r, "system") && (W(r.system, { instancePath: t + "/system", parentData: r, parentDataProperty: "system", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.progress !== void 0 && n.call(r, "progress")) {
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
let m = i.length;
for (let q = 0; q < m; q++)
Kt(i[q], { instancePath: t + "/progress/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: f }) || (e = e === null ? Kt.errors : e.concat(Kt.errors), s = e.length);
} else {
let m = { instancePath: t + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
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
let m = i.length;
for (let q = 0; q < m; q++)
Ut(i[q], { instancePath: t + "/references/" + q, parentData: i, parentDataProperty: q, rootData: u, dynamicAnchors: f }) || (e = e === null ? Ut.errors : e.concat(Ut.errors), s = e.length);
} else {
let m = { instancePath: t + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [m] : e.push(m), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (rr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Mt.errors = e, s === 0;
}
Mt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Wt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [m] : e.push(m), s++;
}
if (r.length < 1) {
let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [m] : e.push(m), s++;
}
let i = r.length;
for (let m = 0; m < i; m++)
R(r[m], { instancePath: t + "/" + m, parentData: r, parentDataProperty: m, rootData: u, dynamicAnchors: f }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Wt.errors = e, s === 0;
}
Wt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Yt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let i = r.length;
for (let a = 0; a < i; a++) {
let h = r[a];
if (typeof h == "string") {
if (F(h) > 60) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!Wr.test(h)) {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: t + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
let m = r.length, q;
if (m > 1) {
let a = {};
for (; m--; ) {
let h = r[m];
if (typeof h == "string") {
if (typeof a[h] == "number") {
q = a[h];
let k = { instancePath: t, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: m, j: q } };
e === null ? e = [k] : e.push(k), s++;
break;
}
a[h] = m;
}
}
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [i] : e.push(i), s++;
}
return Yt.errors = e, s === 0;
}
Yt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Si(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Si.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.ownComposition === void 0 || !n.call(r, "ownComposition")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownComposition" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.instruments === void 0 || !n.call(r, "instruments")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.forms === void 0 || !n.call(r, "forms")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.reporters === void 0 || !n.call(r, "reporters")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporters" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.receivers === void 0 || !n.call(r, "receivers")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.deliveries === void 0 || !n.call(r, "deliveries")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.endedReporters === void 0 || !n.call(r, "endedReporters")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedReporters" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!n.call(tn.properties, p)) {
let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (W(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (oe(r.names, { instancePath: t + "/names", parentData: r, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let p = { instancePath: t + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.instruments !== void 0 && n.call(r, "instruments")) {
let p = r.instruments;
if (Array.isArray(p)) {
if (p.length > 20) {
let w = { instancePath: t + "/instruments", schemaPath: "#/properties/instruments/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let l = p.length;
for (let w = 0; w < l; w++)
zt(p[w], { instancePath: t + "/instruments/" + w, parentData: p, parentDataProperty: w, rootData: u, dynamicAnchors: f }) || (e = e === null ? zt.errors : e.concat(zt.errors), s = e.length);
} else {
let l = { instancePath: t + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.calendar !== void 0 && n.call(r, "calendar") && (W(r.calendar, { instancePath: t + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.holidays !== void 0 && n.call(r, "holidays") && (W(r.holidays, { instancePath: t + "/holidays", parentData: r, parentDataProperty: "holidays", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.forms !== void 0 && n.call(r, "forms")) {
let p = r.forms;
if (Array.isArray(p)) {
if (p.length > 200) {
let d = { instancePath: t + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (p.length < 1) {
let d = { instancePath: t + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let l = p.length;
for (let d = 0; d < l; d++)
W(p[d], { instancePath: t + "/forms/" + d, parentData: p, parentDataProperty: d, rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let w = p.length, g;
if (w > 1) {
e: for (; w--; )
for (g = w; g--; )
if (H(p[w], p[g])) {
let d = { instancePath: t + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: w, j: g } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let l = { instancePath: t + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.reporters !== void 0 && n.call(r, "reporters")) {
let p = r.reporters;
if (Array.isArray(p)) {
if (p.length > 60) {
let w = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (p.length < 1) {
let w = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let l = p.length;
for (let w = 0; w < l; w++) {
let g = p[w];
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.kind === void 0 || !n.call(g, "kind")) {
let d = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.names === void 0 || !n.call(g, "names")) {
let d = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.level === void 0 || !n.call(g, "level")) {
let d = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.scope === void 0 || !n.call(g, "scope")) {
let d = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.validity === void 0 || !n.call(g, "validity")) {
let d = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.forms === void 0 || !n.call(g, "forms")) {
let d = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(g))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "scope" || d === "subject" || d === "forms")) {
let $ = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (g.kind !== void 0 && n.call(g, "kind") && (W(g.kind, { instancePath: t + "/reporters/" + w + "/kind", parentData: g, parentDataProperty: "kind", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), g.names !== void 0 && n.call(g, "names") && (oe(g.names, { instancePath: t + "/reporters/" + w + "/names", parentData: g, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), g.level !== void 0 && n.call(g, "level")) {
let d = g.level, $ = s, P = !1, x = s;
He(d, { instancePath: t + "/reporters/" + w + "/level", parentData: g, parentDataProperty: "level", rootData: u, dynamicAnchors: f }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
var i = x === s;
P = P || i;
let O = s;
if (d !== null) {
let E = { instancePath: t + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var i = O === s;
if (P = P || i, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let E = { instancePath: t + "/reporters/" + w + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (g.validity !== void 0 && n.call(g, "validity") && (Qe(g.validity, { instancePath: t + "/reporters/" + w + "/validity", parentData: g, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), g.scope !== void 0 && n.call(g, "scope")) {
let d = g.scope;
if (!(d === "territory" || d === "office")) {
let $ = { instancePath: t + "/reporters/" + w + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: tn.properties.reporters.items.properties.scope.enum } };
e === null ? e = [$] : e.push($), s++;
}
}
if (g.subject !== void 0 && n.call(g, "subject") && (He(g.subject, { instancePath: t + "/reporters/" + w + "/subject", parentData: g, parentDataProperty: "subject", rootData: u, dynamicAnchors: f }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), g.forms !== void 0 && n.call(g, "forms")) {
let d = g.forms;
if (Array.isArray(d)) {
if (d.length > 200) {
let O = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [O] : e.push(O), s++;
}
if (d.length < 1) {
let O = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [O] : e.push(O), s++;
}
let $ = d.length;
for (let O = 0; O < $; O++)
W(d[O], { instancePath: t + "/reporters/" + w + "/forms/" + O, parentData: d, parentDataProperty: O, rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
let P = d.length, x;
if (P > 1) {
e: for (; P--; )
for (x = P; x--; )
if (H(d[P], d[x])) {
let O = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: P, j: x } };
e === null ? e = [O] : e.push(O), s++;
break e;
}
}
} else {
let $ = { instancePath: t + "/reporters/" + w + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let d = { instancePath: t + "/reporters/" + w, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let l = { instancePath: t + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.receivers !== void 0 && n.call(r, "receivers")) {
let p = r.receivers;
if (Array.isArray(p)) {
if (p.length > 20) {
let w = { instancePath: t + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [w] : e.push(w), s++;
}
let l = p.length;
for (let w = 0; w < l; w++) {
let g = p[w];
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.kind === void 0 || !n.call(g, "kind")) {
let d = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.names === void 0 || !n.call(g, "names")) {
let d = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.level === void 0 || !n.call(g, "level")) {
let d = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.validity === void 0 || !n.call(g, "validity")) {
let d = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.afterEnd === void 0 || !n.call(g, "afterEnd")) {
let d = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(g))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "afterEnd")) {
let $ = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (g.kind !== void 0 && n.call(g, "kind") && (W(g.kind, { instancePath: t + "/receivers/" + w + "/kind", parentData: g, parentDataProperty: "kind", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), g.names !== void 0 && n.call(g, "names") && (oe(g.names, { instancePath: t + "/receivers/" + w + "/names", parentData: g, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), g.level !== void 0 && n.call(g, "level")) {
let d = g.level, $ = s, P = !1, x = s;
He(d, { instancePath: t + "/receivers/" + w + "/level", parentData: g, parentDataProperty: "level", rootData: u, dynamicAnchors: f }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
var m = x === s;
P = P || m;
let O = s;
if (d !== null) {
let E = { instancePath: t + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var m = O === s;
if (P = P || m, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let E = { instancePath: t + "/receivers/" + w + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (g.validity !== void 0 && n.call(g, "validity") && (Qe(g.validity, { instancePath: t + "/receivers/" + w + "/validity", parentData: g, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), g.afterEnd !== void 0 && n.call(g, "afterEnd")) {
let d = g.afterEnd, $ = s, P = !1, x = s;
W(d, { instancePath: t + "/receivers/" + w + "/afterEnd", parentData: g, parentDataProperty: "afterEnd", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
var q = x === s;
P = P || q;
let O = s;
if (d !== null) {
let E = { instancePath: t + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var q = O === s;
if (P = P || q, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let E = { instancePath: t + "/receivers/" + w + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let d = { instancePath: t + "/receivers/" + w, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let l = { instancePath: t + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.deliveries !== void 0 && n.call(r, "deliveries")) {
let p = r.deliveries;
if (Array.isArray(p)) {
if (p.length > 30) {
let w = { instancePath: t + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [w] : e.push(w), s++;
}
let l = p.length;
for (let w = 0; w < l; w++) {
let g = p[w];
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.id === void 0 || !n.call(g, "id")) {
let d = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.names === void 0 || !n.call(g, "names")) {
let d = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.periodKind === void 0 || !n.call(g, "periodKind")) {
let d = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.edition === void 0 || !n.call(g, "edition")) {
let d = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.due === void 0 || !n.call(g, "due")) {
let d = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(g))
if (!(d === "id" || d === "names" || d === "periodKind" || d === "edition" || d === "due")) {
let $ = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (g.id !== void 0 && n.call(g, "id") && (W(g.id, { instancePath: t + "/deliveries/" + w + "/id", parentData: g, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), g.names !== void 0 && n.call(g, "names") && (oe(g.names, { instancePath: t + "/deliveries/" + w + "/names", parentData: g, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), g.periodKind !== void 0 && n.call(g, "periodKind") && (Ct(g.periodKind, { instancePath: t + "/deliveries/" + w + "/periodKind", parentData: g, parentDataProperty: "periodKind", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ct.errors : e.concat(Ct.errors), s = e.length)), g.edition !== void 0 && n.call(g, "edition")) {
let d = g.edition, $ = s, P = !1, x = s;
Rt(d, { instancePath: t + "/deliveries/" + w + "/edition", parentData: g, parentDataProperty: "edition", rootData: u, dynamicAnchors: f }) || (e = e === null ? Rt.errors : e.concat(Rt.errors), s = e.length);
var a = x === s;
P = P || a;
let O = s;
if (d !== null) {
let E = { instancePath: t + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var a = O === s;
if (P = P || a, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let E = { instancePath: t + "/deliveries/" + w + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (g.due !== void 0 && n.call(g, "due")) {
let d = g.due, $ = s, P = !1, x = s;
Ur(d, { instancePath: t + "/deliveries/" + w + "/due", parentData: g, parentDataProperty: "due", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length);
var h = x === s;
P = P || h;
let O = s;
if (d !== null) {
let E = { instancePath: t + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var h = O === s;
if (P = P || h, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let E = { instancePath: t + "/deliveries/" + w + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let d = { instancePath: t + "/deliveries/" + w, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let l = { instancePath: t + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.endedReporters !== void 0 && n.call(r, "endedReporters")) {
let p = r.endedReporters;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.owedBy === void 0 || !n.call(p, "owedBy")) {
let l = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "owedBy" || l === "note")) {
let w = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [w] : e.push(w), s++;
}
if (p.owedBy !== void 0 && n.call(p, "owedBy")) {
let l = p.owedBy;
if (!(l === "successor" || l === "province")) {
let w = { instancePath: t + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: tn.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [w] : e.push(w), s++;
}
}
p.note !== void 0 && n.call(p, "note") && (rr(p.note, { instancePath: t + "/endedReporters/note", parentData: p, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length));
} else {
let l = { instancePath: t + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.documents !== void 0 && n.call(r, "documents")) {
let p = r.documents;
if (Array.isArray(p)) {
if (p.length > 40) {
let w = { instancePath: t + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
let l = p.length;
for (let w = 0; w < l; w++) {
let g = p[w];
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.id === void 0 || !n.call(g, "id")) {
let d = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.names === void 0 || !n.call(g, "names")) {
let d = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.number === void 0 || !n.call(g, "number")) {
let d = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.date === void 0 || !n.call(g, "date")) {
let d = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(g))
if (!(d === "id" || d === "names" || d === "number" || d === "date")) {
let $ = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [$] : e.push($), s++;
}
if (g.id !== void 0 && n.call(g, "id") && (W(g.id, { instancePath: t + "/documents/" + w + "/id", parentData: g, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), g.names !== void 0 && n.call(g, "names") && (oe(g.names, { instancePath: t + "/documents/" + w + "/names", parentData: g, parentDataProperty: "names", rootData: u, dynamicAnchors: f }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), g.number !== void 0 && n.call(g, "number")) {
let d = g.number, $ = s, P = !1, x = s;
Mr(d, { instancePath: t + "/documents/" + w + "/number", parentData: g, parentDataProperty: "number", rootData: u, dynamicAnchors: f }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length);
var k = x === s;
P = P || k;
let O = s;
if (d !== null) {
let E = { instancePath: t + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var k = O === s;
if (P = P || k, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let E = { instancePath: t + "/documents/" + w + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
if (g.date !== void 0 && n.call(g, "date")) {
let d = g.date, $ = s, P = !1, x = s;
Kr(d, { instancePath: t + "/documents/" + w + "/date", parentData: g, parentDataProperty: "date", rootData: u, dynamicAnchors: f }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length);
var y = x === s;
P = P || y;
let O = s;
if (d !== null) {
let E = { instancePath: t + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [E] : e.push(E), s++;
}
var y = O === s;
if (P = P || y, P)
s = $, e !== null && ($ ? e.length = $ : e = null);
else {
let E = { instancePath: t + "/documents/" + w + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let d = { instancePath: t + "/documents/" + w, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let l = { instancePath: t + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.tasks !== void 0 && n.call(r, "tasks")) {
let p = r.tasks;
if (Array.isArray(p)) {
if (p.length > 500) {
let w = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [w] : e.push(w), s++;
}
if (p.length < 1) {
let w = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let l = p.length;
for (let w = 0; w < l; w++)
Mt(p[w], { instancePath: t + "/tasks/" + w, parentData: p, parentDataProperty: w, rootData: u, dynamicAnchors: f }) || (e = e === null ? Mt.errors : e.concat(Mt.errors), s = e.length);
} else {
let l = { instancePath: t + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Qe(r.validity, { instancePath: t + "/validity", parentData: r, parentDataProperty: "validity", rootData: u, dynamicAnchors: f }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (rr(r.note, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Wt(r.sources, { instancePath: t + "/sources", parentData: r, parentDataProperty: "sources", rootData: u, dynamicAnchors: f }) || (e = e === null ? Wt.errors : e.concat(Wt.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Yt(r.unknown, { instancePath: t + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: u, dynamicAnchors: f }) || (e = e === null ? Yt.errors : e.concat(Yt.errors), s = e.length));
} else {
let p = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Si.errors = e, s === 0;
}
Si.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Uo = Zi, Po = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function Ve(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ht(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ht.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ht.errors = e, s === 0;
}
Ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Qt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!an.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Qt.errors = e, s === 0;
}
Qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Qr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Gt.errors = e, s === 0;
}
Gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Zi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !n.call(r, "name")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.levels === void 0 || !n.call(r, "levels")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.endDate === void 0 || !n.call(r, "endDate")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "name" || a === "levels" || a === "endDate" || a === "coveredFrom" || a === "vintages" || a === "bases" || a === "withoutObligation" || a === "source")) {
let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.name !== void 0 && n.call(r, "name") && (Ve(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), r.levels !== void 0 && n.call(r, "levels")) {
let a = r.levels;
if (Array.isArray(a)) {
if (a.length > 20) {
let p = { instancePath: t + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [p] : e.push(p), s++;
}
if (a.length < 1) {
let p = { instancePath: t + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let h = a.length;
for (let p = 0; p < h; p++)
Ht(a[p], { instancePath: t + "/levels/" + p, parentData: a, parentDataProperty: p, rootData: u, dynamicAnchors: f }) || (e = e === null ? Ht.errors : e.concat(Ht.errors), s = e.length);
let k = a.length, y;
if (k > 1) {
e: for (; k--; )
for (y = k; y--; )
if (H(a[k], a[y])) {
let p = { instancePath: t + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: k, j: y } };
e === null ? e = [p] : e.push(p), s++;
break e;
}
}
} else {
let h = { instancePath: t + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.endDate !== void 0 && n.call(r, "endDate")) {
let a = r.endDate;
if (!(a === "exclusive" || a === "inclusive")) {
let h = { instancePath: t + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: Po.properties.endDate.enum } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.coveredFrom !== void 0 && n.call(r, "coveredFrom") && (Je(r.coveredFrom, { instancePath: t + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: u, dynamicAnchors: f }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.vintages !== void 0 && n.call(r, "vintages")) {
let a = r.vintages;
if (Array.isArray(a)) {
if (a.length > 2e3) {
let p = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [p] : e.push(p), s++;
}
if (a.length < 1) {
let p = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [p] : e.push(p), s++;
}
let h = a.length;
for (let p = 0; p < h; p++)
Je(a[p], { instancePath: t + "/vintages/" + p, parentData: a, parentDataProperty: p, rootData: u, dynamicAnchors: f }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
let k = a.length, y;
if (k > 1) {
e: for (; k--; )
for (y = k; y--; )
if (H(a[k], a[y])) {
let p = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: k, j: y } };
e === null ? e = [p] : e.push(p), s++;
break e;
}
}
} else {
let h = { instancePath: t + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.bases !== void 0 && n.call(r, "bases")) {
let a = r.bases;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 50) {
let h = { instancePath: t + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(a)) {
let k = s;
Qt(h, { instancePath: t + "/bases", parentData: a, parentDataProperty: "bases", rootData: u, dynamicAnchors: f }) || (e = e === null ? Qt.errors : e.concat(Qt.errors), s = e.length);
var i = k === s;
if (!i) {
let y = { instancePath: t + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
e === null ? e = [y] : e.push(y), s++;
}
}
for (let h of Object.keys(a)) {
let k = a[h];
if (k && typeof k == "object" && !Array.isArray(k)) {
if (k.concept === void 0 || !n.call(k, "concept")) {
let y = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(k))
if (!(y === "concept" || y === "date")) {
let p = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (k.concept !== void 0 && n.call(k, "concept") && (Ve(k.concept, { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: k, parentDataProperty: "concept", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), k.date !== void 0 && n.call(k, "date")) {
let y = k.date, p = s, l = !1, w = s;
Je(y, { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: k, parentDataProperty: "date", rootData: u, dynamicAnchors: f }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
var m = w === s;
l = l || m;
let g = s;
if (y !== null) {
let d = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var m = g === s;
if (l = l || m, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let y = { instancePath: t + "/bases/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let h = { instancePath: t + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.withoutObligation !== void 0 && n.call(r, "withoutObligation")) {
let a = r.withoutObligation;
if (Array.isArray(a)) {
if (a.length > 200) {
let p = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [p] : e.push(p), s++;
}
let h = a.length;
for (let p = 0; p < h; p++)
Ve(a[p], { instancePath: t + "/withoutObligation/" + p, parentData: a, parentDataProperty: p, rootData: u, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
let k = a.length, y;
if (k > 1) {
e: for (; k--; )
for (y = k; y--; )
if (H(a[k], a[y])) {
let p = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: k, j: y } };
e === null ? e = [p] : e.push(p), s++;
break e;
}
}
} else {
let h = { instancePath: t + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let a = r.source, h = s, k = !1, y = s;
Gt(a, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: f }) || (e = e === null ? Gt.errors : e.concat(Gt.errors), s = e.length);
var q = y === s;
k = k || q;
let p = s;
if (Array.isArray(a)) {
if (a.length > 40) {
let w = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [w] : e.push(w), s++;
}
if (a.length < 1) {
let w = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let l = a.length;
for (let w = 0; w < l; w++)
Ve(a[w], { instancePath: t + "/source/" + w, parentData: a, parentDataProperty: w, rootData: u, dynamicAnchors: f }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
} else {
let l = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
var q = p === s;
if (k = k || q, k)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let l = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Zi.errors = e, s === 0;
}
Zi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mo = Ki, nr = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function te(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 13) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!On.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Fe.errors = e, s === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 80) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _r(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (S(r.vi, { instancePath: t + "/vi", parentData: r, parentDataProperty: "vi", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (S(r.en, { instancePath: t + "/en", parentData: r, parentDataProperty: "en", rootData: u, dynamicAnchors: f }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 50) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Jt.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (Y(r.breakdown, { instancePath: t + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (Y(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return Jt.errors = e, s === 0;
}
Jt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Xt(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yi.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return Xt.errors = e, s === 0;
}
Xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ze(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 10) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!ki.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ei(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ei.evaluated;
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
let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
e === null ? e = [m] : e.push(m), s++;
}
r.from !== void 0 && n.call(r, "from") && (U(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (U(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [i] : e.push(i), s++;
}
return ei.errors = e, s === 0;
}
ei.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ri(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ri.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ln.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ri.errors = e, s === 0;
}
ri.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function si(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = si.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 5) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!nn.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return si.errors = e, s === 0;
}
si.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ti(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _n.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return ti.errors = e, s === 0;
}
ti.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ar(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Er(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Gr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ii(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ii.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Qr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ii.errors = e, s === 0;
}
ii.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var go = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), $n = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), ko = new RegExp("^[A-Za-z-]+$", "u");
function Ki(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ki.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.release === void 0 || !n.call(r, "release")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.summary === void 0 || !n.call(r, "summary")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.series === void 0 || !n.call(r, "series")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.reconciliations === void 0 || !n.call(r, "reconciliations")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.conservation === void 0 || !n.call(r, "conservation")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.markers === void 0 || !n.call(r, "markers")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let O = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [O] : e.push(O), s++;
}
for (let O of Object.keys(r))
if (!n.call(nr.properties, O)) {
let E = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } };
e === null ? e = [E] : e.push(E), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let O = { instancePath: t + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [O] : e.push(O), s++;
}
if (r.release !== void 0 && n.call(r, "release")) {
let O = r.release;
if (O && typeof O == "object" && !Array.isArray(O)) {
if (O.id === void 0 || !n.call(O, "id")) {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [E] : e.push(E), s++;
}
if (O.basis === void 0 || !n.call(O, "basis")) {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [E] : e.push(E), s++;
}
if (O.before === void 0 || !n.call(O, "before")) {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [E] : e.push(E), s++;
}
if (O.listDates === void 0 || !n.call(O, "listDates")) {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [E] : e.push(E), s++;
}
if (O.sample === void 0 || !n.call(O, "sample")) {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [E] : e.push(E), s++;
}
for (let E of Object.keys(O))
if (!(E === "id" || E === "basis" || E === "listDates" || E === "sample" || E === "before")) {
let v = { instancePath: t + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
e === null ? e = [v] : e.push(v), s++;
}
if (O.id !== void 0 && n.call(O, "id") && (te(O.id, { instancePath: t + "/release/id", parentData: O, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), O.basis !== void 0 && n.call(O, "basis") && (Fe(O.basis, { instancePath: t + "/release/basis", parentData: O, parentDataProperty: "basis", rootData: u, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), O.listDates !== void 0 && n.call(O, "listDates")) {
let E = O.listDates;
if (Array.isArray(E)) {
if (E.length > 200) {
let L = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [L] : e.push(L), s++;
}
if (E.length < 1) {
let L = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [L] : e.push(L), s++;
}
let v = E.length;
for (let L = 0; L < v; L++)
Xe(E[L], { instancePath: t + "/release/listDates/" + L, parentData: E, parentDataProperty: L, rootData: u, dynamicAnchors: f }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
let D = E.length, c;
if (D > 1) {
e: for (; D--; )
for (c = D; c--; )
if (H(E[D], E[c])) {
let L = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: D, j: c } };
e === null ? e = [L] : e.push(L), s++;
break e;
}
}
} else {
let v = { instancePath: t + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (O.sample !== void 0 && n.call(O, "sample") && typeof O.sample != "boolean") {
let E = { instancePath: t + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [E] : e.push(E), s++;
}
O.before !== void 0 && n.call(O, "before") && (Fe(O.before, { instancePath: t + "/release/before", parentData: O, parentDataProperty: "before", rootData: u, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length));
} else {
let E = { instancePath: t + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.summary !== void 0 && n.call(r, "summary")) {
let O = r.summary;
if (Array.isArray(O)) {
if (O.length > 100) {
let v = { instancePath: t + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = O.length;
for (let v = 0; v < E; v++) {
let D = O[v];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.code === void 0 || !n.call(D, "code")) {
let c = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.text === void 0 || !n.call(D, "text")) {
let c = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.figures === void 0 || !n.call(D, "figures")) {
let c = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.holds === void 0 || !n.call(D, "holds")) {
let c = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let c = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(D))
if (!(c === "code" || c === "text" || c === "figures" || c === "holds" || c === "source")) {
let L = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (D.code !== void 0 && n.call(D, "code") && (M(D.code, { instancePath: t + "/summary/" + v + "/code", parentData: D, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.text !== void 0 && n.call(D, "text") && (_r(D.text, { instancePath: t + "/summary/" + v + "/text", parentData: D, parentDataProperty: "text", rootData: u, dynamicAnchors: f }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length)), D.figures !== void 0 && n.call(D, "figures")) {
let c = D.figures;
if (Array.isArray(c)) {
if (c.length > 20) {
let V = { instancePath: t + "/summary/" + v + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [V] : e.push(V), s++;
}
let L = c.length;
for (let V = 0; V < L; V++) {
let b = c[V];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.name === void 0 || !n.call(b, "name")) {
let j = { instancePath: t + "/summary/" + v + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.value === void 0 || !n.call(b, "value")) {
let j = { instancePath: t + "/summary/" + v + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.expected === void 0 || !n.call(b, "expected")) {
let j = { instancePath: t + "/summary/" + v + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "name" || j === "value" || j === "expected")) {
let I = { instancePath: t + "/summary/" + v + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [I] : e.push(I), s++;
}
if (b.name !== void 0 && n.call(b, "name")) {
let j = b.name;
if (typeof j == "string") {
if (F(j) > 40) {
let I = { instancePath: t + "/summary/" + v + "/figures/" + V + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [I] : e.push(I), s++;
}
if (!Wr.test(j)) {
let I = { instancePath: t + "/summary/" + v + "/figures/" + V + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: t + "/summary/" + v + "/figures/" + V + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.value !== void 0 && n.call(b, "value") && (Z(b.value, { instancePath: t + "/summary/" + v + "/figures/" + V + "/value", parentData: b, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), b.expected !== void 0 && n.call(b, "expected")) {
let j = b.expected, I = s, N = !1, T = s;
Z(j, { instancePath: t + "/summary/" + v + "/figures/" + V + "/expected", parentData: b, parentDataProperty: "expected", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var i = T === s;
N = N || i;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/summary/" + v + "/figures/" + V + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var i = z === s;
if (N = N || i, N)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: t + "/summary/" + v + "/figures/" + V + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let j = { instancePath: t + "/summary/" + v + "/figures/" + V, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let L = { instancePath: t + "/summary/" + v + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.holds !== void 0 && n.call(D, "holds") && typeof D.holds != "boolean") {
let c = { instancePath: t + "/summary/" + v + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.source !== void 0 && n.call(D, "source")) {
let c = D.source, L = s, V = !1, b = s;
te(c, { instancePath: t + "/summary/" + v + "/source", parentData: D, parentDataProperty: "source", rootData: u, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var m = b === s;
V = V || m;
let j = s;
if (c !== "") {
let I = { instancePath: t + "/summary/" + v + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [I] : e.push(I), s++;
}
var m = j === s;
if (V = V || m, V)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let I = { instancePath: t + "/summary/" + v + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let c = { instancePath: t + "/summary/" + v, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let E = { instancePath: t + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.series !== void 0 && n.call(r, "series")) {
let O = r.series;
if (Array.isArray(O)) {
if (O.length > 1e6) {
let v = { instancePath: t + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = O.length;
for (let v = 0; v < E; v++) {
let D = O[v];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let c = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.definition === void 0 || !n.call(D, "definition")) {
let c = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.role === void 0 || !n.call(D, "role")) {
let c = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.unit === void 0 || !n.call(D, "unit")) {
let c = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let c = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.basis === void 0 || !n.call(D, "basis")) {
let c = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.scenario === void 0 || !n.call(D, "scenario")) {
let c = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.points === void 0 || !n.call(D, "points")) {
let c = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(D))
if (!n.call(nr.properties.series.items.properties, c)) {
let L = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (D.indicator !== void 0 && n.call(D, "indicator") && (M(D.indicator, { instancePath: t + "/series/" + v + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.definition !== void 0 && n.call(D, "definition") && (te(D.definition, { instancePath: t + "/series/" + v + "/definition", parentData: D, parentDataProperty: "definition", rootData: u, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), D.unit !== void 0 && n.call(D, "unit")) {
let c = D.unit, L = s, V = !1, b = s;
Te(c, { instancePath: t + "/series/" + v + "/unit", parentData: D, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var q = b === s;
V = V || q;
let j = s;
if (c !== null) {
let I = { instancePath: t + "/series/" + v + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var q = j === s;
if (V = V || q, V)
s = L, e !== null && (L ? e.length = L : e = null);
else {
let I = { instancePath: t + "/series/" + v + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [I] : e.push(I), s++;
}
}
if (D.members !== void 0 && n.call(D, "members")) {
let c = D.members;
if (Array.isArray(c)) {
if (c.length > 2e4) {
let V = { instancePath: t + "/series/" + v + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [V] : e.push(V), s++;
}
if (c.length < 1) {
let V = { instancePath: t + "/series/" + v + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let L = c.length;
for (let V = 0; V < L; V++)
Te(c[V], { instancePath: t + "/series/" + v + "/members/" + V, parentData: c, parentDataProperty: V, rootData: u, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
} else {
let L = { instancePath: t + "/series/" + v + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.breakdown !== void 0 && n.call(D, "breakdown")) {
let c = D.breakdown;
if (Array.isArray(c)) {
if (c.length > 10) {
let V = { instancePath: t + "/series/" + v + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [V] : e.push(V), s++;
}
let L = c.length;
for (let V = 0; V < L; V++)
Jt(c[V], { instancePath: t + "/series/" + v + "/breakdown/" + V, parentData: c, parentDataProperty: V, rootData: u, dynamicAnchors: f }) || (e = e === null ? Jt.errors : e.concat(Jt.errors), s = e.length);
} else {
let L = { instancePath: t + "/series/" + v + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.basis !== void 0 && n.call(D, "basis") && (Fe(D.basis, { instancePath: t + "/series/" + v + "/basis", parentData: D, parentDataProperty: "basis", rootData: u, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), D.calendar !== void 0 && n.call(D, "calendar") && (M(D.calendar, { instancePath: t + "/series/" + v + "/calendar", parentData: D, parentDataProperty: "calendar", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.scenario !== void 0 && n.call(D, "scenario") && (Xt(D.scenario, { instancePath: t + "/series/" + v + "/scenario", parentData: D, parentDataProperty: "scenario", rootData: u, dynamicAnchors: f }) || (e = e === null ? Xt.errors : e.concat(Xt.errors), s = e.length)), D.points !== void 0 && n.call(D, "points")) {
let c = D.points;
if (Array.isArray(c)) {
if (c.length > 1e4) {
let V = { instancePath: t + "/series/" + v + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [V] : e.push(V), s++;
}
let L = c.length;
for (let V = 0; V < L; V++) {
let b = c[V];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.period === void 0 || !n.call(b, "period")) {
let j = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.listDate === void 0 || !n.call(b, "listDate")) {
let j = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.state === void 0 || !n.call(b, "state")) {
let j = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.value === void 0 || !n.call(b, "value")) {
let j = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.method === void 0 || !n.call(b, "method")) {
let j = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.status === void 0 || !n.call(b, "status")) {
let j = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.reason === void 0 || !n.call(b, "reason")) {
let j = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.sources === void 0 || !n.call(b, "sources")) {
let j = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!n.call(nr.properties.series.items.properties.points.items.properties, j)) {
let I = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [I] : e.push(I), s++;
}
if (b.period !== void 0 && n.call(b, "period") && (ze(b.period, { instancePath: t + "/series/" + v + "/points/" + V + "/period", parentData: b, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), b.window !== void 0 && n.call(b, "window") && (ei(b.window, { instancePath: t + "/series/" + v + "/points/" + V + "/window", parentData: b, parentDataProperty: "window", rootData: u, dynamicAnchors: f }) || (e = e === null ? ei.errors : e.concat(ei.errors), s = e.length)), b.listDate !== void 0 && n.call(b, "listDate") && (Xe(b.listDate, { instancePath: t + "/series/" + v + "/points/" + V + "/listDate", parentData: b, parentDataProperty: "listDate", rootData: u, dynamicAnchors: f }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), b.state !== void 0 && n.call(b, "state")) {
let j = b.state;
if (!(j === "number" || j === "nil" || j === "missing" || j === "notApplicable" || j === "confidential" || j === "none")) {
let I = { instancePath: t + "/series/" + v + "/points/" + V + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: nr.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.value !== void 0 && n.call(b, "value")) {
let j = b.value, I = s, N = !1, T = s;
Z(j, { instancePath: t + "/series/" + v + "/points/" + V + "/value", parentData: b, parentDataProperty: "value", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var a = T === s;
N = N || a;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var a = z === s;
if (N = N || a, N)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.category !== void 0 && n.call(b, "category") && (te(b.category, { instancePath: t + "/series/" + v + "/points/" + V + "/category", parentData: b, parentDataProperty: "category", rootData: u, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), b.method !== void 0 && n.call(b, "method") && (ri(b.method, { instancePath: t + "/series/" + v + "/points/" + V + "/method", parentData: b, parentDataProperty: "method", rootData: u, dynamicAnchors: f }) || (e = e === null ? ri.errors : e.concat(ri.errors), s = e.length)), b.status !== void 0 && n.call(b, "status") && (si(b.status, { instancePath: t + "/series/" + v + "/points/" + V + "/status", parentData: b, parentDataProperty: "status", rootData: u, dynamicAnchors: f }) || (e = e === null ? si.errors : e.concat(si.errors), s = e.length)), b.reason !== void 0 && n.call(b, "reason") && (ti(b.reason, { instancePath: t + "/series/" + v + "/points/" + V + "/reason", parentData: b, parentDataProperty: "reason", rootData: u, dynamicAnchors: f }) || (e = e === null ? ti.errors : e.concat(ti.errors), s = e.length)), b.known !== void 0 && n.call(b, "known")) {
let j = b.known, I = s, N = !1, T = s;
Z(j, { instancePath: t + "/series/" + v + "/points/" + V + "/known", parentData: b, parentDataProperty: "known", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var h = T === s;
N = N || h;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var h = z === s;
if (N = N || h, N)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.lower !== void 0 && n.call(b, "lower")) {
let j = b.lower, I = s, N = !1, T = s;
Z(j, { instancePath: t + "/series/" + v + "/points/" + V + "/lower", parentData: b, parentDataProperty: "lower", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var k = T === s;
N = N || k;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var k = z === s;
if (N = N || k, N)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.upper !== void 0 && n.call(b, "upper")) {
let j = b.upper, I = s, N = !1, T = s;
Z(j, { instancePath: t + "/series/" + v + "/points/" + V + "/upper", parentData: b, parentDataProperty: "upper", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var y = T === s;
N = N || y;
let z = s;
if (j !== null) {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var y = z === s;
if (N = N || y, N)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.expected !== void 0 && n.call(b, "expected")) {
let j = b.expected;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let I = { instancePath: t + "/series/" + v + "/points/" + V + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof j == "number" && isFinite(j) && (j < 0 || isNaN(j))) {
let I = { instancePath: t + "/series/" + v + "/points/" + V + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.received !== void 0 && n.call(b, "received")) {
let j = b.received;
if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) {
let I = { instancePath: t + "/series/" + v + "/points/" + V + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [I] : e.push(I), s++;
}
if (typeof j == "number" && isFinite(j) && (j < 0 || isNaN(j))) {
let I = { instancePath: t + "/series/" + v + "/points/" + V + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.missingWeight !== void 0 && n.call(b, "missingWeight")) {
let j = b.missingWeight, I = s, N = !1, T = s;
Ar(j, { instancePath: t + "/series/" + v + "/points/" + V + "/missingWeight", parentData: b, parentDataProperty: "missingWeight", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var p = T === s;
N = N || p;
let z = s;
if (j !== "") {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [C] : e.push(C), s++;
}
var p = z === s;
if (N = N || p, N)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (b.sources !== void 0 && n.call(b, "sources")) {
let j = b.sources;
if (Array.isArray(j)) {
if (j.length > 2e4) {
let N = { instancePath: t + "/series/" + v + "/points/" + V + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [N] : e.push(N), s++;
}
let I = j.length;
for (let N = 0; N < I; N++) {
let T = j[N];
if (T && typeof T == "object" && !Array.isArray(T)) {
if (T.unit === void 0 || !n.call(T, "unit")) {
let z = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [z] : e.push(z), s++;
}
if (T.share === void 0 || !n.call(T, "share")) {
let z = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [z] : e.push(z), s++;
}
if (T.observation === void 0 || !n.call(T, "observation")) {
let z = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [z] : e.push(z), s++;
}
for (let z of Object.keys(T))
if (!(z === "unit" || z === "share" || z === "observation" || z === "part")) {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
e === null ? e = [C] : e.push(C), s++;
}
if (T.unit !== void 0 && n.call(T, "unit") && (Te(T.unit, { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/unit", parentData: T, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), T.share !== void 0 && n.call(T, "share")) {
let z = T.share, C = s, he = !1, X = s;
Ar(z, { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/share", parentData: T, parentDataProperty: "share", rootData: u, dynamicAnchors: f }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var l = X === s;
he = he || l;
let G = s;
if (z !== null) {
let ee = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var l = G === s;
if (he = he || l, he)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (T.observation !== void 0 && n.call(T, "observation")) {
let z = T.observation, C = s, he = !1, X = s;
te(z, { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/observation", parentData: T, parentDataProperty: "observation", rootData: u, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var w = X === s;
he = he || w;
let G = s;
if (z !== null) {
let ee = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [ee] : e.push(ee), s++;
}
var w = G === s;
if (he = he || w, he)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let ee = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
}
if (T.part !== void 0 && n.call(T, "part")) {
let z = T.part;
if (typeof z == "string") {
if (F(z) > 200) {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!go.test(z)) {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let z = { instancePath: t + "/series/" + v + "/points/" + V + "/sources/" + N, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [z] : e.push(z), s++;
}
}
} else {
let I = { instancePath: t + "/series/" + v + "/points/" + V + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.changes !== void 0 && n.call(b, "changes")) {
let j = b.changes;
if (Array.isArray(j)) {
if (j.length > 2e3) {
let N = { instancePath: t + "/series/" + v + "/points/" + V + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [N] : e.push(N), s++;
}
let I = j.length;
for (let N = 0; N < I; N++)
Er(j[N], { instancePath: t + "/series/" + v + "/points/" + V + "/changes/" + N, parentData: j, parentDataProperty: N, rootData: u, dynamicAnchors: f }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length);
} else {
let I = { instancePath: t + "/series/" + v + "/points/" + V + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
b.adjustment !== void 0 && n.call(b, "adjustment") && (Z(b.adjustment, { instancePath: t + "/series/" + v + "/points/" + V + "/adjustment", parentData: b, parentDataProperty: "adjustment", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), b.source !== void 0 && n.call(b, "source") && (M(b.source, { instancePath: t + "/series/" + v + "/points/" + V + "/source", parentData: b, parentDataProperty: "source", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
} else {
let j = { instancePath: t + "/series/" + v + "/points/" + V, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let L = { instancePath: t + "/series/" + v + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.role !== void 0 && n.call(D, "role")) {
let c = D.role;
if (!(c === "unit" || c === "group" || c === "unallocated")) {
let L = { instancePath: t + "/series/" + v + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: nr.properties.series.items.properties.role.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.breaks !== void 0 && n.call(D, "breaks")) {
let c = D.breaks;
if (Array.isArray(c)) {
if (c.length > 200) {
let V = { instancePath: t + "/series/" + v + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [V] : e.push(V), s++;
}
let L = c.length;
for (let V = 0; V < L; V++) {
let b = c[V];
if (b && typeof b == "object" && !Array.isArray(b)) {
if (b.date === void 0 || !n.call(b, "date")) {
let j = { instancePath: t + "/series/" + v + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.kind === void 0 || !n.call(b, "kind")) {
let j = { instancePath: t + "/series/" + v + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [j] : e.push(j), s++;
}
if (b.changes === void 0 || !n.call(b, "changes")) {
let j = { instancePath: t + "/series/" + v + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [j] : e.push(j), s++;
}
for (let j of Object.keys(b))
if (!(j === "date" || j === "kind" || j === "changes")) {
let I = { instancePath: t + "/series/" + v + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } };
e === null ? e = [I] : e.push(I), s++;
}
if (b.date !== void 0 && n.call(b, "date") && (Xe(b.date, { instancePath: t + "/series/" + v + "/breaks/" + V + "/date", parentData: b, parentDataProperty: "date", rootData: u, dynamicAnchors: f }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), b.kind !== void 0 && n.call(b, "kind")) {
let j = b.kind;
if (!(j === "territory" || j === "definition")) {
let I = { instancePath: t + "/series/" + v + "/breaks/" + V + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: nr.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (b.changes !== void 0 && n.call(b, "changes")) {
let j = b.changes;
if (Array.isArray(j)) {
if (j.length > 2e3) {
let N = { instancePath: t + "/series/" + v + "/breaks/" + V + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [N] : e.push(N), s++;
}
let I = j.length;
for (let N = 0; N < I; N++)
Er(j[N], { instancePath: t + "/series/" + v + "/breaks/" + V + "/changes/" + N, parentData: j, parentDataProperty: N, rootData: u, dynamicAnchors: f }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length);
} else {
let I = { instancePath: t + "/series/" + v + "/breaks/" + V + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let j = { instancePath: t + "/series/" + v + "/breaks/" + V, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let L = { instancePath: t + "/series/" + v + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t + "/series/" + v, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let E = { instancePath: t + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.reconciliations !== void 0 && n.call(r, "reconciliations")) {
let O = r.reconciliations;
if (Array.isArray(O)) {
if (O.length > 1e6) {
let v = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = O.length;
for (let v = 0; v < E; v++) {
let D = O[v], c = s, L = !0, V = s;
if (D && typeof D == "object" && !Array.isArray(D) && D.verdict !== void 0 && n.call(D, "verdict") && D.verdict !== "notComparable") {
let b = {};
e === null ? e = [b] : e.push(b), s++;
}
var g = V === s;
if (s = c, e !== null && (c ? e.length = c : e = null), g) {
let b = s;
if (D && typeof D == "object" && !Array.isArray(D) && D.difference !== void 0 && n.call(D, "difference") && D.difference !== null) {
let I = { instancePath: t + "/reconciliations/" + v + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [I] : e.push(I), s++;
}
var g = b === s;
if (L = g, L) {
var d = {};
d.difference = !0, d.verdict = !0;
}
}
if (!L) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.kind === void 0 || !n.call(D, "kind")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.relation === void 0 || !n.call(D, "relation")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.period === void 0 || !n.call(D, "period")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.unit === void 0 || !n.call(D, "unit")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.ours === void 0 || !n.call(D, "ours")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.published === void 0 || !n.call(D, "published")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.difference === void 0 || !n.call(D, "difference")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.tolerance === void 0 || !n.call(D, "tolerance")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.verdict === void 0 || !n.call(D, "verdict")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(D))
if (!n.call(nr.properties.reconciliations.items.properties, b)) {
let j = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [j] : e.push(j), s++;
}
if (D.kind !== void 0 && n.call(D, "kind") && (M(D.kind, { instancePath: t + "/reconciliations/" + v + "/kind", parentData: D, parentDataProperty: "kind", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.relation !== void 0 && n.call(D, "relation") && (M(D.relation, { instancePath: t + "/reconciliations/" + v + "/relation", parentData: D, parentDataProperty: "relation", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.indicator !== void 0 && n.call(D, "indicator") && (M(D.indicator, { instancePath: t + "/reconciliations/" + v + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.breakdown !== void 0 && n.call(D, "breakdown")) {
let b = D.breakdown;
if (typeof b == "string") {
if (F(b) > 200) {
let j = { instancePath: t + "/reconciliations/" + v + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!$n.test(b)) {
let j = { instancePath: t + "/reconciliations/" + v + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: t + "/reconciliations/" + v + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (D.period !== void 0 && n.call(D, "period") && (ze(D.period, { instancePath: t + "/reconciliations/" + v + "/period", parentData: D, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), D.partsPeriod !== void 0 && n.call(D, "partsPeriod") && (ze(D.partsPeriod, { instancePath: t + "/reconciliations/" + v + "/partsPeriod", parentData: D, parentDataProperty: "partsPeriod", rootData: u, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), D.unit !== void 0 && n.call(D, "unit") && (Te(D.unit, { instancePath: t + "/reconciliations/" + v + "/unit", parentData: D, parentDataProperty: "unit", rootData: u, dynamicAnchors: f }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), D.ours !== void 0 && n.call(D, "ours")) {
let b = D.ours, j = s, I = !1, N = s;
Z(b, { instancePath: t + "/reconciliations/" + v + "/ours", parentData: D, parentDataProperty: "ours", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var $ = N === s;
I = I || $;
let T = s;
if (b !== null) {
let z = { instancePath: t + "/reconciliations/" + v + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var $ = T === s;
if (I = I || $, I)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/reconciliations/" + v + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (D.oursMeasure !== void 0 && n.call(D, "oursMeasure") && (M(D.oursMeasure, { instancePath: t + "/reconciliations/" + v + "/oursMeasure", parentData: D, parentDataProperty: "oursMeasure", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.published !== void 0 && n.call(D, "published")) {
let b = D.published, j = s, I = !1, N = s;
Z(b, { instancePath: t + "/reconciliations/" + v + "/published", parentData: D, parentDataProperty: "published", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var P = N === s;
I = I || P;
let T = s;
if (b !== null) {
let z = { instancePath: t + "/reconciliations/" + v + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var P = T === s;
if (I = I || P, I)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/reconciliations/" + v + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (D.difference !== void 0 && n.call(D, "difference")) {
let b = D.difference, j = s, I = !1, N = s;
Z(b, { instancePath: t + "/reconciliations/" + v + "/difference", parentData: D, parentDataProperty: "difference", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
var x = N === s;
I = I || x;
let T = s;
if (b !== null) {
let z = { instancePath: t + "/reconciliations/" + v + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [z] : e.push(z), s++;
}
var x = T === s;
if (I = I || x, I)
s = j, e !== null && (j ? e.length = j : e = null);
else {
let z = { instancePath: t + "/reconciliations/" + v + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [z] : e.push(z), s++;
}
}
if (D.tolerance !== void 0 && n.call(D, "tolerance") && (Z(D.tolerance, { instancePath: t + "/reconciliations/" + v + "/tolerance", parentData: D, parentDataProperty: "tolerance", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), D.verdict !== void 0 && n.call(D, "verdict")) {
let b = D.verdict;
if (!(b === "equal" || b === "withinTolerance" || b === "differs" || b === "notComparable")) {
let j = { instancePath: t + "/reconciliations/" + v + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: nr.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
D.source !== void 0 && n.call(D, "source") && (te(D.source, { instancePath: t + "/reconciliations/" + v + "/source", parentData: D, parentDataProperty: "source", rootData: u, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), D.note !== void 0 && n.call(D, "note") && (ii(D.note, { instancePath: t + "/reconciliations/" + v + "/note", parentData: D, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? ii.errors : e.concat(ii.errors), s = e.length));
} else {
let b = { instancePath: t + "/reconciliations/" + v, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let E = { instancePath: t + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let O = r.comparisons;
if (Array.isArray(O)) {
if (O.length > 1e4) {
let v = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = O.length;
for (let v = 0; v < E; v++) {
let D = O[v];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.relation === void 0 || !n.call(D, "relation")) {
let c = { instancePath: t + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.kind === void 0 || !n.call(D, "kind")) {
let c = { instancePath: t + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.compared === void 0 || !n.call(D, "compared")) {
let c = { instancePath: t + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.equal === void 0 || !n.call(D, "equal")) {
let c = { instancePath: t + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.withinTolerance === void 0 || !n.call(D, "withinTolerance")) {
let c = { instancePath: t + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.differs === void 0 || !n.call(D, "differs")) {
let c = { instancePath: t + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.notComparable === void 0 || !n.call(D, "notComparable")) {
let c = { instancePath: t + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(D))
if (!(c === "relation" || c === "kind" || c === "compared" || c === "equal" || c === "withinTolerance" || c === "differs" || c === "notComparable")) {
let L = { instancePath: t + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (D.relation !== void 0 && n.call(D, "relation") && (M(D.relation, { instancePath: t + "/comparisons/" + v + "/relation", parentData: D, parentDataProperty: "relation", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.kind !== void 0 && n.call(D, "kind") && (M(D.kind, { instancePath: t + "/comparisons/" + v + "/kind", parentData: D, parentDataProperty: "kind", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.compared !== void 0 && n.call(D, "compared")) {
let c = D.compared;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.equal !== void 0 && n.call(D, "equal")) {
let c = D.equal;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.withinTolerance !== void 0 && n.call(D, "withinTolerance")) {
let c = D.withinTolerance;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.differs !== void 0 && n.call(D, "differs")) {
let c = D.differs;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.notComparable !== void 0 && n.call(D, "notComparable")) {
let c = D.notComparable;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
let L = { instancePath: t + "/comparisons/" + v + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t + "/comparisons/" + v, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let E = { instancePath: t + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.conservation !== void 0 && n.call(r, "conservation")) {
let O = r.conservation;
if (Array.isArray(O)) {
if (O.length > 1e6) {
let v = { instancePath: t + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = O.length;
for (let v = 0; v < E; v++) {
let D = O[v];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.definition === void 0 || !n.call(D, "definition")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.basis === void 0 || !n.call(D, "basis")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.period === void 0 || !n.call(D, "period")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.amounts === void 0 || !n.call(D, "amounts")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.sources === void 0 || !n.call(D, "sources")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.values === void 0 || !n.call(D, "values")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.known === void 0 || !n.call(D, "known")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.unallocated === void 0 || !n.call(D, "unallocated")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.unresolved === void 0 || !n.call(D, "unresolved")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.restatedBySource === void 0 || !n.call(D, "restatedBySource")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.lost === void 0 || !n.call(D, "lost")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.exactUnits === void 0 || !n.call(D, "exactUnits")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.boundedUnits === void 0 || !n.call(D, "boundedUnits")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.unresolvedUnits === void 0 || !n.call(D, "unresolvedUnits")) {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(D))
if (!n.call(nr.properties.conservation.items.properties, c)) {
let L = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (D.indicator !== void 0 && n.call(D, "indicator") && (M(D.indicator, { instancePath: t + "/conservation/" + v + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.definition !== void 0 && n.call(D, "definition") && (te(D.definition, { instancePath: t + "/conservation/" + v + "/definition", parentData: D, parentDataProperty: "definition", rootData: u, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), D.breakdown !== void 0 && n.call(D, "breakdown")) {
let c = D.breakdown;
if (typeof c == "string") {
if (F(c) > 200) {
let L = { instancePath: t + "/conservation/" + v + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [L] : e.push(L), s++;
}
if (!$n.test(c)) {
let L = { instancePath: t + "/conservation/" + v + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [L] : e.push(L), s++;
}
} else {
let L = { instancePath: t + "/conservation/" + v + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.source !== void 0 && n.call(D, "source") && (M(D.source, { instancePath: t + "/conservation/" + v + "/source", parentData: D, parentDataProperty: "source", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.basis !== void 0 && n.call(D, "basis") && (Fe(D.basis, { instancePath: t + "/conservation/" + v + "/basis", parentData: D, parentDataProperty: "basis", rootData: u, dynamicAnchors: f }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), D.period !== void 0 && n.call(D, "period") && (ze(D.period, { instancePath: t + "/conservation/" + v + "/period", parentData: D, parentDataProperty: "period", rootData: u, dynamicAnchors: f }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), D.amounts !== void 0 && n.call(D, "amounts")) {
let c = D.amounts;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/conservation/" + v + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
let L = { instancePath: t + "/conservation/" + v + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.sources !== void 0 && n.call(D, "sources") && (Z(D.sources, { instancePath: t + "/conservation/" + v + "/sources", parentData: D, parentDataProperty: "sources", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), D.values !== void 0 && n.call(D, "values") && (Z(D.values, { instancePath: t + "/conservation/" + v + "/values", parentData: D, parentDataProperty: "values", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), D.known !== void 0 && n.call(D, "known") && (Z(D.known, { instancePath: t + "/conservation/" + v + "/known", parentData: D, parentDataProperty: "known", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), D.unallocated !== void 0 && n.call(D, "unallocated") && (Z(D.unallocated, { instancePath: t + "/conservation/" + v + "/unallocated", parentData: D, parentDataProperty: "unallocated", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), D.unresolved !== void 0 && n.call(D, "unresolved") && (Z(D.unresolved, { instancePath: t + "/conservation/" + v + "/unresolved", parentData: D, parentDataProperty: "unresolved", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), D.restatedBySource !== void 0 && n.call(D, "restatedBySource") && (Z(D.restatedBySource, { instancePath: t + "/conservation/" + v + "/restatedBySource", parentData: D, parentDataProperty: "restatedBySource", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), D.lost !== void 0 && n.call(D, "lost") && (Z(D.lost, { instancePath: t + "/conservation/" + v + "/lost", parentData: D, parentDataProperty: "lost", rootData: u, dynamicAnchors: f }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), D.exactUnits !== void 0 && n.call(D, "exactUnits")) {
let c = D.exactUnits;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/conservation/" + v + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
let L = { instancePath: t + "/conservation/" + v + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.boundedUnits !== void 0 && n.call(D, "boundedUnits")) {
let c = D.boundedUnits;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/conservation/" + v + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
let L = { instancePath: t + "/conservation/" + v + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.unresolvedUnits !== void 0 && n.call(D, "unresolvedUnits")) {
let c = D.unresolvedUnits;
if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
let L = { instancePath: t + "/conservation/" + v + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [L] : e.push(L), s++;
}
if (typeof c == "number" && isFinite(c) && (c < 0 || isNaN(c))) {
let L = { instancePath: t + "/conservation/" + v + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [L] : e.push(L), s++;
}
}
} else {
let c = { instancePath: t + "/conservation/" + v, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let E = { instancePath: t + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.markers !== void 0 && n.call(r, "markers")) {
let O = r.markers;
if (Array.isArray(O)) {
if (O.length > 200) {
let v = { instancePath: t + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = O.length;
for (let v = 0; v < E; v++) {
let D = O[v];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.kind === void 0 || !n.call(D, "kind")) {
let c = { instancePath: t + "/markers/" + v, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.code === void 0 || !n.call(D, "code")) {
let c = { instancePath: t + "/markers/" + v, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.text === void 0 || !n.call(D, "text")) {
let c = { instancePath: t + "/markers/" + v, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(D))
if (!(c === "kind" || c === "code" || c === "text")) {
let L = { instancePath: t + "/markers/" + v, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
if (D.kind !== void 0 && n.call(D, "kind")) {
let c = D.kind;
if (!(c === "method" || c === "reason" || c === "status" || c === "break")) {
let L = { instancePath: t + "/markers/" + v + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: nr.properties.markers.items.properties.kind.enum } };
e === null ? e = [L] : e.push(L), s++;
}
}
if (D.code !== void 0 && n.call(D, "code")) {
let c = D.code;
if (typeof c == "string") {
if (F(c) > 40) {
let L = { instancePath: t + "/markers/" + v + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [L] : e.push(L), s++;
}
if (!ko.test(c)) {
let L = { instancePath: t + "/markers/" + v + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [L] : e.push(L), s++;
}
} else {
let L = { instancePath: t + "/markers/" + v + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [L] : e.push(L), s++;
}
}
D.text !== void 0 && n.call(D, "text") && (_r(D.text, { instancePath: t + "/markers/" + v + "/text", parentData: D, parentDataProperty: "text", rootData: u, dynamicAnchors: f }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length));
} else {
let c = { instancePath: t + "/markers/" + v, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let E = { instancePath: t + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.sources !== void 0 && n.call(r, "sources")) {
let O = r.sources;
if (Array.isArray(O)) {
if (O.length > 1e3) {
let v = { instancePath: t + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = O.length;
for (let v = 0; v < E; v++) {
let D = O[v];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.id === void 0 || !n.call(D, "id")) {
let c = { instancePath: t + "/sources/" + v, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.class === void 0 || !n.call(D, "class")) {
let c = { instancePath: t + "/sources/" + v, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.publisher === void 0 || !n.call(D, "publisher")) {
let c = { instancePath: t + "/sources/" + v, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [c] : e.push(c), s++;
}
if (D.origin === void 0 || !n.call(D, "origin")) {
let c = { instancePath: t + "/sources/" + v, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [c] : e.push(c), s++;
}
for (let c of Object.keys(D))
if (!(c === "id" || c === "class" || c === "publisher" || c === "origin")) {
let L = { instancePath: t + "/sources/" + v, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
e === null ? e = [L] : e.push(L), s++;
}
D.id !== void 0 && n.call(D, "id") && (M(D.id, { instancePath: t + "/sources/" + v + "/id", parentData: D, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.class !== void 0 && n.call(D, "class") && (M(D.class, { instancePath: t + "/sources/" + v + "/class", parentData: D, parentDataProperty: "class", rootData: u, dynamicAnchors: f }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), D.publisher !== void 0 && n.call(D, "publisher") && (te(D.publisher, { instancePath: t + "/sources/" + v + "/publisher", parentData: D, parentDataProperty: "publisher", rootData: u, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), D.origin !== void 0 && n.call(D, "origin") && (te(D.origin, { instancePath: t + "/sources/" + v + "/origin", parentData: D, parentDataProperty: "origin", rootData: u, dynamicAnchors: f }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
} else {
let c = { instancePath: t + "/sources/" + v, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [c] : e.push(c), s++;
}
}
} else {
let E = { instancePath: t + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let O = r.findings;
if (Array.isArray(O)) {
if (O.length > 1e6) {
let v = { instancePath: t + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [v] : e.push(v), s++;
}
let E = O.length;
for (let v = 0; v < E; v++)
or(O[v], { instancePath: t + "/findings/" + v, parentData: O, parentDataProperty: v, rootData: u, dynamicAnchors: f }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length);
} else {
let E = { instancePath: t + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [E] : e.push(E), s++;
}
}
} else {
let O = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [O] : e.push(O), s++;
}
return Ki.errors = e, s === 0;
}
Ki.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wo = Ui, qi = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function ni(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ni.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Gr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ni.errors = e, s === 0;
}
ni.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
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
function oi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = oi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 4e3) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Qr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return oi.errors = e, s === 0;
}
oi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ui(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Ui.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
if (r.kind === void 0 || !n.call(r, "kind")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.area === void 0 || !n.call(r, "area")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.population === void 0 || !n.call(r, "population")) {
let y = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!(y === "change" || y === "from" || y === "to" || y === "kind" || y === "area" || y === "population" || y === "evidence" || y === "note")) {
let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (ni(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: f }) || (e = e === null ? ni.errors : e.concat(ni.errors), s = e.length)), r.from !== void 0 && n.call(r, "from")) {
let y = r.from, p = s, l = !1, w = s;
Nr(y, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var i = w === s;
l = l || i;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var i = g === s;
if (l = l || i, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let y = r.to, p = s, l = !1, w = s;
Nr(y, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var m = w === s;
l = l || m;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var m = g === s;
if (l = l || m, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let y = r.kind;
if (!(y === "whole" || y === "part" || y === "undetermined")) {
let p = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: qi.properties.kind.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.area !== void 0 && n.call(r, "area")) {
let y = r.area, p = s, l = !1, w = s;
if (!(y === "all" || y === "part" || y === "none")) {
let d = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: qi.properties.area.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var q = w === s;
l = l || q;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var q = g === s;
if (l = l || q, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.population !== void 0 && n.call(r, "population")) {
let y = r.population, p = s, l = !1, w = s;
if (!(y === "all" || y === "part" || y === "none")) {
let d = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: qi.properties.population.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var a = w === s;
l = l || a;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = g === s;
if (l = l || a, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.evidence !== void 0 && n.call(r, "evidence")) {
let y = r.evidence, p = s, l = !1, w = s;
if (!(y === "official" || y === "alias")) {
let d = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: qi.properties.evidence.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var h = w === s;
l = l || h;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = g === s;
if (l = l || h, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let y = r.note, p = s, l = !1, w = s;
oi(y, { instancePath: t + "/note", parentData: r, parentDataProperty: "note", rootData: u, dynamicAnchors: f }) || (e = e === null ? oi.errors : e.concat(oi.errors), s = e.length);
var k = w === s;
l = l || k;
let g = s;
if (y !== "") {
let d = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var k = g === s;
if (l = l || k, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let d = { instancePath: t + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let y = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return Ui.errors = e, s === 0;
}
Ui.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yo = Mi, Dn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function Vr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Vr.errors = e, s === 0;
}
Vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ai(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ai.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ai.errors = e, s === 0;
}
ai.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function li(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = li.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 100) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return li.errors = e, s === 0;
}
li.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!Ie.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [i] : e.push(i), s++;
}
if (!xe(r)) {
let i = { instancePath: t, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Fr.errors = e, s === 0;
}
Fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = pi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Gr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return pi.errors = e, s === 0;
}
pi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = mi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let i = { instancePath: t, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: In.enum } };
e === null ? e = [i] : e.push(i), s++;
}
return mi.errors = e, s === 0;
}
mi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Mi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.type === void 0 || !n.call(r, "type")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [w] : e.push(w), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let w = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(r))
if (!n.call(Dn.properties, w)) {
let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Vr(r.id, { instancePath: t + "/id", parentData: r, parentDataProperty: "id", rootData: u, dynamicAnchors: f }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (ai(r.level, { instancePath: t + "/level", parentData: r, parentDataProperty: "level", rootData: u, dynamicAnchors: f }) || (e = e === null ? ai.errors : e.concat(ai.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (li(r.code, { instancePath: t + "/code", parentData: r, parentDataProperty: "code", rootData: u, dynamicAnchors: f }) || (e = e === null ? li.errors : e.concat(li.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let w = r.type, g = s, d = !1, $ = s;
er(w, { instancePath: t + "/type", parentData: r, parentDataProperty: "type", rootData: u, dynamicAnchors: f }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var i = $ === s;
d = d || i;
let P = s;
if (w !== "") {
let x = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var i = P === s;
if (d = d || i, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.name !== void 0 && n.call(r, "name") && (er(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), r.parent !== void 0 && n.call(r, "parent")) {
let w = r.parent, g = s, d = !1, $ = s;
Vr(w, { instancePath: t + "/parent", parentData: r, parentDataProperty: "parent", rootData: u, dynamicAnchors: f }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length);
var m = $ === s;
d = d || m;
let P = s;
if (w !== "") {
let x = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var m = P === s;
if (d = d || m, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validFrom !== void 0 && n.call(r, "validFrom")) {
let w = r.validFrom, g = s, d = !1, $ = s;
Fr(w, { instancePath: t + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: u, dynamicAnchors: f }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length);
var q = $ === s;
d = d || q;
let P = s;
if (w !== "") {
let x = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var q = P === s;
if (d = d || q, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let w = r.validTo, g = s, d = !1, $ = s;
Fr(w, { instancePath: t + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: u, dynamicAnchors: f }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length);
var a = $ === s;
d = d || a;
let P = s;
if (w !== "") {
let x = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var a = P === s;
if (d = d || a, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.change !== void 0 && n.call(r, "change")) {
let w = r.change, g = s, d = !1, $ = s;
pi(w, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: f }) || (e = e === null ? pi.errors : e.concat(pi.errors), s = e.length);
var h = $ === s;
d = d || h;
let P = s;
if (w !== "") {
let x = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var h = P === s;
if (d = d || h, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.class !== void 0 && n.call(r, "class")) {
let w = r.class, g = s, d = !1, $ = s;
if (!(w === "urban" || w === "rural")) {
let x = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: Dn.properties.class.anyOf[0].enum } };
e === null ? e = [x] : e.push(x), s++;
}
var k = $ === s;
d = d || k;
let P = s;
if (w !== "") {
let x = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var k = P === s;
if (d = d || k, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.continuity !== void 0 && n.call(r, "continuity")) {
let w = r.continuity, g = s, d = !1, $ = s;
if (w !== "assumed") {
let x = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [x] : e.push(x), s++;
}
var y = $ === s;
d = d || y;
let P = s;
if (w !== "") {
let x = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var y = P === s;
if (d = d || y, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.dateKind !== void 0 && n.call(r, "dateKind")) {
let w = r.dateKind, g = s, d = !1, $ = s;
mi(w, { instancePath: t + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: u, dynamicAnchors: f }) || (e = e === null ? mi.errors : e.concat(mi.errors), s = e.length);
var p = $ === s;
d = d || p;
let P = s;
if (w !== "") {
let x = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var p = P === s;
if (d = d || p, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.nameEn !== void 0 && n.call(r, "nameEn")) {
let w = r.nameEn, g = s, d = !1, $ = s;
er(w, { instancePath: t + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: u, dynamicAnchors: f }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var l = $ === s;
d = d || l;
let P = s;
if (w !== "") {
let x = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = P === s;
if (d = d || l, d)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let x = { instancePath: t + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let w = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
return Mi.errors = e, s === 0;
}
Mi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ho = Wi;
function ui(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ui.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Gr.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ui.errors = e, s === 0;
}
ui.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tr(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 120) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!je.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return Tr.errors = e, s === 0;
}
Tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = fi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var q = m === s;
if (q) {
let a = { instancePath: t, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = i, e !== null && (i ? e.length = i : e = null);
if (typeof r == "string") {
if (F(r) > 60) {
let a = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!an.test(r)) {
let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return fi.errors = e, s === 0;
}
fi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ci(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = ci.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 70) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Hi.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return ci.errors = e, s === 0;
}
ci.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function di(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (F(r) > 300) {
let i = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [i] : e.push(i), s++;
}
if (F(r) < 1) {
let i = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [i] : e.push(i), s++;
}
if (!Le.test(r)) {
let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [i] : e.push(i), s++;
}
} else {
let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [i] : e.push(i), s++;
}
return di.errors = e, s === 0;
}
di.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wo = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function Wi(r, { instancePath: t = "", parentData: _, parentDataProperty: A, rootData: u = r, dynamicAnchors: f = {} } = {}) {
let e = null, s = 0, o = Wi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let i = s, m = !1, q = null, a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount") && r.amount !== "") {
let g = { instancePath: t + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.share !== void 0 && n.call(r, "share")) {
let g = r.share;
if (typeof g == "string" && F(g) < 1) {
let d = { instancePath: t + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
var y = a === s;
if (y) {
m = !0, q = 0;
var h = {};
h.amount = !0, h.share = !0;
}
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount")) {
let g = r.amount;
if (typeof g == "string" && F(g) < 1) {
let d = { instancePath: t + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.share !== void 0 && n.call(r, "share") && r.share !== "") {
let g = { instancePath: t + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
}
var y = k === s;
if (y && m ? (m = !1, q = [q, 1]) : y && (m = !0, q = 1, h !== !0 && (h = h || {}, h.amount = !0, h.share = !0)), m)
s = i, e !== null && (i ? e.length = i : e = null);
else {
let g = { instancePath: t, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
e === null ? e = [g] : e.push(g), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.amount === void 0 || !n.call(r, "amount")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.share === void 0 || !n.call(r, "share")) {
let g = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "change" || g === "from" || g === "to" || g === "basis" || g === "amount" || g === "share" || g === "source")) {
let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (ui(r.change, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: u, dynamicAnchors: f }) || (e = e === null ? ui.errors : e.concat(ui.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (Tr(r.from, { instancePath: t + "/from", parentData: r, parentDataProperty: "from", rootData: u, dynamicAnchors: f }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Tr(r.to, { instancePath: t + "/to", parentData: r, parentDataProperty: "to", rootData: u, dynamicAnchors: f }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (fi(r.basis, { instancePath: t + "/basis", parentData: r, parentDataProperty: "basis", rootData: u, dynamicAnchors: f }) || (e = e === null ? fi.errors : e.concat(fi.errors), s = e.length)), r.amount !== void 0 && n.call(r, "amount")) {
let g = r.amount, d = s, $ = !1, P = s;
if (typeof g == "string") {
if (F(g) > 50) {
let O = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [O] : e.push(O), s++;
}
if (!wo.test(g)) {
let O = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [O] : e.push(O), s++;
}
} else {
let O = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [O] : e.push(O), s++;
}
var p = P === s;
$ = $ || p;
let x = s;
if (g !== "") {
let O = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var p = x === s;
if ($ = $ || p, $)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let O = { instancePath: t + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.share !== void 0 && n.call(r, "share")) {
let g = r.share, d = s, $ = !1, P = s;
ci(g, { instancePath: t + "/share", parentData: r, parentDataProperty: "share", rootData: u, dynamicAnchors: f }) || (e = e === null ? ci.errors : e.concat(ci.errors), s = e.length);
var l = P === s;
$ = $ || l;
let x = s;
if (g !== "") {
let O = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var l = x === s;
if ($ = $ || l, $)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let O = { instancePath: t + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let g = r.source, d = s, $ = !1, P = s;
di(g, { instancePath: t + "/source", parentData: r, parentDataProperty: "source", rootData: u, dynamicAnchors: f }) || (e = e === null ? di.errors : e.concat(di.errors), s = e.length);
var w = P === s;
$ = $ || w;
let x = s;
if (g !== "") {
let O = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [O] : e.push(O), s++;
}
var w = x === s;
if ($ = $ || w, $)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let O = { instancePath: t + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [O] : e.push(O), s++;
}
}
} else {
let g = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return Wi.errors = e, s === 0;
}
Wi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
Do as validateApproval,
jo as validateBody,
xo as validateBreakdown,
Io as validateCalendar,
Oo as validateChange,
Lo as validateConfig,
_o as validateConsolidation,
Ao as validateDecision,
Eo as validateException,
No as validateForm,
Vo as validateHoliday,
Fo as validateIndicator,
To as validateInstrument,
zo as validateIssue,
Co as validateLedgerEntry,
Ro as validateMapping,
Bo as validateMeasure,
So as validateObservation,
Zo as validatePeriod,
Ko as validateRegime,
Uo as validateRegister,
Mo as validateReport,
Wo as validateTransfer,
Yo as validateUnit,
Ho as validateWeight
};

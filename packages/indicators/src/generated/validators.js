// Generated from schemas/ by `npm run generate`. Do not edit.
var no = Object.create;
var _n = Object.defineProperty;
var oo = Object.getOwnPropertyDescriptor;
var lo = Object.getOwnPropertyNames;
var ao = Object.getPrototypeOf, po = Object.prototype.hasOwnProperty;
var hn = (r, i) => () => {
try {
return i || r((i = { exports: {} }).exports, i), i.exports;
} catch (O) {
throw i = 0, O;
}
};
var uo = (r, i, O, L) => {
if (i && typeof i == "object" || typeof i == "function")
for (let m of lo(i))
!po.call(r, m) && m !== O && _n(r, m, { get: () => i[m], enumerable: !(L = oo(i, m)) || L.enumerable });
return r;
};
var An = (r, i, O) => (O = r != null ? no(ao(r)) : {}, uo(
// If the importer is in node compatibility mode or this is not an ESM
// file that has been converted to a CommonJS file using a Babel-
// compatible transform (i.e. "__esModule" has not been set), then set
// "default" to the CommonJS "module.exports" for node compatibility.
i || !r || !r.__esModule ? _n(O, "default", { value: r, enumerable: !0 }) : O,
r
));
var Nn = hn((So, En) => {
"use strict";
En.exports = function r(i, O) {
if (i === O) return !0;
if (i && O && typeof i == "object" && typeof O == "object") {
if (i.constructor !== O.constructor) return !1;
var L, m, c;
if (Array.isArray(i)) {
if (L = i.length, L != O.length) return !1;
for (m = L; m-- !== 0; )
if (!r(i[m], O[m])) return !1;
return !0;
}
if (i.constructor === RegExp) return i.source === O.source && i.flags === O.flags;
if (i.valueOf !== Object.prototype.valueOf) return i.valueOf() === O.valueOf();
if (i.toString !== Object.prototype.toString) return i.toString() === O.toString();
if (c = Object.keys(i), L = c.length, L !== Object.keys(O).length) return !1;
for (m = L; m-- !== 0; )
if (!Object.prototype.hasOwnProperty.call(O, c[m])) return !1;
for (m = L; m-- !== 0; ) {
var e = c[m];
if (!r(i[e], O[e])) return !1;
}
return !0;
}
return i !== i && O !== O;
};
});
var Fn = hn((Pn) => {
"use strict";
Object.defineProperty(Pn, "__esModule", { value: !0 });
var Vn = Nn();
Vn.code = 'require("ajv/dist/runtime/equal").default';
Pn.default = Vn;
});
var Cn = hn((gn) => {
"use strict";
Object.defineProperty(gn, "__esModule", { value: !0 });
function zn(r) {
let i = r.length, O = 0, L = 0, m;
for (; L < i; )
O++, m = r.charCodeAt(L++), m >= 55296 && m <= 56319 && L < i && (m = r.charCodeAt(L), (m & 64512) === 56320 && L++);
return O;
}
gn.default = zn;
zn.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Mn = An(Fn()), Hn = An(Cn()), fo = {
date(r) {
let [, i, O, L] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(r) ?? [];
if (!i || O < 1 || O > 12 || L < 1) return !1;
let m = i % 4 === 0 && (i % 100 !== 0 || i % 400 === 0);
return L <= [31, m ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][O - 1];
}
}, Ko = Bt, Tn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/archive-index.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "system", "names", "sample", "inUse", "handover", "sharing", "listDates", "manifest", "mapping", "counts", "files", "findings", "entries"], properties: { schemaVersion: { const: "1.0.0" }, system: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, inUse: { $ref: "common.schema.json#/$defs/span" }, handover: { $ref: "archive.schema.json#/$defs/handover" }, sharing: { enum: ["public", "internal", "restricted"] }, listDates: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, manifest: { $ref: "archive.schema.json#/$defs/sha256" }, mapping: { anyOf: [{ type: "object", additionalProperties: !1, required: ["code", "sha256"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } }, { type: "null" }] }, counts: { type: "object", additionalProperties: !1, required: ["files", "records", "units", "codes", "figures"], properties: { files: { type: "object", additionalProperties: !1, required: ["before", "after"], properties: { before: { type: "integer", minimum: 0 }, after: { type: "integer", minimum: 0 } } }, records: { type: "object", additionalProperties: !1, required: ["before", "after"], properties: { before: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, after: { type: "integer", minimum: 0 } } }, units: { type: "object", additionalProperties: !1, required: ["codes", "resolved"], properties: { codes: { type: "integer", minimum: 0 }, resolved: { type: "integer", minimum: 0 } } }, codes: { type: "object", additionalProperties: !1, required: ["matched", "converted", "unmapped"], properties: { matched: { type: "integer", minimum: 0 }, converted: { type: "integer", minimum: 0 }, unmapped: { type: "integer", minimum: 0 } } }, figures: { type: "object", additionalProperties: !1, required: ["matched", "converted", "unmapped"], properties: { matched: { type: "integer", minimum: 0 }, converted: { type: "integer", minimum: 0 }, unmapped: { type: "integer", minimum: 0 } } } } }, files: { type: "array", maxItems: 1e5, items: { type: "object", additionalProperties: !1, required: ["path", "kind", "listDate", "bytes", "sha256", "isHashStated", "records"], properties: { path: { $ref: "archive.schema.json#/$defs/path" }, kind: { $ref: "archive.schema.json#/$defs/kind" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, bytes: { type: "integer", minimum: 0 }, sha256: { $ref: "archive.schema.json#/$defs/sha256" }, isHashStated: { type: "boolean" }, records: { type: "object", additionalProperties: !1, required: ["before", "after"], properties: { before: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, after: { type: "integer", minimum: 0 } } } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } }, entries: { type: "array", maxItems: 1e7, items: { anyOf: [{ $ref: "#/$defs/figure" }, { $ref: "#/$defs/document" }] } } }, $defs: { written: { type: "string", maxLength: 32767 }, figure: { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "unitName", "listDate", "period", "periodWritten", "title", "code", "indicator", "breakdown", "definition", "scenario", "mapped", "written", "measureWritten", "state", "value", "measure", "place", "sha256"], properties: { kind: { enum: ["figure"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, unitName: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, code: { $ref: "#/$defs/written" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, mapped: { enum: ["matched", "converted", "unmapped"] }, written: { $ref: "#/$defs/written" }, measureWritten: { $ref: "#/$defs/written" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "blank", "unread"] }, value: { anyOf: [{ type: "string", maxLength: 200, pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$" }, { type: "null" }] }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } }, document: { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "listDate", "period", "periodWritten", "title", "place", "sha256"], properties: { kind: { enum: ["report", "narrative", "attachment"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, text: { type: "string", maxLength: 4e6 }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } } } }, n = Object.prototype.hasOwnProperty, Y = Mn.default;
var N = Hn.default, De = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function ze(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ze.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = new RegExp("^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$", "u");
function T(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = T.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xr.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xr.errors = e, s === 0;
}
Xr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ye = fo.date, he = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function S(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = S.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function es(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let v = r.from, a = s, P = !1, y = s;
S(v, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = y === s;
P = P || t;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var t = p === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let v = r.to, a = s, P = !1, y = s;
S(v, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = y === s;
P = P || u;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var u = p === s;
if (P = P || u, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return es.errors = e, s === 0;
}
es.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _t = new RegExp("^\\S", "u");
function Z(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Z.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ir.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.number !== void 0 && n.call(r, "number") && (T(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (T(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ir(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fr.errors = e, s === 0;
}
Fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $n = new RegExp("^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$", "u");
function rs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.by === void 0 || !n.call(r, "by")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "by" || u === "identifier" || u === "date" || u === "document")) {
let v = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.by !== void 0 && n.call(r, "by") && (sr(r.by, { instancePath: i + "/by", parentData: r, parentDataProperty: "by", rootData: m, dynamicAnchors: c }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let u = r.identifier;
if (typeof u == "string") {
if (N(u) > 40) {
let v = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!$n.test(u)) {
let v = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let u = r.date, v = s, a = !1, P = s;
Te(u, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var t = P === s;
a = a || t;
let y = s;
if (u !== null) {
let p = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var t = y === s;
if (a = a || t, a)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let p = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
r.document !== void 0 && n.call(r, "document") && (Fr(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: m, dynamicAnchors: c }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length));
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return rs.errors = e, s === 0;
}
rs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mn = new RegExp("^[0-9a-f]{64}$", "u");
function be(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = be.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 64) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yn = new RegExp("^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$", "u");
function ss(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Yn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ss.errors = e, s === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qn = { enum: ["figures", "report", "narrative", "attachment"] };
function is(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = is.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "figures" || r === "report" || r === "narrative" || r === "attachment")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return is.errors = e, s === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ts(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ts.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ts.errors = e, s === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gn = { enum: ["error", "warning", "note"] };
function ns(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ns.errors = e, s === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Dn = new RegExp("^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$", "u");
function os(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (T(r.file, { instancePath: i + "/file", parentData: r, parentDataProperty: "file", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (T(r.sheet, { instancePath: i + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (N(t) > 40) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Dn.test(t)) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (T(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return os.errors = e, s === 0;
}
os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ar.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hr = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function Se(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.args === void 0 || !n.call(r, "args")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "code" || a === "severity" || a === "args" || a === "place" || a === "value" || a === "expected" || a === "message" || a === "remedy")) {
let P = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (ts(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity") && (ns(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length)), r.args !== void 0 && n.call(r, "args")) {
let a = r.args;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 20) {
let P = { instancePath: i + "/args", schemaPath: "#/properties/args/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a)) {
let y = s, p = s, l = s;
if (!(P === "constructor" || P === "hasOwnProperty" || P === "isPrototypeOf" || P === "propertyIsEnumerable" || P === "toLocaleString" || P === "toString" || P === "valueOf")) {
let f = {};
e === null ? e = [f] : e.push(f), s++;
}
var t = l === s;
if (t) {
let f = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/not", keyword: "not", params: {}, propertyName: P };
e === null ? e = [f] : e.push(f), s++;
} else
s = p, e !== null && (p ? e.length = p : e = null);
if (typeof P == "string") {
if (N(P) > 40) {
let f = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/maxLength", keyword: "maxLength", params: { limit: 40 }, propertyName: P };
e === null ? e = [f] : e.push(f), s++;
}
if (!Hr.test(P)) {
let f = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: P };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: P };
e === null ? e = [f] : e.push(f), s++;
}
var u = y === s;
if (!u) {
let f = { instancePath: i + "/args", schemaPath: "#/properties/args/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [f] : e.push(f), s++;
}
}
for (let P of Object.keys(a)) {
let y = a[P], p = s, l = !1, f = s;
if (typeof y == "string") {
if (N(y) > 4e3) {
let q = { instancePath: i + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [q] : e.push(q), s++;
}
} else {
let q = { instancePath: i + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), s++;
}
var v = f === s;
l = l || v;
let g = s;
if (!(typeof y == "number" && isFinite(y))) {
let q = { instancePath: i + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
e === null ? e = [q] : e.push(q), s++;
}
var v = g === s;
l = l || v;
let h = s;
if (y !== null) {
let q = { instancePath: i + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "null" } };
e === null ? e = [q] : e.push(q), s++;
}
var v = h === s;
l = l || v;
let d = s;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let k = { instancePath: i + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [k] : e.push(k), s++;
}
let q = y.length;
for (let k = 0; k < q; k++) {
let j = y[k];
if (typeof j == "string") {
if (N(j) > 300) {
let x = { instancePath: i + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + k, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: i + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + k, schemaPath: "#/properties/args/additionalProperties/anyOf/3/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let q = { instancePath: i + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/3/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
var v = d === s;
if (l = l || v, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let q = { instancePath: i + "/args/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let P = { instancePath: i + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (os(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: m, dynamicAnchors: c }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length)), r.value !== void 0 && n.call(r, "value")) {
let a = r.value;
if (typeof a == "string") {
if (N(a) > 4e3) {
let P = { instancePath: i + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.expected !== void 0 && n.call(r, "expected")) {
let a = r.expected;
if (typeof a == "string") {
if (N(a) > 4e3) {
let P = { instancePath: i + "/expected", schemaPath: "#/properties/expected/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.message !== void 0 && n.call(r, "message") && (ar(r.message, { instancePath: i + "/message", parentData: r, parentDataProperty: "message", rootData: m, dynamicAnchors: c }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), r.remedy !== void 0 && n.call(r, "remedy") && (ar(r.remedy, { instancePath: i + "/remedy", parentData: r, parentDataProperty: "remedy", rootData: m, dynamicAnchors: c }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length));
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Se.errors = e, s === 0;
}
Se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zt = { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "unitName", "listDate", "period", "periodWritten", "title", "code", "indicator", "breakdown", "definition", "scenario", "mapped", "written", "measureWritten", "state", "value", "measure", "place", "sha256"], properties: { kind: { enum: ["figure"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, unitName: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, code: { $ref: "#/$defs/written" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, mapped: { enum: ["matched", "converted", "unmapped"] }, written: { $ref: "#/$defs/written" }, measureWritten: { $ref: "#/$defs/written" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "blank", "unread"] }, value: { anyOf: [{ type: "string", maxLength: 200, pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$" }, { type: "null" }] }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } };
var Pe = new RegExp("^[^\\u0000-\\u001f|]+$", "u");
function zr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return zr.errors = e, s === 0;
}
zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function J(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = J.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 32767) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32767 } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return J.errors = e, s === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var At = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$", "u");
function Cr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Cr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cr.errors = e, s === 0;
}
Cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gr = { enum: ["actual", "plan", "forecast"] };
function ls(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ls.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ls.errors = e, s === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Tr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (T(r.file, { instancePath: i + "/file", parentData: r, parentDataProperty: "file", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (T(r.sheet, { instancePath: i + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (N(t) > 40) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Dn.test(t)) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (T(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Tr.errors = e, s === 0;
}
Tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qn = new RegExp("^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$", "u"), cn = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u"), mo = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$", "u");
function as(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = as.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.unitCode === void 0 || !n.call(r, "unitCode")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitCode" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.unitName === void 0 || !n.call(r, "unitName")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitName" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.periodWritten === void 0 || !n.call(r, "periodWritten")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodWritten" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.title === void 0 || !n.call(r, "title")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.definition === void 0 || !n.call(r, "definition")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.mapped === void 0 || !n.call(r, "mapped")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapped" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.written === void 0 || !n.call(r, "written")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.measureWritten === void 0 || !n.call(r, "measureWritten")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measureWritten" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.state === void 0 || !n.call(r, "state")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.measure === void 0 || !n.call(r, "measure")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.place === void 0 || !n.call(r, "place")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.sha256 === void 0 || !n.call(r, "sha256")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!n.call(zt.properties, p)) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "figure") {
let p = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: zt.properties.kind.enum } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.unit !== void 0 && n.call(r, "unit")) {
let p = r.unit, l = s, f = !1, g = s;
zr(p, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
var t = g === s;
f = f || t;
let h = s;
if (p !== null) {
let d = { instancePath: i + "/unit", schemaPath: "#/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = h === s;
if (f = f || t, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.unitCode !== void 0 && n.call(r, "unitCode") && (J(r.unitCode, { instancePath: i + "/unitCode", parentData: r, parentDataProperty: "unitCode", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.unitName !== void 0 && n.call(r, "unitName") && (J(r.unitName, { instancePath: i + "/unitName", parentData: r, parentDataProperty: "unitName", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Ce(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.period !== void 0 && n.call(r, "period")) {
let p = r.period, l = s, f = !1, g = s;
Cr(p, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length);
var u = g === s;
f = f || u;
let h = s;
if (p !== null) {
let d = { instancePath: i + "/period", schemaPath: "#/properties/period/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var u = h === s;
if (f = f || u, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/period", schemaPath: "#/properties/period/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.periodWritten !== void 0 && n.call(r, "periodWritten") && (J(r.periodWritten, { instancePath: i + "/periodWritten", parentData: r, parentDataProperty: "periodWritten", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.title !== void 0 && n.call(r, "title") && (J(r.title, { instancePath: i + "/title", parentData: r, parentDataProperty: "title", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (J(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.indicator !== void 0 && n.call(r, "indicator")) {
let p = r.indicator, l = s, f = !1, g = s;
ze(p, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var v = g === s;
f = f || v;
let h = s;
if (p !== null) {
let d = { instancePath: i + "/indicator", schemaPath: "#/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var v = h === s;
if (f = f || v, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/indicator", schemaPath: "#/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.breakdown !== void 0 && n.call(r, "breakdown")) {
let p = r.breakdown;
if (typeof p == "string") {
if (N(p) > 200) {
let l = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [l] : e.push(l), s++;
}
if (!qn.test(p)) {
let l = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.definition !== void 0 && n.call(r, "definition")) {
let p = r.definition, l = s, f = !1, g = s;
if (typeof p == "string") {
if (N(p) > 40) {
let d = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!cn.test(p)) {
let d = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = g === s;
f = f || a;
let h = s;
if (p !== null) {
let d = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = h === s;
if (f = f || a, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/definition", schemaPath: "#/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (ls(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: m, dynamicAnchors: c }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length)), r.mapped !== void 0 && n.call(r, "mapped")) {
let p = r.mapped;
if (!(p === "matched" || p === "converted" || p === "unmapped")) {
let l = { instancePath: i + "/mapped", schemaPath: "#/properties/mapped/enum", keyword: "enum", params: { allowedValues: zt.properties.mapped.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.written !== void 0 && n.call(r, "written") && (J(r.written, { instancePath: i + "/written", parentData: r, parentDataProperty: "written", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.measureWritten !== void 0 && n.call(r, "measureWritten") && (J(r.measureWritten, { instancePath: i + "/measureWritten", parentData: r, parentDataProperty: "measureWritten", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.state !== void 0 && n.call(r, "state")) {
let p = r.state;
if (!(p === "number" || p === "nil" || p === "missing" || p === "notApplicable" || p === "confidential" || p === "blank" || p === "unread")) {
let l = { instancePath: i + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: zt.properties.state.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.value !== void 0 && n.call(r, "value")) {
let p = r.value, l = s, f = !1, g = s;
if (typeof p == "string") {
if (N(p) > 200) {
let d = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (!mo.test(p)) {
let d = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(/[1-9][0-9]*)?$" } };
e === null ? e = [d] : e.push(d), s++;
}
} else {
let d = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = g === s;
f = f || P;
let h = s;
if (p !== null) {
let d = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if (f = f || P, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure")) {
let p = r.measure, l = s, f = !1, g = s;
ze(p, { instancePath: i + "/measure", parentData: r, parentDataProperty: "measure", rootData: m, dynamicAnchors: c }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
var y = g === s;
f = f || y;
let h = s;
if (p !== null) {
let d = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var y = h === s;
if (f = f || y, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.place !== void 0 && n.call(r, "place") && (Tr(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: m, dynamicAnchors: c }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.sha256 !== void 0 && n.call(r, "sha256") && (be(r.sha256, { instancePath: i + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: m, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return as.errors = e, s === 0;
}
as.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Rn = { type: "object", additionalProperties: !1, required: ["kind", "unit", "unitCode", "listDate", "period", "periodWritten", "title", "place", "sha256"], properties: { kind: { enum: ["report", "narrative", "attachment"] }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, unitCode: { $ref: "#/$defs/written" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, period: { anyOf: [{ $ref: "common.schema.json#/$defs/periodId" }, { type: "null" }] }, periodWritten: { $ref: "#/$defs/written" }, title: { $ref: "#/$defs/written" }, text: { type: "string", maxLength: 4e6 }, place: { $ref: "common.schema.json#/$defs/place" }, sha256: { $ref: "archive.schema.json#/$defs/sha256" } } };
function ps(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.unitCode === void 0 || !n.call(r, "unitCode")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitCode" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.periodWritten === void 0 || !n.call(r, "periodWritten")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodWritten" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.title === void 0 || !n.call(r, "title")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.place === void 0 || !n.call(r, "place")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "place" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.sha256 === void 0 || !n.call(r, "sha256")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!n.call(Rn.properties, v)) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let v = r.kind;
if (!(v === "report" || v === "narrative" || v === "attachment")) {
let a = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Rn.properties.kind.enum } };
e === null ? e = [a] : e.push(a), s++;
}
}
if (r.unit !== void 0 && n.call(r, "unit")) {
let v = r.unit, a = s, P = !1, y = s;
zr(v, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
var t = y === s;
P = P || t;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/unit", schemaPath: "#/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var t = p === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.unitCode !== void 0 && n.call(r, "unitCode") && (J(r.unitCode, { instancePath: i + "/unitCode", parentData: r, parentDataProperty: "unitCode", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Ce(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), r.period !== void 0 && n.call(r, "period")) {
let v = r.period, a = s, P = !1, y = s;
Cr(v, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length);
var u = y === s;
P = P || u;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/period", schemaPath: "#/properties/period/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var u = p === s;
if (P = P || u, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/period", schemaPath: "#/properties/period/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.periodWritten !== void 0 && n.call(r, "periodWritten") && (J(r.periodWritten, { instancePath: i + "/periodWritten", parentData: r, parentDataProperty: "periodWritten", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.title !== void 0 && n.call(r, "title") && (J(r.title, { instancePath: i + "/title", parentData: r, parentDataProperty: "title", rootData: m, dynamicAnchors: c }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.text !== void 0 && n.call(r, "text")) {
let v = r.text;
if (typeof v == "string") {
if (N(v) > 4e6) {
let a = { instancePath: i + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 4e6 } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
}
r.place !== void 0 && n.call(r, "place") && (Tr(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: m, dynamicAnchors: c }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), r.sha256 !== void 0 && n.call(r, "sha256") && (be(r.sha256, { instancePath: i + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: m, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
} else {
let v = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return ps.errors = e, s === 0;
}
ps.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Bt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.system === void 0 || !n.call(r, "system")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inUse === void 0 || !n.call(r, "inUse")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inUse" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.handover === void 0 || !n.call(r, "handover")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handover" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.listDates === void 0 || !n.call(r, "listDates")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.manifest === void 0 || !n.call(r, "manifest")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.mapping === void 0 || !n.call(r, "mapping")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapping" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.counts === void 0 || !n.call(r, "counts")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.files === void 0 || !n.call(r, "files")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.entries === void 0 || !n.call(r, "entries")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!n.call(Tn.properties, y)) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let y = { instancePath: i + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.system !== void 0 && n.call(r, "system") && (ze(r.system, { instancePath: i + "/system", parentData: r, parentDataProperty: "system", rootData: m, dynamicAnchors: c }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Xr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let y = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inUse !== void 0 && n.call(r, "inUse") && (es(r.inUse, { instancePath: i + "/inUse", parentData: r, parentDataProperty: "inUse", rootData: m, dynamicAnchors: c }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length)), r.handover !== void 0 && n.call(r, "handover") && (rs(r.handover, { instancePath: i + "/handover", parentData: r, parentDataProperty: "handover", rootData: m, dynamicAnchors: c }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length)), r.sharing !== void 0 && n.call(r, "sharing")) {
let y = r.sharing;
if (!(y === "public" || y === "internal" || y === "restricted")) {
let p = { instancePath: i + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Tn.properties.sharing.enum } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.listDates !== void 0 && n.call(r, "listDates")) {
let y = r.listDates;
if (Array.isArray(y)) {
if (y.length > 1e3) {
let g = { instancePath: i + "/listDates", schemaPath: "#/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [g] : e.push(g), s++;
}
if (y.length < 1) {
let g = { instancePath: i + "/listDates", schemaPath: "#/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let p = y.length;
for (let g = 0; g < p; g++)
Ce(y[g], { instancePath: i + "/listDates/" + g, parentData: y, parentDataProperty: g, rootData: m, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
let l = y.length, f;
if (l > 1) {
e: for (; l--; )
for (f = l; f--; )
if (Y(y[l], y[f])) {
let g = { instancePath: i + "/listDates", schemaPath: "#/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: l, j: f } };
e === null ? e = [g] : e.push(g), s++;
break e;
}
}
} else {
let p = { instancePath: i + "/listDates", schemaPath: "#/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.manifest !== void 0 && n.call(r, "manifest") && (be(r.manifest, { instancePath: i + "/manifest", parentData: r, parentDataProperty: "manifest", rootData: m, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), r.mapping !== void 0 && n.call(r, "mapping")) {
let y = r.mapping, p = s, l = !1, f = s;
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.code === void 0 || !n.call(y, "code")) {
let h = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [h] : e.push(h), s++;
}
if (y.sha256 === void 0 || !n.call(y, "sha256")) {
let h = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(y))
if (!(h === "code" || h === "sha256")) {
let d = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
y.code !== void 0 && n.call(y, "code") && (ze(y.code, { instancePath: i + "/mapping/code", parentData: y, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), y.sha256 !== void 0 && n.call(y, "sha256") && (be(y.sha256, { instancePath: i + "/mapping/sha256", parentData: y, parentDataProperty: "sha256", rootData: m, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
} else {
let h = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = f === s;
l = l || t;
let g = s;
if (y !== null) {
let h = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (l = l || t, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let h = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.counts !== void 0 && n.call(r, "counts")) {
let y = r.counts;
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.files === void 0 || !n.call(y, "files")) {
let p = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "files" } };
e === null ? e = [p] : e.push(p), s++;
}
if (y.records === void 0 || !n.call(y, "records")) {
let p = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [p] : e.push(p), s++;
}
if (y.units === void 0 || !n.call(y, "units")) {
let p = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [p] : e.push(p), s++;
}
if (y.codes === void 0 || !n.call(y, "codes")) {
let p = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "codes" } };
e === null ? e = [p] : e.push(p), s++;
}
if (y.figures === void 0 || !n.call(y, "figures")) {
let p = { instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(y))
if (!(p === "files" || p === "records" || p === "units" || p === "codes" || p === "figures")) {
let l = { instancePath: i + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (y.files !== void 0 && n.call(y, "files")) {
let p = y.files;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.before === void 0 || !n.call(p, "before")) {
let l = { instancePath: i + "/counts/files", schemaPath: "#/properties/counts/properties/files/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.after === void 0 || !n.call(p, "after")) {
let l = { instancePath: i + "/counts/files", schemaPath: "#/properties/counts/properties/files/required", keyword: "required", params: { missingProperty: "after" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "before" || l === "after")) {
let f = { instancePath: i + "/counts/files", schemaPath: "#/properties/counts/properties/files/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (p.before !== void 0 && n.call(p, "before")) {
let l = p.before;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/files/before", schemaPath: "#/properties/counts/properties/files/properties/before/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/files/before", schemaPath: "#/properties/counts/properties/files/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (p.after !== void 0 && n.call(p, "after")) {
let l = p.after;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/files/after", schemaPath: "#/properties/counts/properties/files/properties/after/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/files/after", schemaPath: "#/properties/counts/properties/files/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let l = { instancePath: i + "/counts/files", schemaPath: "#/properties/counts/properties/files/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (y.records !== void 0 && n.call(y, "records")) {
let p = y.records;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.before === void 0 || !n.call(p, "before")) {
let l = { instancePath: i + "/counts/records", schemaPath: "#/properties/counts/properties/records/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.after === void 0 || !n.call(p, "after")) {
let l = { instancePath: i + "/counts/records", schemaPath: "#/properties/counts/properties/records/required", keyword: "required", params: { missingProperty: "after" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "before" || l === "after")) {
let f = { instancePath: i + "/counts/records", schemaPath: "#/properties/counts/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (p.before !== void 0 && n.call(p, "before")) {
let l = p.before, f = s, g = !1, h = s;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let q = { instancePath: i + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let q = { instancePath: i + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), s++;
}
var u = h === s;
g = g || u;
let d = s;
if (l !== null) {
let q = { instancePath: i + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [q] : e.push(q), s++;
}
var u = d === s;
if (g = g || u, g)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let q = { instancePath: i + "/counts/records/before", schemaPath: "#/properties/counts/properties/records/properties/before/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
if (p.after !== void 0 && n.call(p, "after")) {
let l = p.after;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/records/after", schemaPath: "#/properties/counts/properties/records/properties/after/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/records/after", schemaPath: "#/properties/counts/properties/records/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let l = { instancePath: i + "/counts/records", schemaPath: "#/properties/counts/properties/records/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (y.units !== void 0 && n.call(y, "units")) {
let p = y.units;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.codes === void 0 || !n.call(p, "codes")) {
let l = { instancePath: i + "/counts/units", schemaPath: "#/properties/counts/properties/units/required", keyword: "required", params: { missingProperty: "codes" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.resolved === void 0 || !n.call(p, "resolved")) {
let l = { instancePath: i + "/counts/units", schemaPath: "#/properties/counts/properties/units/required", keyword: "required", params: { missingProperty: "resolved" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "codes" || l === "resolved")) {
let f = { instancePath: i + "/counts/units", schemaPath: "#/properties/counts/properties/units/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (p.codes !== void 0 && n.call(p, "codes")) {
let l = p.codes;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/units/codes", schemaPath: "#/properties/counts/properties/units/properties/codes/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/units/codes", schemaPath: "#/properties/counts/properties/units/properties/codes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (p.resolved !== void 0 && n.call(p, "resolved")) {
let l = p.resolved;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/units/resolved", schemaPath: "#/properties/counts/properties/units/properties/resolved/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/units/resolved", schemaPath: "#/properties/counts/properties/units/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let l = { instancePath: i + "/counts/units", schemaPath: "#/properties/counts/properties/units/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (y.codes !== void 0 && n.call(y, "codes")) {
let p = y.codes;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.matched === void 0 || !n.call(p, "matched")) {
let l = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/required", keyword: "required", params: { missingProperty: "matched" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.converted === void 0 || !n.call(p, "converted")) {
let l = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/required", keyword: "required", params: { missingProperty: "converted" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.unmapped === void 0 || !n.call(p, "unmapped")) {
let l = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/required", keyword: "required", params: { missingProperty: "unmapped" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "matched" || l === "converted" || l === "unmapped")) {
let f = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (p.matched !== void 0 && n.call(p, "matched")) {
let l = p.matched;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/codes/matched", schemaPath: "#/properties/counts/properties/codes/properties/matched/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/codes/matched", schemaPath: "#/properties/counts/properties/codes/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (p.converted !== void 0 && n.call(p, "converted")) {
let l = p.converted;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/codes/converted", schemaPath: "#/properties/counts/properties/codes/properties/converted/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/codes/converted", schemaPath: "#/properties/counts/properties/codes/properties/converted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (p.unmapped !== void 0 && n.call(p, "unmapped")) {
let l = p.unmapped;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/codes/unmapped", schemaPath: "#/properties/counts/properties/codes/properties/unmapped/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/codes/unmapped", schemaPath: "#/properties/counts/properties/codes/properties/unmapped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let l = { instancePath: i + "/counts/codes", schemaPath: "#/properties/counts/properties/codes/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (y.figures !== void 0 && n.call(y, "figures")) {
let p = y.figures;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.matched === void 0 || !n.call(p, "matched")) {
let l = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/required", keyword: "required", params: { missingProperty: "matched" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.converted === void 0 || !n.call(p, "converted")) {
let l = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/required", keyword: "required", params: { missingProperty: "converted" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.unmapped === void 0 || !n.call(p, "unmapped")) {
let l = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/required", keyword: "required", params: { missingProperty: "unmapped" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "matched" || l === "converted" || l === "unmapped")) {
let f = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (p.matched !== void 0 && n.call(p, "matched")) {
let l = p.matched;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/figures/matched", schemaPath: "#/properties/counts/properties/figures/properties/matched/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/figures/matched", schemaPath: "#/properties/counts/properties/figures/properties/matched/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (p.converted !== void 0 && n.call(p, "converted")) {
let l = p.converted;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/figures/converted", schemaPath: "#/properties/counts/properties/figures/properties/converted/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/figures/converted", schemaPath: "#/properties/counts/properties/figures/properties/converted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (p.unmapped !== void 0 && n.call(p, "unmapped")) {
let l = p.unmapped;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/counts/figures/unmapped", schemaPath: "#/properties/counts/properties/figures/properties/unmapped/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
let f = { instancePath: i + "/counts/figures/unmapped", schemaPath: "#/properties/counts/properties/figures/properties/unmapped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let l = { instancePath: i + "/counts/figures", schemaPath: "#/properties/counts/properties/figures/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let p = { instancePath: i + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.files !== void 0 && n.call(r, "files")) {
let y = r.files;
if (Array.isArray(y)) {
if (y.length > 1e5) {
let l = { instancePath: i + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
e === null ? e = [l] : e.push(l), s++;
}
let p = y.length;
for (let l = 0; l < p; l++) {
let f = y[l];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.path === void 0 || !n.call(f, "path")) {
let g = { instancePath: i + "/files/" + l, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "path" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.kind === void 0 || !n.call(f, "kind")) {
let g = { instancePath: i + "/files/" + l, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.listDate === void 0 || !n.call(f, "listDate")) {
let g = { instancePath: i + "/files/" + l, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.bytes === void 0 || !n.call(f, "bytes")) {
let g = { instancePath: i + "/files/" + l, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "bytes" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.sha256 === void 0 || !n.call(f, "sha256")) {
let g = { instancePath: i + "/files/" + l, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.isHashStated === void 0 || !n.call(f, "isHashStated")) {
let g = { instancePath: i + "/files/" + l, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "isHashStated" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.records === void 0 || !n.call(f, "records")) {
let g = { instancePath: i + "/files/" + l, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (!(g === "path" || g === "kind" || g === "listDate" || g === "bytes" || g === "sha256" || g === "isHashStated" || g === "records")) {
let h = { instancePath: i + "/files/" + l, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.path !== void 0 && n.call(f, "path") && (ss(f.path, { instancePath: i + "/files/" + l + "/path", parentData: f, parentDataProperty: "path", rootData: m, dynamicAnchors: c }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), f.kind !== void 0 && n.call(f, "kind") && (is(f.kind, { instancePath: i + "/files/" + l + "/kind", parentData: f, parentDataProperty: "kind", rootData: m, dynamicAnchors: c }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length)), f.listDate !== void 0 && n.call(f, "listDate") && (Ce(f.listDate, { instancePath: i + "/files/" + l + "/listDate", parentData: f, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), f.bytes !== void 0 && n.call(f, "bytes")) {
let g = f.bytes;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let h = { instancePath: i + "/files/" + l + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
let h = { instancePath: i + "/files/" + l + "/bytes", schemaPath: "#/properties/files/items/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (f.sha256 !== void 0 && n.call(f, "sha256") && (be(f.sha256, { instancePath: i + "/files/" + l + "/sha256", parentData: f, parentDataProperty: "sha256", rootData: m, dynamicAnchors: c }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), f.isHashStated !== void 0 && n.call(f, "isHashStated") && typeof f.isHashStated != "boolean") {
let g = { instancePath: i + "/files/" + l + "/isHashStated", schemaPath: "#/properties/files/items/properties/isHashStated/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.records !== void 0 && n.call(f, "records")) {
let g = f.records;
if (g && typeof g == "object" && !Array.isArray(g)) {
if (g.before === void 0 || !n.call(g, "before")) {
let h = { instancePath: i + "/files/" + l + "/records", schemaPath: "#/properties/files/items/properties/records/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [h] : e.push(h), s++;
}
if (g.after === void 0 || !n.call(g, "after")) {
let h = { instancePath: i + "/files/" + l + "/records", schemaPath: "#/properties/files/items/properties/records/required", keyword: "required", params: { missingProperty: "after" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(g))
if (!(h === "before" || h === "after")) {
let d = { instancePath: i + "/files/" + l + "/records", schemaPath: "#/properties/files/items/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.before !== void 0 && n.call(g, "before")) {
let h = g.before, d = s, q = !1, k = s;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let x = { instancePath: i + "/files/" + l + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
let x = { instancePath: i + "/files/" + l + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
var v = k === s;
q = q || v;
let j = s;
if (h !== null) {
let x = { instancePath: i + "/files/" + l + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var v = j === s;
if (q = q || v, q)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let x = { instancePath: i + "/files/" + l + "/records/before", schemaPath: "#/properties/files/items/properties/records/properties/before/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (g.after !== void 0 && n.call(g, "after")) {
let h = g.after;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let d = { instancePath: i + "/files/" + l + "/records/after", schemaPath: "#/properties/files/items/properties/records/properties/after/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
let d = { instancePath: i + "/files/" + l + "/records/after", schemaPath: "#/properties/files/items/properties/records/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let h = { instancePath: i + "/files/" + l + "/records", schemaPath: "#/properties/files/items/properties/records/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let g = { instancePath: i + "/files/" + l, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let p = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let y = r.findings;
if (Array.isArray(y)) {
if (y.length > 1e6) {
let l = { instancePath: i + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [l] : e.push(l), s++;
}
let p = y.length;
for (let l = 0; l < p; l++)
Se(y[l], { instancePath: i + "/findings/" + l, parentData: y, parentDataProperty: l, rootData: m, dynamicAnchors: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
} else {
let p = { instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.entries !== void 0 && n.call(r, "entries")) {
let y = r.entries;
if (Array.isArray(y)) {
if (y.length > 1e7) {
let l = { instancePath: i + "/entries", schemaPath: "#/properties/entries/maxItems", keyword: "maxItems", params: { limit: 1e7 } };
e === null ? e = [l] : e.push(l), s++;
}
let p = y.length;
for (let l = 0; l < p; l++) {
let f = y[l], g = s, h = !1, d = s;
as(f, { instancePath: i + "/entries/" + l, parentData: y, parentDataProperty: l, rootData: m, dynamicAnchors: c }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length);
var P = d === s;
if (h = h || P, P)
var a = !0;
let q = s;
ps(f, { instancePath: i + "/entries/" + l, parentData: y, parentDataProperty: l, rootData: m, dynamicAnchors: c }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length);
var P = q === s;
if (h = h || P, P && a !== !0 && (a = !0), h)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let k = { instancePath: i + "/entries/" + l, schemaPath: "#/properties/entries/items/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let p = { instancePath: i + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let y = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return Bt.errors = e, s === 0;
}
Bt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wo = St, Bn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/archive.schema.json", type: "object", additionalProperties: !1, required: ["system", "names", "sample", "inUse", "handover", "mapping", "listDate", "sharing", "records", "files", "sources", "unknown"], properties: { system: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, inUse: { $ref: "common.schema.json#/$defs/span" }, handover: { $ref: "#/$defs/handover" }, mapping: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, sharing: { enum: ["public", "internal", "restricted"] }, records: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, files: { type: "array", minItems: 1, maxItems: 1e5, items: { $ref: "#/$defs/file" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, if: { properties: { files: { contains: { properties: { kind: { const: "figures" } }, required: ["kind"] } } } }, then: { properties: { mapping: { type: "string" } } }, $defs: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, path: { type: "string", minLength: 1, maxLength: 300, pattern: "^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$" }, kind: { enum: ["figures", "report", "narrative", "attachment"] }, handover: { type: "object", additionalProperties: !1, required: ["by", "identifier", "date"], properties: { by: { $ref: "common.schema.json#/$defs/names" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, document: { $ref: "common.schema.json#/$defs/legalReference" } } }, file: { type: "object", additionalProperties: !1, required: ["path", "kind", "records", "sha256"], properties: { path: { $ref: "#/$defs/path" }, kind: { $ref: "#/$defs/kind" }, records: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, sha256: { anyOf: [{ $ref: "#/$defs/sha256" }, { type: "null" }] }, title: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitCode" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } }, if: { properties: { kind: { enum: ["report", "attachment"] } } }, then: { required: ["title"] } } } };
function pr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function us(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let v = r.from, a = s, P = !1, y = s;
S(v, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = y === s;
P = P || t;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var t = p === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let v = r.to, a = s, P = !1, y = s;
S(v, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = y === s;
P = P || u;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var u = p === s;
if (P = P || u, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return us.errors = e, s === 0;
}
us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.by === void 0 || !n.call(r, "by")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "by" || u === "identifier" || u === "date" || u === "document")) {
let v = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.by !== void 0 && n.call(r, "by") && (sr(r.by, { instancePath: i + "/by", parentData: r, parentDataProperty: "by", rootData: m, dynamicAnchors: c }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let u = r.identifier;
if (typeof u == "string") {
if (N(u) > 40) {
let v = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!$n.test(u)) {
let v = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let u = r.date, v = s, a = !1, P = s;
Te(u, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
var t = P === s;
a = a || t;
let y = s;
if (u !== null) {
let p = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [p] : e.push(p), s++;
}
var t = y === s;
if (a = a || t, a)
s = v, e !== null && (v ? e.length = v : e = null);
else {
let p = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
}
r.document !== void 0 && n.call(r, "document") && (Fr(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: m, dynamicAnchors: c }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length));
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return fs.errors = e, s === 0;
}
fs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ms(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Yn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!.*(^|/)\\.{1,2}(/|$))[^/\\\\\\u0000-\\u001f][^\\\\\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ms.errors = e, s === 0;
}
ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "figures" || r === "report" || r === "narrative" || r === "attachment")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return cs.errors = e, s === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ds(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 64) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!mn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ds.errors = e, s === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ys(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ys.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ys.errors = e, s === 0;
}
ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return hs.errors = e, s === 0;
}
hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ps(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ps.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ps.errors = e, s === 0;
}
Ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !0, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.kind !== void 0 && n.call(r, "kind")) {
let p = r.kind;
if (!(p === "report" || p === "attachment")) {
let l = {};
e === null ? e = [l] : e.push(l), s++;
}
}
var a = v === s;
if (s = t, e !== null && (t ? e.length = t : e = null), a) {
let p = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.title === void 0 || !n.call(r, "title"))) {
let f = { instancePath: i, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [f] : e.push(f), s++;
}
var a = p === s;
u = a;
}
if (!u) {
let p = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.path === void 0 || !n.call(r, "path")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.records === void 0 || !n.call(r, "records")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.sha256 === void 0 || !n.call(r, "sha256")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "path" || p === "kind" || p === "records" || p === "sha256" || p === "title" || p === "unit" || p === "period" || p === "listDate")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.path !== void 0 && n.call(r, "path") && (ms(r.path, { instancePath: i + "/path", parentData: r, parentDataProperty: "path", rootData: m, dynamicAnchors: c }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind") && (cs(r.kind, { instancePath: i + "/kind", parentData: r, parentDataProperty: "kind", rootData: m, dynamicAnchors: c }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length)), r.records !== void 0 && n.call(r, "records")) {
let p = r.records, l = s, f = !1, g = s;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let d = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
let d = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
var P = g === s;
f = f || P;
let h = s;
if (p !== null) {
let d = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if (f = f || P, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.sha256 !== void 0 && n.call(r, "sha256")) {
let p = r.sha256, l = s, f = !1, g = s;
ds(p, { instancePath: i + "/sha256", parentData: r, parentDataProperty: "sha256", rootData: m, dynamicAnchors: c }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length);
var y = g === s;
f = f || y;
let h = s;
if (p !== null) {
let d = { instancePath: i + "/sha256", schemaPath: "#/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var y = h === s;
if (f = f || y, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/sha256", schemaPath: "#/properties/sha256/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.title !== void 0 && n.call(r, "title") && (ys(r.title, { instancePath: i + "/title", parentData: r, parentDataProperty: "title", rootData: m, dynamicAnchors: c }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (hs(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (Ps(r.period, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Te(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length));
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return gs.errors = e, s === 0;
}
gs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ks(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ks.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ks.errors = e, s === 0;
}
ks.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ws(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ws.errors = e, s === 0;
}
ws.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function vs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let P = r[a];
if (typeof P == "string") {
if (N(P) > 60) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Hr.test(P)) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let u = r.length, v;
if (u > 1) {
let a = {};
for (; u--; ) {
let P = r[u];
if (typeof P == "string") {
if (typeof a[P] == "number") {
v = a[P];
let y = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v } };
e === null ? e = [y] : e.push(y), s++;
break;
}
a[P] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return vs.errors = e, s === 0;
}
vs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function St(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = St.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !0, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.files !== void 0 && n.call(r, "files")) {
let f = r.files;
if (Array.isArray(f)) {
let g = s, h = f.length;
for (let d = 0; d < h; d++) {
let q = f[d], k = s;
if (q && typeof q == "object" && !Array.isArray(q)) {
let j;
if ((q.kind === void 0 || !n.call(q, "kind")) && (j = "kind")) {
let x = {};
e === null ? e = [x] : e.push(x), s++;
} else if (q.kind !== void 0 && n.call(q, "kind") && q.kind !== "figures") {
let x = {};
e === null ? e = [x] : e.push(x), s++;
}
}
var a = k === s;
if (a)
break;
}
if (a)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let d = {};
e === null ? e = [d] : e.push(d), s++;
}
}
}
var P = v === s;
if (s = t, e !== null && (t ? e.length = t : e = null), P) {
let f = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.mapping !== void 0 && n.call(r, "mapping") && typeof r.mapping != "string") {
let h = { instancePath: i + "/mapping", schemaPath: "#/then/properties/mapping/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
var P = f === s;
if (u = P, u) {
var y = {};
y.mapping = !0, y.files = !0;
}
}
if (!u) {
let f = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.system === void 0 || !n.call(r, "system")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.inUse === void 0 || !n.call(r, "inUse")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inUse" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.handover === void 0 || !n.call(r, "handover")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handover" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.mapping === void 0 || !n.call(r, "mapping")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mapping" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.records === void 0 || !n.call(r, "records")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.files === void 0 || !n.call(r, "files")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(r))
if (!n.call(Bn.properties, f)) {
let g = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.system !== void 0 && n.call(r, "system") && (pr(r.system, { instancePath: i + "/system", parentData: r, parentDataProperty: "system", rootData: m, dynamicAnchors: c }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (sr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let f = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.inUse !== void 0 && n.call(r, "inUse") && (us(r.inUse, { instancePath: i + "/inUse", parentData: r, parentDataProperty: "inUse", rootData: m, dynamicAnchors: c }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length)), r.handover !== void 0 && n.call(r, "handover") && (fs(r.handover, { instancePath: i + "/handover", parentData: r, parentDataProperty: "handover", rootData: m, dynamicAnchors: c }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length)), r.mapping !== void 0 && n.call(r, "mapping")) {
let f = r.mapping, g = s, h = !1, d = s;
pr(f, { instancePath: i + "/mapping", parentData: r, parentDataProperty: "mapping", rootData: m, dynamicAnchors: c }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
var p = d === s;
h = h || p;
let q = s;
if (f !== null) {
let k = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var p = q === s;
if (h = h || p, h)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let k = { instancePath: i + "/mapping", schemaPath: "#/properties/mapping/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.listDate !== void 0 && n.call(r, "listDate") && (Te(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), r.sharing !== void 0 && n.call(r, "sharing")) {
let f = r.sharing;
if (!(f === "public" || f === "internal" || f === "restricted")) {
let g = { instancePath: i + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Bn.properties.sharing.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.records !== void 0 && n.call(r, "records")) {
let f = r.records, g = s, h = !1, d = s;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let k = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [k] : e.push(k), s++;
}
if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
let k = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [k] : e.push(k), s++;
}
var l = d === s;
h = h || l;
let q = s;
if (f !== null) {
let k = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var l = q === s;
if (h = h || l, h)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let k = { instancePath: i + "/records", schemaPath: "#/properties/records/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (r.files !== void 0 && n.call(r, "files")) {
let f = r.files;
if (Array.isArray(f)) {
if (f.length > 1e5) {
let h = { instancePath: i + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.length < 1) {
let h = { instancePath: i + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
let g = f.length;
for (let h = 0; h < g; h++)
gs(f[h], { instancePath: i + "/files/" + h, parentData: f, parentDataProperty: h, rootData: m, dynamicAnchors: c }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length);
} else {
let g = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (ks(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ws(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: c }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (vs(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: c }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length));
} else {
let f = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
return St.errors = e, s === 0;
}
St.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mo = Zt, co = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/body.schema.json", type: "object", additionalProperties: !1, required: ["id", "identifier", "kind", "level", "name", "parent", "territory", "validFrom", "validTo", "successors"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, identifier: { type: "string", maxLength: 40, pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" }, kind: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, name: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, territory: { $ref: "common.schema.json#/$defs/unitId" }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, successors: { type: "string", maxLength: 1e3, pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } } };
function Ze(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ze.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = bs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return bs.errors = e, s === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yr = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
function qs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return qs.errors = e, s === 0;
}
qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ur(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yo = new RegExp("^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$", "u");
function Zt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.identifier === void 0 || !n.call(r, "identifier")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.territory === void 0 || !n.call(r, "territory")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "territory" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.successors === void 0 || !n.call(r, "successors")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "successors" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!n.call(co.properties, P)) {
let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Ze(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.identifier !== void 0 && n.call(r, "identifier")) {
let P = r.identifier;
if (typeof P == "string") {
if (N(P) > 40) {
let y = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!$n.test(P)) {
let y = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4})?$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind") && (bs(r.kind, { instancePath: i + "/kind", parentData: r, parentDataProperty: "kind", rootData: m, dynamicAnchors: c }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (qs(r.level, { instancePath: i + "/level", parentData: r, parentDataProperty: "level", rootData: m, dynamicAnchors: c }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length)), r.name !== void 0 && n.call(r, "name") && (ur(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: m, dynamicAnchors: c }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn")) {
let P = r.nameEn, y = s, p = !1, l = s;
ur(P, { instancePath: i + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: m, dynamicAnchors: c }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
var t = l === s;
p = p || t;
let f = s;
if (P !== "") {
let g = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var t = f === s;
if (p = p || t, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.parent !== void 0 && n.call(r, "parent")) {
let P = r.parent, y = s, p = !1, l = s;
Ze(P, { instancePath: i + "/parent", parentData: r, parentDataProperty: "parent", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length);
var u = l === s;
p = p || u;
let f = s;
if (P !== "") {
let g = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var u = f === s;
if (p = p || u, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.territory !== void 0 && n.call(r, "territory") && (Ze(r.territory, { instancePath: i + "/territory", parentData: r, parentDataProperty: "territory", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), r.validFrom !== void 0 && n.call(r, "validFrom")) {
let P = r.validFrom, y = s, p = !1, l = s;
fr(P, { instancePath: i + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: m, dynamicAnchors: c }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var v = l === s;
p = p || v;
let f = s;
if (P !== "") {
let g = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var v = f === s;
if (p = p || v, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let P = r.validTo, y = s, p = !1, l = s;
fr(P, { instancePath: i + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: m, dynamicAnchors: c }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length);
var a = l === s;
p = p || a;
let f = s;
if (P !== "") {
let g = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [g] : e.push(g), s++;
}
var a = f === s;
if (p = p || a, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (r.successors !== void 0 && n.call(r, "successors")) {
let P = r.successors;
if (typeof P == "string") {
if (N(P) > 1e3) {
let y = { instancePath: i + "/successors", schemaPath: "#/properties/successors/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!yo.test(P)) {
let y = { instancePath: i + "/successors", schemaPath: "#/properties/successors/pattern", keyword: "pattern", params: { pattern: "^([^|\\u0000-\\u001f]+(\\|[^|\\u0000-\\u001f]+)*)?$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/successors", schemaPath: "#/properties/successors/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let P = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return Zt.errors = e, s === 0;
}
Zt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ho = Ut, ho = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/breakdown.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "values", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, values: { type: "array", maxItems: 500, items: { type: "object", additionalProperties: !1, required: ["code", "names"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, parent: { $ref: "common.schema.json#/$defs/code" }, note: { $ref: "common.schema.json#/$defs/texts" } } } }, exhaustive: { type: "boolean" }, byUnitClass: { type: "boolean" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function Ue(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ue.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = mr.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $s(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let v = r.from, a = s, P = !1, y = s;
S(v, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = y === s;
P = P || t;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var t = p === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let v = r.to, a = s, P = !1, y = s;
S(v, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = y === s;
P = P || u;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var u = p === s;
if (P = P || u, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return $s.errors = e, s === 0;
}
$s.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ds(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ds.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ds.errors = e, s === 0;
}
Ds.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function js(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let P = r[a];
if (typeof P == "string") {
if (N(P) > 60) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Hr.test(P)) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let u = r.length, v;
if (u > 1) {
let a = {};
for (; u--; ) {
let P = r[u];
if (typeof P == "string") {
if (typeof a[P] == "number") {
v = a[P];
let y = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v } };
e === null ? e = [y] : e.push(y), s++;
break;
}
a[P] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return js.errors = e, s === 0;
}
js.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ut(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ut.evaluated;
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
if (!n.call(ho.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (Ue(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (mr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), r.values !== void 0 && n.call(r, "values")) {
let t = r.values;
if (Array.isArray(t)) {
if (t.length > 500) {
let v = { instancePath: i + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [v] : e.push(v), s++;
}
let u = t.length;
for (let v = 0; v < u; v++) {
let a = t[v];
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.code === void 0 || !n.call(a, "code")) {
let P = { instancePath: i + "/values/" + v, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.names === void 0 || !n.call(a, "names")) {
let P = { instancePath: i + "/values/" + v, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a))
if (!(P === "code" || P === "names" || P === "parent" || P === "note")) {
let y = { instancePath: i + "/values/" + v, schemaPath: "#/properties/values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [y] : e.push(y), s++;
}
a.code !== void 0 && n.call(a, "code") && (Ue(a.code, { instancePath: i + "/values/" + v + "/code", parentData: a, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), a.names !== void 0 && n.call(a, "names") && (mr(a.names, { instancePath: i + "/values/" + v + "/names", parentData: a, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), a.parent !== void 0 && n.call(a, "parent") && (Ue(a.parent, { instancePath: i + "/values/" + v + "/parent", parentData: a, parentDataProperty: "parent", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), a.note !== void 0 && n.call(a, "note") && (cr(a.note, { instancePath: i + "/values/" + v + "/note", parentData: a, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length));
} else {
let P = { instancePath: i + "/values/" + v, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
} else {
let u = { instancePath: i + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
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
r.validity !== void 0 && n.call(r, "validity") && ($s(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (cr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Ds(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (js(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: c }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ut.errors = e, s === 0;
}
Ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yo = Kt, Po = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/calendar.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "legalBasis", "sources", "unknown"], anyOf: [{ required: ["months"] }, { required: ["weekStartsOn"] }, { required: ["datesStated"] }], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, months: { type: "object", additionalProperties: !1, required: ["startDay", "monthOffset"], properties: { startDay: { type: "integer", minimum: 1, maximum: 28 }, monthOffset: { type: "integer", minimum: -11, maximum: 11 } } }, weekStartsOn: { type: "integer", minimum: 1, maximum: 7 }, datesStated: { const: !0 }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } } };
function xs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return xs.errors = e, s === 0;
}
xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Is(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Is.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Is.errors = e, s === 0;
}
Is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Os(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Os.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.number !== void 0 && n.call(r, "number") && (T(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (T(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ir(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Os.errors = e, s === 0;
}
Os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ls(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ls.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ls.errors = e, s === 0;
}
Ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _s(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _s.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return _s.errors = e, s === 0;
}
_s.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function As(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = As.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let P = r[a];
if (typeof P == "string") {
if (N(P) > 60) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Hr.test(P)) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let u = r.length, v;
if (u > 1) {
let a = {};
for (; u--; ) {
let P = r[u];
if (typeof P == "string") {
if (typeof a[P] == "number") {
v = a[P];
let y = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v } };
e === null ? e = [y] : e.push(y), s++;
break;
}
a[P] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return As.errors = e, s === 0;
}
As.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Kt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Kt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.months === void 0 || !n.call(r, "months"))) {
let p = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "months" } };
e === null ? e = [p] : e.push(p), s++;
}
var y = v === s;
u = u || y;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.weekStartsOn === void 0 || !n.call(r, "weekStartsOn"))) {
let p = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "weekStartsOn" } };
e === null ? e = [p] : e.push(p), s++;
}
var y = a === s;
u = u || y;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.datesStated === void 0 || !n.call(r, "datesStated"))) {
let p = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "datesStated" } };
e === null ? e = [p] : e.push(p), s++;
}
var y = P === s;
if (u = u || y, u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let p = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!n.call(Po.properties, p)) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (xs(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (Is(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), r.months !== void 0 && n.call(r, "months")) {
let p = r.months;
if (p && typeof p == "object" && !Array.isArray(p)) {
if (p.startDay === void 0 || !n.call(p, "startDay")) {
let l = { instancePath: i + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "startDay" } };
e === null ? e = [l] : e.push(l), s++;
}
if (p.monthOffset === void 0 || !n.call(p, "monthOffset")) {
let l = { instancePath: i + "/months", schemaPath: "#/properties/months/required", keyword: "required", params: { missingProperty: "monthOffset" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(p))
if (!(l === "startDay" || l === "monthOffset")) {
let f = { instancePath: i + "/months", schemaPath: "#/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (p.startDay !== void 0 && n.call(p, "startDay")) {
let l = p.startDay;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l)) {
if (l > 28 || isNaN(l)) {
let f = { instancePath: i + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 28 } };
e === null ? e = [f] : e.push(f), s++;
}
if (l < 1 || isNaN(l)) {
let f = { instancePath: i + "/months/startDay", schemaPath: "#/properties/months/properties/startDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
if (p.monthOffset !== void 0 && n.call(p, "monthOffset")) {
let l = p.monthOffset;
if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
let f = { instancePath: i + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [f] : e.push(f), s++;
}
if (typeof l == "number" && isFinite(l)) {
if (l > 11 || isNaN(l)) {
let f = { instancePath: i + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11 } };
e === null ? e = [f] : e.push(f), s++;
}
if (l < -11 || isNaN(l)) {
let f = { instancePath: i + "/months/monthOffset", schemaPath: "#/properties/months/properties/monthOffset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -11 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
} else {
let l = { instancePath: i + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.weekStartsOn !== void 0 && n.call(r, "weekStartsOn")) {
let p = r.weekStartsOn;
if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
let l = { instancePath: i + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [l] : e.push(l), s++;
}
if (typeof p == "number" && isFinite(p)) {
if (p > 7 || isNaN(p)) {
let l = { instancePath: i + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 } };
e === null ? e = [l] : e.push(l), s++;
}
if (p < 1 || isNaN(p)) {
let l = { instancePath: i + "/weekStartsOn", schemaPath: "#/properties/weekStartsOn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
}
}
if (r.datesStated !== void 0 && n.call(r, "datesStated") && r.datesStated !== !0) {
let p = { instancePath: i + "/datesStated", schemaPath: "#/properties/datesStated/const", keyword: "const", params: { allowedValue: !0 } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let p = r.legalBasis;
if (Array.isArray(p)) {
if (p.length > 20) {
let f = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [f] : e.push(f), s++;
}
let l = p.length;
for (let f = 0; f < l; f++)
Os(p[f], { instancePath: i + "/legalBasis/" + f, parentData: p, parentDataProperty: f, rootData: m, dynamicAnchors: c }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length);
} else {
let l = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [l] : e.push(l), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (Ls(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (_s(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: c }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (As(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: c }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length));
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return Kt.errors = e, s === 0;
}
Kt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qo = Wt, Sn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/change.schema.json", type: "object", additionalProperties: !1, required: ["id", "kinds", "inForce", "operating", "dateKind", "seq", "instrument"], properties: { id: { $ref: "common.schema.json#/$defs/changeId" }, kinds: { type: "string", maxLength: 100, pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, operating: { $ref: "common.schema.json#/$defs/isoDate" }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, seq: { type: "string", maxLength: 6, pattern: "^[0-9]*$" }, instrument: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, status: { anyOf: [{ enum: ["proposed", "adopted", "inForce", "operating"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
var Jr = new RegExp("^[^\\s|,]+$", "u");
function Es(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Es.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Es.errors = e, s === 0;
}
Es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = dr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jn = { enum: ["legal", "observed"] };
function Ns(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ns.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ns.errors = e, s === 0;
}
Ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vs.errors = e, s === 0;
}
Vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fs.errors = e, s === 0;
}
Fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var go = new RegExp("^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$", "u"), ko = new RegExp("^[0-9]*$", "u");
function Wt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.kinds === void 0 || !n.call(r, "kinds")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.operating === void 0 || !n.call(r, "operating")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operating" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.dateKind === void 0 || !n.call(r, "dateKind")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateKind" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.seq === void 0 || !n.call(r, "seq")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.instrument === void 0 || !n.call(r, "instrument")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!n.call(Sn.properties, y)) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Es(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length)), r.kinds !== void 0 && n.call(r, "kinds")) {
let y = r.kinds;
if (typeof y == "string") {
if (N(y) > 100) {
let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!go.test(y)) {
let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/pattern", keyword: "pattern", params: { pattern: "^(create|merge|split|adjust|abolish|rename|retype|reparent|recode)([ |;](create|merge|split|adjust|abolish|rename|retype|reparent|recode)){0,8}$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let y = r.inForce, p = s, l = !1, f = s;
dr(y, { instancePath: i + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: m, dynamicAnchors: c }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length);
var t = f === s;
l = l || t;
let g = s;
if (y !== "") {
let h = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (l = l || t, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let h = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.operating !== void 0 && n.call(r, "operating") && (dr(r.operating, { instancePath: i + "/operating", parentData: r, parentDataProperty: "operating", rootData: m, dynamicAnchors: c }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), r.dateKind !== void 0 && n.call(r, "dateKind")) {
let y = r.dateKind, p = s, l = !1, f = s;
Ns(y, { instancePath: i + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length);
var u = f === s;
l = l || u;
let g = s;
if (y !== "") {
let h = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var u = g === s;
if (l = l || u, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let h = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.seq !== void 0 && n.call(r, "seq")) {
let y = r.seq;
if (typeof y == "string") {
if (N(y) > 6) {
let p = { instancePath: i + "/seq", schemaPath: "#/properties/seq/maxLength", keyword: "maxLength", params: { limit: 6 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!ko.test(y)) {
let p = { instancePath: i + "/seq", schemaPath: "#/properties/seq/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.instrument !== void 0 && n.call(r, "instrument")) {
let y = r.instrument, p = s, l = !1, f = s;
Vs(y, { instancePath: i + "/instrument", parentData: r, parentDataProperty: "instrument", rootData: m, dynamicAnchors: c }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length);
var v = f === s;
l = l || v;
let g = s;
if (y !== "") {
let h = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var v = g === s;
if (l = l || v, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let h = { instancePath: i + "/instrument", schemaPath: "#/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.status !== void 0 && n.call(r, "status")) {
let y = r.status, p = s, l = !1, f = s;
if (!(y === "proposed" || y === "adopted" || y === "inForce" || y === "operating")) {
let h = { instancePath: i + "/status", schemaPath: "#/properties/status/anyOf/0/enum", keyword: "enum", params: { allowedValues: Sn.properties.status.anyOf[0].enum } };
e === null ? e = [h] : e.push(h), s++;
}
var a = f === s;
l = l || a;
let g = s;
if (y !== "") {
let h = { instancePath: i + "/status", schemaPath: "#/properties/status/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var a = g === s;
if (l = l || a, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let h = { instancePath: i + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let y = r.note, p = s, l = !1, f = s;
Fs(y, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length);
var P = f === s;
l = l || P;
let g = s;
if (y !== "") {
let h = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
var P = g === s;
if (l = l || P, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let h = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let y = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return Wt.errors = e, s === 0;
}
Wt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Go = Mt, Zn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/config.schema.json", type: "object", additionalProperties: !1, required: ["title", "agency", "contacts", "scope", "languages", "baseAddress"], properties: { title: { $ref: "common.schema.json#/$defs/names" }, agency: { $ref: "common.schema.json#/$defs/names" }, contacts: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["names"], properties: { names: { $ref: "common.schema.json#/$defs/names" }, telephone: { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 .()-]{2,38}$" }, email: { type: "string", maxLength: 200, pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" }, address: { $ref: "common.schema.json#/$defs/names" } } } }, scope: { type: "object", additionalProperties: !1, required: ["unit", "listDate"], properties: { unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" } } }, languages: { type: "array", minItems: 1, maxItems: 2, uniqueItems: !0, items: { enum: ["vi", "en"] } }, baseAddress: { type: "string", maxLength: 300, pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" }, audience: { enum: ["public", "internal"] }, sample: { type: "boolean" } } };
function Ie(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ie.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return zs.errors = e, s === 0;
}
zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Cs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Cs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Cs.errors = e, s === 0;
}
Cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wo = new RegExp("^[+0-9][0-9 .()-]{2,38}$", "u"), vo = new RegExp("^[^@\\s]{1,100}@[^@\\s]{1,99}$", "u"), bo = new RegExp("^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$", "u");
function Mt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Mt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.title === void 0 || !n.call(r, "title")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.contacts === void 0 || !n.call(r, "contacts")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.languages === void 0 || !n.call(r, "languages")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.baseAddress === void 0 || !n.call(r, "baseAddress")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseAddress" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "title" || u === "agency" || u === "contacts" || u === "scope" || u === "languages" || u === "baseAddress" || u === "audience" || u === "sample")) {
let v = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.title !== void 0 && n.call(r, "title") && (Ie(r.title, { instancePath: i + "/title", parentData: r, parentDataProperty: "title", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.agency !== void 0 && n.call(r, "agency") && (Ie(r.agency, { instancePath: i + "/agency", parentData: r, parentDataProperty: "agency", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.contacts !== void 0 && n.call(r, "contacts")) {
let u = r.contacts;
if (Array.isArray(u)) {
if (u.length > 20) {
let a = { instancePath: i + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [a] : e.push(a), s++;
}
let v = u.length;
for (let a = 0; a < v; a++) {
let P = u[a];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.names === void 0 || !n.call(P, "names")) {
let y = { instancePath: i + "/contacts/" + a, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(P))
if (!(y === "names" || y === "telephone" || y === "email" || y === "address")) {
let p = { instancePath: i + "/contacts/" + a, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (P.names !== void 0 && n.call(P, "names") && (Ie(P.names, { instancePath: i + "/contacts/" + a + "/names", parentData: P, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), P.telephone !== void 0 && n.call(P, "telephone")) {
let y = P.telephone;
if (typeof y == "string") {
if (N(y) > 40) {
let p = { instancePath: i + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!wo.test(y)) {
let p = { instancePath: i + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+0-9][0-9 .()-]{2,38}$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/contacts/" + a + "/telephone", schemaPath: "#/properties/contacts/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (P.email !== void 0 && n.call(P, "email")) {
let y = P.email;
if (typeof y == "string") {
if (N(y) > 200) {
let p = { instancePath: i + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [p] : e.push(p), s++;
}
if (!vo.test(y)) {
let p = { instancePath: i + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]{1,100}@[^@\\s]{1,99}$" } };
e === null ? e = [p] : e.push(p), s++;
}
} else {
let p = { instancePath: i + "/contacts/" + a + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" } };
e === null ? e = [p] : e.push(p), s++;
}
}
P.address !== void 0 && n.call(P, "address") && (Ie(P.address, { instancePath: i + "/contacts/" + a + "/address", parentData: P, parentDataProperty: "address", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length));
} else {
let y = { instancePath: i + "/contacts/" + a, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let v = { instancePath: i + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let u = r.scope;
if (u && typeof u == "object" && !Array.isArray(u)) {
if (u.unit === void 0 || !n.call(u, "unit")) {
let v = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [v] : e.push(v), s++;
}
if (u.listDate === void 0 || !n.call(u, "listDate")) {
let v = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(u))
if (!(v === "unit" || v === "listDate")) {
let a = { instancePath: i + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (u.unit !== void 0 && n.call(u, "unit")) {
let v = u.unit, a = s, P = !1, y = s;
zs(v, { instancePath: i + "/scope/unit", parentData: u, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length);
var t = y === s;
P = P || t;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var t = p === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/scope/unit", schemaPath: "#/properties/scope/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
u.listDate !== void 0 && n.call(u, "listDate") && (Cs(u.listDate, { instancePath: i + "/scope/listDate", parentData: u, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length));
} else {
let v = { instancePath: i + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.languages !== void 0 && n.call(r, "languages")) {
let u = r.languages;
if (Array.isArray(u)) {
if (u.length > 2) {
let y = { instancePath: i + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 2 } };
e === null ? e = [y] : e.push(y), s++;
}
if (u.length < 1) {
let y = { instancePath: i + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let v = u.length;
for (let y = 0; y < v; y++) {
let p = u[y];
if (!(p === "vi" || p === "en")) {
let l = { instancePath: i + "/languages/" + y, schemaPath: "#/properties/languages/items/enum", keyword: "enum", params: { allowedValues: Zn.properties.languages.items.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
let a = u.length, P;
if (a > 1) {
e: for (; a--; )
for (P = a; P--; )
if (Y(u[a], u[P])) {
let y = { instancePath: i + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: a, j: P } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let v = { instancePath: i + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.baseAddress !== void 0 && n.call(r, "baseAddress")) {
let u = r.baseAddress;
if (typeof u == "string") {
if (N(u) > 300) {
let v = { instancePath: i + "/baseAddress", schemaPath: "#/properties/baseAddress/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [v] : e.push(v), s++;
}
if (!bo.test(u)) {
let v = { instancePath: i + "/baseAddress", schemaPath: "#/properties/baseAddress/pattern", keyword: "pattern", params: { pattern: "^(/|https?://[a-z0-9.-]+(:[0-9]{1,5})?/)([A-Za-z0-9._~-]+/)*$" } };
e === null ? e = [v] : e.push(v), s++;
}
} else {
let v = { instancePath: i + "/baseAddress", schemaPath: "#/properties/baseAddress/type", keyword: "type", params: { type: "string" } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.audience !== void 0 && n.call(r, "audience")) {
let u = r.audience;
if (!(u === "public" || u === "internal")) {
let v = { instancePath: i + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: Zn.properties.audience.enum } };
e === null ? e = [v] : e.push(v), s++;
}
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let u = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return Mt.errors = e, s === 0;
}
Mt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Jo = Ht, lr = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/consolidation.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "sample", "form", "regime", "calendar", "period", "window", "basis", "unit", "transitional", "coverage", "submissions", "sourceSets", "units", "groups", "comparisons", "findings"], properties: { schemaVersion: { const: "1.0.0" }, sample: { type: "boolean" }, form: { $ref: "common.schema.json#/$defs/code" }, regime: { $ref: "common.schema.json#/$defs/code" }, calendar: { $ref: "common.schema.json#/$defs/code" }, period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, transitional: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 }, coverage: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["reporter", "level", "expected", "complete", "daysExpected", "daysReceived", "gaps"], properties: { reporter: { $ref: "common.schema.json#/$defs/code" }, level: { $ref: "common.schema.json#/$defs/level" }, expected: { type: "integer", minimum: 0 }, complete: { type: "integer", minimum: 0 }, daysExpected: { type: "integer", minimum: 0 }, daysReceived: { type: "integer", minimum: 0 }, gaps: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["from", "to", "units"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { $ref: "common.schema.json#/$defs/isoDate" }, units: { type: "array", maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" }, minItems: 1, uniqueItems: !0 } } } } } } }, submissions: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["sha256", "file", "subject", "reporter", "period", "edition", "listDate", "covers"], properties: { sha256: { type: "string", maxLength: 64, pattern: "^[0-9a-f]{64}$" }, file: { $ref: "common.schema.json#/$defs/shortText" }, subject: { $ref: "common.schema.json#/$defs/unitId" }, reporter: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, period: { $ref: "common.schema.json#/$defs/periodId" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { enum: ["life", "period"] } } } }, sourceSets: { type: "array", maxItems: 1e6, items: { type: "string", maxLength: 2e6, minLength: 1 }, uniqueItems: !0 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "code", "name", "level", "listDate", "window", "figures"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, level: { $ref: "common.schema.json#/$defs/level" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, figures: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "state", "value", "method", "status", "reason", "overTime", "periods", "expected", "received", "sources"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 400, minLength: 1 }, of: { enum: ["previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, text: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { $ref: "common.schema.json#/$defs/decimal" }, lower: { $ref: "common.schema.json#/$defs/decimal" }, upper: { $ref: "common.schema.json#/$defs/decimal" }, overTime: { enum: ["asSent", "sum", "last", "first", "max", "min", "cumulative", "recomputed"] }, periods: { type: "array", maxItems: 100, items: { $ref: "common.schema.json#/$defs/periodId" } }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { $ref: "common.schema.json#/$defs/share" }, sources: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, changes: { type: "array", maxItems: 1e3, items: { $ref: "common.schema.json#/$defs/changeId" }, minItems: 1 } } } } } } }, groups: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["members", "listDate", "window", "totals"], properties: { members: { type: "array", maxItems: 1e3, minItems: 2, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/unitId" } }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, window: { $ref: "common.schema.json#/$defs/window" }, totals: { type: "array", maxItems: 2e5, items: { type: "object", additionalProperties: !1, required: ["row", "column", "value"], properties: { row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, value: { $ref: "common.schema.json#/$defs/decimal" } } } } } } }, comparisons: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "unit", "period", "row", "column", "sent", "ours", "difference", "verdict"], properties: { kind: { enum: ["parent", "wholePeriod", "earlierPeriod", "coversPeriod", "backCast"] }, unit: { $ref: "common.schema.json#/$defs/unitId" }, period: { $ref: "common.schema.json#/$defs/periodId" }, row: { type: "string", maxLength: 200, minLength: 1 }, column: { type: "string", maxLength: 200, minLength: 1 }, key: { $ref: "common.schema.json#/$defs/shortText" }, sent: { $ref: "common.schema.json#/$defs/decimal" }, ours: { $ref: "common.schema.json#/$defs/decimal" }, difference: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs"] } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function fe(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Oe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ke.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.from !== void 0 && n.call(r, "from") && (S(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (S(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xn = new RegExp("^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function Ts(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ts.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 13) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ts.errors = e, s === 0;
}
Ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = yr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ge(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = me.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
var jn = { enum: ["estimate", "provisional", "official"] };
function Rs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Rs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Rs.errors = e, s === 0;
}
Rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Bs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Bs.errors = e, s === 0;
}
Bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ss(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ss.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ss.errors = e, s === 0;
}
Ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Et = new RegExp("^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function te(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = te.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var eo = { enum: ["reported", "restatedBySource", "summed", "recomputed", "weighted", "apportioned", "bounded", "unallocated", "refused", "group"] };
function Zs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: eo.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Zs.errors = e, s === 0;
}
Zs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xn = new RegExp("^B?E?I?P?W?$", "u");
function Us(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Us.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 5) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Us.errors = e, s === 0;
}
Us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ro = { enum: ["", "needs-weights", "needs-components", "not-additive", "needs-microdata", "differs", "coverage", "reported-twice", "undetermined", "unresolved", "no-successor", "unit-list-changed", "competence-moved", "confidential"] };
function Ks(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ks.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ro.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ks.errors = e, s === 0;
}
Ks.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var dn = new RegExp("^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$", "u");
function Ws(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ws.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ws.errors = e, s === 0;
}
Ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ms(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ms.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ms.errors = e, s === 0;
}
Ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ht(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ht.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.form === void 0 || !n.call(r, "form")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.regime === void 0 || !n.call(r, "regime")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.basis === void 0 || !n.call(r, "basis")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.unit === void 0 || !n.call(r, "unit")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.transitional === void 0 || !n.call(r, "transitional")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transitional" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.coverage === void 0 || !n.call(r, "coverage")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.submissions === void 0 || !n.call(r, "submissions")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submissions" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sourceSets === void 0 || !n.call(r, "sourceSets")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceSets" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.groups === void 0 || !n.call(r, "groups")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "groups" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let P = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(r))
if (!n.call(lr.properties, P)) {
let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let P = { instancePath: i + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let P = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.form !== void 0 && n.call(r, "form") && (fe(r.form, { instancePath: i + "/form", parentData: r, parentDataProperty: "form", rootData: m, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.regime !== void 0 && n.call(r, "regime") && (fe(r.regime, { instancePath: i + "/regime", parentData: r, parentDataProperty: "regime", rootData: m, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (fe(r.calendar, { instancePath: i + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: m, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (Oe(r.period, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Ke(r.window, { instancePath: i + "/window", parentData: r, parentDataProperty: "window", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (Ts(r.basis, { instancePath: i + "/basis", parentData: r, parentDataProperty: "basis", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (pe(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.transitional !== void 0 && n.call(r, "transitional")) {
let P = r.transitional;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let f = { instancePath: i + "/transitional", schemaPath: "#/properties/transitional/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [f] : e.push(f), s++;
}
let y = P.length;
for (let f = 0; f < y; f++)
pe(P[f], { instancePath: i + "/transitional/" + f, parentData: P, parentDataProperty: f, rootData: m, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
let p = P.length, l;
if (p > 1) {
e: for (; p--; )
for (l = p; l--; )
if (Y(P[p], P[l])) {
let f = { instancePath: i + "/transitional", schemaPath: "#/properties/transitional/uniqueItems", keyword: "uniqueItems", params: { i: p, j: l } };
e === null ? e = [f] : e.push(f), s++;
break e;
}
}
} else {
let y = { instancePath: i + "/transitional", schemaPath: "#/properties/transitional/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.coverage !== void 0 && n.call(r, "coverage")) {
let P = r.coverage;
if (Array.isArray(P)) {
if (P.length > 60) {
let p = { instancePath: i + "/coverage", schemaPath: "#/properties/coverage/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = P.length;
for (let p = 0; p < y; p++) {
let l = P[p];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.reporter === void 0 || !n.call(l, "reporter")) {
let f = { instancePath: i + "/coverage/" + p, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.level === void 0 || !n.call(l, "level")) {
let f = { instancePath: i + "/coverage/" + p, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.expected === void 0 || !n.call(l, "expected")) {
let f = { instancePath: i + "/coverage/" + p, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.complete === void 0 || !n.call(l, "complete")) {
let f = { instancePath: i + "/coverage/" + p, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "complete" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.daysExpected === void 0 || !n.call(l, "daysExpected")) {
let f = { instancePath: i + "/coverage/" + p, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysExpected" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.daysReceived === void 0 || !n.call(l, "daysReceived")) {
let f = { instancePath: i + "/coverage/" + p, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "daysReceived" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.gaps === void 0 || !n.call(l, "gaps")) {
let f = { instancePath: i + "/coverage/" + p, schemaPath: "#/properties/coverage/items/required", keyword: "required", params: { missingProperty: "gaps" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(l))
if (!(f === "reporter" || f === "level" || f === "expected" || f === "complete" || f === "daysExpected" || f === "daysReceived" || f === "gaps")) {
let g = { instancePath: i + "/coverage/" + p, schemaPath: "#/properties/coverage/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.reporter !== void 0 && n.call(l, "reporter") && (fe(l.reporter, { instancePath: i + "/coverage/" + p + "/reporter", parentData: l, parentDataProperty: "reporter", rootData: m, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), l.level !== void 0 && n.call(l, "level") && (yr(l.level, { instancePath: i + "/coverage/" + p + "/level", parentData: l, parentDataProperty: "level", rootData: m, dynamicAnchors: c }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), l.expected !== void 0 && n.call(l, "expected")) {
let f = l.expected;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let g = { instancePath: i + "/coverage/" + p + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
let g = { instancePath: i + "/coverage/" + p + "/expected", schemaPath: "#/properties/coverage/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.complete !== void 0 && n.call(l, "complete")) {
let f = l.complete;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let g = { instancePath: i + "/coverage/" + p + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
let g = { instancePath: i + "/coverage/" + p + "/complete", schemaPath: "#/properties/coverage/items/properties/complete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.daysExpected !== void 0 && n.call(l, "daysExpected")) {
let f = l.daysExpected;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let g = { instancePath: i + "/coverage/" + p + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
let g = { instancePath: i + "/coverage/" + p + "/daysExpected", schemaPath: "#/properties/coverage/items/properties/daysExpected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.daysReceived !== void 0 && n.call(l, "daysReceived")) {
let f = l.daysReceived;
if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
let g = { instancePath: i + "/coverage/" + p + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [g] : e.push(g), s++;
}
if (typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) {
let g = { instancePath: i + "/coverage/" + p + "/daysReceived", schemaPath: "#/properties/coverage/items/properties/daysReceived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.gaps !== void 0 && n.call(l, "gaps")) {
let f = l.gaps;
if (Array.isArray(f)) {
if (f.length > 1e4) {
let h = { instancePath: i + "/coverage/" + p + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [h] : e.push(h), s++;
}
let g = f.length;
for (let h = 0; h < g; h++) {
let d = f[h];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.from === void 0 || !n.call(d, "from")) {
let q = { instancePath: i + "/coverage/" + p + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.to === void 0 || !n.call(d, "to")) {
let q = { instancePath: i + "/coverage/" + p + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.units === void 0 || !n.call(d, "units")) {
let q = { instancePath: i + "/coverage/" + p + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(d))
if (!(q === "from" || q === "to" || q === "units")) {
let k = { instancePath: i + "/coverage/" + p + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [k] : e.push(k), s++;
}
if (d.from !== void 0 && n.call(d, "from") && (ge(d.from, { instancePath: i + "/coverage/" + p + "/gaps/" + h + "/from", parentData: d, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), d.to !== void 0 && n.call(d, "to") && (ge(d.to, { instancePath: i + "/coverage/" + p + "/gaps/" + h + "/to", parentData: d, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), d.units !== void 0 && n.call(d, "units")) {
let q = d.units;
if (Array.isArray(q)) {
if (q.length > 2e4) {
let A = { instancePath: i + "/coverage/" + p + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [A] : e.push(A), s++;
}
if (q.length < 1) {
let A = { instancePath: i + "/coverage/" + p + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [A] : e.push(A), s++;
}
let k = q.length;
for (let A = 0; A < k; A++)
pe(q[A], { instancePath: i + "/coverage/" + p + "/gaps/" + h + "/units/" + A, parentData: q, parentDataProperty: A, rootData: m, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
let j = q.length, x;
if (j > 1) {
e: for (; j--; )
for (x = j; x--; )
if (Y(q[j], q[x])) {
let A = { instancePath: i + "/coverage/" + p + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: j, j: x } };
e === null ? e = [A] : e.push(A), s++;
break e;
}
}
} else {
let k = { instancePath: i + "/coverage/" + p + "/gaps/" + h + "/units", schemaPath: "#/properties/coverage/items/properties/gaps/items/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: i + "/coverage/" + p + "/gaps/" + h, schemaPath: "#/properties/coverage/items/properties/gaps/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let g = { instancePath: i + "/coverage/" + p + "/gaps", schemaPath: "#/properties/coverage/items/properties/gaps/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let f = { instancePath: i + "/coverage/" + p, schemaPath: "#/properties/coverage/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let y = { instancePath: i + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.submissions !== void 0 && n.call(r, "submissions")) {
let P = r.submissions;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let p = { instancePath: i + "/submissions", schemaPath: "#/properties/submissions/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = P.length;
for (let p = 0; p < y; p++) {
let l = P[p];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.sha256 === void 0 || !n.call(l, "sha256")) {
let f = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "sha256" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.file === void 0 || !n.call(l, "file")) {
let f = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "file" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.subject === void 0 || !n.call(l, "subject")) {
let f = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.reporter === void 0 || !n.call(l, "reporter")) {
let f = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.period === void 0 || !n.call(l, "period")) {
let f = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.edition === void 0 || !n.call(l, "edition")) {
let f = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.listDate === void 0 || !n.call(l, "listDate")) {
let f = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.covers === void 0 || !n.call(l, "covers")) {
let f = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/required", keyword: "required", params: { missingProperty: "covers" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(l))
if (!(f === "sha256" || f === "file" || f === "subject" || f === "reporter" || f === "period" || f === "edition" || f === "listDate" || f === "covers")) {
let g = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.sha256 !== void 0 && n.call(l, "sha256")) {
let f = l.sha256;
if (typeof f == "string") {
if (N(f) > 64) {
let g = { instancePath: i + "/submissions/" + p + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [g] : e.push(g), s++;
}
if (!mn.test(f)) {
let g = { instancePath: i + "/submissions/" + p + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: i + "/submissions/" + p + "/sha256", schemaPath: "#/properties/submissions/items/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.file !== void 0 && n.call(l, "file") && (me(l.file, { instancePath: i + "/submissions/" + p + "/file", parentData: l, parentDataProperty: "file", rootData: m, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), l.subject !== void 0 && n.call(l, "subject") && (pe(l.subject, { instancePath: i + "/submissions/" + p + "/subject", parentData: l, parentDataProperty: "subject", rootData: m, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), l.reporter !== void 0 && n.call(l, "reporter")) {
let f = l.reporter, g = s, h = !1, d = s;
fe(f, { instancePath: i + "/submissions/" + p + "/reporter", parentData: l, parentDataProperty: "reporter", rootData: m, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
var t = d === s;
h = h || t;
let q = s;
if (f !== null) {
let k = { instancePath: i + "/submissions/" + p + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var t = q === s;
if (h = h || t, h)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let k = { instancePath: i + "/submissions/" + p + "/reporter", schemaPath: "#/properties/submissions/items/properties/reporter/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.period !== void 0 && n.call(l, "period") && (Oe(l.period, { instancePath: i + "/submissions/" + p + "/period", parentData: l, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), l.edition !== void 0 && n.call(l, "edition")) {
let f = l.edition, g = s, h = !1, d = s;
Rs(f, { instancePath: i + "/submissions/" + p + "/edition", parentData: l, parentDataProperty: "edition", rootData: m, dynamicAnchors: c }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length);
var u = d === s;
h = h || u;
let q = s;
if (f !== null) {
let k = { instancePath: i + "/submissions/" + p + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
var u = q === s;
if (h = h || u, h)
s = g, e !== null && (g ? e.length = g : e = null);
else {
let k = { instancePath: i + "/submissions/" + p + "/edition", schemaPath: "#/properties/submissions/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
if (l.listDate !== void 0 && n.call(l, "listDate") && (ge(l.listDate, { instancePath: i + "/submissions/" + p + "/listDate", parentData: l, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), l.covers !== void 0 && n.call(l, "covers")) {
let f = l.covers;
if (!(f === "life" || f === "period")) {
let g = { instancePath: i + "/submissions/" + p + "/covers", schemaPath: "#/properties/submissions/items/properties/covers/enum", keyword: "enum", params: { allowedValues: lr.properties.submissions.items.properties.covers.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let f = { instancePath: i + "/submissions/" + p, schemaPath: "#/properties/submissions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let y = { instancePath: i + "/submissions", schemaPath: "#/properties/submissions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.sourceSets !== void 0 && n.call(r, "sourceSets")) {
let P = r.sourceSets;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let f = { instancePath: i + "/sourceSets", schemaPath: "#/properties/sourceSets/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [f] : e.push(f), s++;
}
let y = P.length;
for (let f = 0; f < y; f++) {
let g = P[f];
if (typeof g == "string") {
if (N(g) > 2e6) {
let h = { instancePath: i + "/sourceSets/" + f, schemaPath: "#/properties/sourceSets/items/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
e === null ? e = [h] : e.push(h), s++;
}
if (N(g) < 1) {
let h = { instancePath: i + "/sourceSets/" + f, schemaPath: "#/properties/sourceSets/items/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i + "/sourceSets/" + f, schemaPath: "#/properties/sourceSets/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [h] : e.push(h), s++;
}
}
let p = P.length, l;
if (p > 1) {
let f = {};
for (; p--; ) {
let g = P[p];
if (typeof g == "string") {
if (typeof f[g] == "number") {
l = f[g];
let h = { instancePath: i + "/sourceSets", schemaPath: "#/properties/sourceSets/uniqueItems", keyword: "uniqueItems", params: { i: p, j: l } };
e === null ? e = [h] : e.push(h), s++;
break;
}
f[g] = p;
}
}
}
} else {
let y = { instancePath: i + "/sourceSets", schemaPath: "#/properties/sourceSets/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let P = r.units;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let p = { instancePath: i + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = P.length;
for (let p = 0; p < y; p++) {
let l = P[p];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.unit === void 0 || !n.call(l, "unit")) {
let f = { instancePath: i + "/units/" + p, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.code === void 0 || !n.call(l, "code")) {
let f = { instancePath: i + "/units/" + p, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.name === void 0 || !n.call(l, "name")) {
let f = { instancePath: i + "/units/" + p, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.level === void 0 || !n.call(l, "level")) {
let f = { instancePath: i + "/units/" + p, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.listDate === void 0 || !n.call(l, "listDate")) {
let f = { instancePath: i + "/units/" + p, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.window === void 0 || !n.call(l, "window")) {
let f = { instancePath: i + "/units/" + p, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.figures === void 0 || !n.call(l, "figures")) {
let f = { instancePath: i + "/units/" + p, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(l))
if (!(f === "unit" || f === "code" || f === "name" || f === "level" || f === "listDate" || f === "window" || f === "figures")) {
let g = { instancePath: i + "/units/" + p, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.unit !== void 0 && n.call(l, "unit") && (pe(l.unit, { instancePath: i + "/units/" + p + "/unit", parentData: l, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), l.code !== void 0 && n.call(l, "code") && (Bs(l.code, { instancePath: i + "/units/" + p + "/code", parentData: l, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length)), l.name !== void 0 && n.call(l, "name") && (me(l.name, { instancePath: i + "/units/" + p + "/name", parentData: l, parentDataProperty: "name", rootData: m, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), l.level !== void 0 && n.call(l, "level") && (yr(l.level, { instancePath: i + "/units/" + p + "/level", parentData: l, parentDataProperty: "level", rootData: m, dynamicAnchors: c }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), l.listDate !== void 0 && n.call(l, "listDate") && (ge(l.listDate, { instancePath: i + "/units/" + p + "/listDate", parentData: l, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), l.window !== void 0 && n.call(l, "window") && (Ke(l.window, { instancePath: i + "/units/" + p + "/window", parentData: l, parentDataProperty: "window", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), l.figures !== void 0 && n.call(l, "figures")) {
let f = l.figures;
if (Array.isArray(f)) {
if (f.length > 2e5) {
let h = { instancePath: i + "/units/" + p + "/figures", schemaPath: "#/properties/units/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [h] : e.push(h), s++;
}
let g = f.length;
for (let h = 0; h < g; h++) {
let d = f[h];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.row === void 0 || !n.call(d, "row")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.column === void 0 || !n.call(d, "column")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.state === void 0 || !n.call(d, "state")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.value === void 0 || !n.call(d, "value")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.method === void 0 || !n.call(d, "method")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.status === void 0 || !n.call(d, "status")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.reason === void 0 || !n.call(d, "reason")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.overTime === void 0 || !n.call(d, "overTime")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.periods === void 0 || !n.call(d, "periods")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "periods" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.expected === void 0 || !n.call(d, "expected")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.received === void 0 || !n.call(d, "received")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "received" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.sources === void 0 || !n.call(d, "sources")) {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(d))
if (!n.call(lr.properties.units.items.properties.figures.items.properties, q)) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [k] : e.push(k), s++;
}
if (d.row !== void 0 && n.call(d, "row")) {
let q = d.row;
if (typeof q == "string") {
if (N(q) > 200) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
if (N(q) < 1) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/row", schemaPath: "#/properties/units/items/properties/figures/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.column !== void 0 && n.call(d, "column")) {
let q = d.column;
if (typeof q == "string") {
if (N(q) > 200) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
if (N(q) < 1) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/column", schemaPath: "#/properties/units/items/properties/figures/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.key !== void 0 && n.call(d, "key") && (me(d.key, { instancePath: i + "/units/" + p + "/figures/" + h + "/key", parentData: d, parentDataProperty: "key", rootData: m, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), d.indicator !== void 0 && n.call(d, "indicator") && (fe(d.indicator, { instancePath: i + "/units/" + p + "/figures/" + h + "/indicator", parentData: d, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), d.breakdown !== void 0 && n.call(d, "breakdown")) {
let q = d.breakdown;
if (typeof q == "string") {
if (N(q) > 400) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 400 } };
e === null ? e = [k] : e.push(k), s++;
}
if (N(q) < 1) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/breakdown", schemaPath: "#/properties/units/items/properties/figures/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.of !== void 0 && n.call(d, "of")) {
let q = d.of;
if (!(q === "previous" || q === "samePeriodLastYear" || q === "yearOfThis" || q === "yearBefore")) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/of", schemaPath: "#/properties/units/items/properties/figures/items/properties/of/enum", keyword: "enum", params: { allowedValues: lr.properties.units.items.properties.figures.items.properties.of.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.scenario !== void 0 && n.call(d, "scenario") && (Ss(d.scenario, { instancePath: i + "/units/" + p + "/figures/" + h + "/scenario", parentData: d, parentDataProperty: "scenario", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length)), d.state !== void 0 && n.call(d, "state")) {
let q = d.state;
if (!(q === "number" || q === "nil" || q === "missing" || q === "notApplicable" || q === "confidential" || q === "none")) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/state", schemaPath: "#/properties/units/items/properties/figures/items/properties/state/enum", keyword: "enum", params: { allowedValues: lr.properties.units.items.properties.figures.items.properties.state.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.value !== void 0 && n.call(d, "value")) {
let q = d.value, k = s, j = !1, x = s;
te(q, { instancePath: i + "/units/" + p + "/figures/" + h + "/value", parentData: d, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
var v = x === s;
j = j || v;
let A = s;
if (q !== null) {
let w = { instancePath: i + "/units/" + p + "/figures/" + h + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var v = A === s;
if (j = j || v, j)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: i + "/units/" + p + "/figures/" + h + "/value", schemaPath: "#/properties/units/items/properties/figures/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (d.text !== void 0 && n.call(d, "text") && (me(d.text, { instancePath: i + "/units/" + p + "/figures/" + h + "/text", parentData: d, parentDataProperty: "text", rootData: m, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), d.method !== void 0 && n.call(d, "method") && (Zs(d.method, { instancePath: i + "/units/" + p + "/figures/" + h + "/method", parentData: d, parentDataProperty: "method", rootData: m, dynamicAnchors: c }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length)), d.status !== void 0 && n.call(d, "status") && (Us(d.status, { instancePath: i + "/units/" + p + "/figures/" + h + "/status", parentData: d, parentDataProperty: "status", rootData: m, dynamicAnchors: c }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length)), d.reason !== void 0 && n.call(d, "reason") && (Ks(d.reason, { instancePath: i + "/units/" + p + "/figures/" + h + "/reason", parentData: d, parentDataProperty: "reason", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length)), d.known !== void 0 && n.call(d, "known") && (te(d.known, { instancePath: i + "/units/" + p + "/figures/" + h + "/known", parentData: d, parentDataProperty: "known", rootData: m, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), d.lower !== void 0 && n.call(d, "lower") && (te(d.lower, { instancePath: i + "/units/" + p + "/figures/" + h + "/lower", parentData: d, parentDataProperty: "lower", rootData: m, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), d.upper !== void 0 && n.call(d, "upper") && (te(d.upper, { instancePath: i + "/units/" + p + "/figures/" + h + "/upper", parentData: d, parentDataProperty: "upper", rootData: m, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), d.overTime !== void 0 && n.call(d, "overTime")) {
let q = d.overTime;
if (!(q === "asSent" || q === "sum" || q === "last" || q === "first" || q === "max" || q === "min" || q === "cumulative" || q === "recomputed")) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/overTime", schemaPath: "#/properties/units/items/properties/figures/items/properties/overTime/enum", keyword: "enum", params: { allowedValues: lr.properties.units.items.properties.figures.items.properties.overTime.enum } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.periods !== void 0 && n.call(d, "periods")) {
let q = d.periods;
if (Array.isArray(q)) {
if (q.length > 100) {
let j = { instancePath: i + "/units/" + p + "/figures/" + h + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [j] : e.push(j), s++;
}
let k = q.length;
for (let j = 0; j < k; j++)
Oe(q[j], { instancePath: i + "/units/" + p + "/figures/" + h + "/periods/" + j, parentData: q, parentDataProperty: j, rootData: m, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length);
} else {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/periods", schemaPath: "#/properties/units/items/properties/figures/items/properties/periods/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.expected !== void 0 && n.call(d, "expected")) {
let q = d.expected;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [k] : e.push(k), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/expected", schemaPath: "#/properties/units/items/properties/figures/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.received !== void 0 && n.call(d, "received")) {
let q = d.received;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [k] : e.push(k), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/received", schemaPath: "#/properties/units/items/properties/figures/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.missingWeight !== void 0 && n.call(d, "missingWeight") && (Ws(d.missingWeight, { instancePath: i + "/units/" + p + "/figures/" + h + "/missingWeight", parentData: d, parentDataProperty: "missingWeight", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length)), d.sources !== void 0 && n.call(d, "sources")) {
let q = d.sources, k = s, j = !1, x = s;
if (!(typeof q == "number" && !(q % 1) && !isNaN(q) && isFinite(q))) {
let w = { instancePath: i + "/units/" + p + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [w] : e.push(w), s++;
}
if (typeof q == "number" && isFinite(q) && (q < 0 || isNaN(q))) {
let w = { instancePath: i + "/units/" + p + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [w] : e.push(w), s++;
}
var a = x === s;
j = j || a;
let A = s;
if (q !== null) {
let w = { instancePath: i + "/units/" + p + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [w] : e.push(w), s++;
}
var a = A === s;
if (j = j || a, j)
s = k, e !== null && (k ? e.length = k : e = null);
else {
let w = { instancePath: i + "/units/" + p + "/figures/" + h + "/sources", schemaPath: "#/properties/units/items/properties/figures/items/properties/sources/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (d.changes !== void 0 && n.call(d, "changes")) {
let q = d.changes;
if (Array.isArray(q)) {
if (q.length > 1e3) {
let j = { instancePath: i + "/units/" + p + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [j] : e.push(j), s++;
}
if (q.length < 1) {
let j = { instancePath: i + "/units/" + p + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
let k = q.length;
for (let j = 0; j < k; j++)
Ms(q[j], { instancePath: i + "/units/" + p + "/figures/" + h + "/changes/" + j, parentData: q, parentDataProperty: j, rootData: m, dynamicAnchors: c }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length);
} else {
let k = { instancePath: i + "/units/" + p + "/figures/" + h + "/changes", schemaPath: "#/properties/units/items/properties/figures/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: i + "/units/" + p + "/figures/" + h, schemaPath: "#/properties/units/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let g = { instancePath: i + "/units/" + p + "/figures", schemaPath: "#/properties/units/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let f = { instancePath: i + "/units/" + p, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let y = { instancePath: i + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.groups !== void 0 && n.call(r, "groups")) {
let P = r.groups;
if (Array.isArray(P)) {
if (P.length > 2e4) {
let p = { instancePath: i + "/groups", schemaPath: "#/properties/groups/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = P.length;
for (let p = 0; p < y; p++) {
let l = P[p];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.members === void 0 || !n.call(l, "members")) {
let f = { instancePath: i + "/groups/" + p, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "members" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.listDate === void 0 || !n.call(l, "listDate")) {
let f = { instancePath: i + "/groups/" + p, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.window === void 0 || !n.call(l, "window")) {
let f = { instancePath: i + "/groups/" + p, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.totals === void 0 || !n.call(l, "totals")) {
let f = { instancePath: i + "/groups/" + p, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "totals" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(l))
if (!(f === "members" || f === "listDate" || f === "window" || f === "totals")) {
let g = { instancePath: i + "/groups/" + p, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.members !== void 0 && n.call(l, "members")) {
let f = l.members;
if (Array.isArray(f)) {
if (f.length > 1e3) {
let q = { instancePath: i + "/groups/" + p + "/members", schemaPath: "#/properties/groups/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [q] : e.push(q), s++;
}
if (f.length < 2) {
let q = { instancePath: i + "/groups/" + p + "/members", schemaPath: "#/properties/groups/items/properties/members/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [q] : e.push(q), s++;
}
let g = f.length;
for (let q = 0; q < g; q++)
pe(f[q], { instancePath: i + "/groups/" + p + "/members/" + q, parentData: f, parentDataProperty: q, rootData: m, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
let h = f.length, d;
if (h > 1) {
e: for (; h--; )
for (d = h; d--; )
if (Y(f[h], f[d])) {
let q = { instancePath: i + "/groups/" + p + "/members", schemaPath: "#/properties/groups/items/properties/members/uniqueItems", keyword: "uniqueItems", params: { i: h, j: d } };
e === null ? e = [q] : e.push(q), s++;
break e;
}
}
} else {
let g = { instancePath: i + "/groups/" + p + "/members", schemaPath: "#/properties/groups/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.listDate !== void 0 && n.call(l, "listDate") && (ge(l.listDate, { instancePath: i + "/groups/" + p + "/listDate", parentData: l, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), l.window !== void 0 && n.call(l, "window") && (Ke(l.window, { instancePath: i + "/groups/" + p + "/window", parentData: l, parentDataProperty: "window", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), l.totals !== void 0 && n.call(l, "totals")) {
let f = l.totals;
if (Array.isArray(f)) {
if (f.length > 2e5) {
let h = { instancePath: i + "/groups/" + p + "/totals", schemaPath: "#/properties/groups/items/properties/totals/maxItems", keyword: "maxItems", params: { limit: 2e5 } };
e === null ? e = [h] : e.push(h), s++;
}
let g = f.length;
for (let h = 0; h < g; h++) {
let d = f[h];
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.row === void 0 || !n.call(d, "row")) {
let q = { instancePath: i + "/groups/" + p + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.column === void 0 || !n.call(d, "column")) {
let q = { instancePath: i + "/groups/" + p + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [q] : e.push(q), s++;
}
if (d.value === void 0 || !n.call(d, "value")) {
let q = { instancePath: i + "/groups/" + p + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(d))
if (!(q === "row" || q === "column" || q === "key" || q === "value")) {
let k = { instancePath: i + "/groups/" + p + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [k] : e.push(k), s++;
}
if (d.row !== void 0 && n.call(d, "row")) {
let q = d.row;
if (typeof q == "string") {
if (N(q) > 200) {
let k = { instancePath: i + "/groups/" + p + "/totals/" + h + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
if (N(q) < 1) {
let k = { instancePath: i + "/groups/" + p + "/totals/" + h + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/groups/" + p + "/totals/" + h + "/row", schemaPath: "#/properties/groups/items/properties/totals/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
if (d.column !== void 0 && n.call(d, "column")) {
let q = d.column;
if (typeof q == "string") {
if (N(q) > 200) {
let k = { instancePath: i + "/groups/" + p + "/totals/" + h + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [k] : e.push(k), s++;
}
if (N(q) < 1) {
let k = { instancePath: i + "/groups/" + p + "/totals/" + h + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/groups/" + p + "/totals/" + h + "/column", schemaPath: "#/properties/groups/items/properties/totals/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
d.key !== void 0 && n.call(d, "key") && (me(d.key, { instancePath: i + "/groups/" + p + "/totals/" + h + "/key", parentData: d, parentDataProperty: "key", rootData: m, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), d.value !== void 0 && n.call(d, "value") && (te(d.value, { instancePath: i + "/groups/" + p + "/totals/" + h + "/value", parentData: d, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
} else {
let q = { instancePath: i + "/groups/" + p + "/totals/" + h, schemaPath: "#/properties/groups/items/properties/totals/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let g = { instancePath: i + "/groups/" + p + "/totals", schemaPath: "#/properties/groups/items/properties/totals/type", keyword: "type", params: { type: "array" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let f = { instancePath: i + "/groups/" + p, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let y = { instancePath: i + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let P = r.comparisons;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let p = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = P.length;
for (let p = 0; p < y; p++) {
let l = P[p];
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.kind === void 0 || !n.call(l, "kind")) {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.unit === void 0 || !n.call(l, "unit")) {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.period === void 0 || !n.call(l, "period")) {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.row === void 0 || !n.call(l, "row")) {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "row" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.column === void 0 || !n.call(l, "column")) {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "column" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.sent === void 0 || !n.call(l, "sent")) {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "sent" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.ours === void 0 || !n.call(l, "ours")) {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.difference === void 0 || !n.call(l, "difference")) {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [f] : e.push(f), s++;
}
if (l.verdict === void 0 || !n.call(l, "verdict")) {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(l))
if (!n.call(lr.properties.comparisons.items.properties, f)) {
let g = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.kind !== void 0 && n.call(l, "kind")) {
let f = l.kind;
if (!(f === "parent" || f === "wholePeriod" || f === "earlierPeriod" || f === "coversPeriod" || f === "backCast")) {
let g = { instancePath: i + "/comparisons/" + p + "/kind", schemaPath: "#/properties/comparisons/items/properties/kind/enum", keyword: "enum", params: { allowedValues: lr.properties.comparisons.items.properties.kind.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.unit !== void 0 && n.call(l, "unit") && (pe(l.unit, { instancePath: i + "/comparisons/" + p + "/unit", parentData: l, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), l.period !== void 0 && n.call(l, "period") && (Oe(l.period, { instancePath: i + "/comparisons/" + p + "/period", parentData: l, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), l.row !== void 0 && n.call(l, "row")) {
let f = l.row;
if (typeof f == "string") {
if (N(f) > 200) {
let g = { instancePath: i + "/comparisons/" + p + "/row", schemaPath: "#/properties/comparisons/items/properties/row/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (N(f) < 1) {
let g = { instancePath: i + "/comparisons/" + p + "/row", schemaPath: "#/properties/comparisons/items/properties/row/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: i + "/comparisons/" + p + "/row", schemaPath: "#/properties/comparisons/items/properties/row/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.column !== void 0 && n.call(l, "column")) {
let f = l.column;
if (typeof f == "string") {
if (N(f) > 200) {
let g = { instancePath: i + "/comparisons/" + p + "/column", schemaPath: "#/properties/comparisons/items/properties/column/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [g] : e.push(g), s++;
}
if (N(f) < 1) {
let g = { instancePath: i + "/comparisons/" + p + "/column", schemaPath: "#/properties/comparisons/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
} else {
let g = { instancePath: i + "/comparisons/" + p + "/column", schemaPath: "#/properties/comparisons/items/properties/column/type", keyword: "type", params: { type: "string" } };
e === null ? e = [g] : e.push(g), s++;
}
}
if (l.key !== void 0 && n.call(l, "key") && (me(l.key, { instancePath: i + "/comparisons/" + p + "/key", parentData: l, parentDataProperty: "key", rootData: m, dynamicAnchors: c }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), l.sent !== void 0 && n.call(l, "sent") && (te(l.sent, { instancePath: i + "/comparisons/" + p + "/sent", parentData: l, parentDataProperty: "sent", rootData: m, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), l.ours !== void 0 && n.call(l, "ours") && (te(l.ours, { instancePath: i + "/comparisons/" + p + "/ours", parentData: l, parentDataProperty: "ours", rootData: m, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), l.difference !== void 0 && n.call(l, "difference") && (te(l.difference, { instancePath: i + "/comparisons/" + p + "/difference", parentData: l, parentDataProperty: "difference", rootData: m, dynamicAnchors: c }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), l.verdict !== void 0 && n.call(l, "verdict")) {
let f = l.verdict;
if (!(f === "equal" || f === "withinTolerance" || f === "differs")) {
let g = { instancePath: i + "/comparisons/" + p + "/verdict", schemaPath: "#/properties/comparisons/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: lr.properties.comparisons.items.properties.verdict.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let f = { instancePath: i + "/comparisons/" + p, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let y = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let P = r.findings;
if (Array.isArray(P)) {
if (P.length > 1e6) {
let p = { instancePath: i + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = P.length;
for (let p = 0; p < y; p++)
Se(P[p], { instancePath: i + "/findings/" + p, parentData: P, parentDataProperty: p, rootData: m, dynamicAnchors: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
} else {
let y = { instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let P = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
return Ht.errors = e, s === 0;
}
Ht.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xo = Yt;
function Hs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Hs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hs.errors = e, s === 0;
}
Hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = hr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var In = new RegExp("^[A-Za-z][A-Za-z0-9@._-]*$", "u");
function Ys(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ys.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!In.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ys.errors = e, s === 0;
}
Ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qs.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
Ys(r, { instancePath: i, parentData: O, parentDataProperty: L, rootData: m, dynamicAnchors: c }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length);
var P = v === s;
u = u || P;
let a = s;
if (r !== "*") {
let y = { instancePath: i, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: "*" } };
e === null ? e = [y] : e.push(y), s++;
}
var P = a === s;
if (u = u || P, u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let y = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [y] : e.push(y), s++;
}
return Qs.errors = e, s === 0;
}
Qs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Gs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Gs.errors = e, s === 0;
}
Gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Pr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Pr.errors = e, s === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Js(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Js.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Js.errors = e, s === 0;
}
Js.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Yt.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.change !== void 0 && n.call(r, "change") && (Hs(r.change, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: m, dynamicAnchors: c }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (hr(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (hr(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (Qs(r.basis, { instancePath: i + "/basis", parentData: r, parentDataProperty: "basis", rootData: m, dynamicAnchors: c }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), r.share !== void 0 && n.call(r, "share") && (Gs(r.share, { instancePath: i + "/share", parentData: r, parentDataProperty: "share", rootData: m, dynamicAnchors: c }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length)), r.authority !== void 0 && n.call(r, "authority") && (Pr(r.authority, { instancePath: i + "/authority", parentData: r, parentDataProperty: "authority", rootData: m, dynamicAnchors: c }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.document !== void 0 && n.call(r, "document") && (Pr(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: m, dynamicAnchors: c }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), r.date !== void 0 && n.call(r, "date") && (Js(r.date, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: c }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yt.errors = e, s === 0;
}
Yt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var el = Qt;
function Xs(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xs.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xs.errors = e, s === 0;
}
Xs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ei(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ei.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
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
function ri(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ri.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ri.errors = e, s === 0;
}
ri.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function si(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = si.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return si.errors = e, s === 0;
}
si.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qt.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.listDate !== void 0 && n.call(r, "listDate") && (Xs(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (ei(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? ei.errors : e.concat(ei.errors), s = e.length)), r.unit !== void 0 && n.call(r, "unit") && (ri(r.unit, { instancePath: i + "/unit", parentData: r, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? ri.errors : e.concat(ri.errors), s = e.length)), r.reason !== void 0 && n.call(r, "reason") && (si(r.reason, { instancePath: i + "/reason", parentData: r, parentDataProperty: "reason", rootData: m, dynamicAnchors: c }) || (e = e === null ? si.errors : e.concat(si.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qt.errors = e, s === 0;
}
Qt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rl = Gt, kn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/form.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "version", "names", "ownComposition", "regime", "head", "columns", "rows", "relations", "signatures", "print", "validity", "sources", "unknown"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, code: { $ref: "common.schema.json#/$defs/code" }, version: { type: "string", maxLength: 20, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, regime: { $ref: "common.schema.json#/$defs/code" }, head: { type: "object", additionalProperties: !1, required: ["number", "instrument", "reporter", "receivers", "periodKinds", "fromTo", "measureLine"], properties: { number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { anyOf: [{ $ref: "#/$defs/issuingInstrument" }, { type: "null" }] }, reporter: { $ref: "common.schema.json#/$defs/names" }, receivers: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/names" } }, periodKinds: { type: "array", maxItems: 9, items: { $ref: "common.schema.json#/$defs/periodicity" }, minItems: 1, uniqueItems: !0 }, fromTo: { type: "boolean" }, measureLine: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, receivedOn: { $ref: "common.schema.json#/$defs/names" } } }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 }, defaults: { $ref: "#/$defs/cellPart" }, rows: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/row" }, minItems: 1 }, relations: { type: "array", maxItems: 200, items: { $ref: "#/$defs/relation" } }, signatures: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" } }, print: { type: "object", additionalProperties: !1, required: ["paper", "orientation"], properties: { paper: { enum: ["A4", "A3"] }, orientation: { enum: ["portrait", "landscape"] } } }, guidance: { type: "array", maxItems: 30, items: { $ref: "common.schema.json#/$defs/texts" } }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { reference: { type: "string", maxLength: 60, pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" }, edition: { enum: ["estimate", "provisional", "official"] }, standing: { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] }, issuingInstrument: { type: "object", additionalProperties: !1, required: ["number", "standing"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { $ref: "common.schema.json#/$defs/shortText" }, standing: { $ref: "#/$defs/standing" }, later: { type: "array", maxItems: 10, items: { type: "object", additionalProperties: !1, required: ["number", "from"], properties: { number: { $ref: "common.schema.json#/$defs/shortText" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, cellPart: { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } }, columnNode: { anyOf: [{ $ref: "#/$defs/columnGroup" }, { $ref: "#/$defs/column" }] }, columnGroup: { type: "object", additionalProperties: !1, required: ["kind", "heading", "columns"], properties: { kind: { const: "group" }, heading: { $ref: "common.schema.json#/$defs/names" }, columns: { type: "array", maxItems: 60, items: { $ref: "#/$defs/columnNode" }, minItems: 1 } } }, column: { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, cellOverride: { type: "object", additionalProperties: !1, required: ["column", "cell"], properties: { column: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" } } }, headingRow: { type: "object", additionalProperties: !1, required: ["kind", "label"], properties: { kind: { const: "heading" }, label: { $ref: "common.schema.json#/$defs/names" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, fixedRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, repeatRow: { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } }, rowKey: { anyOf: [{ type: "object", additionalProperties: !1, required: ["list", "breakdown", "open"], properties: { list: { const: "breakdown" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, open: { type: "boolean" } } }, { type: "object", additionalProperties: !1, required: ["list", "level"], properties: { list: { const: "units" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["list", "bodyKind"], properties: { list: { const: "bodies" }, bodyKind: { $ref: "common.schema.json#/$defs/code" } } }] }, row: { anyOf: [{ $ref: "#/$defs/fixedRow" }, { $ref: "#/$defs/repeatRow" }, { $ref: "#/$defs/headingRow" }] }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] } } };
function le(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = le.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Q.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Q.errors = e, s === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ue.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qo = { enum: ["inForce", "replaced", "laterInstrument", "toCompare", "unknown"] };
function Rr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Rr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "inForce" || r === "replaced" || r === "laterInstrument" || r === "toCompare" || r === "unknown")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: qo.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Rr.errors = e, s === 0;
}
Rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Br.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Br.errors = e, s === 0;
}
Br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ae.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ae.errors = e, s === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ii(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ii.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "number" || u === "clause" || u === "standing" || u === "later" || u === "note")) {
let v = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (ue(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (ue(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Rr(r.standing, { instancePath: i + "/standing", parentData: r, parentDataProperty: "standing", rootData: m, dynamicAnchors: c }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let u = r.later;
if (Array.isArray(u)) {
if (u.length > 10) {
let a = { instancePath: i + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [a] : e.push(a), s++;
}
if (u.length < 1) {
let a = { instancePath: i + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let v = u.length;
for (let a = 0; a < v; a++) {
let P = u[a];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !n.call(P, "number")) {
let y = { instancePath: i + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [y] : e.push(y), s++;
}
if (P.from === void 0 || !n.call(P, "from")) {
let y = { instancePath: i + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(P))
if (!(y === "number" || y === "from")) {
let p = { instancePath: i + "/later/" + a, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (P.number !== void 0 && n.call(P, "number") && (ue(P.number, { instancePath: i + "/later/" + a + "/number", parentData: P, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), P.from !== void 0 && n.call(P, "from")) {
let y = P.from, p = s, l = !1, f = s;
Br(y, { instancePath: i + "/later/" + a + "/from", parentData: P, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length);
var t = f === s;
l = l || t;
let g = s;
if (y !== null) {
let h = { instancePath: i + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (l = l || t, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let h = { instancePath: i + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let y = { instancePath: i + "/later/" + a, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let v = { instancePath: i + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (ae(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return ii.errors = e, s === 0;
}
ii.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yn = { enum: ["day", "week", "month", "quarter", "half-year", "nine-months", "year", "point", "irregular"] };
function ti(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ti.errors = e, s === 0;
}
ti.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wn = { validate: Qr };
function ni(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ni.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "group") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "group" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: i + "/heading", parentData: r, parentDataProperty: "heading", rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.columns !== void 0 && n.call(r, "columns")) {
let t = r.columns;
if (Array.isArray(t)) {
if (t.length > 60) {
let v = { instancePath: i + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: i + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let u = t.length;
for (let v = 0; v < u; v++)
wn.validate(t[v], { instancePath: i + "/columns/" + v, parentData: t, parentDataProperty: v, rootData: m, dynamicAnchors: c }) || (e = e === null ? wn.validate.errors : e.concat(wn.validate.errors), s = e.length);
} else {
let u = { instancePath: i + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ni.errors = e, s === 0;
}
ni.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $o = { type: "object", additionalProperties: !1, required: ["kind", "index", "heading", "role"], properties: { kind: { const: "column" }, index: { $ref: "#/$defs/reference" }, printedIndex: { type: "string", maxLength: 60, pattern: "^[0-9A-Z()=+/-]+$" }, heading: { $ref: "common.schema.json#/$defs/names" }, role: { enum: ["number", "label", "code", "measure", "due", "value", "note"] }, width: { type: "integer", minimum: 3, maximum: 120 }, cell: { $ref: "#/$defs/cellPart" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
var so = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "u");
function B(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = B.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 60) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!so.test(r)) {
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
var Ct = { type: "object", additionalProperties: !1, properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, definition: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, period: { enum: ["this", "previous", "samePeriodLastYear", "yearOfThis", "yearBefore"] }, edition: { $ref: "#/$defs/edition" }, bound: { type: "boolean" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, cumulative: { type: "boolean" }, entry: { enum: ["input", "computed", "fixed", "notApplicable", "note"] }, value: { $ref: "common.schema.json#/$defs/decimal" }, type: { enum: ["number", "yesNo", "text", "date"] }, measure: { $ref: "common.schema.json#/$defs/code" }, decimals: { type: "integer", minimum: 0, maximum: 12 }, required: { type: "boolean" }, states: { type: "array", maxItems: 5, items: { $ref: "common.schema.json#/$defs/valueState" }, uniqueItems: !0 } }, minProperties: 1, dependentRequired: { value: ["entry"] } };
function H(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = H.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return H.errors = e, s === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = oi.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (H(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (H(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return oi.errors = e, s === 0;
}
oi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function li(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = li.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return li.errors = e, s === 0;
}
li.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ai(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ai.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return ai.errors = e, s === 0;
}
ai.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var io = { enum: ["number", "nil", "missing", "notApplicable", "confidential"] };
function pi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: io.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return pi.errors = e, s === 0;
}
pi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $e(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!n.call(Ct.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (le(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 8) {
let v = { instancePath: i + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: i + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let u = t.length;
for (let v = 0; v < u; v++)
oi(t[v], { instancePath: i + "/parts/" + v, parentData: t, parentDataProperty: v, rootData: m, dynamicAnchors: c }) || (e = e === null ? oi.errors : e.concat(oi.errors), s = e.length);
} else {
let u = { instancePath: i + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.definition !== void 0 && n.call(r, "definition")) {
let t = r.definition;
if (typeof t == "string") {
if (N(t) > 40) {
let u = { instancePath: i + "/definition", schemaPath: "#/properties/definition/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!cn.test(t)) {
let u = { instancePath: i + "/definition", schemaPath: "#/properties/definition/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/definition", schemaPath: "#/properties/definition/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.period !== void 0 && n.call(r, "period")) {
let t = r.period;
if (!(t === "this" || t === "previous" || t === "samePeriodLastYear" || t === "yearOfThis" || t === "yearBefore")) {
let u = { instancePath: i + "/period", schemaPath: "#/properties/period/enum", keyword: "enum", params: { allowedValues: Ct.properties.period.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.edition !== void 0 && n.call(r, "edition") && (li(r.edition, { instancePath: i + "/edition", parentData: r, parentDataProperty: "edition", rootData: m, dynamicAnchors: c }) || (e = e === null ? li.errors : e.concat(li.errors), s = e.length)), r.bound !== void 0 && n.call(r, "bound") && typeof r.bound != "boolean") {
let t = { instancePath: i + "/bound", schemaPath: "#/properties/bound/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (ai(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: m, dynamicAnchors: c }) || (e = e === null ? ai.errors : e.concat(ai.errors), s = e.length)), r.cumulative !== void 0 && n.call(r, "cumulative") && typeof r.cumulative != "boolean") {
let t = { instancePath: i + "/cumulative", schemaPath: "#/properties/cumulative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.entry !== void 0 && n.call(r, "entry")) {
let t = r.entry;
if (!(t === "input" || t === "computed" || t === "fixed" || t === "notApplicable" || t === "note")) {
let u = { instancePath: i + "/entry", schemaPath: "#/properties/entry/enum", keyword: "enum", params: { allowedValues: Ct.properties.entry.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.value !== void 0 && n.call(r, "value") && (ve(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let t = r.type;
if (!(t === "number" || t === "yesNo" || t === "text" || t === "date")) {
let u = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Ct.properties.type.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure") && (le(r.measure, { instancePath: i + "/measure", parentData: r, parentDataProperty: "measure", rootData: m, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.decimals !== void 0 && n.call(r, "decimals")) {
let t = r.decimals;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 12 || isNaN(t)) {
let u = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
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
let P = { instancePath: i + "/states", schemaPath: "#/properties/states/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [P] : e.push(P), s++;
}
let u = t.length;
for (let P = 0; P < u; P++)
pi(t[P], { instancePath: i + "/states/" + P, parentData: t, parentDataProperty: P, rootData: m, dynamicAnchors: c }) || (e = e === null ? pi.errors : e.concat(pi.errors), s = e.length);
let v = t.length, a;
if (v > 1) {
e: for (; v--; )
for (a = v; a--; )
if (Y(t[v], t[a])) {
let P = { instancePath: i + "/states", schemaPath: "#/properties/states/uniqueItems", keyword: "uniqueItems", params: { i: v, j: a } };
e === null ? e = [P] : e.push(P), s++;
break e;
}
}
} else {
let u = { instancePath: i + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
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
return $e.errors = e, s === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Do = new RegExp("^[0-9A-Z()=+/-]+$", "u");
function ui(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ui.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "column") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "column" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.index !== void 0 && n.call(r, "index") && (B(r.index, { instancePath: i + "/index", parentData: r, parentDataProperty: "index", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.printedIndex !== void 0 && n.call(r, "printedIndex")) {
let t = r.printedIndex;
if (typeof t == "string") {
if (N(t) > 60) {
let u = { instancePath: i + "/printedIndex", schemaPath: "#/properties/printedIndex/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Do.test(t)) {
let u = { instancePath: i + "/printedIndex", schemaPath: "#/properties/printedIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Z()=+/-]+$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/printedIndex", schemaPath: "#/properties/printedIndex/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.heading !== void 0 && n.call(r, "heading") && (Q(r.heading, { instancePath: i + "/heading", parentData: r, parentDataProperty: "heading", rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.role !== void 0 && n.call(r, "role")) {
let t = r.role;
if (!(t === "number" || t === "label" || t === "code" || t === "measure" || t === "due" || t === "value" || t === "note")) {
let u = { instancePath: i + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: $o.properties.role.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.width !== void 0 && n.call(r, "width")) {
let t = r.width;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 120 || isNaN(t)) {
let u = { instancePath: i + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 3 || isNaN(t)) {
let u = { instancePath: i + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: m, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ae(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ui.errors = e, s === 0;
}
ui.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
ni(r, { instancePath: i, parentData: O, parentDataProperty: L, rootData: m, dynamicAnchors: c }) || (e = e === null ? ni.errors : e.concat(ni.errors), s = e.length);
var y = v === s;
if (u = u || y, y)
var a = !0;
let P = s;
ui(r, { instancePath: i, parentData: O, parentDataProperty: L, rootData: m, dynamicAnchors: c }) || (e = e === null ? ui.errors : e.concat(ui.errors), s = e.length);
var y = P === s;
if (u = u || y, y && a !== !0 && (a = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let p = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
return Qr.errors = e, o.props = a, s === 0;
}
Qr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var jo = { type: "object", additionalProperties: !1, required: ["kind", "code", "label"], properties: { kind: { const: "fixed" }, code: { $ref: "#/$defs/reference" }, codePrinted: { type: "boolean" }, label: { $ref: "common.schema.json#/$defs/names" }, optional: { type: "boolean" }, task: { $ref: "#/$defs/reference" }, cell: { $ref: "#/$defs/cellPart" }, cells: { type: "array", maxItems: 40, items: { $ref: "#/$defs/cellOverride" }, minItems: 1 }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function fi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fi.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.column !== void 0 && n.call(r, "column") && (B(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: m, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return fi.errors = e, s === 0;
}
fi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Re.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let v = r.from, a = s, P = !1, y = s;
S(v, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = y === s;
P = P || t;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var t = p === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let v = r.to, a = s, P = !1, y = s;
S(v, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = y === s;
P = P || u;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var u = p === s;
if (P = P || u, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var On = new RegExp("^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$", "u");
function mi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = mi.evaluated;
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
if (!n.call(jo.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "fixed") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "fixed" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.codePrinted !== void 0 && n.call(r, "codePrinted") && typeof r.codePrinted != "boolean") {
let t = { instancePath: i + "/codePrinted", schemaPath: "#/properties/codePrinted/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.optional !== void 0 && n.call(r, "optional") && typeof r.optional != "boolean") {
let t = { instancePath: i + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.task !== void 0 && n.call(r, "task") && (B(r.task, { instancePath: i + "/task", parentData: r, parentDataProperty: "task", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: m, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.cells !== void 0 && n.call(r, "cells")) {
let t = r.cells;
if (Array.isArray(t)) {
if (t.length > 40) {
let v = { instancePath: i + "/cells", schemaPath: "#/properties/cells/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: i + "/cells", schemaPath: "#/properties/cells/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let u = t.length;
for (let v = 0; v < u; v++)
fi(t[v], { instancePath: i + "/cells/" + v, parentData: t, parentDataProperty: v, rootData: m, dynamicAnchors: c }) || (e = e === null ? fi.errors : e.concat(fi.errors), s = e.length);
} else {
let u = { instancePath: i + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.number !== void 0 && n.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (N(t) > 20) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!On.test(t)) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ae(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return mi.errors = e, s === 0;
}
mi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xo = { type: "object", additionalProperties: !1, required: ["kind", "code", "label", "key", "minimum"], properties: { kind: { const: "repeat" }, code: { $ref: "#/$defs/reference" }, label: { $ref: "common.schema.json#/$defs/names" }, key: { $ref: "#/$defs/rowKey" }, minimum: { type: "integer", minimum: 0, maximum: 5e3 }, cell: { $ref: "#/$defs/cellPart" }, number: { type: "string", maxLength: 20, pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" }, indent: { type: "integer", minimum: 0, maximum: 6 }, validity: { $ref: "common.schema.json#/$defs/span" }, guidance: { $ref: "common.schema.json#/$defs/texts" } } };
function ci(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ci.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ci.errors = e, s === 0;
}
ci.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function di(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = di.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let l = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let l = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.open === void 0 || !n.call(r, "open")) {
let l = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "open" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "list" || l === "breakdown" || l === "open")) {
let f = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "breakdown") {
let l = { instancePath: i + "/list", schemaPath: "#/anyOf/0/properties/list/const", keyword: "const", params: { allowedValue: "breakdown" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (le(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.open !== void 0 && n.call(r, "open") && typeof r.open != "boolean") {
let l = { instancePath: i + "/open", schemaPath: "#/anyOf/0/properties/open/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
} else {
let l = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
var p = v === s;
if (u = u || p, p)
var a = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let l = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let l = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "list" || l === "level")) {
let f = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "units") {
let l = { instancePath: i + "/list", schemaPath: "#/anyOf/1/properties/list/const", keyword: "const", params: { allowedValue: "units" } };
e === null ? e = [l] : e.push(l), s++;
}
r.level !== void 0 && n.call(r, "level") && (ci(r.level, { instancePath: i + "/level", parentData: r, parentDataProperty: "level", rootData: m, dynamicAnchors: c }) || (e = e === null ? ci.errors : e.concat(ci.errors), s = e.length));
} else {
let l = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
var p = P === s;
u = u || p, p && a !== !0 && (a = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.list === void 0 || !n.call(r, "list")) {
let l = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "list" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.bodyKind === void 0 || !n.call(r, "bodyKind")) {
let l = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bodyKind" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "list" || l === "bodyKind")) {
let f = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.list !== void 0 && n.call(r, "list") && r.list !== "bodies") {
let l = { instancePath: i + "/list", schemaPath: "#/anyOf/2/properties/list/const", keyword: "const", params: { allowedValue: "bodies" } };
e === null ? e = [l] : e.push(l), s++;
}
r.bodyKind !== void 0 && n.call(r, "bodyKind") && (le(r.bodyKind, { instancePath: i + "/bodyKind", parentData: r, parentDataProperty: "bodyKind", rootData: m, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
} else {
let l = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
var p = y === s;
if (u = u || p, p && a !== !0 && (a = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let l = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
return di.errors = e, o.props = a, s === 0;
}
di.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function yi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = yi.evaluated;
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
if (!n.call(xo.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "repeat") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "repeat" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (B(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.key !== void 0 && n.call(r, "key") && (di(r.key, { instancePath: i + "/key", parentData: r, parentDataProperty: "key", rootData: m, dynamicAnchors: c }) || (e = e === null ? di.errors : e.concat(di.errors), s = e.length)), r.minimum !== void 0 && n.call(r, "minimum")) {
let t = r.minimum;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 5e3 || isNaN(t)) {
let u = { instancePath: i + "/minimum", schemaPath: "#/properties/minimum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/minimum", schemaPath: "#/properties/minimum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
if (r.cell !== void 0 && n.call(r, "cell") && ($e(r.cell, { instancePath: i + "/cell", parentData: r, parentDataProperty: "cell", rootData: m, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (N(t) > 20) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!On.test(t)) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ae(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return yi.errors = e, s === 0;
}
yi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function hi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = hi.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "heading") {
let t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "heading" } };
e === null ? e = [t] : e.push(t), s++;
}
if (r.label !== void 0 && n.call(r, "label") && (Q(r.label, { instancePath: i + "/label", parentData: r, parentDataProperty: "label", rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.number !== void 0 && n.call(r, "number")) {
let t = r.number;
if (typeof t == "string") {
if (N(t) > 20) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!On.test(t)) {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-zĐđ]+(\\.[0-9A-Za-z]+)*$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.indent !== void 0 && n.call(r, "indent")) {
let t = r.indent;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t)) {
if (t > 6 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
e === null ? e = [u] : e.push(u), s++;
}
if (t < 0 || isNaN(t)) {
let u = { instancePath: i + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [u] : e.push(u), s++;
}
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.guidance !== void 0 && n.call(r, "guidance") && (ae(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return hi.errors = e, s === 0;
}
hi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Pi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
mi(r, { instancePath: i, parentData: O, parentDataProperty: L, rootData: m, dynamicAnchors: c }) || (e = e === null ? mi.errors : e.concat(mi.errors), s = e.length);
var p = v === s;
if (u = u || p, p)
var a = !0;
let P = s;
yi(r, { instancePath: i, parentData: O, parentDataProperty: L, rootData: m, dynamicAnchors: c }) || (e = e === null ? yi.errors : e.concat(yi.errors), s = e.length);
var p = P === s;
u = u || p, p && a !== !0 && (a = !0);
let y = s;
hi(r, { instancePath: i, parentData: O, parentDataProperty: L, rootData: m, dynamicAnchors: c }) || (e = e === null ? hi.errors : e.concat(hi.errors), s = e.length);
var p = y === s;
if (u = u || p, p && a !== !0 && (a = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let l = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
return Pi.errors = e, o.props = a, s === 0;
}
Pi.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var nr = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "partition" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, breakdown: { $ref: "common.schema.json#/$defs/code" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "total", "parts"], properties: { kind: { const: "sum" }, axis: { enum: ["columns", "rows"] }, total: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minus: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "whole", "parts"], properties: { kind: { const: "subset" }, axis: { enum: ["columns", "rows"] }, whole: { $ref: "#/$defs/reference" }, parts: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "left", "right"], properties: { kind: { const: "atMost" }, axis: { enum: ["columns", "rows"] }, left: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, right: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "opening", "closing"], properties: { kind: { const: "carryOver" }, axis: { enum: ["columns", "rows"] }, opening: { $ref: "#/$defs/reference" }, closing: { $ref: "#/$defs/reference" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "result", "numerator", "denominator", "factor"], properties: { kind: { const: "ratio" }, axis: { enum: ["columns", "rows"] }, result: { $ref: "#/$defs/reference" }, numerator: { $ref: "#/$defs/reference" }, denominator: { $ref: "#/$defs/reference" }, factor: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "range" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "common.schema.json#/$defs/decimal" }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }, { type: "object", additionalProperties: !1, required: ["kind", "axis", "of", "severity"], properties: { kind: { const: "nonDecreasing" }, axis: { enum: ["columns", "rows"] }, of: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, only: { type: "array", maxItems: 60, items: { $ref: "#/$defs/reference" }, minItems: 1, uniqueItems: !0 }, severity: { $ref: "common.schema.json#/$defs/severity" } } }] };
function se(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = se.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "error" || r === "warning" || r === "note")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let k = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let k = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let k = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "total" || k === "parts" || k === "breakdown" || k === "only" || k === "severity")) {
let j = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let k = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let j = { instancePath: i + "/axis", schemaPath: "#/anyOf/0/properties/axis/enum", keyword: "enum", params: { allowedValues: nr.anyOf[0].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: i + "/total", parentData: r, parentDataProperty: "total", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let k = r.parts;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/parts/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.breakdown !== void 0 && n.call(r, "breakdown") && (le(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/only/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/only", schemaPath: "#/anyOf/0/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (se(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var q = v === s;
if (u = u || q, q)
var a = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let k = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.total === void 0 || !n.call(r, "total")) {
let k = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "total" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let k = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "total" || k === "parts" || k === "minus" || k === "only" || k === "severity")) {
let j = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "sum") {
let k = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let j = { instancePath: i + "/axis", schemaPath: "#/anyOf/1/properties/axis/enum", keyword: "enum", params: { allowedValues: nr.anyOf[1].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.total !== void 0 && n.call(r, "total") && (B(r.total, { instancePath: i + "/total", parentData: r, parentDataProperty: "total", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let k = r.parts;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/parts/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/parts", schemaPath: "#/anyOf/1/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.minus !== void 0 && n.call(r, "minus")) {
let k = r.minus;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/minus/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/minus", schemaPath: "#/anyOf/1/properties/minus/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/only/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/only", schemaPath: "#/anyOf/1/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (se(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var q = P === s;
u = u || q, q && a !== !0 && (a = !0);
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let k = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.whole === void 0 || !n.call(r, "whole")) {
let k = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "whole" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.parts === void 0 || !n.call(r, "parts")) {
let k = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "whole" || k === "parts" || k === "only" || k === "severity")) {
let j = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let k = { instancePath: i + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let j = { instancePath: i + "/axis", schemaPath: "#/anyOf/2/properties/axis/enum", keyword: "enum", params: { allowedValues: nr.anyOf[2].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.whole !== void 0 && n.call(r, "whole") && (B(r.whole, { instancePath: i + "/whole", parentData: r, parentDataProperty: "whole", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let k = r.parts;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/parts/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/parts", schemaPath: "#/anyOf/2/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/only/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/only", schemaPath: "#/anyOf/2/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (se(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var q = y === s;
u = u || q, q && a !== !0 && (a = !0);
let p = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let k = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.left === void 0 || !n.call(r, "left")) {
let k = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "left" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.right === void 0 || !n.call(r, "right")) {
let k = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "right" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "left" || k === "right" || k === "only" || k === "severity")) {
let j = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "atMost") {
let k = { instancePath: i + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "atMost" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let j = { instancePath: i + "/axis", schemaPath: "#/anyOf/3/properties/axis/enum", keyword: "enum", params: { allowedValues: nr.anyOf[3].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.left !== void 0 && n.call(r, "left")) {
let k = r.left;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/left/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/left", schemaPath: "#/anyOf/3/properties/left/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.right !== void 0 && n.call(r, "right")) {
let k = r.right;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/right/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/right", schemaPath: "#/anyOf/3/properties/right/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/only/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/only", schemaPath: "#/anyOf/3/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (se(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var q = p === s;
u = u || q, q && a !== !0 && (a = !0);
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let k = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.opening === void 0 || !n.call(r, "opening")) {
let k = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "opening" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.closing === void 0 || !n.call(r, "closing")) {
let k = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "closing" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "opening" || k === "closing" || k === "only" || k === "severity")) {
let j = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let k = { instancePath: i + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let j = { instancePath: i + "/axis", schemaPath: "#/anyOf/4/properties/axis/enum", keyword: "enum", params: { allowedValues: nr.anyOf[4].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.opening !== void 0 && n.call(r, "opening") && (B(r.opening, { instancePath: i + "/opening", parentData: r, parentDataProperty: "opening", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.closing !== void 0 && n.call(r, "closing") && (B(r.closing, { instancePath: i + "/closing", parentData: r, parentDataProperty: "closing", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/only/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/only", schemaPath: "#/anyOf/4/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (se(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var q = l === s;
u = u || q, q && a !== !0 && (a = !0);
let f = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let k = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.result === void 0 || !n.call(r, "result")) {
let k = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "result" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let k = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let k = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.factor === void 0 || !n.call(r, "factor")) {
let k = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "factor" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "result" || k === "numerator" || k === "denominator" || k === "factor" || k === "only" || k === "severity")) {
let j = { instancePath: i, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "ratio") {
let k = { instancePath: i + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "ratio" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let j = { instancePath: i + "/axis", schemaPath: "#/anyOf/5/properties/axis/enum", keyword: "enum", params: { allowedValues: nr.anyOf[5].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.result !== void 0 && n.call(r, "result") && (B(r.result, { instancePath: i + "/result", parentData: r, parentDataProperty: "result", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.numerator !== void 0 && n.call(r, "numerator") && (B(r.numerator, { instancePath: i + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (B(r.denominator, { instancePath: i + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor") && (ve(r.factor, { instancePath: i + "/factor", parentData: r, parentDataProperty: "factor", rootData: m, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/only/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/only", schemaPath: "#/anyOf/5/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (se(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var q = f === s;
u = u || q, q && a !== !0 && (a = !0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let k = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let k = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let k = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "of" || k === "minimum" || k === "maximum" || k === "only" || k === "severity")) {
let j = { instancePath: i, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let k = { instancePath: i + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let j = { instancePath: i + "/axis", schemaPath: "#/anyOf/6/properties/axis/enum", keyword: "enum", params: { allowedValues: nr.anyOf[6].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let k = r.of;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/of/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/of", schemaPath: "#/anyOf/6/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (ve(r.minimum, { instancePath: i + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: m, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (ve(r.maximum, { instancePath: i + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: m, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/only/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/only", schemaPath: "#/anyOf/6/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (se(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var q = g === s;
u = u || q, q && a !== !0 && (a = !0);
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let k = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let k = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let k = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let k = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let k = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "of" || k === "against" || k === "percent" || k === "only" || k === "severity")) {
let j = { instancePath: i, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let k = { instancePath: i + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let j = { instancePath: i + "/axis", schemaPath: "#/anyOf/7/properties/axis/enum", keyword: "enum", params: { allowedValues: nr.anyOf[7].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let k = r.of;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/of/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/of", schemaPath: "#/anyOf/7/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.against !== void 0 && n.call(r, "against")) {
let k = r.against;
if (!(k === "previousPeriod" || k === "samePeriodLastYear")) {
let j = { instancePath: i + "/against", schemaPath: "#/anyOf/7/properties/against/enum", keyword: "enum", params: { allowedValues: nr.anyOf[7].properties.against.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (ve(r.percent, { instancePath: i + "/percent", parentData: r, parentDataProperty: "percent", rootData: m, dynamicAnchors: c }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), r.only !== void 0 && n.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/only/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/only", schemaPath: "#/anyOf/7/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (se(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var q = h === s;
u = u || q, q && a !== !0 && (a = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let k = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis === void 0 || !n.call(r, "axis")) {
let k = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "axis" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let k = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let k = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [k] : e.push(k), s++;
}
for (let k of Object.keys(r))
if (!(k === "kind" || k === "axis" || k === "of" || k === "only" || k === "severity")) {
let j = { instancePath: i, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
e === null ? e = [j] : e.push(j), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let k = { instancePath: i + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.axis !== void 0 && n.call(r, "axis")) {
let k = r.axis;
if (!(k === "columns" || k === "rows")) {
let j = { instancePath: i + "/axis", schemaPath: "#/anyOf/8/properties/axis/enum", keyword: "enum", params: { allowedValues: nr.anyOf[8].properties.axis.enum } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.of !== void 0 && n.call(r, "of")) {
let k = r.of;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/of/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/of", schemaPath: "#/anyOf/8/properties/of/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.only !== void 0 && n.call(r, "only")) {
let k = r.only;
if (Array.isArray(k)) {
if (k.length > 60) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [w] : e.push(w), s++;
}
if (k.length < 1) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [w] : e.push(w), s++;
}
let j = k.length;
for (let w = 0; w < j; w++)
B(k[w], { instancePath: i + "/only/" + w, parentData: k, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
let x = k.length, A;
if (x > 1) {
e: for (; x--; )
for (A = x; A--; )
if (Y(k[x], k[A])) {
let w = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: x, j: A } };
e === null ? e = [w] : e.push(w), s++;
break e;
}
}
} else {
let j = { instancePath: i + "/only", schemaPath: "#/anyOf/8/properties/only/type", keyword: "type", params: { type: "array" } };
e === null ? e = [j] : e.push(j), s++;
}
}
r.severity !== void 0 && n.call(r, "severity") && (se(r.severity, { instancePath: i + "/severity", parentData: r, parentDataProperty: "severity", rootData: m, dynamicAnchors: c }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
} else {
let k = { instancePath: i, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [k] : e.push(k), s++;
}
var q = d === s;
if (u = u || q, q && a !== !0 && (a = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let k = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
return gi.errors = e, o.props = a, s === 0;
}
gi.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function ki(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ki.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ki.errors = e, s === 0;
}
ki.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function wi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = wi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let P = r[a];
if (typeof P == "string") {
if (N(P) > 60) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Hr.test(P)) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let u = r.length, v;
if (u > 1) {
let a = {};
for (; u--; ) {
let P = r[u];
if (typeof P == "string") {
if (typeof a[P] == "number") {
v = a[P];
let y = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v } };
e === null ? e = [y] : e.push(y), s++;
break;
}
a[P] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return wi.errors = e, s === 0;
}
wi.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Gt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.version === void 0 || !n.call(r, "version")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
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
if (r.regime === void 0 || !n.call(r, "regime")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regime" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.head === void 0 || !n.call(r, "head")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.columns === void 0 || !n.call(r, "columns")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.rows === void 0 || !n.call(r, "rows")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.signatures === void 0 || !n.call(r, "signatures")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.print === void 0 || !n.call(r, "print")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "print" } };
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
if (!n.call(kn.properties, a)) {
let P = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (le(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && (le(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.version !== void 0 && n.call(r, "version")) {
let a = r.version;
if (typeof a == "string") {
if (N(a) > 20) {
let P = { instancePath: i + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 20 } };
e === null ? e = [P] : e.push(P), s++;
}
if (!De.test(a)) {
let P = { instancePath: i + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [P] : e.push(P), s++;
}
} else {
let P = { instancePath: i + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (Q(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let a = { instancePath: i + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.regime !== void 0 && n.call(r, "regime") && (le(r.regime, { instancePath: i + "/regime", parentData: r, parentDataProperty: "regime", rootData: m, dynamicAnchors: c }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.head !== void 0 && n.call(r, "head")) {
let a = r.head;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.number === void 0 || !n.call(a, "number")) {
let P = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.instrument === void 0 || !n.call(a, "instrument")) {
let P = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "instrument" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.reporter === void 0 || !n.call(a, "reporter")) {
let P = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "reporter" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.receivers === void 0 || !n.call(a, "receivers")) {
let P = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.periodKinds === void 0 || !n.call(a, "periodKinds")) {
let P = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "periodKinds" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.fromTo === void 0 || !n.call(a, "fromTo")) {
let P = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "fromTo" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.measureLine === void 0 || !n.call(a, "measureLine")) {
let P = { instancePath: i + "/head", schemaPath: "#/properties/head/required", keyword: "required", params: { missingProperty: "measureLine" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a))
if (!(P === "number" || P === "instrument" || P === "reporter" || P === "receivers" || P === "periodKinds" || P === "fromTo" || P === "measureLine" || P === "receivedOn")) {
let y = { instancePath: i + "/head", schemaPath: "#/properties/head/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.number !== void 0 && n.call(a, "number")) {
let P = a.number, y = s, p = !1, l = s;
ue(P, { instancePath: i + "/head/number", parentData: a, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
var t = l === s;
p = p || t;
let f = s;
if (P !== null) {
let g = { instancePath: i + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var t = f === s;
if (p = p || t, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: i + "/head/number", schemaPath: "#/properties/head/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (a.instrument !== void 0 && n.call(a, "instrument")) {
let P = a.instrument, y = s, p = !1, l = s;
ii(P, { instancePath: i + "/head/instrument", parentData: a, parentDataProperty: "instrument", rootData: m, dynamicAnchors: c }) || (e = e === null ? ii.errors : e.concat(ii.errors), s = e.length);
var u = l === s;
p = p || u;
let f = s;
if (P !== null) {
let g = { instancePath: i + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var u = f === s;
if (p = p || u, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: i + "/head/instrument", schemaPath: "#/properties/head/properties/instrument/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
if (a.reporter !== void 0 && n.call(a, "reporter") && (Q(a.reporter, { instancePath: i + "/head/reporter", parentData: a, parentDataProperty: "reporter", rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), a.receivers !== void 0 && n.call(a, "receivers")) {
let P = a.receivers;
if (Array.isArray(P)) {
if (P.length > 10) {
let p = { instancePath: i + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [p] : e.push(p), s++;
}
let y = P.length;
for (let p = 0; p < y; p++)
Q(P[p], { instancePath: i + "/head/receivers/" + p, parentData: P, parentDataProperty: p, rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let y = { instancePath: i + "/head/receivers", schemaPath: "#/properties/head/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (a.periodKinds !== void 0 && n.call(a, "periodKinds")) {
let P = a.periodKinds;
if (Array.isArray(P)) {
if (P.length > 9) {
let f = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [f] : e.push(f), s++;
}
if (P.length < 1) {
let f = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
let y = P.length;
for (let f = 0; f < y; f++)
ti(P[f], { instancePath: i + "/head/periodKinds/" + f, parentData: P, parentDataProperty: f, rootData: m, dynamicAnchors: c }) || (e = e === null ? ti.errors : e.concat(ti.errors), s = e.length);
let p = P.length, l;
if (p > 1) {
e: for (; p--; )
for (l = p; l--; )
if (Y(P[p], P[l])) {
let f = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/uniqueItems", keyword: "uniqueItems", params: { i: p, j: l } };
e === null ? e = [f] : e.push(f), s++;
break e;
}
}
} else {
let y = { instancePath: i + "/head/periodKinds", schemaPath: "#/properties/head/properties/periodKinds/type", keyword: "type", params: { type: "array" } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (a.fromTo !== void 0 && n.call(a, "fromTo") && typeof a.fromTo != "boolean") {
let P = { instancePath: i + "/head/fromTo", schemaPath: "#/properties/head/properties/fromTo/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.measureLine !== void 0 && n.call(a, "measureLine")) {
let P = a.measureLine, y = s, p = !1, l = s;
Q(P, { instancePath: i + "/head/measureLine", parentData: a, parentDataProperty: "measureLine", rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
var v = l === s;
p = p || v;
let f = s;
if (P !== null) {
let g = { instancePath: i + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [g] : e.push(g), s++;
}
var v = f === s;
if (p = p || v, p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let g = { instancePath: i + "/head/measureLine", schemaPath: "#/properties/head/properties/measureLine/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
}
a.receivedOn !== void 0 && n.call(a, "receivedOn") && (Q(a.receivedOn, { instancePath: i + "/head/receivedOn", parentData: a, parentDataProperty: "receivedOn", rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length));
} else {
let P = { instancePath: i + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.columns !== void 0 && n.call(r, "columns")) {
let a = r.columns;
if (Array.isArray(a)) {
if (a.length > 60) {
let y = { instancePath: i + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.length < 1) {
let y = { instancePath: i + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let P = a.length;
for (let y = 0; y < P; y++)
Qr(a[y], { instancePath: i + "/columns/" + y, parentData: a, parentDataProperty: y, rootData: m, dynamicAnchors: c }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length);
} else {
let P = { instancePath: i + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.defaults !== void 0 && n.call(r, "defaults") && ($e(r.defaults, { instancePath: i + "/defaults", parentData: r, parentDataProperty: "defaults", rootData: m, dynamicAnchors: c }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.rows !== void 0 && n.call(r, "rows")) {
let a = r.rows;
if (Array.isArray(a)) {
if (a.length > 2e3) {
let y = { instancePath: i + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.length < 1) {
let y = { instancePath: i + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [y] : e.push(y), s++;
}
let P = a.length;
for (let y = 0; y < P; y++)
Pi(a[y], { instancePath: i + "/rows/" + y, parentData: a, parentDataProperty: y, rootData: m, dynamicAnchors: c }) || (e = e === null ? Pi.errors : e.concat(Pi.errors), s = e.length);
} else {
let P = { instancePath: i + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let a = r.relations;
if (Array.isArray(a)) {
if (a.length > 200) {
let y = { instancePath: i + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [y] : e.push(y), s++;
}
let P = a.length;
for (let y = 0; y < P; y++)
gi(a[y], { instancePath: i + "/relations/" + y, parentData: a, parentDataProperty: y, rootData: m, dynamicAnchors: c }) || (e = e === null ? gi.errors : e.concat(gi.errors), s = e.length);
} else {
let P = { instancePath: i + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.signatures !== void 0 && n.call(r, "signatures")) {
let a = r.signatures;
if (Array.isArray(a)) {
if (a.length > 6) {
let y = { instancePath: i + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [y] : e.push(y), s++;
}
let P = a.length;
for (let y = 0; y < P; y++)
Q(a[y], { instancePath: i + "/signatures/" + y, parentData: a, parentDataProperty: y, rootData: m, dynamicAnchors: c }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
} else {
let P = { instancePath: i + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.print !== void 0 && n.call(r, "print")) {
let a = r.print;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (a.paper === void 0 || !n.call(a, "paper")) {
let P = { instancePath: i + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "paper" } };
e === null ? e = [P] : e.push(P), s++;
}
if (a.orientation === void 0 || !n.call(a, "orientation")) {
let P = { instancePath: i + "/print", schemaPath: "#/properties/print/required", keyword: "required", params: { missingProperty: "orientation" } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a))
if (!(P === "paper" || P === "orientation")) {
let y = { instancePath: i + "/print", schemaPath: "#/properties/print/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
e === null ? e = [y] : e.push(y), s++;
}
if (a.paper !== void 0 && n.call(a, "paper")) {
let P = a.paper;
if (!(P === "A4" || P === "A3")) {
let y = { instancePath: i + "/print/paper", schemaPath: "#/properties/print/properties/paper/enum", keyword: "enum", params: { allowedValues: kn.properties.print.properties.paper.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
if (a.orientation !== void 0 && n.call(a, "orientation")) {
let P = a.orientation;
if (!(P === "portrait" || P === "landscape")) {
let y = { instancePath: i + "/print/orientation", schemaPath: "#/properties/print/properties/orientation/enum", keyword: "enum", params: { allowedValues: kn.properties.print.properties.orientation.enum } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let P = { instancePath: i + "/print", schemaPath: "#/properties/print/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.guidance !== void 0 && n.call(r, "guidance")) {
let a = r.guidance;
if (Array.isArray(a)) {
if (a.length > 30) {
let y = { instancePath: i + "/guidance", schemaPath: "#/properties/guidance/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [y] : e.push(y), s++;
}
let P = a.length;
for (let y = 0; y < P; y++)
ae(a[y], { instancePath: i + "/guidance/" + y, parentData: a, parentDataProperty: y, rootData: m, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
} else {
let P = { instancePath: i + "/guidance", schemaPath: "#/properties/guidance/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Re(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ae(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (ki(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: c }) || (e = e === null ? ki.errors : e.concat(ki.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (wi(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: c }) || (e = e === null ? wi.errors : e.concat(wi.errors), s = e.length));
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return Gt.errors = e, s === 0;
}
Gt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var sl = Jt, Un = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/holiday.schema.json", type: "object", additionalProperties: !1, required: ["from", "to", "kind", "weekdays", "nameVi", "nameEn", "source"], properties: { from: { $ref: "common.schema.json#/$defs/isoDate" }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, kind: { enum: ["settled", "weeklyRest", "holiday", "dayOff", "workedInstead"] }, weekdays: { type: "string", maxLength: 13, pattern: "^([1-7]( [1-7])*)?$" }, nameVi: { $ref: "common.schema.json#/$defs/shortText" }, nameEn: { $ref: "common.schema.json#/$defs/shortText" }, source: { $ref: "common.schema.json#/$defs/shortText" } }, anyOf: [{ properties: { kind: { const: "weeklyRest" }, weekdays: { minLength: 1 } } }, { properties: { kind: { enum: ["settled", "holiday", "dayOff", "workedInstead"] }, to: { minLength: 1 }, weekdays: { const: "" } } }] };
function gr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
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
function We(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = We.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Io = new RegExp("^([1-7]( [1-7])*)?$", "u");
function Jt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Jt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "weeklyRest") {
let l = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "weeklyRest" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let l = r.weekdays;
if (typeof l == "string" && N(l) < 1) {
let f = { instancePath: i + "/weekdays", schemaPath: "#/anyOf/0/properties/weekdays/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
}
var y = v === s;
if (u = u || y, y) {
var a = {};
a.kind = !0, a.weekdays = !0;
}
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind !== void 0 && n.call(r, "kind")) {
let l = r.kind;
if (!(l === "settled" || l === "holiday" || l === "dayOff" || l === "workedInstead")) {
let f = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: Un.anyOf[1].properties.kind.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let l = r.to;
if (typeof l == "string" && N(l) < 1) {
let f = { instancePath: i + "/to", schemaPath: "#/anyOf/1/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays") && r.weekdays !== "") {
let l = { instancePath: i + "/weekdays", schemaPath: "#/anyOf/1/properties/weekdays/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [l] : e.push(l), s++;
}
}
var y = P === s;
if (u = u || y, y && a !== !0 && (a = a || {}, a.kind = !0, a.to = !0, a.weekdays = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let l = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.weekdays === void 0 || !n.call(r, "weekdays")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weekdays" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.nameVi === void 0 || !n.call(r, "nameVi")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameVi" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.nameEn === void 0 || !n.call(r, "nameEn")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nameEn" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "from" || l === "to" || l === "kind" || l === "weekdays" || l === "nameVi" || l === "nameEn" || l === "source")) {
let f = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.from !== void 0 && n.call(r, "from") && (gr(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to")) {
let l = r.to, f = s, g = !1, h = s;
gr(l, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length);
var p = h === s;
g = g || p;
let d = s;
if (l !== "") {
let q = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [q] : e.push(q), s++;
}
var p = d === s;
if (g = g || p, g)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let q = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let l = r.kind;
if (!(l === "settled" || l === "weeklyRest" || l === "holiday" || l === "dayOff" || l === "workedInstead")) {
let f = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Un.properties.kind.enum } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.weekdays !== void 0 && n.call(r, "weekdays")) {
let l = r.weekdays;
if (typeof l == "string") {
if (N(l) > 13) {
let f = { instancePath: i + "/weekdays", schemaPath: "#/properties/weekdays/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [f] : e.push(f), s++;
}
if (!Io.test(l)) {
let f = { instancePath: i + "/weekdays", schemaPath: "#/properties/weekdays/pattern", keyword: "pattern", params: { pattern: "^([1-7]( [1-7])*)?$" } };
e === null ? e = [f] : e.push(f), s++;
}
} else {
let f = { instancePath: i + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "string" } };
e === null ? e = [f] : e.push(f), s++;
}
}
r.nameVi !== void 0 && n.call(r, "nameVi") && (We(r.nameVi, { instancePath: i + "/nameVi", parentData: r, parentDataProperty: "nameVi", rootData: m, dynamicAnchors: c }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.nameEn !== void 0 && n.call(r, "nameEn") && (We(r.nameEn, { instancePath: i + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: m, dynamicAnchors: c }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), r.source !== void 0 && n.call(r, "source") && (We(r.source, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: m, dynamicAnchors: c }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length));
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return Jt.errors = e, s === 0;
}
Jt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var il = Xt, Be = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/indicator.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sourceCodes", "definitions", "measure", "decimals", "periodicity", "breakdowns", "agency", "legalBasis", "behaviour", "scope", "compiledBy", "nonNegative", "sharing", "relations", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sourceCodes: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["source", "code"], properties: { source: { $ref: "common.schema.json#/$defs/shortText" }, code: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, instrument: { $ref: "common.schema.json#/$defs/shortText" }, form: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, parts: { type: "array", minItems: 1, maxItems: 5, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, measure: { $ref: "common.schema.json#/$defs/code" }, comparison: { enum: ["toCompare", "replaced"] }, replacedBy: { $ref: "common.schema.json#/$defs/shortText" }, validity: { $ref: "common.schema.json#/$defs/span" } } } }, definitions: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["version", "validity", "concept"], dependentRequired: { numerator: ["denominator"], denominator: ["numerator"] }, properties: { version: { type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, validity: { $ref: "common.schema.json#/$defs/span" }, names: { $ref: "common.schema.json#/$defs/names" }, concept: { $ref: "common.schema.json#/$defs/texts" }, method: { $ref: "common.schema.json#/$defs/texts" }, numerator: { $ref: "#/$defs/operand" }, denominator: { $ref: "#/$defs/operand" }, factor: { $ref: "#/$defs/factor" }, weight: { $ref: "#/$defs/weightReference" }, growth: { type: "object", additionalProperties: !1, required: ["of", "against", "form"], properties: { of: { $ref: "#/$defs/operand" }, against: { enum: ["previousPeriod", "samePeriodLastYear", "endOfLastYear", "fixedBase"] }, form: { enum: ["percentChange", "indexTo100", "pointChange"] }, base: { $ref: "common.schema.json#/$defs/shortText" } } }, legalBasis: { type: "array", maxItems: 20, items: { $ref: "common.schema.json#/$defs/legalReference" } } } } }, measure: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, decimals: { anyOf: [{ type: "integer", minimum: 0, maximum: 12 }, { type: "null" }] }, periodicity: { type: "array", minItems: 1, maxItems: 9, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/periodicity" } }, breakdowns: { type: "array", maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, levels: { type: "array", maxItems: 10, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, agency: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, legalBasis: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/legalReference" } }, behaviour: { type: "object", additionalProperties: !1, required: ["overUnits", "overTime"], properties: { overUnits: { enum: ["sum", "recompute", "weightedMean", "max", "min", "none", "same-or-differs", "bounded", "by-class", "sum-same-window"] }, overTime: { enum: ["sum", "last", "first", "recompute", "none", "max", "min", "weightedMean"] } } }, origin: { enum: ["yearStart", "change"] }, scope: { enum: ["territory", "office"] }, compiledBy: { enum: ["central", "local", "survey"] }, countsUnits: { type: "object", additionalProperties: !1, required: ["level", "listDate"], properties: { level: { $ref: "common.schema.json#/$defs/level" }, listDate: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } }, disjoint: { type: "boolean" }, parentCode: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, derivedFrom: { type: "array", minItems: 1, maxItems: 40, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, distinctFrom: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/code" } }, competence: { type: "object", additionalProperties: !1, required: ["keptAt"], properties: { keptAt: { $ref: "common.schema.json#/$defs/level" } } }, sharing: { enum: ["public", "internal", "restricted"] }, priceBase: { type: "object", additionalProperties: !1, required: ["kind", "year"], properties: { kind: { enum: ["current", "comparable", "constant"] }, year: { anyOf: [{ type: "integer", minimum: 1900, maximum: 2200 }, { type: "null" }] } } }, nonNegative: { type: "boolean" }, relations: { type: "array", maxItems: 40, items: { $ref: "#/$defs/relation" } }, guidance: { $ref: "common.schema.json#/$defs/texts" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, allOf: [{ if: { properties: { behaviour: { properties: { overUnits: { const: "recompute" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["numerator", "denominator"] } } } }, { properties: { definitions: { items: { required: ["growth"] } } } }, { properties: { relations: { contains: { properties: { kind: { const: "sum" } } } } } }, { properties: { unknown: { contains: { const: "numerator" } } } }] } }, { if: { properties: { behaviour: { properties: { overUnits: { const: "weightedMean" } } } } }, then: { anyOf: [{ properties: { definitions: { items: { required: ["weight"] } } } }, { properties: { unknown: { contains: { const: "weight" } } } }] } }], $defs: { factor: { type: "string", maxLength: 40, pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" }, operand: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "object", additionalProperties: !1, required: ["indicator", "part"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, part: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "along"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, along: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["indicator", "scenario"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" } } }, { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/names" } } }] }, weightReference: { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] }, term: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } }, relation: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] } } };
function K(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = K.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qe.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qe.errors = e, s === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = tr.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (H(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (H(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Sr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let v = r.from, a = s, P = !1, y = s;
S(v, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = y === s;
P = P || t;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var t = p === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let v = r.to, a = s, P = !1, y = s;
S(v, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = y === s;
P = P || u;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var u = p === s;
if (P = P || u, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Le(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Le.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Le.errors = e, s === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fe(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fe.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
K(r, { instancePath: i, parentData: O, parentDataProperty: L, rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var f = v === s;
u = u || f;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let g = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.part === void 0 || !n.call(r, "part")) {
let g = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "part" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "indicator" || g === "part")) {
let h = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.part !== void 0 && n.call(r, "part") && (tr(r.part, { instancePath: i + "/part", parentData: r, parentDataProperty: "part", rootData: m, dynamicAnchors: c }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length));
} else {
let g = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var f = a === s;
if (u = u || f, f)
var P = !0;
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let g = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.along === void 0 || !n.call(r, "along")) {
let g = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "along" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "indicator" || g === "along")) {
let h = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.along !== void 0 && n.call(r, "along") && (K(r.along, { instancePath: i + "/along", parentData: r, parentDataProperty: "along", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let g = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var f = y === s;
u = u || f, f && P !== !0 && (P = !0);
let p = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let g = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let g = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!(g === "indicator" || g === "scenario")) {
let h = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.scenario !== void 0 && n.call(r, "scenario") && (Sr(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: m, dynamicAnchors: c }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length));
} else {
let g = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var f = p === s;
u = u || f, f && P !== !0 && (P = !0);
let l = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.concept === void 0 || !n.call(r, "concept")) {
let g = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (g !== "concept") {
let h = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
r.concept !== void 0 && n.call(r, "concept") && (qe(r.concept, { instancePath: i + "/concept", parentData: r, parentDataProperty: "concept", rootData: m, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length));
} else {
let g = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
var f = l === s;
if (u = u || f, f && P !== !0 && (P = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let g = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [g] : e.push(g), s++;
}
return Fe.errors = e, o.props = P, s === 0;
}
Fe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var to = new RegExp("^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$", "u");
function Zr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 40) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!to.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zr.errors = e, s === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oo = { type: "object", additionalProperties: !1, required: ["date"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, concept: { $ref: "common.schema.json#/$defs/names" }, date: { anyOf: [{ enum: ["sameWindow", "endOfWindow"] }, { $ref: "common.schema.json#/$defs/isoDate" }] } }, oneOf: [{ required: ["indicator"] }, { required: ["concept"] }] };
function Ur(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ur.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ur.errors = e, s === 0;
}
Ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = null, a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.indicator === void 0 || !n.call(r, "indicator"))) {
let l = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [l] : e.push(l), s++;
}
var y = a === s;
y && (u = !0, v = 0);
let P = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.concept === void 0 || !n.call(r, "concept"))) {
let l = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [l] : e.push(l), s++;
}
var y = P === s;
if (y && u ? (u = !1, v = [v, 1]) : y && (u = !0, v = 1), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let l = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: v } };
e === null ? e = [l] : e.push(l), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.date === void 0 || !n.call(r, "date")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [l] : e.push(l), s++;
}
for (let l of Object.keys(r))
if (!(l === "indicator" || l === "concept" || l === "date")) {
let f = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (K(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.concept !== void 0 && n.call(r, "concept") && (qe(r.concept, { instancePath: i + "/concept", parentData: r, parentDataProperty: "concept", rootData: m, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.date !== void 0 && n.call(r, "date")) {
let l = r.date, f = s, g = !1, h = s;
if (!(l === "sameWindow" || l === "endOfWindow")) {
let q = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/0/enum", keyword: "enum", params: { allowedValues: Oo.properties.date.anyOf[0].enum } };
e === null ? e = [q] : e.push(q), s++;
}
var p = h === s;
g = g || p;
let d = s;
Ur(l, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length);
var p = d === s;
if (g = g || p, g)
s = f, e !== null && (f ? e.length = f : e = null);
else {
let q = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return vi.errors = e, s === 0;
}
vi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = wr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "number" || t === "clause" || t === "note")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.number !== void 0 && n.call(r, "number") && (T(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (T(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (ir(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function bi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = bi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return bi.errors = e, s === 0;
}
bi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Me.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nt = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "partition" }, parts: { type: "array", minItems: 2, maxItems: 60, items: { $ref: "common.schema.json#/$defs/code" } }, breakdown: { $ref: "common.schema.json#/$defs/code" } }, oneOf: [{ required: ["parts"] }, { required: ["breakdown"] }] }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "subset" }, of: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "subset" }, breakdown: { $ref: "common.schema.json#/$defs/code" }, within: { $ref: "common.schema.json#/$defs/breakdownValue" } } }, { type: "object", additionalProperties: !1, required: ["kind", "breakdown"], properties: { kind: { const: "overlapping" }, breakdown: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "terms"], properties: { kind: { enum: ["sum", "atMost", "atLeast"] }, terms: { type: "array", minItems: 1, maxItems: 60, items: { $ref: "#/$defs/term" } } } }, { type: "object", additionalProperties: !1, required: ["kind", "from"], properties: { kind: { const: "carryOver" }, from: { $ref: "common.schema.json#/$defs/code" } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], minProperties: 3, properties: { kind: { const: "range" }, minimum: { $ref: "common.schema.json#/$defs/decimal" }, maximum: { $ref: "common.schema.json#/$defs/decimal" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "severity"], properties: { kind: { const: "nonDecreasing" }, severity: { enum: ["error", "warning", "note"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "against", "percent", "severity"], properties: { kind: { const: "changeLimit" }, against: { enum: ["previousPeriod", "samePeriodLastYear"] }, percent: { $ref: "#/$defs/factor" }, severity: { enum: ["error", "warning", "note"] } } }] }, Lo = { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "#/$defs/operand" }, sign: { enum: [1, -1] } } };
function qi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "sign")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (Fe(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), r.sign !== void 0 && n.call(r, "sign")) {
let t = r.sign;
if (!(t === 1 || t === -1)) {
let u = { instancePath: i + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: Lo.properties.sign.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qi.errors = e, s === 0;
}
qi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $i(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $i.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s, a = s, P = !1, y = null, p = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.parts === void 0 || !n.call(r, "parts"))) {
let b = { instancePath: i, schemaPath: "#/anyOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "parts" } };
e === null ? e = [b] : e.push(b), s++;
}
var f = p === s;
f && (P = !0, y = 0);
let l = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.breakdown === void 0 || !n.call(r, "breakdown"))) {
let b = { instancePath: i, schemaPath: "#/anyOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
var f = l === s;
if (f && P ? (P = !1, y = [y, 1]) : f && (P = !0, y = 1), P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let b = { instancePath: i, schemaPath: "#/anyOf/0/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
e === null ? e = [b] : e.push(b), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "parts" || b === "breakdown")) {
let F = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "partition") {
let b = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "partition" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.parts !== void 0 && n.call(r, "parts")) {
let b = r.parts;
if (Array.isArray(b)) {
if (b.length > 60) {
let z = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (b.length < 2) {
let z = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++)
K(b[z], { instancePath: i + "/parts/" + z, parentData: b, parentDataProperty: z, rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
} else {
let F = { instancePath: i + "/parts", schemaPath: "#/anyOf/0/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let b = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = v === s;
if (u = u || D, D)
var g = !0;
let h = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let b = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "of")) {
let F = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let b = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [b] : e.push(b), s++;
}
r.of !== void 0 && n.call(r, "of") && (K(r.of, { instancePath: i + "/of", parentData: r, parentDataProperty: "of", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let b = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = h === s;
u = u || D, D && g !== !0 && (g = !0);
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let b = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "breakdown" || b === "within")) {
let F = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "subset") {
let b = { instancePath: i + "/kind", schemaPath: "#/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "subset" } };
e === null ? e = [b] : e.push(b), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.within !== void 0 && n.call(r, "within") && (tr(r.within, { instancePath: i + "/within", parentData: r, parentDataProperty: "within", rootData: m, dynamicAnchors: c }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length));
} else {
let b = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = d === s;
u = u || D, D && g !== !0 && (g = !0);
let q = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let b = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "breakdown")) {
let F = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "overlapping") {
let b = { instancePath: i + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "overlapping" } };
e === null ? e = [b] : e.push(b), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (K(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let b = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = q === s;
u = u || D, D && g !== !0 && (g = !0);
let k = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.terms === void 0 || !n.call(r, "terms")) {
let b = { instancePath: i, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "terms" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "terms")) {
let F = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let b = r.kind;
if (!(b === "sum" || b === "atMost" || b === "atLeast")) {
let F = { instancePath: i + "/kind", schemaPath: "#/anyOf/4/properties/kind/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[4].properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.terms !== void 0 && n.call(r, "terms")) {
let b = r.terms;
if (Array.isArray(b)) {
if (b.length > 60) {
let z = { instancePath: i + "/terms", schemaPath: "#/anyOf/4/properties/terms/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [z] : e.push(z), s++;
}
if (b.length < 1) {
let z = { instancePath: i + "/terms", schemaPath: "#/anyOf/4/properties/terms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++)
qi(b[z], { instancePath: i + "/terms/" + z, parentData: b, parentDataProperty: z, rootData: m, dynamicAnchors: c }) || (e = e === null ? qi.errors : e.concat(qi.errors), s = e.length);
} else {
let F = { instancePath: i + "/terms", schemaPath: "#/anyOf/4/properties/terms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = k === s;
u = u || D, D && g !== !0 && (g = !0);
let j = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let b = { instancePath: i, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "from")) {
let F = { instancePath: i, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "carryOver") {
let b = { instancePath: i + "/kind", schemaPath: "#/anyOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "carryOver" } };
e === null ? e = [b] : e.push(b), s++;
}
r.from !== void 0 && n.call(r, "from") && (K(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
} else {
let b = { instancePath: i, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = j === s;
u = u || D, D && g !== !0 && (g = !0);
let x = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 3) {
let b = { instancePath: i, schemaPath: "#/anyOf/6/minProperties", keyword: "minProperties", params: { limit: 3 } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let b = { instancePath: i, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "minimum" || b === "maximum" || b === "severity")) {
let F = { instancePath: i, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "range") {
let b = { instancePath: i + "/kind", schemaPath: "#/anyOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "range" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.minimum !== void 0 && n.call(r, "minimum") && (vr(r.minimum, { instancePath: i + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: m, dynamicAnchors: c }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.maximum !== void 0 && n.call(r, "maximum") && (vr(r.maximum, { instancePath: i + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: m, dynamicAnchors: c }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let b = r.severity;
if (!(b === "error" || b === "warning" || b === "note")) {
let F = { instancePath: i + "/severity", schemaPath: "#/anyOf/6/properties/severity/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[6].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = x === s;
u = u || D, D && g !== !0 && (g = !0);
let A = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let b = { instancePath: i, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "severity")) {
let F = { instancePath: i, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "nonDecreasing") {
let b = { instancePath: i + "/kind", schemaPath: "#/anyOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "nonDecreasing" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.severity !== void 0 && n.call(r, "severity")) {
let b = r.severity;
if (!(b === "error" || b === "warning" || b === "note")) {
let F = { instancePath: i + "/severity", schemaPath: "#/anyOf/7/properties/severity/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[7].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = A === s;
u = u || D, D && g !== !0 && (g = !0);
let w = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let b = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.against === void 0 || !n.call(r, "against")) {
let b = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.percent === void 0 || !n.call(r, "percent")) {
let b = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "percent" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.severity === void 0 || !n.call(r, "severity")) {
let b = { instancePath: i, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: "severity" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(r))
if (!(b === "kind" || b === "against" || b === "percent" || b === "severity")) {
let F = { instancePath: i, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "changeLimit") {
let b = { instancePath: i + "/kind", schemaPath: "#/anyOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "changeLimit" } };
e === null ? e = [b] : e.push(b), s++;
}
if (r.against !== void 0 && n.call(r, "against")) {
let b = r.against;
if (!(b === "previousPeriod" || b === "samePeriodLastYear")) {
let F = { instancePath: i + "/against", schemaPath: "#/anyOf/8/properties/against/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[8].properties.against.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (r.percent !== void 0 && n.call(r, "percent") && (Zr(r.percent, { instancePath: i + "/percent", parentData: r, parentDataProperty: "percent", rootData: m, dynamicAnchors: c }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), r.severity !== void 0 && n.call(r, "severity")) {
let b = r.severity;
if (!(b === "error" || b === "warning" || b === "note")) {
let F = { instancePath: i + "/severity", schemaPath: "#/anyOf/8/properties/severity/enum", keyword: "enum", params: { allowedValues: Nt.anyOf[8].properties.severity.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: i, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
var D = w === s;
if (u = u || D, D && g !== !0 && (g = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let b = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [b] : e.push(b), s++;
}
return $i.errors = e, o.props = g, s === 0;
}
$i.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Di(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Di.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Di.errors = e, s === 0;
}
Di.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ji(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ji.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let P = r[a];
if (typeof P == "string") {
if (N(P) > 60) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Hr.test(P)) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let u = r.length, v;
if (u > 1) {
let a = {};
for (; u--; ) {
let P = r[u];
if (typeof P == "string") {
if (typeof a[P] == "number") {
v = a[P];
let y = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v } };
e === null ? e = [y] : e.push(y), s++;
break;
}
a[P] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ji.errors = e, s === 0;
}
ji.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Xt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !0, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let $ = r.behaviour;
if ($ && typeof $ == "object" && !Array.isArray($) && $.overUnits !== void 0 && n.call($, "overUnits") && $.overUnits !== "recompute") {
let I = {};
e === null ? e = [I] : e.push(I), s++;
}
}
var a = v === s;
if (s = t, e !== null && (t ? e.length = t : e = null), a) {
let $ = s, I = s, _ = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let ee = r.definitions;
if (Array.isArray(ee)) {
let G = ee.length;
for (let re = 0; re < G; re++) {
let X = ee[re];
if (X && typeof X == "object" && !Array.isArray(X)) {
if (X.numerator === void 0 || !n.call(X, "numerator")) {
let je = { instancePath: i + "/definitions/" + re, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [je] : e.push(je), s++;
}
if (X.denominator === void 0 || !n.call(X, "denominator")) {
let je = { instancePath: i + "/definitions/" + re, schemaPath: "#/allOf/0/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [je] : e.push(je), s++;
}
}
}
}
}
var l = E === s;
if (_ = _ || l, l) {
var P = {};
P.definitions = !0;
}
let V = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let ee = r.definitions;
if (Array.isArray(ee)) {
let G = ee.length;
for (let re = 0; re < G; re++) {
let X = ee[re];
if (X && typeof X == "object" && !Array.isArray(X) && (X.growth === void 0 || !n.call(X, "growth"))) {
let je = { instancePath: i + "/definitions/" + re, schemaPath: "#/allOf/0/then/anyOf/1/properties/definitions/items/required", keyword: "required", params: { missingProperty: "growth" } };
e === null ? e = [je] : e.push(je), s++;
}
}
}
}
var l = V === s;
_ = _ || l, l && P !== !0 && (P = P || {}, P.definitions = !0);
let C = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.relations !== void 0 && n.call(r, "relations")) {
let ee = r.relations;
if (Array.isArray(ee)) {
let G = s, re = ee.length;
for (let X = 0; X < re; X++) {
let je = ee[X], Ft = s;
if (je && typeof je == "object" && !Array.isArray(je) && je.kind !== void 0 && n.call(je, "kind") && je.kind !== "sum") {
let Ln = { instancePath: i + "/relations/" + X + "/kind", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains/properties/kind/const", keyword: "const", params: { allowedValue: "sum" } };
e === null ? e = [Ln] : e.push(Ln), s++;
}
var y = Ft === s;
if (y)
break;
}
if (y)
s = G, e !== null && (G ? e.length = G : e = null);
else {
let X = { instancePath: i + "/relations", schemaPath: "#/allOf/0/then/anyOf/2/properties/relations/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [X] : e.push(X), s++;
}
}
}
var l = C === s;
_ = _ || l, l && P !== !0 && (P = P || {}, P.relations = !0);
let R = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let ee = r.unknown;
if (Array.isArray(ee)) {
let G = s, re = ee.length;
for (let X = 0; X < re; X++) {
let je = s;
if (ee[X] !== "numerator") {
let Ft = { instancePath: i + "/unknown/" + X, schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "numerator" } };
e === null ? e = [Ft] : e.push(Ft), s++;
}
var p = je === s;
if (p)
break;
}
if (p)
s = G, e !== null && (G ? e.length = G : e = null);
else {
let X = { instancePath: i + "/unknown", schemaPath: "#/allOf/0/then/anyOf/3/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [X] : e.push(X), s++;
}
}
}
var l = R === s;
if (_ = _ || l, l && P !== !0 && (P = P || {}, P.unknown = !0), _)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let ee = { instancePath: i, schemaPath: "#/allOf/0/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [ee] : e.push(ee), s++;
}
var a = $ === s;
u = a, u && P !== !0 && (P = P || {}, P.behaviour = !0);
}
if (!u) {
let $ = { instancePath: i, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [$] : e.push($), s++;
}
let f = s, g = !0, h = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.behaviour !== void 0 && n.call(r, "behaviour")) {
let $ = r.behaviour;
if ($ && typeof $ == "object" && !Array.isArray($) && $.overUnits !== void 0 && n.call($, "overUnits") && $.overUnits !== "weightedMean") {
let I = {};
e === null ? e = [I] : e.push(I), s++;
}
}
var d = h === s;
if (s = f, e !== null && (f ? e.length = f : e = null), d) {
let $ = s, I = s, _ = !1, E = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.definitions !== void 0 && n.call(r, "definitions")) {
let R = r.definitions;
if (Array.isArray(R)) {
let de = R.length;
for (let ee = 0; ee < de; ee++) {
let G = R[ee];
if (G && typeof G == "object" && !Array.isArray(G) && (G.weight === void 0 || !n.call(G, "weight"))) {
let re = { instancePath: i + "/definitions/" + ee, schemaPath: "#/allOf/1/then/anyOf/0/properties/definitions/items/required", keyword: "required", params: { missingProperty: "weight" } };
e === null ? e = [re] : e.push(re), s++;
}
}
}
}
var j = E === s;
if (_ = _ || j, j) {
var q = {};
q.definitions = !0;
}
let V = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.unknown !== void 0 && n.call(r, "unknown")) {
let R = r.unknown;
if (Array.isArray(R)) {
let de = s, ee = R.length;
for (let G = 0; G < ee; G++) {
let re = s;
if (R[G] !== "weight") {
let X = { instancePath: i + "/unknown/" + G, schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains/const", keyword: "const", params: { allowedValue: "weight" } };
e === null ? e = [X] : e.push(X), s++;
}
var k = re === s;
if (k)
break;
}
if (k)
s = de, e !== null && (de ? e.length = de : e = null);
else {
let G = { instancePath: i + "/unknown", schemaPath: "#/allOf/1/then/anyOf/1/properties/unknown/contains", keyword: "contains", params: { minContains: 1 } };
e === null ? e = [G] : e.push(G), s++;
}
}
}
var j = V === s;
if (_ = _ || j, j && q !== !0 && (q = q || {}, q.unknown = !0), _)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let R = { instancePath: i, schemaPath: "#/allOf/1/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
var d = $ === s;
g = d, g && q !== !0 && (q = q || {}, q.behaviour = !0);
}
if (!g) {
let $ = { instancePath: i, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [$] : e.push($), s++;
}
if (P !== !0 && q !== void 0 && (q === !0 ? P = !0 : (P = P || {}, Object.assign(P, q))), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.sourceCodes === void 0 || !n.call(r, "sourceCodes")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCodes" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.definitions === void 0 || !n.call(r, "definitions")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "definitions" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.measure === void 0 || !n.call(r, "measure")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.decimals === void 0 || !n.call(r, "decimals")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decimals" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.periodicity === void 0 || !n.call(r, "periodicity")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "periodicity" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.breakdowns === void 0 || !n.call(r, "breakdowns")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdowns" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.agency === void 0 || !n.call(r, "agency")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agency" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.legalBasis === void 0 || !n.call(r, "legalBasis")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legalBasis" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.behaviour === void 0 || !n.call(r, "behaviour")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "behaviour" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.scope === void 0 || !n.call(r, "scope")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.compiledBy === void 0 || !n.call(r, "compiledBy")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compiledBy" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.nonNegative === void 0 || !n.call(r, "nonNegative")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonNegative" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.sharing === void 0 || !n.call(r, "sharing")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharing" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.relations === void 0 || !n.call(r, "relations")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let $ = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(r))
if (!n.call(Be.properties, $)) {
let I = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [I] : e.push(I), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (K(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (qe(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.sourceCodes !== void 0 && n.call(r, "sourceCodes")) {
let $ = r.sourceCodes;
if (Array.isArray($)) {
if ($.length > 40) {
let _ = { instancePath: i + "/sourceCodes", schemaPath: "#/properties/sourceCodes/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [_] : e.push(_), s++;
}
let I = $.length;
for (let _ = 0; _ < I; _++) {
let E = $[_];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.source === void 0 || !n.call(E, "source")) {
let V = { instancePath: i + "/sourceCodes/" + _, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [V] : e.push(V), s++;
}
if (E.code === void 0 || !n.call(E, "code")) {
let V = { instancePath: i + "/sourceCodes/" + _, schemaPath: "#/properties/sourceCodes/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [V] : e.push(V), s++;
}
for (let V of Object.keys(E))
if (!n.call(Be.properties.sourceCodes.items.properties, V)) {
let C = { instancePath: i + "/sourceCodes/" + _, schemaPath: "#/properties/sourceCodes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
e === null ? e = [C] : e.push(C), s++;
}
if (E.source !== void 0 && n.call(E, "source") && (ne(E.source, { instancePath: i + "/sourceCodes/" + _ + "/source", parentData: E, parentDataProperty: "source", rootData: m, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), E.code !== void 0 && n.call(E, "code")) {
let V = E.code, C = s, R = !1, de = s;
ne(V, { instancePath: i + "/sourceCodes/" + _ + "/code", parentData: E, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var x = de === s;
R = R || x;
let ee = s;
if (V !== null) {
let G = { instancePath: i + "/sourceCodes/" + _ + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [G] : e.push(G), s++;
}
var x = ee === s;
if (R = R || x, R)
s = C, e !== null && (C ? e.length = C : e = null);
else {
let G = { instancePath: i + "/sourceCodes/" + _ + "/code", schemaPath: "#/properties/sourceCodes/items/properties/code/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [G] : e.push(G), s++;
}
}
if (E.instrument !== void 0 && n.call(E, "instrument") && (ne(E.instrument, { instancePath: i + "/sourceCodes/" + _ + "/instrument", parentData: E, parentDataProperty: "instrument", rootData: m, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), E.form !== void 0 && n.call(E, "form") && (ne(E.form, { instancePath: i + "/sourceCodes/" + _ + "/form", parentData: E, parentDataProperty: "form", rootData: m, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), E.name !== void 0 && n.call(E, "name") && (ne(E.name, { instancePath: i + "/sourceCodes/" + _ + "/name", parentData: E, parentDataProperty: "name", rootData: m, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), E.parts !== void 0 && n.call(E, "parts")) {
let V = E.parts;
if (Array.isArray(V)) {
if (V.length > 5) {
let R = { instancePath: i + "/sourceCodes/" + _ + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 5 } };
e === null ? e = [R] : e.push(R), s++;
}
if (V.length < 1) {
let R = { instancePath: i + "/sourceCodes/" + _ + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [R] : e.push(R), s++;
}
let C = V.length;
for (let R = 0; R < C; R++)
tr(V[R], { instancePath: i + "/sourceCodes/" + _ + "/parts/" + R, parentData: V, parentDataProperty: R, rootData: m, dynamicAnchors: c }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length);
} else {
let C = { instancePath: i + "/sourceCodes/" + _ + "/parts", schemaPath: "#/properties/sourceCodes/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (E.scenario !== void 0 && n.call(E, "scenario") && (Sr(E.scenario, { instancePath: i + "/sourceCodes/" + _ + "/scenario", parentData: E, parentDataProperty: "scenario", rootData: m, dynamicAnchors: c }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), E.measure !== void 0 && n.call(E, "measure") && (K(E.measure, { instancePath: i + "/sourceCodes/" + _ + "/measure", parentData: E, parentDataProperty: "measure", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), E.comparison !== void 0 && n.call(E, "comparison")) {
let V = E.comparison;
if (!(V === "toCompare" || V === "replaced")) {
let C = { instancePath: i + "/sourceCodes/" + _ + "/comparison", schemaPath: "#/properties/sourceCodes/items/properties/comparison/enum", keyword: "enum", params: { allowedValues: Be.properties.sourceCodes.items.properties.comparison.enum } };
e === null ? e = [C] : e.push(C), s++;
}
}
E.replacedBy !== void 0 && n.call(E, "replacedBy") && (ne(E.replacedBy, { instancePath: i + "/sourceCodes/" + _ + "/replacedBy", parentData: E, parentDataProperty: "replacedBy", rootData: m, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), E.validity !== void 0 && n.call(E, "validity") && (kr(E.validity, { instancePath: i + "/sourceCodes/" + _ + "/validity", parentData: E, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
} else {
let V = { instancePath: i + "/sourceCodes/" + _, schemaPath: "#/properties/sourceCodes/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let I = { instancePath: i + "/sourceCodes", schemaPath: "#/properties/sourceCodes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.definitions !== void 0 && n.call(r, "definitions")) {
let $ = r.definitions;
if (Array.isArray($)) {
if ($.length > 20) {
let _ = { instancePath: i + "/definitions", schemaPath: "#/properties/definitions/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [_] : e.push(_), s++;
}
if ($.length < 1) {
let _ = { instancePath: i + "/definitions", schemaPath: "#/properties/definitions/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [_] : e.push(_), s++;
}
let I = $.length;
for (let _ = 0; _ < I; _++) {
let E = $[_];
if (E && typeof E == "object" && !Array.isArray(E)) {
if (E.version === void 0 || !n.call(E, "version")) {
let V = { instancePath: i + "/definitions/" + _, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "version" } };
e === null ? e = [V] : e.push(V), s++;
}
if (E.validity === void 0 || !n.call(E, "validity")) {
let V = { instancePath: i + "/definitions/" + _, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [V] : e.push(V), s++;
}
if (E.concept === void 0 || !n.call(E, "concept")) {
let V = { instancePath: i + "/definitions/" + _, schemaPath: "#/properties/definitions/items/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [V] : e.push(V), s++;
}
for (let V of Object.keys(E))
if (!n.call(Be.properties.definitions.items.properties, V)) {
let C = { instancePath: i + "/definitions/" + _, schemaPath: "#/properties/definitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
e === null ? e = [C] : e.push(C), s++;
}
if (E.version !== void 0 && n.call(E, "version")) {
let V = E.version;
if (typeof V == "string") {
if (N(V) > 40) {
let C = { instancePath: i + "/definitions/" + _ + "/version", schemaPath: "#/properties/definitions/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [C] : e.push(C), s++;
}
if (!cn.test(V)) {
let C = { instancePath: i + "/definitions/" + _ + "/version", schemaPath: "#/properties/definitions/items/properties/version/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [C] : e.push(C), s++;
}
} else {
let C = { instancePath: i + "/definitions/" + _ + "/version", schemaPath: "#/properties/definitions/items/properties/version/type", keyword: "type", params: { type: "string" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (E.validity !== void 0 && n.call(E, "validity") && (kr(E.validity, { instancePath: i + "/definitions/" + _ + "/validity", parentData: E, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), E.names !== void 0 && n.call(E, "names") && (qe(E.names, { instancePath: i + "/definitions/" + _ + "/names", parentData: E, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), E.concept !== void 0 && n.call(E, "concept") && (Le(E.concept, { instancePath: i + "/definitions/" + _ + "/concept", parentData: E, parentDataProperty: "concept", rootData: m, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), E.method !== void 0 && n.call(E, "method") && (Le(E.method, { instancePath: i + "/definitions/" + _ + "/method", parentData: E, parentDataProperty: "method", rootData: m, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), E.numerator !== void 0 && n.call(E, "numerator") && (Fe(E.numerator, { instancePath: i + "/definitions/" + _ + "/numerator", parentData: E, parentDataProperty: "numerator", rootData: m, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), E.denominator !== void 0 && n.call(E, "denominator") && (Fe(E.denominator, { instancePath: i + "/definitions/" + _ + "/denominator", parentData: E, parentDataProperty: "denominator", rootData: m, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), E.factor !== void 0 && n.call(E, "factor") && (Zr(E.factor, { instancePath: i + "/definitions/" + _ + "/factor", parentData: E, parentDataProperty: "factor", rootData: m, dynamicAnchors: c }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), E.weight !== void 0 && n.call(E, "weight") && (vi(E.weight, { instancePath: i + "/definitions/" + _ + "/weight", parentData: E, parentDataProperty: "weight", rootData: m, dynamicAnchors: c }) || (e = e === null ? vi.errors : e.concat(vi.errors), s = e.length)), E.growth !== void 0 && n.call(E, "growth")) {
let V = E.growth;
if (V && typeof V == "object" && !Array.isArray(V)) {
if (V.of === void 0 || !n.call(V, "of")) {
let C = { instancePath: i + "/definitions/" + _ + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [C] : e.push(C), s++;
}
if (V.against === void 0 || !n.call(V, "against")) {
let C = { instancePath: i + "/definitions/" + _ + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "against" } };
e === null ? e = [C] : e.push(C), s++;
}
if (V.form === void 0 || !n.call(V, "form")) {
let C = { instancePath: i + "/definitions/" + _ + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/required", keyword: "required", params: { missingProperty: "form" } };
e === null ? e = [C] : e.push(C), s++;
}
for (let C of Object.keys(V))
if (!(C === "of" || C === "against" || C === "form" || C === "base")) {
let R = { instancePath: i + "/definitions/" + _ + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
e === null ? e = [R] : e.push(R), s++;
}
if (V.of !== void 0 && n.call(V, "of") && (Fe(V.of, { instancePath: i + "/definitions/" + _ + "/growth/of", parentData: V, parentDataProperty: "of", rootData: m, dynamicAnchors: c }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length)), V.against !== void 0 && n.call(V, "against")) {
let C = V.against;
if (!(C === "previousPeriod" || C === "samePeriodLastYear" || C === "endOfLastYear" || C === "fixedBase")) {
let R = { instancePath: i + "/definitions/" + _ + "/growth/against", schemaPath: "#/properties/definitions/items/properties/growth/properties/against/enum", keyword: "enum", params: { allowedValues: Be.properties.definitions.items.properties.growth.properties.against.enum } };
e === null ? e = [R] : e.push(R), s++;
}
}
if (V.form !== void 0 && n.call(V, "form")) {
let C = V.form;
if (!(C === "percentChange" || C === "indexTo100" || C === "pointChange")) {
let R = { instancePath: i + "/definitions/" + _ + "/growth/form", schemaPath: "#/properties/definitions/items/properties/growth/properties/form/enum", keyword: "enum", params: { allowedValues: Be.properties.definitions.items.properties.growth.properties.form.enum } };
e === null ? e = [R] : e.push(R), s++;
}
}
V.base !== void 0 && n.call(V, "base") && (ne(V.base, { instancePath: i + "/definitions/" + _ + "/growth/base", parentData: V, parentDataProperty: "base", rootData: m, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length));
} else {
let C = { instancePath: i + "/definitions/" + _ + "/growth", schemaPath: "#/properties/definitions/items/properties/growth/type", keyword: "type", params: { type: "object" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (E.legalBasis !== void 0 && n.call(E, "legalBasis")) {
let V = E.legalBasis;
if (Array.isArray(V)) {
if (V.length > 20) {
let R = { instancePath: i + "/definitions/" + _ + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [R] : e.push(R), s++;
}
let C = V.length;
for (let R = 0; R < C; R++)
wr(V[R], { instancePath: i + "/definitions/" + _ + "/legalBasis/" + R, parentData: V, parentDataProperty: R, rootData: m, dynamicAnchors: c }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let C = { instancePath: i + "/definitions/" + _ + "/legalBasis", schemaPath: "#/properties/definitions/items/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [C] : e.push(C), s++;
}
}
if (E.numerator !== void 0 && n.call(E, "numerator") && (E.denominator === void 0 || !n.call(E, "denominator"))) {
let V = { instancePath: i + "/definitions/" + _, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "numerator",
missingProperty: "denominator",
depsCount: 1,
deps: "denominator"
} };
e === null ? e = [V] : e.push(V), s++;
}
if (E.denominator !== void 0 && n.call(E, "denominator") && (E.numerator === void 0 || !n.call(E, "numerator"))) {
let V = { instancePath: i + "/definitions/" + _, schemaPath: "#/properties/definitions/items/dependentRequired", keyword: "dependentRequired", params: {
property: "denominator",
missingProperty: "numerator",
depsCount: 1,
deps: "numerator"
} };
e === null ? e = [V] : e.push(V), s++;
}
} else {
let V = { instancePath: i + "/definitions/" + _, schemaPath: "#/properties/definitions/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [V] : e.push(V), s++;
}
}
} else {
let I = { instancePath: i + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.measure !== void 0 && n.call(r, "measure")) {
let $ = r.measure, I = s, _ = !1, E = s;
K($, { instancePath: i + "/measure", parentData: r, parentDataProperty: "measure", rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
var A = E === s;
_ = _ || A;
let V = s;
if ($ !== null) {
let C = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var A = V === s;
if (_ = _ || A, _)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: i + "/measure", schemaPath: "#/properties/measure/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.decimals !== void 0 && n.call(r, "decimals")) {
let $ = r.decimals, I = s, _ = !1, E = s;
if (!(typeof $ == "number" && !($ % 1) && !isNaN($) && isFinite($))) {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [C] : e.push(C), s++;
}
if (typeof $ == "number" && isFinite($)) {
if ($ > 12 || isNaN($)) {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [C] : e.push(C), s++;
}
if ($ < 0 || isNaN($)) {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [C] : e.push(C), s++;
}
}
var w = E === s;
_ = _ || w;
let V = s;
if ($ !== null) {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var w = V === s;
if (_ = _ || w, _)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: i + "/decimals", schemaPath: "#/properties/decimals/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.periodicity !== void 0 && n.call(r, "periodicity")) {
let $ = r.periodicity;
if (Array.isArray($)) {
if ($.length > 9) {
let V = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/maxItems", keyword: "maxItems", params: { limit: 9 } };
e === null ? e = [V] : e.push(V), s++;
}
if ($.length < 1) {
let V = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let I = $.length;
for (let V = 0; V < I; V++)
bi($[V], { instancePath: i + "/periodicity/" + V, parentData: $, parentDataProperty: V, rootData: m, dynamicAnchors: c }) || (e = e === null ? bi.errors : e.concat(bi.errors), s = e.length);
let _ = $.length, E;
if (_ > 1) {
e: for (; _--; )
for (E = _; E--; )
if (Y($[_], $[E])) {
let V = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/uniqueItems", keyword: "uniqueItems", params: { i: _, j: E } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let I = { instancePath: i + "/periodicity", schemaPath: "#/properties/periodicity/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.breakdowns !== void 0 && n.call(r, "breakdowns")) {
let $ = r.breakdowns;
if (Array.isArray($)) {
if ($.length > 20) {
let V = { instancePath: i + "/breakdowns", schemaPath: "#/properties/breakdowns/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [V] : e.push(V), s++;
}
let I = $.length;
for (let V = 0; V < I; V++)
K($[V], { instancePath: i + "/breakdowns/" + V, parentData: $, parentDataProperty: V, rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let _ = $.length, E;
if (_ > 1) {
e: for (; _--; )
for (E = _; E--; )
if (Y($[_], $[E])) {
let V = { instancePath: i + "/breakdowns", schemaPath: "#/properties/breakdowns/uniqueItems", keyword: "uniqueItems", params: { i: _, j: E } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let I = { instancePath: i + "/breakdowns", schemaPath: "#/properties/breakdowns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.levels !== void 0 && n.call(r, "levels")) {
let $ = r.levels;
if (Array.isArray($)) {
if ($.length > 10) {
let V = { instancePath: i + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [V] : e.push(V), s++;
}
let I = $.length;
for (let V = 0; V < I; V++)
Me($[V], { instancePath: i + "/levels/" + V, parentData: $, parentDataProperty: V, rootData: m, dynamicAnchors: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
let _ = $.length, E;
if (_ > 1) {
e: for (; _--; )
for (E = _; E--; )
if (Y($[_], $[E])) {
let V = { instancePath: i + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: _, j: E } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let I = { instancePath: i + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.agency !== void 0 && n.call(r, "agency")) {
let $ = r.agency, I = s, _ = !1, E = s;
qe($, { instancePath: i + "/agency", parentData: r, parentDataProperty: "agency", rootData: m, dynamicAnchors: c }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
var D = E === s;
_ = _ || D;
let V = s;
if ($ !== null) {
let C = { instancePath: i + "/agency", schemaPath: "#/properties/agency/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var D = V === s;
if (_ = _ || D, _)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: i + "/agency", schemaPath: "#/properties/agency/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.legalBasis !== void 0 && n.call(r, "legalBasis")) {
let $ = r.legalBasis;
if (Array.isArray($)) {
if ($.length > 40) {
let _ = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [_] : e.push(_), s++;
}
let I = $.length;
for (let _ = 0; _ < I; _++)
wr($[_], { instancePath: i + "/legalBasis/" + _, parentData: $, parentDataProperty: _, rootData: m, dynamicAnchors: c }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length);
} else {
let I = { instancePath: i + "/legalBasis", schemaPath: "#/properties/legalBasis/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.behaviour !== void 0 && n.call(r, "behaviour")) {
let $ = r.behaviour;
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.overUnits === void 0 || !n.call($, "overUnits")) {
let I = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overUnits" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.overTime === void 0 || !n.call($, "overTime")) {
let I = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/required", keyword: "required", params: { missingProperty: "overTime" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!(I === "overUnits" || I === "overTime")) {
let _ = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [_] : e.push(_), s++;
}
if ($.overUnits !== void 0 && n.call($, "overUnits")) {
let I = $.overUnits;
if (!(I === "sum" || I === "recompute" || I === "weightedMean" || I === "max" || I === "min" || I === "none" || I === "same-or-differs" || I === "bounded" || I === "by-class" || I === "sum-same-window")) {
let _ = { instancePath: i + "/behaviour/overUnits", schemaPath: "#/properties/behaviour/properties/overUnits/enum", keyword: "enum", params: { allowedValues: Be.properties.behaviour.properties.overUnits.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if ($.overTime !== void 0 && n.call($, "overTime")) {
let I = $.overTime;
if (!(I === "sum" || I === "last" || I === "first" || I === "recompute" || I === "none" || I === "max" || I === "min" || I === "weightedMean")) {
let _ = { instancePath: i + "/behaviour/overTime", schemaPath: "#/properties/behaviour/properties/overTime/enum", keyword: "enum", params: { allowedValues: Be.properties.behaviour.properties.overTime.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let I = { instancePath: i + "/behaviour", schemaPath: "#/properties/behaviour/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.origin !== void 0 && n.call(r, "origin")) {
let $ = r.origin;
if (!($ === "yearStart" || $ === "change")) {
let I = { instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Be.properties.origin.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let $ = r.scope;
if (!($ === "territory" || $ === "office")) {
let I = { instancePath: i + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: Be.properties.scope.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.compiledBy !== void 0 && n.call(r, "compiledBy")) {
let $ = r.compiledBy;
if (!($ === "central" || $ === "local" || $ === "survey")) {
let I = { instancePath: i + "/compiledBy", schemaPath: "#/properties/compiledBy/enum", keyword: "enum", params: { allowedValues: Be.properties.compiledBy.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.countsUnits !== void 0 && n.call(r, "countsUnits")) {
let $ = r.countsUnits;
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.level === void 0 || !n.call($, "level")) {
let I = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.listDate === void 0 || !n.call($, "listDate")) {
let I = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!(I === "level" || I === "listDate")) {
let _ = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [_] : e.push(_), s++;
}
if ($.level !== void 0 && n.call($, "level") && (Me($.level, { instancePath: i + "/countsUnits/level", parentData: $, parentDataProperty: "level", rootData: m, dynamicAnchors: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), $.listDate !== void 0 && n.call($, "listDate")) {
let I = $.listDate, _ = s, E = !1, V = s;
Ur(I, { instancePath: i + "/countsUnits/listDate", parentData: $, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length);
var b = V === s;
E = E || b;
let C = s;
if (I !== null) {
let R = { instancePath: i + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var b = C === s;
if (E = E || b, E)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let R = { instancePath: i + "/countsUnits/listDate", schemaPath: "#/properties/countsUnits/properties/listDate/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let I = { instancePath: i + "/countsUnits", schemaPath: "#/properties/countsUnits/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.disjoint !== void 0 && n.call(r, "disjoint") && typeof r.disjoint != "boolean") {
let $ = { instancePath: i + "/disjoint", schemaPath: "#/properties/disjoint/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.parentCode !== void 0 && n.call(r, "parentCode")) {
let $ = r.parentCode, I = s, _ = !1, E = s;
ne($, { instancePath: i + "/parentCode", parentData: r, parentDataProperty: "parentCode", rootData: m, dynamicAnchors: c }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
var F = E === s;
_ = _ || F;
let V = s;
if ($ !== null) {
let C = { instancePath: i + "/parentCode", schemaPath: "#/properties/parentCode/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var F = V === s;
if (_ = _ || F, _)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: i + "/parentCode", schemaPath: "#/properties/parentCode/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (r.derivedFrom !== void 0 && n.call(r, "derivedFrom")) {
let $ = r.derivedFrom;
if (Array.isArray($)) {
if ($.length > 40) {
let V = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [V] : e.push(V), s++;
}
if ($.length < 1) {
let V = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let I = $.length;
for (let V = 0; V < I; V++)
K($[V], { instancePath: i + "/derivedFrom/" + V, parentData: $, parentDataProperty: V, rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let _ = $.length, E;
if (_ > 1) {
e: for (; _--; )
for (E = _; E--; )
if (Y($[_], $[E])) {
let V = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/uniqueItems", keyword: "uniqueItems", params: { i: _, j: E } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let I = { instancePath: i + "/derivedFrom", schemaPath: "#/properties/derivedFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.distinctFrom !== void 0 && n.call(r, "distinctFrom")) {
let $ = r.distinctFrom;
if (Array.isArray($)) {
if ($.length > 20) {
let V = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [V] : e.push(V), s++;
}
if ($.length < 1) {
let V = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [V] : e.push(V), s++;
}
let I = $.length;
for (let V = 0; V < I; V++)
K($[V], { instancePath: i + "/distinctFrom/" + V, parentData: $, parentDataProperty: V, rootData: m, dynamicAnchors: c }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
let _ = $.length, E;
if (_ > 1) {
e: for (; _--; )
for (E = _; E--; )
if (Y($[_], $[E])) {
let V = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/uniqueItems", keyword: "uniqueItems", params: { i: _, j: E } };
e === null ? e = [V] : e.push(V), s++;
break e;
}
}
} else {
let I = { instancePath: i + "/distinctFrom", schemaPath: "#/properties/distinctFrom/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.competence !== void 0 && n.call(r, "competence")) {
let $ = r.competence;
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.keptAt === void 0 || !n.call($, "keptAt")) {
let I = { instancePath: i + "/competence", schemaPath: "#/properties/competence/required", keyword: "required", params: { missingProperty: "keptAt" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (I !== "keptAt") {
let _ = { instancePath: i + "/competence", schemaPath: "#/properties/competence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [_] : e.push(_), s++;
}
$.keptAt !== void 0 && n.call($, "keptAt") && (Me($.keptAt, { instancePath: i + "/competence/keptAt", parentData: $, parentDataProperty: "keptAt", rootData: m, dynamicAnchors: c }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length));
} else {
let I = { instancePath: i + "/competence", schemaPath: "#/properties/competence/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.sharing !== void 0 && n.call(r, "sharing")) {
let $ = r.sharing;
if (!($ === "public" || $ === "internal" || $ === "restricted")) {
let I = { instancePath: i + "/sharing", schemaPath: "#/properties/sharing/enum", keyword: "enum", params: { allowedValues: Be.properties.sharing.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.priceBase !== void 0 && n.call(r, "priceBase")) {
let $ = r.priceBase;
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.kind === void 0 || !n.call($, "kind")) {
let I = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.year === void 0 || !n.call($, "year")) {
let I = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/required", keyword: "required", params: { missingProperty: "year" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!(I === "kind" || I === "year")) {
let _ = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [_] : e.push(_), s++;
}
if ($.kind !== void 0 && n.call($, "kind")) {
let I = $.kind;
if (!(I === "current" || I === "comparable" || I === "constant")) {
let _ = { instancePath: i + "/priceBase/kind", schemaPath: "#/properties/priceBase/properties/kind/enum", keyword: "enum", params: { allowedValues: Be.properties.priceBase.properties.kind.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if ($.year !== void 0 && n.call($, "year")) {
let I = $.year, _ = s, E = !1, V = s;
if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [R] : e.push(R), s++;
}
if (typeof I == "number" && isFinite(I)) {
if (I > 2200 || isNaN(I)) {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
e === null ? e = [R] : e.push(R), s++;
}
if (I < 1900 || isNaN(I)) {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
e === null ? e = [R] : e.push(R), s++;
}
}
var z = V === s;
E = E || z;
let C = s;
if (I !== null) {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var z = C === s;
if (E = E || z, E)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let R = { instancePath: i + "/priceBase/year", schemaPath: "#/properties/priceBase/properties/year/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let I = { instancePath: i + "/priceBase", schemaPath: "#/properties/priceBase/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (r.nonNegative !== void 0 && n.call(r, "nonNegative") && typeof r.nonNegative != "boolean") {
let $ = { instancePath: i + "/nonNegative", schemaPath: "#/properties/nonNegative/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [$] : e.push($), s++;
}
if (r.relations !== void 0 && n.call(r, "relations")) {
let $ = r.relations;
if (Array.isArray($)) {
if ($.length > 40) {
let _ = { instancePath: i + "/relations", schemaPath: "#/properties/relations/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [_] : e.push(_), s++;
}
let I = $.length;
for (let _ = 0; _ < I; _++)
$i($[_], { instancePath: i + "/relations/" + _, parentData: $, parentDataProperty: _, rootData: m, dynamicAnchors: c }) || (e = e === null ? $i.errors : e.concat($i.errors), s = e.length);
} else {
let I = { instancePath: i + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [I] : e.push(I), s++;
}
}
r.guidance !== void 0 && n.call(r, "guidance") && (Le(r.guidance, { instancePath: i + "/guidance", parentData: r, parentDataProperty: "guidance", rootData: m, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (Le(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Di(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: c }) || (e = e === null ? Di.errors : e.concat(Di.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (ji(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: c }) || (e = e === null ? ji.errors : e.concat(ji.errors), s = e.length));
} else {
let $ = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
return Xt.errors = e, s === 0;
}
Xt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var tl = en, _o = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/instrument.schema.json", type: "object", additionalProperties: !1, required: ["id", "number", "date", "inForce"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, number: { $ref: "common.schema.json#/$defs/shortText" }, clause: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, inForce: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, repealedBy: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { const: "" }] }, repealedFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, authority: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, source: { $ref: "common.schema.json#/$defs/shortText" } } };
function br(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = br.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _e(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _e.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = He.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return He.errors = e, s === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function en(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = en.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.number === void 0 || !n.call(r, "number")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.date === void 0 || !n.call(r, "date")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.inForce === void 0 || !n.call(r, "inForce")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inForce" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!n.call(_o.properties, p)) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (br(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), r.number !== void 0 && n.call(r, "number") && (_e(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause")) {
let p = r.clause, l = s, f = !1, g = s;
_e(p, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var t = g === s;
f = f || t;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/clause", schemaPath: "#/properties/clause/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = h === s;
if (f = f || t, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/clause", schemaPath: "#/properties/clause/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.date !== void 0 && n.call(r, "date")) {
let p = r.date, l = s, f = !1, g = s;
He(p, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: c }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
var u = g === s;
f = f || u;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var u = h === s;
if (f = f || u, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/date", schemaPath: "#/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.inForce !== void 0 && n.call(r, "inForce")) {
let p = r.inForce, l = s, f = !1, g = s;
He(p, { instancePath: i + "/inForce", parentData: r, parentDataProperty: "inForce", rootData: m, dynamicAnchors: c }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
var v = g === s;
f = f || v;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var v = h === s;
if (f = f || v, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/inForce", schemaPath: "#/properties/inForce/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedBy !== void 0 && n.call(r, "repealedBy")) {
let p = r.repealedBy, l = s, f = !1, g = s;
br(p, { instancePath: i + "/repealedBy", parentData: r, parentDataProperty: "repealedBy", rootData: m, dynamicAnchors: c }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length);
var a = g === s;
f = f || a;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = h === s;
if (f = f || a, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/repealedBy", schemaPath: "#/properties/repealedBy/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.repealedFrom !== void 0 && n.call(r, "repealedFrom")) {
let p = r.repealedFrom, l = s, f = !1, g = s;
He(p, { instancePath: i + "/repealedFrom", parentData: r, parentDataProperty: "repealedFrom", rootData: m, dynamicAnchors: c }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length);
var P = g === s;
f = f || P;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if (f = f || P, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/repealedFrom", schemaPath: "#/properties/repealedFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.authority !== void 0 && n.call(r, "authority")) {
let p = r.authority, l = s, f = !1, g = s;
_e(p, { instancePath: i + "/authority", parentData: r, parentDataProperty: "authority", rootData: m, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
var y = g === s;
f = f || y;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/authority", schemaPath: "#/properties/authority/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var y = h === s;
if (f = f || y, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/authority", schemaPath: "#/properties/authority/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
r.source !== void 0 && n.call(r, "source") && (_e(r.source, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: m, dynamicAnchors: c }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length));
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return en.errors = e, s === 0;
}
en.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nl = Se, ol = rn, Vt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/mapping.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "sample", "owner", "validity", "listDate", "locale", "tables", "measures", "indicators", "units", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, sample: { type: "boolean" }, owner: { anyOf: [{ $ref: "common.schema.json#/$defs/names" }, { type: "null" }] }, form: { $ref: "common.schema.json#/$defs/code" }, validity: { $ref: "common.schema.json#/$defs/span" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, locale: { type: "object", additionalProperties: !1, required: ["decimal", "thousands", "dateOrder"], properties: { decimal: { enum: [",", "."] }, thousands: { enum: [".", ",", " ", ""] }, dateOrder: { enum: ["dmy", "mdy", "ymd"] } } }, tables: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["sheet", "headerRow", "columns"], properties: { sheet: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, headerRow: { anyOf: [{ type: "integer", minimum: 1, maximum: 1e3 }, { type: "null" }] }, firstRow: { type: "integer", minimum: 1, maximum: 1e5 }, columns: { type: "array", maxItems: 200, items: { $ref: "#/$defs/mappingColumn" }, minItems: 1 } } }, minItems: 1 }, measures: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["name", "measure"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, measure: { $ref: "common.schema.json#/$defs/code" } } } }, indicators: { type: "array", maxItems: 2e3, items: { type: "object", additionalProperties: !1, required: ["code", "name", "indicator", "measure", "validity"], properties: { code: { $ref: "common.schema.json#/$defs/shortText" }, name: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] }, parts: { type: "array", maxItems: 8, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, definition: { anyOf: [{ type: "string", maxLength: 40, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" }, { type: "null" }] }, measure: { $ref: "common.schema.json#/$defs/code" }, factor: { $ref: "indicator.schema.json#/$defs/factor" }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" } } }, minItems: 1 }, units: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["code", "unit"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, unit: { $ref: "common.schema.json#/$defs/unitId" } } } }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { mappingColumn: { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate", "title", "text"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] } } };
function ke(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ke.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ke.errors = e, s === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qr.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return qr.errors = e, s === 0;
}
qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let v = r.from, a = s, P = !1, y = s;
S(v, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = y === s;
P = P || t;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var t = p === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let v = r.to, a = s, P = !1, y = s;
S(v, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = y === s;
P = P || u;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var u = p === s;
if (P = P || u, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return $r.errors = e, s === 0;
}
$r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xi.errors = e, s === 0;
}
xi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ce.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
var Ao = { type: "object", additionalProperties: !1, properties: { header: { $ref: "common.schema.json#/$defs/shortText" }, letter: { type: "string", maxLength: 3, pattern: "^[A-Z]{1,3}$" }, field: { enum: ["unitCode", "unitName", "indicator", "period", "value", "measure", "listDate", "title", "text"] }, formColumn: { $ref: "form.schema.json#/$defs/reference" } }, oneOf: [{ required: ["field"] }, { required: ["formColumn"] }], anyOf: [{ required: ["header"] }, { required: ["letter"] }] };
function Ii(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ii.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 60) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!so.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ii.errors = e, s === 0;
}
Ii.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Eo = new RegExp("^[A-Z]{1,3}$", "u");
function Oi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Oi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.header === void 0 || !n.call(r, "header"))) {
let d = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "header" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = v === s;
u = u || P;
let a = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.letter === void 0 || !n.call(r, "letter"))) {
let d = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "letter" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = a === s;
if (u = u || P, u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let d = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
let y = s, p = !1, l = null, f = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.field === void 0 || !n.call(r, "field"))) {
let d = { instancePath: i, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "field" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = f === s;
h && (p = !0, l = 0);
let g = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.formColumn === void 0 || !n.call(r, "formColumn"))) {
let d = { instancePath: i, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "formColumn" } };
e === null ? e = [d] : e.push(d), s++;
}
var h = g === s;
if (h && p ? (p = !1, l = [l, 1]) : h && (p = !0, l = 1), p)
s = y, e !== null && (y ? e.length = y : e = null);
else {
let d = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: l } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
for (let d of Object.keys(r))
if (!(d === "header" || d === "letter" || d === "field" || d === "formColumn")) {
let q = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.header !== void 0 && n.call(r, "header") && (ce(r.header, { instancePath: i + "/header", parentData: r, parentDataProperty: "header", rootData: m, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), r.letter !== void 0 && n.call(r, "letter")) {
let d = r.letter;
if (typeof d == "string") {
if (N(d) > 3) {
let q = { instancePath: i + "/letter", schemaPath: "#/properties/letter/maxLength", keyword: "maxLength", params: { limit: 3 } };
e === null ? e = [q] : e.push(q), s++;
}
if (!Eo.test(d)) {
let q = { instancePath: i + "/letter", schemaPath: "#/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}$" } };
e === null ? e = [q] : e.push(q), s++;
}
} else {
let q = { instancePath: i + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "string" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.field !== void 0 && n.call(r, "field")) {
let d = r.field;
if (!(d === "unitCode" || d === "unitName" || d === "indicator" || d === "period" || d === "value" || d === "measure" || d === "listDate" || d === "title" || d === "text")) {
let q = { instancePath: i + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: Ao.properties.field.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
r.formColumn !== void 0 && n.call(r, "formColumn") && (Ii(r.formColumn, { instancePath: i + "/formColumn", parentData: r, parentDataProperty: "formColumn", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ii.errors : e.concat(Ii.errors), s = e.length));
} else {
let d = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return Oi.errors = e, s === 0;
}
Oi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Li(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Li.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (H(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (H(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Li.errors = e, s === 0;
}
Li.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _i(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _i.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return _i.errors = e, s === 0;
}
_i.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ai(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ai.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 40) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!to.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,14}(\\.[0-9]{1,12})?|0\\.0{0,11}[1-9][0-9]{0,11})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ai.errors = e, s === 0;
}
Ai.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Dr.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dr.errors = e, s === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ei(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ei.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ei.errors = e, s === 0;
}
Ei.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ni(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ni.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ni.errors = e, s === 0;
}
Ni.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vi.errors = e, s === 0;
}
Vi.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Fi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Fi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let P = r[a];
if (typeof P == "string") {
if (N(P) > 60) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Hr.test(P)) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let u = r.length, v;
if (u > 1) {
let a = {};
for (; u--; ) {
let P = r[u];
if (typeof P == "string") {
if (typeof a[P] == "number") {
v = a[P];
let y = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v } };
e === null ? e = [y] : e.push(y), s++;
break;
}
a[P] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return Fi.errors = e, s === 0;
}
Fi.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function rn(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.names === void 0 || !n.call(r, "names")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sample === void 0 || !n.call(r, "sample")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.owner === void 0 || !n.call(r, "owner")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.validity === void 0 || !n.call(r, "validity")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.locale === void 0 || !n.call(r, "locale")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locale" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.tables === void 0 || !n.call(r, "tables")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tables" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.measures === void 0 || !n.call(r, "measures")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measures" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.indicators === void 0 || !n.call(r, "indicators")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicators" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.units === void 0 || !n.call(r, "units")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.unknown === void 0 || !n.call(r, "unknown")) {
let y = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unknown" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(r))
if (!n.call(Vt.properties, y)) {
let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (ke(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (qr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), r.sample !== void 0 && n.call(r, "sample") && typeof r.sample != "boolean") {
let y = { instancePath: i + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [y] : e.push(y), s++;
}
if (r.owner !== void 0 && n.call(r, "owner")) {
let y = r.owner, p = s, l = !1, f = s;
qr(y, { instancePath: i + "/owner", parentData: r, parentDataProperty: "owner", rootData: m, dynamicAnchors: c }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length);
var t = f === s;
l = l || t;
let g = s;
if (y !== null) {
let h = { instancePath: i + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (l = l || t, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let h = { instancePath: i + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
if (r.form !== void 0 && n.call(r, "form") && (ke(r.form, { instancePath: i + "/form", parentData: r, parentDataProperty: "form", rootData: m, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.validity !== void 0 && n.call(r, "validity") && ($r(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (xi(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? xi.errors : e.concat(xi.errors), s = e.length)), r.locale !== void 0 && n.call(r, "locale")) {
let y = r.locale;
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.decimal === void 0 || !n.call(y, "decimal")) {
let p = { instancePath: i + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "decimal" } };
e === null ? e = [p] : e.push(p), s++;
}
if (y.thousands === void 0 || !n.call(y, "thousands")) {
let p = { instancePath: i + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "thousands" } };
e === null ? e = [p] : e.push(p), s++;
}
if (y.dateOrder === void 0 || !n.call(y, "dateOrder")) {
let p = { instancePath: i + "/locale", schemaPath: "#/properties/locale/required", keyword: "required", params: { missingProperty: "dateOrder" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(y))
if (!(p === "decimal" || p === "thousands" || p === "dateOrder")) {
let l = { instancePath: i + "/locale", schemaPath: "#/properties/locale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (y.decimal !== void 0 && n.call(y, "decimal")) {
let p = y.decimal;
if (!(p === "," || p === ".")) {
let l = { instancePath: i + "/locale/decimal", schemaPath: "#/properties/locale/properties/decimal/enum", keyword: "enum", params: { allowedValues: Vt.properties.locale.properties.decimal.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (y.thousands !== void 0 && n.call(y, "thousands")) {
let p = y.thousands;
if (!(p === "." || p === "," || p === " " || p === "")) {
let l = { instancePath: i + "/locale/thousands", schemaPath: "#/properties/locale/properties/thousands/enum", keyword: "enum", params: { allowedValues: Vt.properties.locale.properties.thousands.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (y.dateOrder !== void 0 && n.call(y, "dateOrder")) {
let p = y.dateOrder;
if (!(p === "dmy" || p === "mdy" || p === "ymd")) {
let l = { instancePath: i + "/locale/dateOrder", schemaPath: "#/properties/locale/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: Vt.properties.locale.properties.dateOrder.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let p = { instancePath: i + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.tables !== void 0 && n.call(r, "tables")) {
let y = r.tables;
if (Array.isArray(y)) {
if (y.length > 40) {
let l = { instancePath: i + "/tables", schemaPath: "#/properties/tables/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [l] : e.push(l), s++;
}
if (y.length < 1) {
let l = { instancePath: i + "/tables", schemaPath: "#/properties/tables/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let p = y.length;
for (let l = 0; l < p; l++) {
let f = y[l];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.sheet === void 0 || !n.call(f, "sheet")) {
let g = { instancePath: i + "/tables/" + l, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "sheet" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.headerRow === void 0 || !n.call(f, "headerRow")) {
let g = { instancePath: i + "/tables/" + l, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "headerRow" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.columns === void 0 || !n.call(f, "columns")) {
let g = { instancePath: i + "/tables/" + l, schemaPath: "#/properties/tables/items/required", keyword: "required", params: { missingProperty: "columns" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (!(g === "sheet" || g === "headerRow" || g === "firstRow" || g === "columns")) {
let h = { instancePath: i + "/tables/" + l, schemaPath: "#/properties/tables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.sheet !== void 0 && n.call(f, "sheet")) {
let g = f.sheet, h = s, d = !1, q = s;
ce(g, { instancePath: i + "/tables/" + l + "/sheet", parentData: f, parentDataProperty: "sheet", rootData: m, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length);
var u = q === s;
d = d || u;
let k = s;
if (g !== null) {
let j = { instancePath: i + "/tables/" + l + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var u = k === s;
if (d = d || u, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/tables/" + l + "/sheet", schemaPath: "#/properties/tables/items/properties/sheet/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (f.headerRow !== void 0 && n.call(f, "headerRow")) {
let g = f.headerRow, h = s, d = !1, q = s;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let j = { instancePath: i + "/tables/" + l + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [j] : e.push(j), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 1e3 || isNaN(g)) {
let j = { instancePath: i + "/tables/" + l + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
e === null ? e = [j] : e.push(j), s++;
}
if (g < 1 || isNaN(g)) {
let j = { instancePath: i + "/tables/" + l + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [j] : e.push(j), s++;
}
}
var v = q === s;
d = d || v;
let k = s;
if (g !== null) {
let j = { instancePath: i + "/tables/" + l + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var v = k === s;
if (d = d || v, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/tables/" + l + "/headerRow", schemaPath: "#/properties/tables/items/properties/headerRow/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (f.firstRow !== void 0 && n.call(f, "firstRow")) {
let g = f.firstRow;
if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
let h = { instancePath: i + "/tables/" + l + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [h] : e.push(h), s++;
}
if (typeof g == "number" && isFinite(g)) {
if (g > 1e5 || isNaN(g)) {
let h = { instancePath: i + "/tables/" + l + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
e === null ? e = [h] : e.push(h), s++;
}
if (g < 1 || isNaN(g)) {
let h = { instancePath: i + "/tables/" + l + "/firstRow", schemaPath: "#/properties/tables/items/properties/firstRow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [h] : e.push(h), s++;
}
}
}
if (f.columns !== void 0 && n.call(f, "columns")) {
let g = f.columns;
if (Array.isArray(g)) {
if (g.length > 200) {
let d = { instancePath: i + "/tables/" + l + "/columns", schemaPath: "#/properties/tables/items/properties/columns/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.length < 1) {
let d = { instancePath: i + "/tables/" + l + "/columns", schemaPath: "#/properties/tables/items/properties/columns/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let h = g.length;
for (let d = 0; d < h; d++)
Oi(g[d], { instancePath: i + "/tables/" + l + "/columns/" + d, parentData: g, parentDataProperty: d, rootData: m, dynamicAnchors: c }) || (e = e === null ? Oi.errors : e.concat(Oi.errors), s = e.length);
} else {
let h = { instancePath: i + "/tables/" + l + "/columns", schemaPath: "#/properties/tables/items/properties/columns/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let g = { instancePath: i + "/tables/" + l, schemaPath: "#/properties/tables/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let p = { instancePath: i + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.measures !== void 0 && n.call(r, "measures")) {
let y = r.measures;
if (Array.isArray(y)) {
if (y.length > 100) {
let l = { instancePath: i + "/measures", schemaPath: "#/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [l] : e.push(l), s++;
}
let p = y.length;
for (let l = 0; l < p; l++) {
let f = y[l];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.name === void 0 || !n.call(f, "name")) {
let g = { instancePath: i + "/measures/" + l, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.measure === void 0 || !n.call(f, "measure")) {
let g = { instancePath: i + "/measures/" + l, schemaPath: "#/properties/measures/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (!(g === "name" || g === "measure")) {
let h = { instancePath: i + "/measures/" + l, schemaPath: "#/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
f.name !== void 0 && n.call(f, "name") && (ce(f.name, { instancePath: i + "/measures/" + l + "/name", parentData: f, parentDataProperty: "name", rootData: m, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.measure !== void 0 && n.call(f, "measure") && (ke(f.measure, { instancePath: i + "/measures/" + l + "/measure", parentData: f, parentDataProperty: "measure", rootData: m, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length));
} else {
let g = { instancePath: i + "/measures/" + l, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let p = { instancePath: i + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.indicators !== void 0 && n.call(r, "indicators")) {
let y = r.indicators;
if (Array.isArray(y)) {
if (y.length > 2e3) {
let l = { instancePath: i + "/indicators", schemaPath: "#/properties/indicators/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [l] : e.push(l), s++;
}
if (y.length < 1) {
let l = { instancePath: i + "/indicators", schemaPath: "#/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let p = y.length;
for (let l = 0; l < p; l++) {
let f = y[l];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.code === void 0 || !n.call(f, "code")) {
let g = { instancePath: i + "/indicators/" + l, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.name === void 0 || !n.call(f, "name")) {
let g = { instancePath: i + "/indicators/" + l, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.indicator === void 0 || !n.call(f, "indicator")) {
let g = { instancePath: i + "/indicators/" + l, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.measure === void 0 || !n.call(f, "measure")) {
let g = { instancePath: i + "/indicators/" + l, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "measure" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.validity === void 0 || !n.call(f, "validity")) {
let g = { instancePath: i + "/indicators/" + l, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (!n.call(Vt.properties.indicators.items.properties, g)) {
let h = { instancePath: i + "/indicators/" + l, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
if (f.code !== void 0 && n.call(f, "code") && (ce(f.code, { instancePath: i + "/indicators/" + l + "/code", parentData: f, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.name !== void 0 && n.call(f, "name") && (ce(f.name, { instancePath: i + "/indicators/" + l + "/name", parentData: f, parentDataProperty: "name", rootData: m, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.indicator !== void 0 && n.call(f, "indicator")) {
let g = f.indicator, h = s, d = !1, q = s;
ke(g, { instancePath: i + "/indicators/" + l + "/indicator", parentData: f, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
var a = q === s;
d = d || a;
let k = s;
if (g !== null) {
let j = { instancePath: i + "/indicators/" + l + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var a = k === s;
if (d = d || a, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/indicators/" + l + "/indicator", schemaPath: "#/properties/indicators/items/properties/indicator/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (f.parts !== void 0 && n.call(f, "parts")) {
let g = f.parts;
if (Array.isArray(g)) {
if (g.length > 8) {
let d = { instancePath: i + "/indicators/" + l + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [d] : e.push(d), s++;
}
if (g.length < 1) {
let d = { instancePath: i + "/indicators/" + l + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let h = g.length;
for (let d = 0; d < h; d++)
Li(g[d], { instancePath: i + "/indicators/" + l + "/parts/" + d, parentData: g, parentDataProperty: d, rootData: m, dynamicAnchors: c }) || (e = e === null ? Li.errors : e.concat(Li.errors), s = e.length);
} else {
let h = { instancePath: i + "/indicators/" + l + "/parts", schemaPath: "#/properties/indicators/items/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [h] : e.push(h), s++;
}
}
if (f.scenario !== void 0 && n.call(f, "scenario") && (_i(f.scenario, { instancePath: i + "/indicators/" + l + "/scenario", parentData: f, parentDataProperty: "scenario", rootData: m, dynamicAnchors: c }) || (e = e === null ? _i.errors : e.concat(_i.errors), s = e.length)), f.definition !== void 0 && n.call(f, "definition")) {
let g = f.definition, h = s, d = !1, q = s;
if (typeof g == "string") {
if (N(g) > 40) {
let j = { instancePath: i + "/indicators/" + l + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [j] : e.push(j), s++;
}
if (!cn.test(g)) {
let j = { instancePath: i + "/indicators/" + l + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$" } };
e === null ? e = [j] : e.push(j), s++;
}
} else {
let j = { instancePath: i + "/indicators/" + l + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [j] : e.push(j), s++;
}
var P = q === s;
d = d || P;
let k = s;
if (g !== null) {
let j = { instancePath: i + "/indicators/" + l + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [j] : e.push(j), s++;
}
var P = k === s;
if (d = d || P, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/indicators/" + l + "/definition", schemaPath: "#/properties/indicators/items/properties/definition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
f.measure !== void 0 && n.call(f, "measure") && (ke(f.measure, { instancePath: i + "/indicators/" + l + "/measure", parentData: f, parentDataProperty: "measure", rootData: m, dynamicAnchors: c }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), f.factor !== void 0 && n.call(f, "factor") && (Ai(f.factor, { instancePath: i + "/indicators/" + l + "/factor", parentData: f, parentDataProperty: "factor", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ai.errors : e.concat(Ai.errors), s = e.length)), f.validity !== void 0 && n.call(f, "validity") && ($r(f.validity, { instancePath: i + "/indicators/" + l + "/validity", parentData: f, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), f.note !== void 0 && n.call(f, "note") && (Dr(f.note, { instancePath: i + "/indicators/" + l + "/note", parentData: f, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length));
} else {
let g = { instancePath: i + "/indicators/" + l, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let p = { instancePath: i + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
if (r.units !== void 0 && n.call(r, "units")) {
let y = r.units;
if (Array.isArray(y)) {
if (y.length > 2e4) {
let l = { instancePath: i + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [l] : e.push(l), s++;
}
let p = y.length;
for (let l = 0; l < p; l++) {
let f = y[l];
if (f && typeof f == "object" && !Array.isArray(f)) {
if (f.code === void 0 || !n.call(f, "code")) {
let g = { instancePath: i + "/units/" + l, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (f.unit === void 0 || !n.call(f, "unit")) {
let g = { instancePath: i + "/units/" + l, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(f))
if (!(g === "code" || g === "name" || g === "unit")) {
let h = { instancePath: i + "/units/" + l, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
f.code !== void 0 && n.call(f, "code") && (Ei(f.code, { instancePath: i + "/units/" + l + "/code", parentData: f, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ei.errors : e.concat(Ei.errors), s = e.length)), f.name !== void 0 && n.call(f, "name") && (ce(f.name, { instancePath: i + "/units/" + l + "/name", parentData: f, parentDataProperty: "name", rootData: m, dynamicAnchors: c }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), f.unit !== void 0 && n.call(f, "unit") && (Ni(f.unit, { instancePath: i + "/units/" + l + "/unit", parentData: f, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ni.errors : e.concat(Ni.errors), s = e.length));
} else {
let g = { instancePath: i + "/units/" + l, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
}
} else {
let p = { instancePath: i + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [p] : e.push(p), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (Dr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (Vi(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: c }) || (e = e === null ? Vi.errors : e.concat(Vi.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (Fi(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: c }) || (e = e === null ? Fi.errors : e.concat(Fi.errors), s = e.length));
} else {
let y = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
return rn.errors = e, s === 0;
}
rn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ll = sn, No = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/measure.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "kind"], dependentRequired: { base: ["factor"], factor: ["base"] }, properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, symbols: { $ref: "common.schema.json#/$defs/names" }, kind: { enum: ["number", "percent", "ratio", "category", "yes-no", "text"] }, base: { $ref: "common.schema.json#/$defs/code" }, factor: { type: "string", maxLength: 50, pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" }, note: { $ref: "common.schema.json#/$defs/texts" } } };
function jr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = jr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return jr.errors = e, s === 0;
}
jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xr.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return xr.errors = e, s === 0;
}
xr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = zi.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return zi.errors = e, s === 0;
}
zi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vo = new RegExp("^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$", "u");
function sn(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = sn.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (jr(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (xr(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.symbols !== void 0 && n.call(r, "symbols") && (xr(r.symbols, { instancePath: i + "/symbols", parentData: r, parentDataProperty: "symbols", rootData: m, dynamicAnchors: c }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind")) {
let t = r.kind;
if (!(t === "number" || t === "percent" || t === "ratio" || t === "category" || t === "yes-no" || t === "text")) {
let u = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: No.properties.kind.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.base !== void 0 && n.call(r, "base") && (jr(r.base, { instancePath: i + "/base", parentData: r, parentDataProperty: "base", rootData: m, dynamicAnchors: c }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), r.factor !== void 0 && n.call(r, "factor")) {
let t = r.factor;
if (typeof t == "string") {
if (N(t) > 50) {
let u = { instancePath: i + "/factor", schemaPath: "#/properties/factor/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Vo.test(t)) {
let u = { instancePath: i + "/factor", schemaPath: "#/properties/factor/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,29}|0\\.0{0,14}[1-9][0-9]{0,14})$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.note !== void 0 && n.call(r, "note") && (zi(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? zi.errors : e.concat(zi.errors), s = e.length)), r.base !== void 0 && n.call(r, "base") && (r.factor === void 0 || !n.call(r, "factor"))) {
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
return sn.errors = e, s === 0;
}
sn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var al = tn, vn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/observation.schema.json", type: "object", additionalProperties: !1, required: ["subject", "indicator", "window", "period", "listDate", "breakdown", "scenario", "edition", "revision", "cutoff", "value", "state", "obsStatus", "confStatus", "source"], properties: { subject: { anyOf: [{ type: "object", additionalProperties: !1, required: ["unit"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" } } }, { type: "object", additionalProperties: !1, required: ["code"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, level: { $ref: "common.schema.json#/$defs/level" } } }, { type: "object", additionalProperties: !1, required: ["body"], properties: { body: { $ref: "common.schema.json#/$defs/shortText" } } }] }, reporter: { $ref: "common.schema.json#/$defs/shortText" }, indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, window: { $ref: "common.schema.json#/$defs/window" }, period: { $ref: "common.schema.json#/$defs/periodId" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, covers: { const: "period" }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, edition: { enum: ["estimate", "provisional", "official"] }, revision: { type: "integer", minimum: 0, maximum: 9999 }, cutoff: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, state: { $ref: "common.schema.json#/$defs/valueState" }, obsStatus: { $ref: "common.schema.json#/$defs/status" }, confStatus: { enum: ["F", "N", "C"] }, place: { $ref: "common.schema.json#/$defs/place" }, source: { type: "object", additionalProperties: !1, required: ["id"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 } } } }, if: { properties: { state: { const: "number" } } }, then: { anyOf: [{ properties: { value: { type: "string" } } }, { required: ["category"] }] }, else: { properties: { value: { type: "null" }, category: !1 } } };
function Ci(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ci.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ci.errors = e, s === 0;
}
Ci.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ti(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ti.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ti.errors = e, s === 0;
}
Ti.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ri(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ri.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ri.errors = e, s === 0;
}
Ri.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = we.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Bi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Bi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Bi.errors = e, s === 0;
}
Bi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Si(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Si.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.from !== void 0 && n.call(r, "from") && (S(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (S(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Si.errors = e, s === 0;
}
Si.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Zi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Zi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Zi.errors = e, s === 0;
}
Zi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ir.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
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
function Ui(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ui.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (H(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (H(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ui.errors = e, s === 0;
}
Ui.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ki(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ki.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ki.errors = e, s === 0;
}
Ki.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Wi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Wi.errors = e, s === 0;
}
Wi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Mi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Mi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "number" || r === "nil" || r === "missing" || r === "notApplicable" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: io.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Mi.errors = e, s === 0;
}
Mi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Hi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Hi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 5) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Hi.errors = e, s === 0;
}
Hi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Yi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (Object.keys(r).length < 1) {
let t = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "file" || t === "sheet" || t === "range" || t === "row" || t === "column")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.file !== void 0 && n.call(r, "file") && (T(r.file, { instancePath: i + "/file", parentData: r, parentDataProperty: "file", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sheet !== void 0 && n.call(r, "sheet") && (T(r.sheet, { instancePath: i + "/sheet", parentData: r, parentDataProperty: "sheet", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.range !== void 0 && n.call(r, "range")) {
let t = r.range;
if (typeof t == "string") {
if (N(t) > 40) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Dn.test(t)) {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.row !== void 0 && n.call(r, "row")) {
let t = r.row;
if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [u] : e.push(u), s++;
}
if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
let u = { instancePath: i + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.column !== void 0 && n.call(r, "column") && (T(r.column, { instancePath: i + "/column", parentData: r, parentDataProperty: "column", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Yi.errors = e, s === 0;
}
Yi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tn(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = tn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !0, v = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.state !== void 0 && n.call(r, "state") && r.state !== "number") {
let d = {};
e === null ? e = [d] : e.push(d), s++;
}
var a = v === s;
s = t, e !== null && (t ? e.length = t : e = null);
let P;
if (a) {
let d = s, q = s, k = !1, j = s;
if (r && typeof r == "object" && !Array.isArray(r) && r.value !== void 0 && n.call(r, "value") && typeof r.value != "string") {
let w = { instancePath: i + "/value", schemaPath: "#/then/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" } };
e === null ? e = [w] : e.push(w), s++;
}
var p = j === s;
if (k = k || p, p) {
var y = {};
y.value = !0;
}
let x = s;
if (r && typeof r == "object" && !Array.isArray(r) && (r.category === void 0 || !n.call(r, "category"))) {
let w = { instancePath: i, schemaPath: "#/then/anyOf/1/required", keyword: "required", params: { missingProperty: "category" } };
e === null ? e = [w] : e.push(w), s++;
}
var p = x === s;
if (k = k || p, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let w = { instancePath: i, schemaPath: "#/then/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
var a = d === s;
u = a, u && y !== !0 && (y = y || {}, y.state = !0), P = "then";
} else {
let d = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.value !== void 0 && n.call(r, "value") && r.value !== null) {
let k = { instancePath: i + "/value", schemaPath: "#/else/properties/value/type", keyword: "type", params: { type: "null" } };
e === null ? e = [k] : e.push(k), s++;
}
if (r.category !== void 0 && n.call(r, "category")) {
let k = { instancePath: i + "/category", schemaPath: "#/else/properties/category/false schema", keyword: "false schema", params: {} };
e === null ? e = [k] : e.push(k), s++;
}
}
var a = d === s;
u = a, u && y !== !0 && (y = y || {}, y.value = !0, y.category = !0), P = "else";
}
if (!u) {
let d = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: P } };
e === null ? e = [d] : e.push(d), s++;
}
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.subject === void 0 || !n.call(r, "subject")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.window === void 0 || !n.call(r, "window")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.period === void 0 || !n.call(r, "period")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.listDate === void 0 || !n.call(r, "listDate")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown === void 0 || !n.call(r, "breakdown")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.scenario === void 0 || !n.call(r, "scenario")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.edition === void 0 || !n.call(r, "edition")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.revision === void 0 || !n.call(r, "revision")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revision" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.cutoff === void 0 || !n.call(r, "cutoff")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cutoff" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.value === void 0 || !n.call(r, "value")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.state === void 0 || !n.call(r, "state")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.obsStatus === void 0 || !n.call(r, "obsStatus")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "obsStatus" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.confStatus === void 0 || !n.call(r, "confStatus")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confStatus" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(r))
if (!n.call(vn.properties, d)) {
let q = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [q] : e.push(q), s++;
}
if (r.subject !== void 0 && n.call(r, "subject")) {
let d = r.subject, q = s, k = !1, j = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.unit === void 0 || !n.call(d, "unit")) {
let w = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/0/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (w !== "unit") {
let D = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [D] : e.push(D), s++;
}
d.unit !== void 0 && n.call(d, "unit") && (Ci(d.unit, { instancePath: i + "/subject/unit", parentData: d, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ci.errors : e.concat(Ci.errors), s = e.length));
} else {
let w = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var f = j === s;
if (k = k || f, f)
var l = !0;
let x = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.code === void 0 || !n.call(d, "code")) {
let w = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/1/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (!(w === "code" || w === "level")) {
let D = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [D] : e.push(D), s++;
}
d.code !== void 0 && n.call(d, "code") && (Ti(d.code, { instancePath: i + "/subject/code", parentData: d, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ti.errors : e.concat(Ti.errors), s = e.length)), d.level !== void 0 && n.call(d, "level") && (Ri(d.level, { instancePath: i + "/subject/level", parentData: d, parentDataProperty: "level", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ri.errors : e.concat(Ri.errors), s = e.length));
} else {
let w = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var f = x === s;
k = k || f, f && l !== !0 && (l = !0);
let A = s;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.body === void 0 || !n.call(d, "body")) {
let w = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/2/required", keyword: "required", params: { missingProperty: "body" } };
e === null ? e = [w] : e.push(w), s++;
}
for (let w of Object.keys(d))
if (w !== "body") {
let D = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
e === null ? e = [D] : e.push(D), s++;
}
d.body !== void 0 && n.call(d, "body") && (we(d.body, { instancePath: i + "/subject/body", parentData: d, parentDataProperty: "body", rootData: m, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length));
} else {
let w = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [w] : e.push(w), s++;
}
var f = A === s;
if (k = k || f, f && l !== !0 && (l = !0), k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let w = { instancePath: i + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [w] : e.push(w), s++;
}
}
if (r.reporter !== void 0 && n.call(r, "reporter") && (we(r.reporter, { instancePath: i + "/reporter", parentData: r, parentDataProperty: "reporter", rootData: m, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.indicator !== void 0 && n.call(r, "indicator") && (Bi(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? Bi.errors : e.concat(Bi.errors), s = e.length)), r.definition !== void 0 && n.call(r, "definition") && (we(r.definition, { instancePath: i + "/definition", parentData: r, parentDataProperty: "definition", rootData: m, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Si(r.window, { instancePath: i + "/window", parentData: r, parentDataProperty: "window", rootData: m, dynamicAnchors: c }) || (e = e === null ? Si.errors : e.concat(Si.errors), s = e.length)), r.period !== void 0 && n.call(r, "period") && (Zi(r.period, { instancePath: i + "/period", parentData: r, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Zi.errors : e.concat(Zi.errors), s = e.length)), r.listDate !== void 0 && n.call(r, "listDate") && (Ir(r.listDate, { instancePath: i + "/listDate", parentData: r, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), r.covers !== void 0 && n.call(r, "covers") && r.covers !== "period") {
let d = { instancePath: i + "/covers", schemaPath: "#/properties/covers/const", keyword: "const", params: { allowedValue: "period" } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.breakdown !== void 0 && n.call(r, "breakdown")) {
let d = r.breakdown;
if (Array.isArray(d)) {
if (d.length > 10) {
let k = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [k] : e.push(k), s++;
}
let q = d.length;
for (let k = 0; k < q; k++)
Ui(d[k], { instancePath: i + "/breakdown/" + k, parentData: d, parentDataProperty: k, rootData: m, dynamicAnchors: c }) || (e = e === null ? Ui.errors : e.concat(Ui.errors), s = e.length);
} else {
let q = { instancePath: i + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.scenario !== void 0 && n.call(r, "scenario") && (Ki(r.scenario, { instancePath: i + "/scenario", parentData: r, parentDataProperty: "scenario", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ki.errors : e.concat(Ki.errors), s = e.length)), r.edition !== void 0 && n.call(r, "edition")) {
let d = r.edition;
if (!(d === "estimate" || d === "provisional" || d === "official")) {
let q = { instancePath: i + "/edition", schemaPath: "#/properties/edition/enum", keyword: "enum", params: { allowedValues: vn.properties.edition.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.revision !== void 0 && n.call(r, "revision")) {
let d = r.revision;
if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
let q = { instancePath: i + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [q] : e.push(q), s++;
}
if (typeof d == "number" && isFinite(d)) {
if (d > 9999 || isNaN(d)) {
let q = { instancePath: i + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } };
e === null ? e = [q] : e.push(q), s++;
}
if (d < 0 || isNaN(d)) {
let q = { instancePath: i + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [q] : e.push(q), s++;
}
}
}
if (r.cutoff !== void 0 && n.call(r, "cutoff")) {
let d = r.cutoff, q = s, k = !1, j = s;
Ir(d, { instancePath: i + "/cutoff", parentData: r, parentDataProperty: "cutoff", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
var g = j === s;
k = k || g;
let x = s;
if (d !== null) {
let A = { instancePath: i + "/cutoff", schemaPath: "#/properties/cutoff/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var g = x === s;
if (k = k || g, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: i + "/cutoff", schemaPath: "#/properties/cutoff/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.value !== void 0 && n.call(r, "value")) {
let d = r.value, q = s, k = !1, j = s;
Wi(d, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? Wi.errors : e.concat(Wi.errors), s = e.length);
var h = j === s;
k = k || h;
let x = s;
if (d !== null) {
let A = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var h = x === s;
if (k = k || h, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: i + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.category !== void 0 && n.call(r, "category") && (we(r.category, { instancePath: i + "/category", parentData: r, parentDataProperty: "category", rootData: m, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.state !== void 0 && n.call(r, "state") && (Mi(r.state, { instancePath: i + "/state", parentData: r, parentDataProperty: "state", rootData: m, dynamicAnchors: c }) || (e = e === null ? Mi.errors : e.concat(Mi.errors), s = e.length)), r.obsStatus !== void 0 && n.call(r, "obsStatus") && (Hi(r.obsStatus, { instancePath: i + "/obsStatus", parentData: r, parentDataProperty: "obsStatus", rootData: m, dynamicAnchors: c }) || (e = e === null ? Hi.errors : e.concat(Hi.errors), s = e.length)), r.confStatus !== void 0 && n.call(r, "confStatus")) {
let d = r.confStatus;
if (!(d === "F" || d === "N" || d === "C")) {
let q = { instancePath: i + "/confStatus", schemaPath: "#/properties/confStatus/enum", keyword: "enum", params: { allowedValues: vn.properties.confStatus.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (r.place !== void 0 && n.call(r, "place") && (Yi(r.place, { instancePath: i + "/place", parentData: r, parentDataProperty: "place", rootData: m, dynamicAnchors: c }) || (e = e === null ? Yi.errors : e.concat(Yi.errors), s = e.length)), r.source !== void 0 && n.call(r, "source")) {
let d = r.source;
if (d && typeof d == "object" && !Array.isArray(d)) {
if (d.id === void 0 || !n.call(d, "id")) {
let q = { instancePath: i + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [q] : e.push(q), s++;
}
for (let q of Object.keys(d))
if (!(q === "id" || q === "sha256")) {
let k = { instancePath: i + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
e === null ? e = [k] : e.push(k), s++;
}
if (d.id !== void 0 && n.call(d, "id") && (we(d.id, { instancePath: i + "/source/id", parentData: d, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), d.sha256 !== void 0 && n.call(d, "sha256")) {
let q = d.sha256;
if (typeof q == "string") {
if (N(q) > 64) {
let k = { instancePath: i + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 } };
e === null ? e = [k] : e.push(k), s++;
}
if (!mn.test(q)) {
let k = { instancePath: i + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
e === null ? e = [k] : e.push(k), s++;
}
} else {
let k = { instancePath: i + "/source/sha256", schemaPath: "#/properties/source/properties/sha256/type", keyword: "type", params: { type: "string" } };
e === null ? e = [k] : e.push(k), s++;
}
}
} else {
let q = { instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let d = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
return tn.errors = e, s === 0;
}
tn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pl = nn;
function Qi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qi.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Qi.errors = e, s === 0;
}
Qi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Gi.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Gi.errors = e, s === 0;
}
Gi.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ji(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ji.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Ji.errors = e, s === 0;
}
Ji.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xi(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xi.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.from !== void 0 && n.call(r, "from") && (S(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (S(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xi.errors = e, s === 0;
}
Xi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function nn(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = nn.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.id !== void 0 && n.call(r, "id") && (Qi(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? Qi.errors : e.concat(Qi.errors), s = e.length)), r.calendar !== void 0 && n.call(r, "calendar") && (Gi(r.calendar, { instancePath: i + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: m, dynamicAnchors: c }) || (e = e === null ? Gi.errors : e.concat(Gi.errors), s = e.length)), r.kind !== void 0 && n.call(r, "kind") && (Ji(r.kind, { instancePath: i + "/kind", parentData: r, parentDataProperty: "kind", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ji.errors : e.concat(Ji.errors), s = e.length)), r.window !== void 0 && n.call(r, "window") && (Xi(r.window, { instancePath: i + "/window", parentData: r, parentDataProperty: "window", rootData: m, dynamicAnchors: c }) || (e = e === null ? Xi.errors : e.concat(Xi.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return nn.errors = e, s === 0;
}
nn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ul = on, bn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/regime.schema.json", type: "object", additionalProperties: !1, required: ["code", "names", "ownComposition", "instruments", "calendar", "forms", "reporters", "receivers", "deliveries", "endedReporters", "validity", "sources", "unknown"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, ownComposition: { type: "boolean" }, instruments: { type: "array", maxItems: 20, items: { $ref: "form.schema.json#/$defs/issuingInstrument" } }, calendar: { $ref: "common.schema.json#/$defs/code" }, holidays: { $ref: "common.schema.json#/$defs/code" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 }, reporters: { type: "array", maxItems: 60, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "scope", "validity", "forms"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, scope: { enum: ["territory", "office"] }, subject: { $ref: "common.schema.json#/$defs/level" }, forms: { type: "array", maxItems: 200, items: { $ref: "common.schema.json#/$defs/code" }, minItems: 1, uniqueItems: !0 } } }, minItems: 1 }, receivers: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["kind", "names", "level", "validity", "afterEnd"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, level: { anyOf: [{ $ref: "common.schema.json#/$defs/level" }, { type: "null" }] }, validity: { $ref: "common.schema.json#/$defs/span" }, afterEnd: { anyOf: [{ $ref: "common.schema.json#/$defs/code" }, { type: "null" }] } } } }, deliveries: { type: "array", maxItems: 30, items: { type: "object", additionalProperties: !1, required: ["id", "names", "periodKind", "edition", "due"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, periodKind: { $ref: "common.schema.json#/$defs/periodicity" }, edition: { anyOf: [{ $ref: "form.schema.json#/$defs/edition" }, { type: "null" }] }, due: { anyOf: [{ $ref: "#/$defs/dueRule" }, { type: "null" }] } } } }, endedReporters: { type: "object", additionalProperties: !1, required: ["owedBy"], properties: { owedBy: { enum: ["successor", "province"] }, note: { $ref: "common.schema.json#/$defs/texts" } } }, documents: { type: "array", maxItems: 40, items: { type: "object", additionalProperties: !1, required: ["id", "names", "number", "date"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, names: { $ref: "common.schema.json#/$defs/names" }, number: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, tasks: { type: "array", maxItems: 500, items: { $ref: "#/$defs/task" }, minItems: 1 }, validity: { $ref: "common.schema.json#/$defs/span" }, note: { $ref: "common.schema.json#/$defs/texts" }, sources: { $ref: "common.schema.json#/$defs/sources" }, unknown: { $ref: "common.schema.json#/$defs/unknown" } }, $defs: { dueRule: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] }, task: { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, progressPart: { type: "object", additionalProperties: !1, required: ["indicator"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, parts: { type: "array", maxItems: 4, items: { $ref: "common.schema.json#/$defs/breakdownValue" }, minItems: 1 } } }, progress: { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "numerator", "denominator"], properties: { kind: { const: "share" }, numerator: { $ref: "#/$defs/progressPart" }, denominator: { $ref: "#/$defs/progressPart" }, fixedDenominator: { $ref: "common.schema.json#/$defs/decimal" } } }, { type: "object", additionalProperties: !1, required: ["kind", "of"], properties: { kind: { const: "value" }, of: { $ref: "#/$defs/progressPart" } } }] }, taskReference: { type: "object", additionalProperties: !1, required: ["document"], properties: { document: { $ref: "common.schema.json#/$defs/code" }, clause: { $ref: "common.schema.json#/$defs/shortText" } } } } };
function M(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = M.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (T(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (T(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return oe.errors = e, s === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function et(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = et.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.number === void 0 || !n.call(r, "number")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.standing === void 0 || !n.call(r, "standing")) {
let u = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(r))
if (!(u === "number" || u === "clause" || u === "standing" || u === "later" || u === "note")) {
let v = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.number !== void 0 && n.call(r, "number") && (ue(r.number, { instancePath: i + "/number", parentData: r, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (ue(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.standing !== void 0 && n.call(r, "standing") && (Rr(r.standing, { instancePath: i + "/standing", parentData: r, parentDataProperty: "standing", rootData: m, dynamicAnchors: c }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), r.later !== void 0 && n.call(r, "later")) {
let u = r.later;
if (Array.isArray(u)) {
if (u.length > 10) {
let a = { instancePath: i + "/later", schemaPath: "#/properties/later/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [a] : e.push(a), s++;
}
if (u.length < 1) {
let a = { instancePath: i + "/later", schemaPath: "#/properties/later/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [a] : e.push(a), s++;
}
let v = u.length;
for (let a = 0; a < v; a++) {
let P = u[a];
if (P && typeof P == "object" && !Array.isArray(P)) {
if (P.number === void 0 || !n.call(P, "number")) {
let y = { instancePath: i + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [y] : e.push(y), s++;
}
if (P.from === void 0 || !n.call(P, "from")) {
let y = { instancePath: i + "/later/" + a, schemaPath: "#/properties/later/items/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [y] : e.push(y), s++;
}
for (let y of Object.keys(P))
if (!(y === "number" || y === "from")) {
let p = { instancePath: i + "/later/" + a, schemaPath: "#/properties/later/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
e === null ? e = [p] : e.push(p), s++;
}
if (P.number !== void 0 && n.call(P, "number") && (ue(P.number, { instancePath: i + "/later/" + a + "/number", parentData: P, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), P.from !== void 0 && n.call(P, "from")) {
let y = P.from, p = s, l = !1, f = s;
Br(y, { instancePath: i + "/later/" + a + "/from", parentData: P, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length);
var t = f === s;
l = l || t;
let g = s;
if (y !== null) {
let h = { instancePath: i + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [h] : e.push(h), s++;
}
var t = g === s;
if (l = l || t, l)
s = p, e !== null && (p ? e.length = p : e = null);
else {
let h = { instancePath: i + "/later/" + a + "/from", schemaPath: "#/properties/later/items/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
}
} else {
let y = { instancePath: i + "/later/" + a, schemaPath: "#/properties/later/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [y] : e.push(y), s++;
}
}
} else {
let v = { instancePath: i + "/later", schemaPath: "#/properties/later/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (ae(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length));
} else {
let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
return et.errors = e, s === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ye.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return Ye.errors = e, s === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Qe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.from === void 0 || !n.call(r, "from")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [v] : e.push(v), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let v = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [v] : e.push(v), s++;
}
for (let v of Object.keys(r))
if (!(v === "from" || v === "to")) {
let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.from !== void 0 && n.call(r, "from")) {
let v = r.from, a = s, P = !1, y = s;
S(v, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var t = y === s;
P = P || t;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var t = p === s;
if (P = P || t, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let v = r.to, a = s, P = !1, y = s;
S(v, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length);
var u = y === s;
P = P || u;
let p = s;
if (v !== null) {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [l] : e.push(l), s++;
}
var u = p === s;
if (P = P || u, P)
s = a, e !== null && (a ? e.length = a : e = null);
else {
let l = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [l] : e.push(l), s++;
}
}
} else {
let v = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [v] : e.push(v), s++;
}
return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = rt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "day" || r === "week" || r === "month" || r === "quarter" || r === "half-year" || r === "nine-months" || r === "year" || r === "point" || r === "irregular")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return rt.errors = e, s === 0;
}
rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function st(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = st.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "estimate" || r === "provisional" || r === "official")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return st.errors = e, s === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tt = { anyOf: [{ type: "object", additionalProperties: !1, required: ["kind", "month", "day", "yearOffset"], properties: { kind: { const: "inYear" }, month: { type: "integer", minimum: 1, maximum: 12 }, day: { type: "integer", minimum: 1, maximum: 31 }, yearOffset: { enum: [0, 1] } } }, { type: "object", additionalProperties: !1, required: ["kind", "days", "dayKind"], properties: { kind: { const: "afterPeriod" }, days: { type: "integer", minimum: 0, maximum: 400 }, dayKind: { enum: ["calendar", "working"] } } }, { type: "object", additionalProperties: !1, required: ["kind", "date"], properties: { kind: { enum: ["by", "before"] }, date: { $ref: "common.schema.json#/$defs/isoDate" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "continuous" } } }, { type: "object", additionalProperties: !1, required: ["kind", "event", "relation", "days"], properties: { kind: { const: "afterEvent" }, event: { $ref: "common.schema.json#/$defs/names" }, relation: { enum: ["after", "upon", "before"] }, days: { anyOf: [{ type: "integer", minimum: 0, maximum: 400 }, { type: "null" }] } } }] };
function Kr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Kr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Kr.errors = e, s === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Wr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Wr.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
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
let d = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "inYear") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inYear" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.month !== void 0 && n.call(r, "month")) {
let h = r.month;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let d = { instancePath: i + "/month", schemaPath: "#/anyOf/0/properties/month/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 12 || isNaN(h)) {
let d = { instancePath: i + "/month", schemaPath: "#/anyOf/0/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
e === null ? e = [d] : e.push(d), s++;
}
if (h < 1 || isNaN(h)) {
let d = { instancePath: i + "/month", schemaPath: "#/anyOf/0/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.day !== void 0 && n.call(r, "day")) {
let h = r.day;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let d = { instancePath: i + "/day", schemaPath: "#/anyOf/0/properties/day/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 31 || isNaN(h)) {
let d = { instancePath: i + "/day", schemaPath: "#/anyOf/0/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
e === null ? e = [d] : e.push(d), s++;
}
if (h < 1 || isNaN(h)) {
let d = { instancePath: i + "/day", schemaPath: "#/anyOf/0/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.yearOffset !== void 0 && n.call(r, "yearOffset")) {
let h = r.yearOffset;
if (!(h === 0 || h === 1)) {
let d = { instancePath: i + "/yearOffset", schemaPath: "#/anyOf/0/properties/yearOffset/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[0].properties.yearOffset.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = v === s;
if (u = u || g, g)
var a = !0;
let P = s;
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
let d = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterPeriod") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "afterPeriod" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.days !== void 0 && n.call(r, "days")) {
let h = r.days;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let d = { instancePath: i + "/days", schemaPath: "#/anyOf/1/properties/days/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [d] : e.push(d), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 400 || isNaN(h)) {
let d = { instancePath: i + "/days", schemaPath: "#/anyOf/1/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [d] : e.push(d), s++;
}
if (h < 0 || isNaN(h)) {
let d = { instancePath: i + "/days", schemaPath: "#/anyOf/1/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
if (r.dayKind !== void 0 && n.call(r, "dayKind")) {
let h = r.dayKind;
if (!(h === "calendar" || h === "working")) {
let d = { instancePath: i + "/dayKind", schemaPath: "#/anyOf/1/properties/dayKind/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[1].properties.dayKind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = P === s;
u = u || g, g && a !== !0 && (a = !0);
let y = s;
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
let d = { instancePath: i, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let h = r.kind;
if (!(h === "by" || h === "before")) {
let d = { instancePath: i + "/kind", schemaPath: "#/anyOf/2/properties/kind/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[2].properties.kind.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
r.date !== void 0 && n.call(r, "date") && (Kr(r.date, { instancePath: i + "/date", parentData: r, parentDataProperty: "date", rootData: m, dynamicAnchors: c }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length));
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = y === s;
u = u || g, g && a !== !0 && (a = !0);
let p = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let h = { instancePath: i, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [h] : e.push(h), s++;
}
for (let h of Object.keys(r))
if (h !== "kind") {
let d = { instancePath: i, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "continuous") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "continuous" } };
e === null ? e = [h] : e.push(h), s++;
}
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = p === s;
u = u || g, g && a !== !0 && (a = !0);
let l = s;
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
let d = { instancePath: i, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "afterEvent") {
let h = { instancePath: i + "/kind", schemaPath: "#/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "afterEvent" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.event !== void 0 && n.call(r, "event") && (oe(r.event, { instancePath: i + "/event", parentData: r, parentDataProperty: "event", rootData: m, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.relation !== void 0 && n.call(r, "relation")) {
let h = r.relation;
if (!(h === "after" || h === "upon" || h === "before")) {
let d = { instancePath: i + "/relation", schemaPath: "#/anyOf/4/properties/relation/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[4].properties.relation.enum } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.days !== void 0 && n.call(r, "days")) {
let h = r.days, d = s, q = !1, k = s;
if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
let x = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [x] : e.push(x), s++;
}
if (typeof h == "number" && isFinite(h)) {
if (h > 400 || isNaN(h)) {
let x = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
e === null ? e = [x] : e.push(x), s++;
}
if (h < 0 || isNaN(h)) {
let x = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [x] : e.push(x), s++;
}
}
var f = k === s;
q = q || f;
let j = s;
if (h !== null) {
let x = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [x] : e.push(x), s++;
}
var f = j === s;
if (q = q || f, q)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let x = { instancePath: i + "/days", schemaPath: "#/anyOf/4/properties/days/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let h = { instancePath: i, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
var g = l === s;
if (u = u || g, g && a !== !0 && (a = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [h] : e.push(h), s++;
}
return Wr.errors = e, o.props = a, s === 0;
}
Wr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function rr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Mr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Mr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Mr.errors = e, s === 0;
}
Mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kn = { type: "object", additionalProperties: !1, required: ["id", "names", "responsible", "due", "dueOrigin", "scope", "system", "progress", "references"], properties: { id: { type: "string", maxLength: 10, pattern: "^[A-Z][0-9]{2}$" }, names: { $ref: "common.schema.json#/$defs/names" }, responsible: { type: "array", maxItems: 6, items: { $ref: "common.schema.json#/$defs/names" }, minItems: 1 }, due: { $ref: "#/$defs/dueRule" }, dueOrigin: { enum: ["stated", "derived"] }, scope: { type: "object", additionalProperties: !1, required: ["nationwide", "units"], properties: { nationwide: { type: "boolean" }, units: { type: "array", maxItems: 40, items: { $ref: "common.schema.json#/$defs/unitId" }, uniqueItems: !0 } } }, system: { $ref: "common.schema.json#/$defs/code" }, progress: { type: "array", maxItems: 4, items: { $ref: "#/$defs/progress" }, minItems: 1 }, references: { type: "array", maxItems: 8, items: { $ref: "#/$defs/taskReference" }, minItems: 1 }, note: { $ref: "common.schema.json#/$defs/texts" } } }, Fo = new RegExp("^[A-Z][0-9]{2}$", "u");
function it(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = it.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return it.errors = e, s === 0;
}
it.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = tt.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (H(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (H(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return tt.errors = e, s === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ge.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.indicator === void 0 || !n.call(r, "indicator")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "indicator" || t === "parts")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.indicator !== void 0 && n.call(r, "indicator") && (M(r.indicator, { instancePath: i + "/indicator", parentData: r, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.parts !== void 0 && n.call(r, "parts")) {
let t = r.parts;
if (Array.isArray(t)) {
if (t.length > 4) {
let v = { instancePath: i + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: i + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let u = t.length;
for (let v = 0; v < u; v++)
tt(t[v], { instancePath: i + "/parts/" + v, parentData: t, parentDataProperty: v, rootData: m, dynamicAnchors: c }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length);
} else {
let u = { instancePath: i + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function nt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = nt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return nt.errors = e, s === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ot(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ot.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let p = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.numerator === void 0 || !n.call(r, "numerator")) {
let p = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "numerator" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.denominator === void 0 || !n.call(r, "denominator")) {
let p = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "denominator" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "numerator" || p === "denominator" || p === "fixedDenominator")) {
let l = { instancePath: i, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "share") {
let p = { instancePath: i + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "share" } };
e === null ? e = [p] : e.push(p), s++;
}
r.numerator !== void 0 && n.call(r, "numerator") && (Ge(r.numerator, { instancePath: i + "/numerator", parentData: r, parentDataProperty: "numerator", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.denominator !== void 0 && n.call(r, "denominator") && (Ge(r.denominator, { instancePath: i + "/denominator", parentData: r, parentDataProperty: "denominator", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), r.fixedDenominator !== void 0 && n.call(r, "fixedDenominator") && (nt(r.fixedDenominator, { instancePath: i + "/fixedDenominator", parentData: r, parentDataProperty: "fixedDenominator", rootData: m, dynamicAnchors: c }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length));
} else {
let p = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var y = v === s;
if (u = u || y, y)
var a = !0;
let P = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.kind === void 0 || !n.call(r, "kind")) {
let p = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.of === void 0 || !n.call(r, "of")) {
let p = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "of" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "kind" || p === "of")) {
let l = { instancePath: i, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.kind !== void 0 && n.call(r, "kind") && r.kind !== "value") {
let p = { instancePath: i + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "value" } };
e === null ? e = [p] : e.push(p), s++;
}
r.of !== void 0 && n.call(r, "of") && (Ge(r.of, { instancePath: i + "/of", parentData: r, parentDataProperty: "of", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length));
} else {
let p = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
var y = P === s;
if (u = u || y, y && a !== !0 && (a = !0), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let p = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [p] : e.push(p), s++;
}
return ot.errors = e, o.props = a, s === 0;
}
ot.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function lt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.document === void 0 || !n.call(r, "document")) {
let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" } };
e === null ? e = [t] : e.push(t), s++;
}
for (let t of Object.keys(r))
if (!(t === "document" || t === "clause")) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.document !== void 0 && n.call(r, "document") && (M(r.document, { instancePath: i + "/document", parentData: r, parentDataProperty: "document", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.clause !== void 0 && n.call(r, "clause") && (Mr(r.clause, { instancePath: i + "/clause", parentData: r, parentDataProperty: "clause", rootData: m, dynamicAnchors: c }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return lt.errors = e, s === 0;
}
lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function at(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = at.evaluated;
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
if (!n.call(Kn.properties, t)) {
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.id !== void 0 && n.call(r, "id")) {
let t = r.id;
if (typeof t == "string") {
if (N(t) > 10) {
let u = { instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [u] : e.push(u), s++;
}
if (!Fo.test(t)) {
let u = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z][0-9]{2}$" } };
e === null ? e = [u] : e.push(u), s++;
}
} else {
let u = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.names !== void 0 && n.call(r, "names") && (oe(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.responsible !== void 0 && n.call(r, "responsible")) {
let t = r.responsible;
if (Array.isArray(t)) {
if (t.length > 6) {
let v = { instancePath: i + "/responsible", schemaPath: "#/properties/responsible/maxItems", keyword: "maxItems", params: { limit: 6 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: i + "/responsible", schemaPath: "#/properties/responsible/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let u = t.length;
for (let v = 0; v < u; v++)
oe(t[v], { instancePath: i + "/responsible/" + v, parentData: t, parentDataProperty: v, rootData: m, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
} else {
let u = { instancePath: i + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.due !== void 0 && n.call(r, "due") && (Wr(r.due, { instancePath: i + "/due", parentData: r, parentDataProperty: "due", rootData: m, dynamicAnchors: c }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length)), r.dueOrigin !== void 0 && n.call(r, "dueOrigin")) {
let t = r.dueOrigin;
if (!(t === "stated" || t === "derived")) {
let u = { instancePath: i + "/dueOrigin", schemaPath: "#/properties/dueOrigin/enum", keyword: "enum", params: { allowedValues: Kn.properties.dueOrigin.enum } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.scope !== void 0 && n.call(r, "scope")) {
let t = r.scope;
if (t && typeof t == "object" && !Array.isArray(t)) {
if (t.nationwide === void 0 || !n.call(t, "nationwide")) {
let u = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "nationwide" } };
e === null ? e = [u] : e.push(u), s++;
}
if (t.units === void 0 || !n.call(t, "units")) {
let u = { instancePath: i + "/scope", schemaPath: "#/properties/scope/required", keyword: "required", params: { missingProperty: "units" } };
e === null ? e = [u] : e.push(u), s++;
}
for (let u of Object.keys(t))
if (!(u === "nationwide" || u === "units")) {
let v = { instancePath: i + "/scope", schemaPath: "#/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.nationwide !== void 0 && n.call(t, "nationwide") && typeof t.nationwide != "boolean") {
let u = { instancePath: i + "/scope/nationwide", schemaPath: "#/properties/scope/properties/nationwide/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [u] : e.push(u), s++;
}
if (t.units !== void 0 && n.call(t, "units")) {
let u = t.units;
if (Array.isArray(u)) {
if (u.length > 40) {
let y = { instancePath: i + "/scope/units", schemaPath: "#/properties/scope/properties/units/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [y] : e.push(y), s++;
}
let v = u.length;
for (let y = 0; y < v; y++)
it(u[y], { instancePath: i + "/scope/units/" + y, parentData: u, parentDataProperty: y, rootData: m, dynamicAnchors: c }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length);
let a = u.length, P;
if (a > 1) {
e: for (; a--; )
for (P = a; P--; )
if (Y(u[a], u[P])) {
let y = { instancePath: i + "/scope/units", schemaPath: "#/properties/scope/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: a, j: P } };
e === null ? e = [y] : e.push(y), s++;
break e;
}
}
} else {
let v = { instancePath: i + "/scope/units", schemaPath: "#/properties/scope/properties/units/type", keyword: "type", params: { type: "array" } };
e === null ? e = [v] : e.push(v), s++;
}
}
} else {
let u = { instancePath: i + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "object" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.system !== void 0 && n.call(r, "system") && (M(r.system, { instancePath: i + "/system", parentData: r, parentDataProperty: "system", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.progress !== void 0 && n.call(r, "progress")) {
let t = r.progress;
if (Array.isArray(t)) {
if (t.length > 4) {
let v = { instancePath: i + "/progress", schemaPath: "#/properties/progress/maxItems", keyword: "maxItems", params: { limit: 4 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: i + "/progress", schemaPath: "#/properties/progress/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let u = t.length;
for (let v = 0; v < u; v++)
ot(t[v], { instancePath: i + "/progress/" + v, parentData: t, parentDataProperty: v, rootData: m, dynamicAnchors: c }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length);
} else {
let u = { instancePath: i + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
if (r.references !== void 0 && n.call(r, "references")) {
let t = r.references;
if (Array.isArray(t)) {
if (t.length > 8) {
let v = { instancePath: i + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 8 } };
e === null ? e = [v] : e.push(v), s++;
}
if (t.length < 1) {
let v = { instancePath: i + "/references", schemaPath: "#/properties/references/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [v] : e.push(v), s++;
}
let u = t.length;
for (let v = 0; v < u; v++)
lt(t[v], { instancePath: i + "/references/" + v, parentData: t, parentDataProperty: v, rootData: m, dynamicAnchors: c }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length);
} else {
let u = { instancePath: i + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
e === null ? e = [u] : e.push(u), s++;
}
}
r.note !== void 0 && n.call(r, "note") && (rr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return at.errors = e, s === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function pt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let u = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [u] : e.push(u), s++;
}
if (r.length < 1) {
let u = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [u] : e.push(u), s++;
}
let t = r.length;
for (let u = 0; u < t; u++)
T(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: m, dynamicAnchors: c }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return pt.errors = e, s === 0;
}
pt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ut(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ut.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(r)) {
if (r.length > 40) {
let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [a] : e.push(a), s++;
}
let t = r.length;
for (let a = 0; a < t; a++) {
let P = r[a];
if (typeof P == "string") {
if (N(P) > 60) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [y] : e.push(y), s++;
}
if (!Hr.test(P)) {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [y] : e.push(y), s++;
}
} else {
let y = { instancePath: i + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
e === null ? e = [y] : e.push(y), s++;
}
}
let u = r.length, v;
if (u > 1) {
let a = {};
for (; u--; ) {
let P = r[u];
if (typeof P == "string") {
if (typeof a[P] == "number") {
v = a[P];
let y = { instancePath: i, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: u, j: v } };
e === null ? e = [y] : e.push(y), s++;
break;
}
a[P] = u;
}
}
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
e === null ? e = [t] : e.push(t), s++;
}
return ut.errors = e, s === 0;
}
ut.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function on(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = on.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.code === void 0 || !n.call(r, "code")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
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
if (r.instruments === void 0 || !n.call(r, "instruments")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.calendar === void 0 || !n.call(r, "calendar")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calendar" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.forms === void 0 || !n.call(r, "forms")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.reporters === void 0 || !n.call(r, "reporters")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reporters" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.receivers === void 0 || !n.call(r, "receivers")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "receivers" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.deliveries === void 0 || !n.call(r, "deliveries")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.endedReporters === void 0 || !n.call(r, "endedReporters")) {
let l = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endedReporters" } };
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
if (!n.call(bn.properties, l)) {
let f = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
e === null ? e = [f] : e.push(f), s++;
}
if (r.code !== void 0 && n.call(r, "code") && (M(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.names !== void 0 && n.call(r, "names") && (oe(r.names, { instancePath: i + "/names", parentData: r, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.ownComposition !== void 0 && n.call(r, "ownComposition") && typeof r.ownComposition != "boolean") {
let l = { instancePath: i + "/ownComposition", schemaPath: "#/properties/ownComposition/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.instruments !== void 0 && n.call(r, "instruments")) {
let l = r.instruments;
if (Array.isArray(l)) {
if (l.length > 20) {
let g = { instancePath: i + "/instruments", schemaPath: "#/properties/instruments/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [g] : e.push(g), s++;
}
let f = l.length;
for (let g = 0; g < f; g++)
et(l[g], { instancePath: i + "/instruments/" + g, parentData: l, parentDataProperty: g, rootData: m, dynamicAnchors: c }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length);
} else {
let f = { instancePath: i + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.calendar !== void 0 && n.call(r, "calendar") && (M(r.calendar, { instancePath: i + "/calendar", parentData: r, parentDataProperty: "calendar", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.holidays !== void 0 && n.call(r, "holidays") && (M(r.holidays, { instancePath: i + "/holidays", parentData: r, parentDataProperty: "holidays", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.forms !== void 0 && n.call(r, "forms")) {
let l = r.forms;
if (Array.isArray(l)) {
if (l.length > 200) {
let d = { instancePath: i + "/forms", schemaPath: "#/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [d] : e.push(d), s++;
}
if (l.length < 1) {
let d = { instancePath: i + "/forms", schemaPath: "#/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
let f = l.length;
for (let d = 0; d < f; d++)
M(l[d], { instancePath: i + "/forms/" + d, parentData: l, parentDataProperty: d, rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
let g = l.length, h;
if (g > 1) {
e: for (; g--; )
for (h = g; h--; )
if (Y(l[g], l[h])) {
let d = { instancePath: i + "/forms", schemaPath: "#/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: g, j: h } };
e === null ? e = [d] : e.push(d), s++;
break e;
}
}
} else {
let f = { instancePath: i + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.reporters !== void 0 && n.call(r, "reporters")) {
let l = r.reporters;
if (Array.isArray(l)) {
if (l.length > 60) {
let g = { instancePath: i + "/reporters", schemaPath: "#/properties/reporters/maxItems", keyword: "maxItems", params: { limit: 60 } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.length < 1) {
let g = { instancePath: i + "/reporters", schemaPath: "#/properties/reporters/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let f = l.length;
for (let g = 0; g < f; g++) {
let h = l[g];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !n.call(h, "kind")) {
let d = { instancePath: i + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let d = { instancePath: i + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.level === void 0 || !n.call(h, "level")) {
let d = { instancePath: i + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.scope === void 0 || !n.call(h, "scope")) {
let d = { instancePath: i + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "scope" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.validity === void 0 || !n.call(h, "validity")) {
let d = { instancePath: i + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.forms === void 0 || !n.call(h, "forms")) {
let d = { instancePath: i + "/reporters/" + g, schemaPath: "#/properties/reporters/items/required", keyword: "required", params: { missingProperty: "forms" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "scope" || d === "subject" || d === "forms")) {
let q = { instancePath: i + "/reporters/" + g, schemaPath: "#/properties/reporters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [q] : e.push(q), s++;
}
if (h.kind !== void 0 && n.call(h, "kind") && (M(h.kind, { instancePath: i + "/reporters/" + g + "/kind", parentData: h, parentDataProperty: "kind", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (oe(h.names, { instancePath: i + "/reporters/" + g + "/names", parentData: h, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), h.level !== void 0 && n.call(h, "level")) {
let d = h.level, q = s, k = !1, j = s;
Ye(d, { instancePath: i + "/reporters/" + g + "/level", parentData: h, parentDataProperty: "level", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var t = j === s;
k = k || t;
let x = s;
if (d !== null) {
let A = { instancePath: i + "/reporters/" + g + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var t = x === s;
if (k = k || t, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: i + "/reporters/" + g + "/level", schemaPath: "#/properties/reporters/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.validity !== void 0 && n.call(h, "validity") && (Qe(h.validity, { instancePath: i + "/reporters/" + g + "/validity", parentData: h, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), h.scope !== void 0 && n.call(h, "scope")) {
let d = h.scope;
if (!(d === "territory" || d === "office")) {
let q = { instancePath: i + "/reporters/" + g + "/scope", schemaPath: "#/properties/reporters/items/properties/scope/enum", keyword: "enum", params: { allowedValues: bn.properties.reporters.items.properties.scope.enum } };
e === null ? e = [q] : e.push(q), s++;
}
}
if (h.subject !== void 0 && n.call(h, "subject") && (Ye(h.subject, { instancePath: i + "/reporters/" + g + "/subject", parentData: h, parentDataProperty: "subject", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length)), h.forms !== void 0 && n.call(h, "forms")) {
let d = h.forms;
if (Array.isArray(d)) {
if (d.length > 200) {
let x = { instancePath: i + "/reporters/" + g + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [x] : e.push(x), s++;
}
if (d.length < 1) {
let x = { instancePath: i + "/reporters/" + g + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [x] : e.push(x), s++;
}
let q = d.length;
for (let x = 0; x < q; x++)
M(d[x], { instancePath: i + "/reporters/" + g + "/forms/" + x, parentData: d, parentDataProperty: x, rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
let k = d.length, j;
if (k > 1) {
e: for (; k--; )
for (j = k; j--; )
if (Y(d[k], d[j])) {
let x = { instancePath: i + "/reporters/" + g + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/uniqueItems", keyword: "uniqueItems", params: { i: k, j } };
e === null ? e = [x] : e.push(x), s++;
break e;
}
}
} else {
let q = { instancePath: i + "/reporters/" + g + "/forms", schemaPath: "#/properties/reporters/items/properties/forms/type", keyword: "type", params: { type: "array" } };
e === null ? e = [q] : e.push(q), s++;
}
}
} else {
let d = { instancePath: i + "/reporters/" + g, schemaPath: "#/properties/reporters/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let f = { instancePath: i + "/reporters", schemaPath: "#/properties/reporters/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.receivers !== void 0 && n.call(r, "receivers")) {
let l = r.receivers;
if (Array.isArray(l)) {
if (l.length > 20) {
let g = { instancePath: i + "/receivers", schemaPath: "#/properties/receivers/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [g] : e.push(g), s++;
}
let f = l.length;
for (let g = 0; g < f; g++) {
let h = l[g];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.kind === void 0 || !n.call(h, "kind")) {
let d = { instancePath: i + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let d = { instancePath: i + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.level === void 0 || !n.call(h, "level")) {
let d = { instancePath: i + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.validity === void 0 || !n.call(h, "validity")) {
let d = { instancePath: i + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "validity" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.afterEnd === void 0 || !n.call(h, "afterEnd")) {
let d = { instancePath: i + "/receivers/" + g, schemaPath: "#/properties/receivers/items/required", keyword: "required", params: { missingProperty: "afterEnd" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "kind" || d === "names" || d === "level" || d === "validity" || d === "afterEnd")) {
let q = { instancePath: i + "/receivers/" + g, schemaPath: "#/properties/receivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [q] : e.push(q), s++;
}
if (h.kind !== void 0 && n.call(h, "kind") && (M(h.kind, { instancePath: i + "/receivers/" + g + "/kind", parentData: h, parentDataProperty: "kind", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (oe(h.names, { instancePath: i + "/receivers/" + g + "/names", parentData: h, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), h.level !== void 0 && n.call(h, "level")) {
let d = h.level, q = s, k = !1, j = s;
Ye(d, { instancePath: i + "/receivers/" + g + "/level", parentData: h, parentDataProperty: "level", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
var u = j === s;
k = k || u;
let x = s;
if (d !== null) {
let A = { instancePath: i + "/receivers/" + g + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var u = x === s;
if (k = k || u, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: i + "/receivers/" + g + "/level", schemaPath: "#/properties/receivers/items/properties/level/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.validity !== void 0 && n.call(h, "validity") && (Qe(h.validity, { instancePath: i + "/receivers/" + g + "/validity", parentData: h, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), h.afterEnd !== void 0 && n.call(h, "afterEnd")) {
let d = h.afterEnd, q = s, k = !1, j = s;
M(d, { instancePath: i + "/receivers/" + g + "/afterEnd", parentData: h, parentDataProperty: "afterEnd", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
var v = j === s;
k = k || v;
let x = s;
if (d !== null) {
let A = { instancePath: i + "/receivers/" + g + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var v = x === s;
if (k = k || v, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: i + "/receivers/" + g + "/afterEnd", schemaPath: "#/properties/receivers/items/properties/afterEnd/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let d = { instancePath: i + "/receivers/" + g, schemaPath: "#/properties/receivers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let f = { instancePath: i + "/receivers", schemaPath: "#/properties/receivers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.deliveries !== void 0 && n.call(r, "deliveries")) {
let l = r.deliveries;
if (Array.isArray(l)) {
if (l.length > 30) {
let g = { instancePath: i + "/deliveries", schemaPath: "#/properties/deliveries/maxItems", keyword: "maxItems", params: { limit: 30 } };
e === null ? e = [g] : e.push(g), s++;
}
let f = l.length;
for (let g = 0; g < f; g++) {
let h = l[g];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !n.call(h, "id")) {
let d = { instancePath: i + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let d = { instancePath: i + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.periodKind === void 0 || !n.call(h, "periodKind")) {
let d = { instancePath: i + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "periodKind" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.edition === void 0 || !n.call(h, "edition")) {
let d = { instancePath: i + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "edition" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.due === void 0 || !n.call(h, "due")) {
let d = { instancePath: i + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "due" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "id" || d === "names" || d === "periodKind" || d === "edition" || d === "due")) {
let q = { instancePath: i + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [q] : e.push(q), s++;
}
if (h.id !== void 0 && n.call(h, "id") && (M(h.id, { instancePath: i + "/deliveries/" + g + "/id", parentData: h, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (oe(h.names, { instancePath: i + "/deliveries/" + g + "/names", parentData: h, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), h.periodKind !== void 0 && n.call(h, "periodKind") && (rt(h.periodKind, { instancePath: i + "/deliveries/" + g + "/periodKind", parentData: h, parentDataProperty: "periodKind", rootData: m, dynamicAnchors: c }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length)), h.edition !== void 0 && n.call(h, "edition")) {
let d = h.edition, q = s, k = !1, j = s;
st(d, { instancePath: i + "/deliveries/" + g + "/edition", parentData: h, parentDataProperty: "edition", rootData: m, dynamicAnchors: c }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length);
var a = j === s;
k = k || a;
let x = s;
if (d !== null) {
let A = { instancePath: i + "/deliveries/" + g + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var a = x === s;
if (k = k || a, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: i + "/deliveries/" + g + "/edition", schemaPath: "#/properties/deliveries/items/properties/edition/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.due !== void 0 && n.call(h, "due")) {
let d = h.due, q = s, k = !1, j = s;
Wr(d, { instancePath: i + "/deliveries/" + g + "/due", parentData: h, parentDataProperty: "due", rootData: m, dynamicAnchors: c }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length);
var P = j === s;
k = k || P;
let x = s;
if (d !== null) {
let A = { instancePath: i + "/deliveries/" + g + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var P = x === s;
if (k = k || P, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: i + "/deliveries/" + g + "/due", schemaPath: "#/properties/deliveries/items/properties/due/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let d = { instancePath: i + "/deliveries/" + g, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let f = { instancePath: i + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.endedReporters !== void 0 && n.call(r, "endedReporters")) {
let l = r.endedReporters;
if (l && typeof l == "object" && !Array.isArray(l)) {
if (l.owedBy === void 0 || !n.call(l, "owedBy")) {
let f = { instancePath: i + "/endedReporters", schemaPath: "#/properties/endedReporters/required", keyword: "required", params: { missingProperty: "owedBy" } };
e === null ? e = [f] : e.push(f), s++;
}
for (let f of Object.keys(l))
if (!(f === "owedBy" || f === "note")) {
let g = { instancePath: i + "/endedReporters", schemaPath: "#/properties/endedReporters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.owedBy !== void 0 && n.call(l, "owedBy")) {
let f = l.owedBy;
if (!(f === "successor" || f === "province")) {
let g = { instancePath: i + "/endedReporters/owedBy", schemaPath: "#/properties/endedReporters/properties/owedBy/enum", keyword: "enum", params: { allowedValues: bn.properties.endedReporters.properties.owedBy.enum } };
e === null ? e = [g] : e.push(g), s++;
}
}
l.note !== void 0 && n.call(l, "note") && (rr(l.note, { instancePath: i + "/endedReporters/note", parentData: l, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length));
} else {
let f = { instancePath: i + "/endedReporters", schemaPath: "#/properties/endedReporters/type", keyword: "type", params: { type: "object" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.documents !== void 0 && n.call(r, "documents")) {
let l = r.documents;
if (Array.isArray(l)) {
if (l.length > 40) {
let g = { instancePath: i + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [g] : e.push(g), s++;
}
let f = l.length;
for (let g = 0; g < f; g++) {
let h = l[g];
if (h && typeof h == "object" && !Array.isArray(h)) {
if (h.id === void 0 || !n.call(h, "id")) {
let d = { instancePath: i + "/documents/" + g, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.names === void 0 || !n.call(h, "names")) {
let d = { instancePath: i + "/documents/" + g, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "names" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.number === void 0 || !n.call(h, "number")) {
let d = { instancePath: i + "/documents/" + g, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "number" } };
e === null ? e = [d] : e.push(d), s++;
}
if (h.date === void 0 || !n.call(h, "date")) {
let d = { instancePath: i + "/documents/" + g, schemaPath: "#/properties/documents/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [d] : e.push(d), s++;
}
for (let d of Object.keys(h))
if (!(d === "id" || d === "names" || d === "number" || d === "date")) {
let q = { instancePath: i + "/documents/" + g, schemaPath: "#/properties/documents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
e === null ? e = [q] : e.push(q), s++;
}
if (h.id !== void 0 && n.call(h, "id") && (M(h.id, { instancePath: i + "/documents/" + g + "/id", parentData: h, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), h.names !== void 0 && n.call(h, "names") && (oe(h.names, { instancePath: i + "/documents/" + g + "/names", parentData: h, parentDataProperty: "names", rootData: m, dynamicAnchors: c }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), h.number !== void 0 && n.call(h, "number")) {
let d = h.number, q = s, k = !1, j = s;
Mr(d, { instancePath: i + "/documents/" + g + "/number", parentData: h, parentDataProperty: "number", rootData: m, dynamicAnchors: c }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length);
var y = j === s;
k = k || y;
let x = s;
if (d !== null) {
let A = { instancePath: i + "/documents/" + g + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var y = x === s;
if (k = k || y, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: i + "/documents/" + g + "/number", schemaPath: "#/properties/documents/items/properties/number/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
if (h.date !== void 0 && n.call(h, "date")) {
let d = h.date, q = s, k = !1, j = s;
Kr(d, { instancePath: i + "/documents/" + g + "/date", parentData: h, parentDataProperty: "date", rootData: m, dynamicAnchors: c }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length);
var p = j === s;
k = k || p;
let x = s;
if (d !== null) {
let A = { instancePath: i + "/documents/" + g + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [A] : e.push(A), s++;
}
var p = x === s;
if (k = k || p, k)
s = q, e !== null && (q ? e.length = q : e = null);
else {
let A = { instancePath: i + "/documents/" + g + "/date", schemaPath: "#/properties/documents/items/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let d = { instancePath: i + "/documents/" + g, schemaPath: "#/properties/documents/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let f = { instancePath: i + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
if (r.tasks !== void 0 && n.call(r, "tasks")) {
let l = r.tasks;
if (Array.isArray(l)) {
if (l.length > 500) {
let g = { instancePath: i + "/tasks", schemaPath: "#/properties/tasks/maxItems", keyword: "maxItems", params: { limit: 500 } };
e === null ? e = [g] : e.push(g), s++;
}
if (l.length < 1) {
let g = { instancePath: i + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let f = l.length;
for (let g = 0; g < f; g++)
at(l[g], { instancePath: i + "/tasks/" + g, parentData: l, parentDataProperty: g, rootData: m, dynamicAnchors: c }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length);
} else {
let f = { instancePath: i + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
}
r.validity !== void 0 && n.call(r, "validity") && (Qe(r.validity, { instancePath: i + "/validity", parentData: r, parentDataProperty: "validity", rootData: m, dynamicAnchors: c }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), r.note !== void 0 && n.call(r, "note") && (rr(r.note, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), r.sources !== void 0 && n.call(r, "sources") && (pt(r.sources, { instancePath: i + "/sources", parentData: r, parentDataProperty: "sources", rootData: m, dynamicAnchors: c }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length)), r.unknown !== void 0 && n.call(r, "unknown") && (ut(r.unknown, { instancePath: i + "/unknown", parentData: r, parentDataProperty: "unknown", rootData: m, dynamicAnchors: c }) || (e = e === null ? ut.errors : e.concat(ut.errors), s = e.length));
} else {
let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [l] : e.push(l), s++;
}
return on.errors = e, s === 0;
}
on.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fl = ln, zo = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/register.schema.json", type: "object", additionalProperties: !1, required: ["name", "levels", "endDate", "source"], properties: { name: { $ref: "common.schema.json#/$defs/shortText" }, levels: { type: "array", minItems: 1, maxItems: 20, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/level" } }, endDate: { enum: ["exclusive", "inclusive"] }, coveredFrom: { $ref: "common.schema.json#/$defs/isoDate" }, vintages: { type: "array", minItems: 1, maxItems: 2e3, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, bases: { type: "object", maxProperties: 50, propertyNames: { $ref: "common.schema.json#/$defs/basis" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["concept"], properties: { concept: { $ref: "common.schema.json#/$defs/shortText" }, date: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] } } } }, withoutObligation: { type: "array", maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/shortText" } }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { type: "array", minItems: 1, maxItems: 40, items: { $ref: "common.schema.json#/$defs/shortText" } }] } } };
function Ae(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ae.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ft(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ft.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return ft.errors = e, s === 0;
}
ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Je.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = mt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!In.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return mt.errors = e, s === 0;
}
mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ct(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ct.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return ct.errors = e, s === 0;
}
ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ln(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ln.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.name === void 0 || !n.call(r, "name")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.levels === void 0 || !n.call(r, "levels")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.endDate === void 0 || !n.call(r, "endDate")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endDate" } };
e === null ? e = [a] : e.push(a), s++;
}
if (r.source === void 0 || !n.call(r, "source")) {
let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [a] : e.push(a), s++;
}
for (let a of Object.keys(r))
if (!(a === "name" || a === "levels" || a === "endDate" || a === "coveredFrom" || a === "vintages" || a === "bases" || a === "withoutObligation" || a === "source")) {
let P = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
e === null ? e = [P] : e.push(P), s++;
}
if (r.name !== void 0 && n.call(r, "name") && (Ae(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), r.levels !== void 0 && n.call(r, "levels")) {
let a = r.levels;
if (Array.isArray(a)) {
if (a.length > 20) {
let l = { instancePath: i + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [l] : e.push(l), s++;
}
if (a.length < 1) {
let l = { instancePath: i + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let P = a.length;
for (let l = 0; l < P; l++)
ft(a[l], { instancePath: i + "/levels/" + l, parentData: a, parentDataProperty: l, rootData: m, dynamicAnchors: c }) || (e = e === null ? ft.errors : e.concat(ft.errors), s = e.length);
let y = a.length, p;
if (y > 1) {
e: for (; y--; )
for (p = y; p--; )
if (Y(a[y], a[p])) {
let l = { instancePath: i + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: y, j: p } };
e === null ? e = [l] : e.push(l), s++;
break e;
}
}
} else {
let P = { instancePath: i + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.endDate !== void 0 && n.call(r, "endDate")) {
let a = r.endDate;
if (!(a === "exclusive" || a === "inclusive")) {
let P = { instancePath: i + "/endDate", schemaPath: "#/properties/endDate/enum", keyword: "enum", params: { allowedValues: zo.properties.endDate.enum } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.coveredFrom !== void 0 && n.call(r, "coveredFrom") && (Je(r.coveredFrom, { instancePath: i + "/coveredFrom", parentData: r, parentDataProperty: "coveredFrom", rootData: m, dynamicAnchors: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length)), r.vintages !== void 0 && n.call(r, "vintages")) {
let a = r.vintages;
if (Array.isArray(a)) {
if (a.length > 2e3) {
let l = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [l] : e.push(l), s++;
}
if (a.length < 1) {
let l = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [l] : e.push(l), s++;
}
let P = a.length;
for (let l = 0; l < P; l++)
Je(a[l], { instancePath: i + "/vintages/" + l, parentData: a, parentDataProperty: l, rootData: m, dynamicAnchors: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
let y = a.length, p;
if (y > 1) {
e: for (; y--; )
for (p = y; p--; )
if (Y(a[y], a[p])) {
let l = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/uniqueItems", keyword: "uniqueItems", params: { i: y, j: p } };
e === null ? e = [l] : e.push(l), s++;
break e;
}
}
} else {
let P = { instancePath: i + "/vintages", schemaPath: "#/properties/vintages/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.bases !== void 0 && n.call(r, "bases")) {
let a = r.bases;
if (a && typeof a == "object" && !Array.isArray(a)) {
if (Object.keys(a).length > 50) {
let P = { instancePath: i + "/bases", schemaPath: "#/properties/bases/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
e === null ? e = [P] : e.push(P), s++;
}
for (let P of Object.keys(a)) {
let y = s;
mt(P, { instancePath: i + "/bases", parentData: a, parentDataProperty: "bases", rootData: m, dynamicAnchors: c }) || (e = e === null ? mt.errors : e.concat(mt.errors), s = e.length);
var t = y === s;
if (!t) {
let p = { instancePath: i + "/bases", schemaPath: "#/properties/bases/propertyNames", keyword: "propertyNames", params: { propertyName: P } };
e === null ? e = [p] : e.push(p), s++;
}
}
for (let P of Object.keys(a)) {
let y = a[P];
if (y && typeof y == "object" && !Array.isArray(y)) {
if (y.concept === void 0 || !n.call(y, "concept")) {
let p = { instancePath: i + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/required", keyword: "required", params: { missingProperty: "concept" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(y))
if (!(p === "concept" || p === "date")) {
let l = { instancePath: i + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (y.concept !== void 0 && n.call(y, "concept") && (Ae(y.concept, { instancePath: i + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/concept", parentData: y, parentDataProperty: "concept", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), y.date !== void 0 && n.call(y, "date")) {
let p = y.date, l = s, f = !1, g = s;
Je(p, { instancePath: i + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", parentData: y, parentDataProperty: "date", rootData: m, dynamicAnchors: c }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
var u = g === s;
f = f || u;
let h = s;
if (p !== null) {
let d = { instancePath: i + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [d] : e.push(d), s++;
}
var u = h === s;
if (f = f || u, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1") + "/date", schemaPath: "#/properties/bases/additionalProperties/properties/date/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let p = { instancePath: i + "/bases/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/bases/additionalProperties/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
}
} else {
let P = { instancePath: i + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "object" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.withoutObligation !== void 0 && n.call(r, "withoutObligation")) {
let a = r.withoutObligation;
if (Array.isArray(a)) {
if (a.length > 200) {
let l = { instancePath: i + "/withoutObligation", schemaPath: "#/properties/withoutObligation/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [l] : e.push(l), s++;
}
let P = a.length;
for (let l = 0; l < P; l++)
Ae(a[l], { instancePath: i + "/withoutObligation/" + l, parentData: a, parentDataProperty: l, rootData: m, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
let y = a.length, p;
if (y > 1) {
e: for (; y--; )
for (p = y; p--; )
if (Y(a[y], a[p])) {
let l = { instancePath: i + "/withoutObligation", schemaPath: "#/properties/withoutObligation/uniqueItems", keyword: "uniqueItems", params: { i: y, j: p } };
e === null ? e = [l] : e.push(l), s++;
break e;
}
}
} else {
let P = { instancePath: i + "/withoutObligation", schemaPath: "#/properties/withoutObligation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [P] : e.push(P), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let a = r.source, P = s, y = !1, p = s;
ct(a, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: m, dynamicAnchors: c }) || (e = e === null ? ct.errors : e.concat(ct.errors), s = e.length);
var v = p === s;
y = y || v;
let l = s;
if (Array.isArray(a)) {
if (a.length > 40) {
let g = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
e === null ? e = [g] : e.push(g), s++;
}
if (a.length < 1) {
let g = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [g] : e.push(g), s++;
}
let f = a.length;
for (let g = 0; g < f; g++)
Ae(a[g], { instancePath: i + "/source/" + g, parentData: a, parentDataProperty: g, rootData: m, dynamicAnchors: c }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
} else {
let f = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "array" } };
e === null ? e = [f] : e.push(f), s++;
}
var v = l === s;
if (y = y || v, y)
s = P, e !== null && (P ? e.length = P : e = null);
else {
let f = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [f] : e.push(f), s++;
}
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [a] : e.push(a), s++;
}
return ln.errors = e, s === 0;
}
ln.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ml = an, or = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/report.schema.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "release", "summary", "series", "reconciliations", "comparisons", "conservation", "markers", "sources", "findings"], properties: { schemaVersion: { const: "1.0.0" }, release: { type: "object", additionalProperties: !1, required: ["id", "basis", "before", "listDates", "sample"], properties: { id: { $ref: "common.schema.json#/$defs/shortText" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, listDates: { type: "array", minItems: 1, maxItems: 200, uniqueItems: !0, items: { $ref: "common.schema.json#/$defs/isoDate" } }, sample: { type: "boolean" }, before: { $ref: "common.schema.json#/$defs/seriesBasis" } } }, summary: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: !1, required: ["code", "text", "figures", "holds", "source"], properties: { code: { $ref: "common.schema.json#/$defs/code" }, text: { $ref: "common.schema.json#/$defs/texts" }, figures: { type: "array", maxItems: 20, items: { type: "object", additionalProperties: !1, required: ["name", "value", "expected"], properties: { name: { type: "string", maxLength: 40, pattern: "^[a-z][A-Za-z0-9]*$" }, value: { $ref: "common.schema.json#/$defs/decimal" }, expected: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] } } } }, holds: { type: "boolean" }, source: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } } } }, series: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "role", "unit", "breakdown", "basis", "scenario", "points"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, unit: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, members: { type: "array", minItems: 1, maxItems: 2e4, items: { $ref: "common.schema.json#/$defs/unitId" } }, breakdown: { type: "array", maxItems: 10, items: { $ref: "common.schema.json#/$defs/breakdownValue" } }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, calendar: { $ref: "common.schema.json#/$defs/code" }, scenario: { $ref: "common.schema.json#/$defs/scenario" }, points: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["period", "listDate", "state", "value", "method", "status", "reason", "sources"], properties: { period: { $ref: "common.schema.json#/$defs/periodId" }, window: { $ref: "common.schema.json#/$defs/window" }, listDate: { $ref: "common.schema.json#/$defs/isoDate" }, state: { enum: ["number", "nil", "missing", "notApplicable", "confidential", "none"] }, value: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, category: { $ref: "common.schema.json#/$defs/shortText" }, method: { $ref: "common.schema.json#/$defs/method" }, status: { $ref: "common.schema.json#/$defs/status" }, reason: { $ref: "common.schema.json#/$defs/reason" }, known: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, lower: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, upper: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, expected: { type: "integer", minimum: 0 }, received: { type: "integer", minimum: 0 }, missingWeight: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { const: "" }] }, sources: { type: "array", maxItems: 2e4, items: { type: "object", additionalProperties: !1, required: ["unit", "share", "observation"], properties: { unit: { $ref: "common.schema.json#/$defs/unitId" }, share: { anyOf: [{ $ref: "common.schema.json#/$defs/share" }, { type: "null" }] }, observation: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { type: "null" }] }, part: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } } } }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } }, adjustment: { $ref: "common.schema.json#/$defs/decimal" }, source: { $ref: "common.schema.json#/$defs/code" } } } }, role: { enum: ["unit", "group", "unallocated"] }, breaks: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["date", "kind", "changes"], properties: { date: { $ref: "common.schema.json#/$defs/isoDate" }, kind: { enum: ["territory", "definition"] }, changes: { type: "array", maxItems: 2e3, items: { $ref: "common.schema.json#/$defs/changeId" } } } } } } } }, reconciliations: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["kind", "relation", "indicator", "breakdown", "period", "unit", "ours", "published", "difference", "tolerance", "verdict", "source"], properties: { kind: { $ref: "common.schema.json#/$defs/code" }, relation: { $ref: "common.schema.json#/$defs/code" }, indicator: { $ref: "common.schema.json#/$defs/code" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, period: { $ref: "common.schema.json#/$defs/periodId" }, partsPeriod: { $ref: "common.schema.json#/$defs/periodId" }, unit: { $ref: "common.schema.json#/$defs/unitId" }, ours: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, oursMeasure: { $ref: "common.schema.json#/$defs/code" }, published: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, difference: { anyOf: [{ $ref: "common.schema.json#/$defs/decimal" }, { type: "null" }] }, tolerance: { $ref: "common.schema.json#/$defs/decimal" }, verdict: { enum: ["equal", "withinTolerance", "differs", "notComparable"] }, source: { $ref: "common.schema.json#/$defs/shortText" }, note: { $ref: "common.schema.json#/$defs/longText" } }, if: { properties: { verdict: { const: "notComparable" } } }, then: { properties: { difference: { type: "null" } } } } }, comparisons: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["relation", "kind", "compared", "equal", "withinTolerance", "differs", "notComparable"], properties: { relation: { $ref: "common.schema.json#/$defs/code" }, kind: { $ref: "common.schema.json#/$defs/code" }, compared: { type: "integer", minimum: 0 }, equal: { type: "integer", minimum: 0 }, withinTolerance: { type: "integer", minimum: 0 }, differs: { type: "integer", minimum: 0 }, notComparable: { type: "integer", minimum: 0 } } } }, conservation: { type: "array", maxItems: 1e6, items: { type: "object", additionalProperties: !1, required: ["indicator", "definition", "breakdown", "source", "basis", "period", "amounts", "sources", "values", "known", "unallocated", "unresolved", "restatedBySource", "lost", "exactUnits", "boundedUnits", "unresolvedUnits"], properties: { indicator: { $ref: "common.schema.json#/$defs/code" }, definition: { $ref: "common.schema.json#/$defs/shortText" }, breakdown: { type: "string", maxLength: 200, pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" }, source: { $ref: "common.schema.json#/$defs/code" }, basis: { $ref: "common.schema.json#/$defs/seriesBasis" }, period: { $ref: "common.schema.json#/$defs/periodId" }, amounts: { type: "integer", minimum: 0 }, sources: { $ref: "common.schema.json#/$defs/decimal" }, values: { $ref: "common.schema.json#/$defs/decimal" }, known: { $ref: "common.schema.json#/$defs/decimal" }, unallocated: { $ref: "common.schema.json#/$defs/decimal" }, unresolved: { $ref: "common.schema.json#/$defs/decimal" }, restatedBySource: { $ref: "common.schema.json#/$defs/decimal" }, lost: { $ref: "common.schema.json#/$defs/decimal" }, exactUnits: { type: "integer", minimum: 0 }, boundedUnits: { type: "integer", minimum: 0 }, unresolvedUnits: { type: "integer", minimum: 0 } } } }, markers: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: !1, required: ["kind", "code", "text"], properties: { kind: { enum: ["method", "reason", "status", "break"] }, code: { type: "string", maxLength: 40, pattern: "^[A-Za-z-]+$" }, text: { $ref: "common.schema.json#/$defs/texts" } } } }, sources: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: !1, required: ["id", "class", "publisher", "origin"], properties: { id: { $ref: "common.schema.json#/$defs/code" }, class: { $ref: "common.schema.json#/$defs/code" }, publisher: { $ref: "common.schema.json#/$defs/shortText" }, origin: { $ref: "common.schema.json#/$defs/shortText" } } } }, findings: { type: "array", maxItems: 1e6, items: { $ref: "issue.schema.json" } } } };
function ie(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ie.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
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
function Ee(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ee.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 13) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 13 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(reported|at:[0-9]{4}-[0-9]{2}-[0-9]{2})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Xe.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function W(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = W.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 80) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!De.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Or.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.vi !== void 0 && n.call(r, "vi") && (Z(r.vi, { instancePath: i + "/vi", parentData: r, parentDataProperty: "vi", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.en !== void 0 && n.call(r, "en") && (Z(r.en, { instancePath: i + "/en", parentData: r, parentDataProperty: "en", rootData: m, dynamicAnchors: c }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = U.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 50) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Et.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ne.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = dt.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.breakdown !== void 0 && n.call(r, "breakdown") && (H(r.breakdown, { instancePath: i + "/breakdown", parentData: r, parentDataProperty: "breakdown", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.value !== void 0 && n.call(r, "value") && (H(r.value, { instancePath: i + "/value", parentData: r, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return dt.errors = e, s === 0;
}
dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function yt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = yt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "actual" || r === "plan" || r === "forecast")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return yt.errors = e, s === 0;
}
yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ve.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 10) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!At.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?|-Q[1-4]|-H[12]|-9M)?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ht(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = ht.evaluated;
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
let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
e === null ? e = [u] : e.push(u), s++;
}
r.from !== void 0 && n.call(r, "from") && (S(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (S(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [t] : e.push(t), s++;
}
return ht.errors = e, s === 0;
}
ht.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Pt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "reported" || r === "restatedBySource" || r === "summed" || r === "recomputed" || r === "weighted" || r === "apportioned" || r === "bounded" || r === "unallocated" || r === "refused" || r === "group")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: eo.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return Pt.errors = e, s === 0;
}
Pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function gt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = gt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 5) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^B?E?I?P?W?$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return gt.errors = e, s === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function kt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = kt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "" || r === "needs-weights" || r === "needs-components" || r === "not-additive" || r === "needs-microdata" || r === "differs" || r === "coverage" || r === "reported-twice" || r === "undetermined" || r === "unresolved" || r === "no-successor" || r === "unit-list-changed" || r === "competence-moved" || r === "confidential")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ro.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return kt.errors = e, s === 0;
}
kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Lr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Lr.errors = e, s === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _r(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = _r.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = wt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return wt.errors = e, s === 0;
}
wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Co = new RegExp("^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$", "u"), To = new RegExp("^[A-Za-z-]+$", "u");
function an(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = an.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.schemaVersion === void 0 || !n.call(r, "schemaVersion")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.release === void 0 || !n.call(r, "release")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.summary === void 0 || !n.call(r, "summary")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.series === void 0 || !n.call(r, "series")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "series" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.reconciliations === void 0 || !n.call(r, "reconciliations")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliations" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.comparisons === void 0 || !n.call(r, "comparisons")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparisons" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.conservation === void 0 || !n.call(r, "conservation")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conservation" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.markers === void 0 || !n.call(r, "markers")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "markers" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.sources === void 0 || !n.call(r, "sources")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.findings === void 0 || !n.call(r, "findings")) {
let x = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
e === null ? e = [x] : e.push(x), s++;
}
for (let x of Object.keys(r))
if (!n.call(or.properties, x)) {
let A = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
e === null ? e = [A] : e.push(A), s++;
}
if (r.schemaVersion !== void 0 && n.call(r, "schemaVersion") && r.schemaVersion !== "1.0.0") {
let x = { instancePath: i + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0.0" } };
e === null ? e = [x] : e.push(x), s++;
}
if (r.release !== void 0 && n.call(r, "release")) {
let x = r.release;
if (x && typeof x == "object" && !Array.isArray(x)) {
if (x.id === void 0 || !n.call(x, "id")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [A] : e.push(A), s++;
}
if (x.basis === void 0 || !n.call(x, "basis")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [A] : e.push(A), s++;
}
if (x.before === void 0 || !n.call(x, "before")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "before" } };
e === null ? e = [A] : e.push(A), s++;
}
if (x.listDates === void 0 || !n.call(x, "listDates")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "listDates" } };
e === null ? e = [A] : e.push(A), s++;
}
if (x.sample === void 0 || !n.call(x, "sample")) {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: "sample" } };
e === null ? e = [A] : e.push(A), s++;
}
for (let A of Object.keys(x))
if (!(A === "id" || A === "basis" || A === "listDates" || A === "sample" || A === "before")) {
let w = { instancePath: i + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
e === null ? e = [w] : e.push(w), s++;
}
if (x.id !== void 0 && n.call(x, "id") && (ie(x.id, { instancePath: i + "/release/id", parentData: x, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), x.basis !== void 0 && n.call(x, "basis") && (Ee(x.basis, { instancePath: i + "/release/basis", parentData: x, parentDataProperty: "basis", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), x.listDates !== void 0 && n.call(x, "listDates")) {
let A = x.listDates;
if (Array.isArray(A)) {
if (A.length > 200) {
let F = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
if (A.length < 1) {
let F = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [F] : e.push(F), s++;
}
let w = A.length;
for (let F = 0; F < w; F++)
Xe(A[F], { instancePath: i + "/release/listDates/" + F, parentData: A, parentDataProperty: F, rootData: m, dynamicAnchors: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
let D = A.length, b;
if (D > 1) {
e: for (; D--; )
for (b = D; b--; )
if (Y(A[D], A[b])) {
let F = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/uniqueItems", keyword: "uniqueItems", params: { i: D, j: b } };
e === null ? e = [F] : e.push(F), s++;
break e;
}
}
} else {
let w = { instancePath: i + "/release/listDates", schemaPath: "#/properties/release/properties/listDates/type", keyword: "type", params: { type: "array" } };
e === null ? e = [w] : e.push(w), s++;
}
}
if (x.sample !== void 0 && n.call(x, "sample") && typeof x.sample != "boolean") {
let A = { instancePath: i + "/release/sample", schemaPath: "#/properties/release/properties/sample/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [A] : e.push(A), s++;
}
x.before !== void 0 && n.call(x, "before") && (Ee(x.before, { instancePath: i + "/release/before", parentData: x, parentDataProperty: "before", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length));
} else {
let A = { instancePath: i + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.summary !== void 0 && n.call(r, "summary")) {
let x = r.summary;
if (Array.isArray(x)) {
if (x.length > 100) {
let w = { instancePath: i + "/summary", schemaPath: "#/properties/summary/maxItems", keyword: "maxItems", params: { limit: 100 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = x.length;
for (let w = 0; w < A; w++) {
let D = x[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.code === void 0 || !n.call(D, "code")) {
let b = { instancePath: i + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.text === void 0 || !n.call(D, "text")) {
let b = { instancePath: i + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.figures === void 0 || !n.call(D, "figures")) {
let b = { instancePath: i + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "figures" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.holds === void 0 || !n.call(D, "holds")) {
let b = { instancePath: i + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "holds" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let b = { instancePath: i + "/summary/" + w, schemaPath: "#/properties/summary/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(D))
if (!(b === "code" || b === "text" || b === "figures" || b === "holds" || b === "source")) {
let F = { instancePath: i + "/summary/" + w, schemaPath: "#/properties/summary/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.code !== void 0 && n.call(D, "code") && (W(D.code, { instancePath: i + "/summary/" + w + "/code", parentData: D, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.text !== void 0 && n.call(D, "text") && (Or(D.text, { instancePath: i + "/summary/" + w + "/text", parentData: D, parentDataProperty: "text", rootData: m, dynamicAnchors: c }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), D.figures !== void 0 && n.call(D, "figures")) {
let b = D.figures;
if (Array.isArray(b)) {
if (b.length > 20) {
let z = { instancePath: i + "/summary/" + w + "/figures", schemaPath: "#/properties/summary/items/properties/figures/maxItems", keyword: "maxItems", params: { limit: 20 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++) {
let $ = b[z];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.name === void 0 || !n.call($, "name")) {
let I = { instancePath: i + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.value === void 0 || !n.call($, "value")) {
let I = { instancePath: i + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.expected === void 0 || !n.call($, "expected")) {
let I = { instancePath: i + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "expected" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!(I === "name" || I === "value" || I === "expected")) {
let _ = { instancePath: i + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [_] : e.push(_), s++;
}
if ($.name !== void 0 && n.call($, "name")) {
let I = $.name;
if (typeof I == "string") {
if (N(I) > 40) {
let _ = { instancePath: i + "/summary/" + w + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [_] : e.push(_), s++;
}
if (!Hr.test(I)) {
let _ = { instancePath: i + "/summary/" + w + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } };
e === null ? e = [_] : e.push(_), s++;
}
} else {
let _ = { instancePath: i + "/summary/" + w + "/figures/" + z + "/name", schemaPath: "#/properties/summary/items/properties/figures/items/properties/name/type", keyword: "type", params: { type: "string" } };
e === null ? e = [_] : e.push(_), s++;
}
}
if ($.value !== void 0 && n.call($, "value") && (U($.value, { instancePath: i + "/summary/" + w + "/figures/" + z + "/value", parentData: $, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), $.expected !== void 0 && n.call($, "expected")) {
let I = $.expected, _ = s, E = !1, V = s;
U(I, { instancePath: i + "/summary/" + w + "/figures/" + z + "/expected", parentData: $, parentDataProperty: "expected", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var t = V === s;
E = E || t;
let C = s;
if (I !== null) {
let R = { instancePath: i + "/summary/" + w + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var t = C === s;
if (E = E || t, E)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let R = { instancePath: i + "/summary/" + w + "/figures/" + z + "/expected", schemaPath: "#/properties/summary/items/properties/figures/items/properties/expected/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let I = { instancePath: i + "/summary/" + w + "/figures/" + z, schemaPath: "#/properties/summary/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let F = { instancePath: i + "/summary/" + w + "/figures", schemaPath: "#/properties/summary/items/properties/figures/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.holds !== void 0 && n.call(D, "holds") && typeof D.holds != "boolean") {
let b = { instancePath: i + "/summary/" + w + "/holds", schemaPath: "#/properties/summary/items/properties/holds/type", keyword: "type", params: { type: "boolean" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.source !== void 0 && n.call(D, "source")) {
let b = D.source, F = s, z = !1, $ = s;
ie(b, { instancePath: i + "/summary/" + w + "/source", parentData: D, parentDataProperty: "source", rootData: m, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var u = $ === s;
z = z || u;
let I = s;
if (b !== "") {
let _ = { instancePath: i + "/summary/" + w + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [_] : e.push(_), s++;
}
var u = I === s;
if (z = z || u, z)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let _ = { instancePath: i + "/summary/" + w + "/source", schemaPath: "#/properties/summary/items/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let b = { instancePath: i + "/summary/" + w, schemaPath: "#/properties/summary/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let A = { instancePath: i + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.series !== void 0 && n.call(r, "series")) {
let x = r.series;
if (Array.isArray(x)) {
if (x.length > 1e6) {
let w = { instancePath: i + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = x.length;
for (let w = 0; w < A; w++) {
let D = x[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let b = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.definition === void 0 || !n.call(D, "definition")) {
let b = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.role === void 0 || !n.call(D, "role")) {
let b = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "role" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.unit === void 0 || !n.call(D, "unit")) {
let b = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let b = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.basis === void 0 || !n.call(D, "basis")) {
let b = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.scenario === void 0 || !n.call(D, "scenario")) {
let b = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "scenario" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.points === void 0 || !n.call(D, "points")) {
let b = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/required", keyword: "required", params: { missingProperty: "points" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(D))
if (!n.call(or.properties.series.items.properties, b)) {
let F = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.indicator !== void 0 && n.call(D, "indicator") && (W(D.indicator, { instancePath: i + "/series/" + w + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.definition !== void 0 && n.call(D, "definition") && (ie(D.definition, { instancePath: i + "/series/" + w + "/definition", parentData: D, parentDataProperty: "definition", rootData: m, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), D.unit !== void 0 && n.call(D, "unit")) {
let b = D.unit, F = s, z = !1, $ = s;
Ne(b, { instancePath: i + "/series/" + w + "/unit", parentData: D, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
var v = $ === s;
z = z || v;
let I = s;
if (b !== null) {
let _ = { instancePath: i + "/series/" + w + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [_] : e.push(_), s++;
}
var v = I === s;
if (z = z || v, z)
s = F, e !== null && (F ? e.length = F : e = null);
else {
let _ = { instancePath: i + "/series/" + w + "/unit", schemaPath: "#/properties/series/items/properties/unit/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [_] : e.push(_), s++;
}
}
if (D.members !== void 0 && n.call(D, "members")) {
let b = D.members;
if (Array.isArray(b)) {
if (b.length > 2e4) {
let z = { instancePath: i + "/series/" + w + "/members", schemaPath: "#/properties/series/items/properties/members/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [z] : e.push(z), s++;
}
if (b.length < 1) {
let z = { instancePath: i + "/series/" + w + "/members", schemaPath: "#/properties/series/items/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++)
Ne(b[z], { instancePath: i + "/series/" + w + "/members/" + z, parentData: b, parentDataProperty: z, rootData: m, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length);
} else {
let F = { instancePath: i + "/series/" + w + "/members", schemaPath: "#/properties/series/items/properties/members/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.breakdown !== void 0 && n.call(D, "breakdown")) {
let b = D.breakdown;
if (Array.isArray(b)) {
if (b.length > 10) {
let z = { instancePath: i + "/series/" + w + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/maxItems", keyword: "maxItems", params: { limit: 10 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++)
dt(b[z], { instancePath: i + "/series/" + w + "/breakdown/" + z, parentData: b, parentDataProperty: z, rootData: m, dynamicAnchors: c }) || (e = e === null ? dt.errors : e.concat(dt.errors), s = e.length);
} else {
let F = { instancePath: i + "/series/" + w + "/breakdown", schemaPath: "#/properties/series/items/properties/breakdown/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.basis !== void 0 && n.call(D, "basis") && (Ee(D.basis, { instancePath: i + "/series/" + w + "/basis", parentData: D, parentDataProperty: "basis", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), D.calendar !== void 0 && n.call(D, "calendar") && (W(D.calendar, { instancePath: i + "/series/" + w + "/calendar", parentData: D, parentDataProperty: "calendar", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.scenario !== void 0 && n.call(D, "scenario") && (yt(D.scenario, { instancePath: i + "/series/" + w + "/scenario", parentData: D, parentDataProperty: "scenario", rootData: m, dynamicAnchors: c }) || (e = e === null ? yt.errors : e.concat(yt.errors), s = e.length)), D.points !== void 0 && n.call(D, "points")) {
let b = D.points;
if (Array.isArray(b)) {
if (b.length > 1e4) {
let z = { instancePath: i + "/series/" + w + "/points", schemaPath: "#/properties/series/items/properties/points/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++) {
let $ = b[z];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.period === void 0 || !n.call($, "period")) {
let I = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.listDate === void 0 || !n.call($, "listDate")) {
let I = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "listDate" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.state === void 0 || !n.call($, "state")) {
let I = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "state" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.value === void 0 || !n.call($, "value")) {
let I = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "value" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.method === void 0 || !n.call($, "method")) {
let I = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "method" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.status === void 0 || !n.call($, "status")) {
let I = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "status" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.reason === void 0 || !n.call($, "reason")) {
let I = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "reason" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.sources === void 0 || !n.call($, "sources")) {
let I = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!n.call(or.properties.series.items.properties.points.items.properties, I)) {
let _ = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [_] : e.push(_), s++;
}
if ($.period !== void 0 && n.call($, "period") && (Ve($.period, { instancePath: i + "/series/" + w + "/points/" + z + "/period", parentData: $, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), $.window !== void 0 && n.call($, "window") && (ht($.window, { instancePath: i + "/series/" + w + "/points/" + z + "/window", parentData: $, parentDataProperty: "window", rootData: m, dynamicAnchors: c }) || (e = e === null ? ht.errors : e.concat(ht.errors), s = e.length)), $.listDate !== void 0 && n.call($, "listDate") && (Xe($.listDate, { instancePath: i + "/series/" + w + "/points/" + z + "/listDate", parentData: $, parentDataProperty: "listDate", rootData: m, dynamicAnchors: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), $.state !== void 0 && n.call($, "state")) {
let I = $.state;
if (!(I === "number" || I === "nil" || I === "missing" || I === "notApplicable" || I === "confidential" || I === "none")) {
let _ = { instancePath: i + "/series/" + w + "/points/" + z + "/state", schemaPath: "#/properties/series/items/properties/points/items/properties/state/enum", keyword: "enum", params: { allowedValues: or.properties.series.items.properties.points.items.properties.state.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if ($.value !== void 0 && n.call($, "value")) {
let I = $.value, _ = s, E = !1, V = s;
U(I, { instancePath: i + "/series/" + w + "/points/" + z + "/value", parentData: $, parentDataProperty: "value", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var a = V === s;
E = E || a;
let C = s;
if (I !== null) {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var a = C === s;
if (E = E || a, E)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/value", schemaPath: "#/properties/series/items/properties/points/items/properties/value/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if ($.category !== void 0 && n.call($, "category") && (ie($.category, { instancePath: i + "/series/" + w + "/points/" + z + "/category", parentData: $, parentDataProperty: "category", rootData: m, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), $.method !== void 0 && n.call($, "method") && (Pt($.method, { instancePath: i + "/series/" + w + "/points/" + z + "/method", parentData: $, parentDataProperty: "method", rootData: m, dynamicAnchors: c }) || (e = e === null ? Pt.errors : e.concat(Pt.errors), s = e.length)), $.status !== void 0 && n.call($, "status") && (gt($.status, { instancePath: i + "/series/" + w + "/points/" + z + "/status", parentData: $, parentDataProperty: "status", rootData: m, dynamicAnchors: c }) || (e = e === null ? gt.errors : e.concat(gt.errors), s = e.length)), $.reason !== void 0 && n.call($, "reason") && (kt($.reason, { instancePath: i + "/series/" + w + "/points/" + z + "/reason", parentData: $, parentDataProperty: "reason", rootData: m, dynamicAnchors: c }) || (e = e === null ? kt.errors : e.concat(kt.errors), s = e.length)), $.known !== void 0 && n.call($, "known")) {
let I = $.known, _ = s, E = !1, V = s;
U(I, { instancePath: i + "/series/" + w + "/points/" + z + "/known", parentData: $, parentDataProperty: "known", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var P = V === s;
E = E || P;
let C = s;
if (I !== null) {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var P = C === s;
if (E = E || P, E)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/known", schemaPath: "#/properties/series/items/properties/points/items/properties/known/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if ($.lower !== void 0 && n.call($, "lower")) {
let I = $.lower, _ = s, E = !1, V = s;
U(I, { instancePath: i + "/series/" + w + "/points/" + z + "/lower", parentData: $, parentDataProperty: "lower", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var y = V === s;
E = E || y;
let C = s;
if (I !== null) {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var y = C === s;
if (E = E || y, E)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/lower", schemaPath: "#/properties/series/items/properties/points/items/properties/lower/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if ($.upper !== void 0 && n.call($, "upper")) {
let I = $.upper, _ = s, E = !1, V = s;
U(I, { instancePath: i + "/series/" + w + "/points/" + z + "/upper", parentData: $, parentDataProperty: "upper", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var p = V === s;
E = E || p;
let C = s;
if (I !== null) {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [R] : e.push(R), s++;
}
var p = C === s;
if (E = E || p, E)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/upper", schemaPath: "#/properties/series/items/properties/points/items/properties/upper/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if ($.expected !== void 0 && n.call($, "expected")) {
let I = $.expected;
if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
let _ = { instancePath: i + "/series/" + w + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [_] : e.push(_), s++;
}
if (typeof I == "number" && isFinite(I) && (I < 0 || isNaN(I))) {
let _ = { instancePath: i + "/series/" + w + "/points/" + z + "/expected", schemaPath: "#/properties/series/items/properties/points/items/properties/expected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [_] : e.push(_), s++;
}
}
if ($.received !== void 0 && n.call($, "received")) {
let I = $.received;
if (!(typeof I == "number" && !(I % 1) && !isNaN(I) && isFinite(I))) {
let _ = { instancePath: i + "/series/" + w + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [_] : e.push(_), s++;
}
if (typeof I == "number" && isFinite(I) && (I < 0 || isNaN(I))) {
let _ = { instancePath: i + "/series/" + w + "/points/" + z + "/received", schemaPath: "#/properties/series/items/properties/points/items/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [_] : e.push(_), s++;
}
}
if ($.missingWeight !== void 0 && n.call($, "missingWeight")) {
let I = $.missingWeight, _ = s, E = !1, V = s;
Lr(I, { instancePath: i + "/series/" + w + "/points/" + z + "/missingWeight", parentData: $, parentDataProperty: "missingWeight", rootData: m, dynamicAnchors: c }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length);
var l = V === s;
E = E || l;
let C = s;
if (I !== "") {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [R] : e.push(R), s++;
}
var l = C === s;
if (E = E || l, E)
s = _, e !== null && (_ ? e.length = _ : e = null);
else {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/missingWeight", schemaPath: "#/properties/series/items/properties/points/items/properties/missingWeight/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [R] : e.push(R), s++;
}
}
if ($.sources !== void 0 && n.call($, "sources")) {
let I = $.sources;
if (Array.isArray(I)) {
if (I.length > 2e4) {
let E = { instancePath: i + "/series/" + w + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
e === null ? e = [E] : e.push(E), s++;
}
let _ = I.length;
for (let E = 0; E < _; E++) {
let V = I[E];
if (V && typeof V == "object" && !Array.isArray(V)) {
if (V.unit === void 0 || !n.call(V, "unit")) {
let C = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [C] : e.push(C), s++;
}
if (V.share === void 0 || !n.call(V, "share")) {
let C = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "share" } };
e === null ? e = [C] : e.push(C), s++;
}
if (V.observation === void 0 || !n.call(V, "observation")) {
let C = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/required", keyword: "required", params: { missingProperty: "observation" } };
e === null ? e = [C] : e.push(C), s++;
}
for (let C of Object.keys(V))
if (!(C === "unit" || C === "share" || C === "observation" || C === "part")) {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C } };
e === null ? e = [R] : e.push(R), s++;
}
if (V.unit !== void 0 && n.call(V, "unit") && (Ne(V.unit, { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/unit", parentData: V, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), V.share !== void 0 && n.call(V, "share")) {
let C = V.share, R = s, de = !1, ee = s;
Lr(C, { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/share", parentData: V, parentDataProperty: "share", rootData: m, dynamicAnchors: c }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length);
var f = ee === s;
de = de || f;
let G = s;
if (C !== null) {
let re = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [re] : e.push(re), s++;
}
var f = G === s;
if (de = de || f, de)
s = R, e !== null && (R ? e.length = R : e = null);
else {
let re = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/share", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [re] : e.push(re), s++;
}
}
if (V.observation !== void 0 && n.call(V, "observation")) {
let C = V.observation, R = s, de = !1, ee = s;
ie(C, { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/observation", parentData: V, parentDataProperty: "observation", rootData: m, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
var g = ee === s;
de = de || g;
let G = s;
if (C !== null) {
let re = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [re] : e.push(re), s++;
}
var g = G === s;
if (de = de || g, de)
s = R, e !== null && (R ? e.length = R : e = null);
else {
let re = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/observation", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/observation/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [re] : e.push(re), s++;
}
}
if (V.part !== void 0 && n.call(V, "part")) {
let C = V.part;
if (typeof C == "string") {
if (N(C) > 200) {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [R] : e.push(R), s++;
}
if (!Co.test(C)) {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*$" } };
e === null ? e = [R] : e.push(R), s++;
}
} else {
let R = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E + "/part", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/properties/part/type", keyword: "type", params: { type: "string" } };
e === null ? e = [R] : e.push(R), s++;
}
}
} else {
let C = { instancePath: i + "/series/" + w + "/points/" + z + "/sources/" + E, schemaPath: "#/properties/series/items/properties/points/items/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [C] : e.push(C), s++;
}
}
} else {
let _ = { instancePath: i + "/series/" + w + "/points/" + z + "/sources", schemaPath: "#/properties/series/items/properties/points/items/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), s++;
}
}
if ($.changes !== void 0 && n.call($, "changes")) {
let I = $.changes;
if (Array.isArray(I)) {
if (I.length > 2e3) {
let E = { instancePath: i + "/series/" + w + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let _ = I.length;
for (let E = 0; E < _; E++)
_r(I[E], { instancePath: i + "/series/" + w + "/points/" + z + "/changes/" + E, parentData: I, parentDataProperty: E, rootData: m, dynamicAnchors: c }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
} else {
let _ = { instancePath: i + "/series/" + w + "/points/" + z + "/changes", schemaPath: "#/properties/series/items/properties/points/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), s++;
}
}
$.adjustment !== void 0 && n.call($, "adjustment") && (U($.adjustment, { instancePath: i + "/series/" + w + "/points/" + z + "/adjustment", parentData: $, parentDataProperty: "adjustment", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), $.source !== void 0 && n.call($, "source") && (W($.source, { instancePath: i + "/series/" + w + "/points/" + z + "/source", parentData: $, parentDataProperty: "source", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length));
} else {
let I = { instancePath: i + "/series/" + w + "/points/" + z, schemaPath: "#/properties/series/items/properties/points/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let F = { instancePath: i + "/series/" + w + "/points", schemaPath: "#/properties/series/items/properties/points/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.role !== void 0 && n.call(D, "role")) {
let b = D.role;
if (!(b === "unit" || b === "group" || b === "unallocated")) {
let F = { instancePath: i + "/series/" + w + "/role", schemaPath: "#/properties/series/items/properties/role/enum", keyword: "enum", params: { allowedValues: or.properties.series.items.properties.role.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.breaks !== void 0 && n.call(D, "breaks")) {
let b = D.breaks;
if (Array.isArray(b)) {
if (b.length > 200) {
let z = { instancePath: i + "/series/" + w + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [z] : e.push(z), s++;
}
let F = b.length;
for (let z = 0; z < F; z++) {
let $ = b[z];
if ($ && typeof $ == "object" && !Array.isArray($)) {
if ($.date === void 0 || !n.call($, "date")) {
let I = { instancePath: i + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "date" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.kind === void 0 || !n.call($, "kind")) {
let I = { instancePath: i + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [I] : e.push(I), s++;
}
if ($.changes === void 0 || !n.call($, "changes")) {
let I = { instancePath: i + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/required", keyword: "required", params: { missingProperty: "changes" } };
e === null ? e = [I] : e.push(I), s++;
}
for (let I of Object.keys($))
if (!(I === "date" || I === "kind" || I === "changes")) {
let _ = { instancePath: i + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
e === null ? e = [_] : e.push(_), s++;
}
if ($.date !== void 0 && n.call($, "date") && (Xe($.date, { instancePath: i + "/series/" + w + "/breaks/" + z + "/date", parentData: $, parentDataProperty: "date", rootData: m, dynamicAnchors: c }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), $.kind !== void 0 && n.call($, "kind")) {
let I = $.kind;
if (!(I === "territory" || I === "definition")) {
let _ = { instancePath: i + "/series/" + w + "/breaks/" + z + "/kind", schemaPath: "#/properties/series/items/properties/breaks/items/properties/kind/enum", keyword: "enum", params: { allowedValues: or.properties.series.items.properties.breaks.items.properties.kind.enum } };
e === null ? e = [_] : e.push(_), s++;
}
}
if ($.changes !== void 0 && n.call($, "changes")) {
let I = $.changes;
if (Array.isArray(I)) {
if (I.length > 2e3) {
let E = { instancePath: i + "/series/" + w + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
e === null ? e = [E] : e.push(E), s++;
}
let _ = I.length;
for (let E = 0; E < _; E++)
_r(I[E], { instancePath: i + "/series/" + w + "/breaks/" + z + "/changes/" + E, parentData: I, parentDataProperty: E, rootData: m, dynamicAnchors: c }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length);
} else {
let _ = { instancePath: i + "/series/" + w + "/breaks/" + z + "/changes", schemaPath: "#/properties/series/items/properties/breaks/items/properties/changes/type", keyword: "type", params: { type: "array" } };
e === null ? e = [_] : e.push(_), s++;
}
}
} else {
let I = { instancePath: i + "/series/" + w + "/breaks/" + z, schemaPath: "#/properties/series/items/properties/breaks/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [I] : e.push(I), s++;
}
}
} else {
let F = { instancePath: i + "/series/" + w + "/breaks", schemaPath: "#/properties/series/items/properties/breaks/type", keyword: "type", params: { type: "array" } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: i + "/series/" + w, schemaPath: "#/properties/series/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let A = { instancePath: i + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.reconciliations !== void 0 && n.call(r, "reconciliations")) {
let x = r.reconciliations;
if (Array.isArray(x)) {
if (x.length > 1e6) {
let w = { instancePath: i + "/reconciliations", schemaPath: "#/properties/reconciliations/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = x.length;
for (let w = 0; w < A; w++) {
let D = x[w], b = s, F = !0, z = s;
if (D && typeof D == "object" && !Array.isArray(D) && D.verdict !== void 0 && n.call(D, "verdict") && D.verdict !== "notComparable") {
let $ = {};
e === null ? e = [$] : e.push($), s++;
}
var h = z === s;
if (s = b, e !== null && (b ? e.length = b : e = null), h) {
let $ = s;
if (D && typeof D == "object" && !Array.isArray(D) && D.difference !== void 0 && n.call(D, "difference") && D.difference !== null) {
let _ = { instancePath: i + "/reconciliations/" + w + "/difference", schemaPath: "#/properties/reconciliations/items/then/properties/difference/type", keyword: "type", params: { type: "null" } };
e === null ? e = [_] : e.push(_), s++;
}
var h = $ === s;
if (F = h, F) {
var d = {};
d.difference = !0, d.verdict = !0;
}
}
if (!F) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/if", keyword: "if", params: { failingKeyword: "then" } };
e === null ? e = [$] : e.push($), s++;
}
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.kind === void 0 || !n.call(D, "kind")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.relation === void 0 || !n.call(D, "relation")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.period === void 0 || !n.call(D, "period")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.unit === void 0 || !n.call(D, "unit")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "unit" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.ours === void 0 || !n.call(D, "ours")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "ours" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.published === void 0 || !n.call(D, "published")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "published" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.difference === void 0 || !n.call(D, "difference")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "difference" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.tolerance === void 0 || !n.call(D, "tolerance")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "tolerance" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.verdict === void 0 || !n.call(D, "verdict")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "verdict" } };
e === null ? e = [$] : e.push($), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [$] : e.push($), s++;
}
for (let $ of Object.keys(D))
if (!n.call(or.properties.reconciliations.items.properties, $)) {
let I = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
e === null ? e = [I] : e.push(I), s++;
}
if (D.kind !== void 0 && n.call(D, "kind") && (W(D.kind, { instancePath: i + "/reconciliations/" + w + "/kind", parentData: D, parentDataProperty: "kind", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.relation !== void 0 && n.call(D, "relation") && (W(D.relation, { instancePath: i + "/reconciliations/" + w + "/relation", parentData: D, parentDataProperty: "relation", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.indicator !== void 0 && n.call(D, "indicator") && (W(D.indicator, { instancePath: i + "/reconciliations/" + w + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.breakdown !== void 0 && n.call(D, "breakdown")) {
let $ = D.breakdown;
if (typeof $ == "string") {
if (N($) > 200) {
let I = { instancePath: i + "/reconciliations/" + w + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [I] : e.push(I), s++;
}
if (!qn.test($)) {
let I = { instancePath: i + "/reconciliations/" + w + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [I] : e.push(I), s++;
}
} else {
let I = { instancePath: i + "/reconciliations/" + w + "/breakdown", schemaPath: "#/properties/reconciliations/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [I] : e.push(I), s++;
}
}
if (D.period !== void 0 && n.call(D, "period") && (Ve(D.period, { instancePath: i + "/reconciliations/" + w + "/period", parentData: D, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), D.partsPeriod !== void 0 && n.call(D, "partsPeriod") && (Ve(D.partsPeriod, { instancePath: i + "/reconciliations/" + w + "/partsPeriod", parentData: D, parentDataProperty: "partsPeriod", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), D.unit !== void 0 && n.call(D, "unit") && (Ne(D.unit, { instancePath: i + "/reconciliations/" + w + "/unit", parentData: D, parentDataProperty: "unit", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), D.ours !== void 0 && n.call(D, "ours")) {
let $ = D.ours, I = s, _ = !1, E = s;
U($, { instancePath: i + "/reconciliations/" + w + "/ours", parentData: D, parentDataProperty: "ours", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var q = E === s;
_ = _ || q;
let V = s;
if ($ !== null) {
let C = { instancePath: i + "/reconciliations/" + w + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var q = V === s;
if (_ = _ || q, _)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: i + "/reconciliations/" + w + "/ours", schemaPath: "#/properties/reconciliations/items/properties/ours/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (D.oursMeasure !== void 0 && n.call(D, "oursMeasure") && (W(D.oursMeasure, { instancePath: i + "/reconciliations/" + w + "/oursMeasure", parentData: D, parentDataProperty: "oursMeasure", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.published !== void 0 && n.call(D, "published")) {
let $ = D.published, I = s, _ = !1, E = s;
U($, { instancePath: i + "/reconciliations/" + w + "/published", parentData: D, parentDataProperty: "published", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var k = E === s;
_ = _ || k;
let V = s;
if ($ !== null) {
let C = { instancePath: i + "/reconciliations/" + w + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var k = V === s;
if (_ = _ || k, _)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: i + "/reconciliations/" + w + "/published", schemaPath: "#/properties/reconciliations/items/properties/published/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (D.difference !== void 0 && n.call(D, "difference")) {
let $ = D.difference, I = s, _ = !1, E = s;
U($, { instancePath: i + "/reconciliations/" + w + "/difference", parentData: D, parentDataProperty: "difference", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
var j = E === s;
_ = _ || j;
let V = s;
if ($ !== null) {
let C = { instancePath: i + "/reconciliations/" + w + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf/1/type", keyword: "type", params: { type: "null" } };
e === null ? e = [C] : e.push(C), s++;
}
var j = V === s;
if (_ = _ || j, _)
s = I, e !== null && (I ? e.length = I : e = null);
else {
let C = { instancePath: i + "/reconciliations/" + w + "/difference", schemaPath: "#/properties/reconciliations/items/properties/difference/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [C] : e.push(C), s++;
}
}
if (D.tolerance !== void 0 && n.call(D, "tolerance") && (U(D.tolerance, { instancePath: i + "/reconciliations/" + w + "/tolerance", parentData: D, parentDataProperty: "tolerance", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.verdict !== void 0 && n.call(D, "verdict")) {
let $ = D.verdict;
if (!($ === "equal" || $ === "withinTolerance" || $ === "differs" || $ === "notComparable")) {
let I = { instancePath: i + "/reconciliations/" + w + "/verdict", schemaPath: "#/properties/reconciliations/items/properties/verdict/enum", keyword: "enum", params: { allowedValues: or.properties.reconciliations.items.properties.verdict.enum } };
e === null ? e = [I] : e.push(I), s++;
}
}
D.source !== void 0 && n.call(D, "source") && (ie(D.source, { instancePath: i + "/reconciliations/" + w + "/source", parentData: D, parentDataProperty: "source", rootData: m, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), D.note !== void 0 && n.call(D, "note") && (wt(D.note, { instancePath: i + "/reconciliations/" + w + "/note", parentData: D, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? wt.errors : e.concat(wt.errors), s = e.length));
} else {
let $ = { instancePath: i + "/reconciliations/" + w, schemaPath: "#/properties/reconciliations/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [$] : e.push($), s++;
}
}
} else {
let A = { instancePath: i + "/reconciliations", schemaPath: "#/properties/reconciliations/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.comparisons !== void 0 && n.call(r, "comparisons")) {
let x = r.comparisons;
if (Array.isArray(x)) {
if (x.length > 1e4) {
let w = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = x.length;
for (let w = 0; w < A; w++) {
let D = x[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.relation === void 0 || !n.call(D, "relation")) {
let b = { instancePath: i + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "relation" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.kind === void 0 || !n.call(D, "kind")) {
let b = { instancePath: i + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.compared === void 0 || !n.call(D, "compared")) {
let b = { instancePath: i + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "compared" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.equal === void 0 || !n.call(D, "equal")) {
let b = { instancePath: i + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "equal" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.withinTolerance === void 0 || !n.call(D, "withinTolerance")) {
let b = { instancePath: i + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "withinTolerance" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.differs === void 0 || !n.call(D, "differs")) {
let b = { instancePath: i + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "differs" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.notComparable === void 0 || !n.call(D, "notComparable")) {
let b = { instancePath: i + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/required", keyword: "required", params: { missingProperty: "notComparable" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(D))
if (!(b === "relation" || b === "kind" || b === "compared" || b === "equal" || b === "withinTolerance" || b === "differs" || b === "notComparable")) {
let F = { instancePath: i + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.relation !== void 0 && n.call(D, "relation") && (W(D.relation, { instancePath: i + "/comparisons/" + w + "/relation", parentData: D, parentDataProperty: "relation", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.kind !== void 0 && n.call(D, "kind") && (W(D.kind, { instancePath: i + "/comparisons/" + w + "/kind", parentData: D, parentDataProperty: "kind", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.compared !== void 0 && n.call(D, "compared")) {
let b = D.compared;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/compared", schemaPath: "#/properties/comparisons/items/properties/compared/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.equal !== void 0 && n.call(D, "equal")) {
let b = D.equal;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/equal", schemaPath: "#/properties/comparisons/items/properties/equal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.withinTolerance !== void 0 && n.call(D, "withinTolerance")) {
let b = D.withinTolerance;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/withinTolerance", schemaPath: "#/properties/comparisons/items/properties/withinTolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.differs !== void 0 && n.call(D, "differs")) {
let b = D.differs;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/differs", schemaPath: "#/properties/comparisons/items/properties/differs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.notComparable !== void 0 && n.call(D, "notComparable")) {
let b = D.notComparable;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: i + "/comparisons/" + w + "/notComparable", schemaPath: "#/properties/comparisons/items/properties/notComparable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: i + "/comparisons/" + w, schemaPath: "#/properties/comparisons/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let A = { instancePath: i + "/comparisons", schemaPath: "#/properties/comparisons/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.conservation !== void 0 && n.call(r, "conservation")) {
let x = r.conservation;
if (Array.isArray(x)) {
if (x.length > 1e6) {
let w = { instancePath: i + "/conservation", schemaPath: "#/properties/conservation/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = x.length;
for (let w = 0; w < A; w++) {
let D = x[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.indicator === void 0 || !n.call(D, "indicator")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "indicator" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.definition === void 0 || !n.call(D, "definition")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "definition" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.breakdown === void 0 || !n.call(D, "breakdown")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "breakdown" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.source === void 0 || !n.call(D, "source")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "source" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.basis === void 0 || !n.call(D, "basis")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "basis" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.period === void 0 || !n.call(D, "period")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "period" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.amounts === void 0 || !n.call(D, "amounts")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "amounts" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.sources === void 0 || !n.call(D, "sources")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "sources" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.values === void 0 || !n.call(D, "values")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "values" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.known === void 0 || !n.call(D, "known")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "known" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.unallocated === void 0 || !n.call(D, "unallocated")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unallocated" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.unresolved === void 0 || !n.call(D, "unresolved")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolved" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.restatedBySource === void 0 || !n.call(D, "restatedBySource")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "restatedBySource" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.lost === void 0 || !n.call(D, "lost")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "lost" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.exactUnits === void 0 || !n.call(D, "exactUnits")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "exactUnits" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.boundedUnits === void 0 || !n.call(D, "boundedUnits")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "boundedUnits" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.unresolvedUnits === void 0 || !n.call(D, "unresolvedUnits")) {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/required", keyword: "required", params: { missingProperty: "unresolvedUnits" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(D))
if (!n.call(or.properties.conservation.items.properties, b)) {
let F = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.indicator !== void 0 && n.call(D, "indicator") && (W(D.indicator, { instancePath: i + "/conservation/" + w + "/indicator", parentData: D, parentDataProperty: "indicator", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.definition !== void 0 && n.call(D, "definition") && (ie(D.definition, { instancePath: i + "/conservation/" + w + "/definition", parentData: D, parentDataProperty: "definition", rootData: m, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), D.breakdown !== void 0 && n.call(D, "breakdown")) {
let b = D.breakdown;
if (typeof b == "string") {
if (N(b) > 200) {
let F = { instancePath: i + "/conservation/" + w + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/maxLength", keyword: "maxLength", params: { limit: 200 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!qn.test(b)) {
let F = { instancePath: i + "/conservation/" + w + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9-]+=[a-z0-9-]+(;[a-z0-9-]+=[a-z0-9-]+)*)?$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: i + "/conservation/" + w + "/breakdown", schemaPath: "#/properties/conservation/items/properties/breakdown/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.source !== void 0 && n.call(D, "source") && (W(D.source, { instancePath: i + "/conservation/" + w + "/source", parentData: D, parentDataProperty: "source", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.basis !== void 0 && n.call(D, "basis") && (Ee(D.basis, { instancePath: i + "/conservation/" + w + "/basis", parentData: D, parentDataProperty: "basis", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), D.period !== void 0 && n.call(D, "period") && (Ve(D.period, { instancePath: i + "/conservation/" + w + "/period", parentData: D, parentDataProperty: "period", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), D.amounts !== void 0 && n.call(D, "amounts")) {
let b = D.amounts;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: i + "/conservation/" + w + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: i + "/conservation/" + w + "/amounts", schemaPath: "#/properties/conservation/items/properties/amounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.sources !== void 0 && n.call(D, "sources") && (U(D.sources, { instancePath: i + "/conservation/" + w + "/sources", parentData: D, parentDataProperty: "sources", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.values !== void 0 && n.call(D, "values") && (U(D.values, { instancePath: i + "/conservation/" + w + "/values", parentData: D, parentDataProperty: "values", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.known !== void 0 && n.call(D, "known") && (U(D.known, { instancePath: i + "/conservation/" + w + "/known", parentData: D, parentDataProperty: "known", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.unallocated !== void 0 && n.call(D, "unallocated") && (U(D.unallocated, { instancePath: i + "/conservation/" + w + "/unallocated", parentData: D, parentDataProperty: "unallocated", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.unresolved !== void 0 && n.call(D, "unresolved") && (U(D.unresolved, { instancePath: i + "/conservation/" + w + "/unresolved", parentData: D, parentDataProperty: "unresolved", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.restatedBySource !== void 0 && n.call(D, "restatedBySource") && (U(D.restatedBySource, { instancePath: i + "/conservation/" + w + "/restatedBySource", parentData: D, parentDataProperty: "restatedBySource", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.lost !== void 0 && n.call(D, "lost") && (U(D.lost, { instancePath: i + "/conservation/" + w + "/lost", parentData: D, parentDataProperty: "lost", rootData: m, dynamicAnchors: c }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), D.exactUnits !== void 0 && n.call(D, "exactUnits")) {
let b = D.exactUnits;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: i + "/conservation/" + w + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: i + "/conservation/" + w + "/exactUnits", schemaPath: "#/properties/conservation/items/properties/exactUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.boundedUnits !== void 0 && n.call(D, "boundedUnits")) {
let b = D.boundedUnits;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: i + "/conservation/" + w + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: i + "/conservation/" + w + "/boundedUnits", schemaPath: "#/properties/conservation/items/properties/boundedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.unresolvedUnits !== void 0 && n.call(D, "unresolvedUnits")) {
let b = D.unresolvedUnits;
if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
let F = { instancePath: i + "/conservation/" + w + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/type", keyword: "type", params: { type: "integer" } };
e === null ? e = [F] : e.push(F), s++;
}
if (typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) {
let F = { instancePath: i + "/conservation/" + w + "/unresolvedUnits", schemaPath: "#/properties/conservation/items/properties/unresolvedUnits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
e === null ? e = [F] : e.push(F), s++;
}
}
} else {
let b = { instancePath: i + "/conservation/" + w, schemaPath: "#/properties/conservation/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let A = { instancePath: i + "/conservation", schemaPath: "#/properties/conservation/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.markers !== void 0 && n.call(r, "markers")) {
let x = r.markers;
if (Array.isArray(x)) {
if (x.length > 200) {
let w = { instancePath: i + "/markers", schemaPath: "#/properties/markers/maxItems", keyword: "maxItems", params: { limit: 200 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = x.length;
for (let w = 0; w < A; w++) {
let D = x[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.kind === void 0 || !n.call(D, "kind")) {
let b = { instancePath: i + "/markers/" + w, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.code === void 0 || !n.call(D, "code")) {
let b = { instancePath: i + "/markers/" + w, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.text === void 0 || !n.call(D, "text")) {
let b = { instancePath: i + "/markers/" + w, schemaPath: "#/properties/markers/items/required", keyword: "required", params: { missingProperty: "text" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(D))
if (!(b === "kind" || b === "code" || b === "text")) {
let F = { instancePath: i + "/markers/" + w, schemaPath: "#/properties/markers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
if (D.kind !== void 0 && n.call(D, "kind")) {
let b = D.kind;
if (!(b === "method" || b === "reason" || b === "status" || b === "break")) {
let F = { instancePath: i + "/markers/" + w + "/kind", schemaPath: "#/properties/markers/items/properties/kind/enum", keyword: "enum", params: { allowedValues: or.properties.markers.items.properties.kind.enum } };
e === null ? e = [F] : e.push(F), s++;
}
}
if (D.code !== void 0 && n.call(D, "code")) {
let b = D.code;
if (typeof b == "string") {
if (N(b) > 40) {
let F = { instancePath: i + "/markers/" + w + "/code", schemaPath: "#/properties/markers/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 40 } };
e === null ? e = [F] : e.push(F), s++;
}
if (!To.test(b)) {
let F = { instancePath: i + "/markers/" + w + "/code", schemaPath: "#/properties/markers/items/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z-]+$" } };
e === null ? e = [F] : e.push(F), s++;
}
} else {
let F = { instancePath: i + "/markers/" + w + "/code", schemaPath: "#/properties/markers/items/properties/code/type", keyword: "type", params: { type: "string" } };
e === null ? e = [F] : e.push(F), s++;
}
}
D.text !== void 0 && n.call(D, "text") && (Or(D.text, { instancePath: i + "/markers/" + w + "/text", parentData: D, parentDataProperty: "text", rootData: m, dynamicAnchors: c }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length));
} else {
let b = { instancePath: i + "/markers/" + w, schemaPath: "#/properties/markers/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let A = { instancePath: i + "/markers", schemaPath: "#/properties/markers/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.sources !== void 0 && n.call(r, "sources")) {
let x = r.sources;
if (Array.isArray(x)) {
if (x.length > 1e3) {
let w = { instancePath: i + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = x.length;
for (let w = 0; w < A; w++) {
let D = x[w];
if (D && typeof D == "object" && !Array.isArray(D)) {
if (D.id === void 0 || !n.call(D, "id")) {
let b = { instancePath: i + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.class === void 0 || !n.call(D, "class")) {
let b = { instancePath: i + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "class" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.publisher === void 0 || !n.call(D, "publisher")) {
let b = { instancePath: i + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "publisher" } };
e === null ? e = [b] : e.push(b), s++;
}
if (D.origin === void 0 || !n.call(D, "origin")) {
let b = { instancePath: i + "/sources/" + w, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: "origin" } };
e === null ? e = [b] : e.push(b), s++;
}
for (let b of Object.keys(D))
if (!(b === "id" || b === "class" || b === "publisher" || b === "origin")) {
let F = { instancePath: i + "/sources/" + w, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
e === null ? e = [F] : e.push(F), s++;
}
D.id !== void 0 && n.call(D, "id") && (W(D.id, { instancePath: i + "/sources/" + w + "/id", parentData: D, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.class !== void 0 && n.call(D, "class") && (W(D.class, { instancePath: i + "/sources/" + w + "/class", parentData: D, parentDataProperty: "class", rootData: m, dynamicAnchors: c }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), D.publisher !== void 0 && n.call(D, "publisher") && (ie(D.publisher, { instancePath: i + "/sources/" + w + "/publisher", parentData: D, parentDataProperty: "publisher", rootData: m, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), D.origin !== void 0 && n.call(D, "origin") && (ie(D.origin, { instancePath: i + "/sources/" + w + "/origin", parentData: D, parentDataProperty: "origin", rootData: m, dynamicAnchors: c }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
} else {
let b = { instancePath: i + "/sources/" + w, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" } };
e === null ? e = [b] : e.push(b), s++;
}
}
} else {
let A = { instancePath: i + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
if (r.findings !== void 0 && n.call(r, "findings")) {
let x = r.findings;
if (Array.isArray(x)) {
if (x.length > 1e6) {
let w = { instancePath: i + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e6 } };
e === null ? e = [w] : e.push(w), s++;
}
let A = x.length;
for (let w = 0; w < A; w++)
Se(x[w], { instancePath: i + "/findings/" + w, parentData: x, parentDataProperty: w, rootData: m, dynamicAnchors: c }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length);
} else {
let A = { instancePath: i + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
e === null ? e = [A] : e.push(A), s++;
}
}
} else {
let x = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [x] : e.push(x), s++;
}
return an.errors = e, s === 0;
}
an.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var cl = pn, Rt = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/transfer.schema.json", type: "object", additionalProperties: !1, required: ["change", "from", "to", "kind", "area", "population"], properties: { change: { $ref: "common.schema.json#/$defs/changeId" }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, kind: { enum: ["whole", "part", "undetermined"] }, area: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, population: { anyOf: [{ enum: ["all", "part", "none"] }, { const: "" }] }, evidence: { anyOf: [{ enum: ["official", "alias"] }, { const: "" }] }, note: { anyOf: [{ $ref: "common.schema.json#/$defs/longText" }, { const: "" }] } } };
function vt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = vt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return vt.errors = e, s === 0;
}
vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ar(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ar.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ar.errors = e, s === 0;
}
Ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = bt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 4e3) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!_t.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\S" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return bt.errors = e, s === 0;
}
bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pn(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = pn.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.change === void 0 || !n.call(r, "change")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.from === void 0 || !n.call(r, "from")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.to === void 0 || !n.call(r, "to")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.kind === void 0 || !n.call(r, "kind")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.area === void 0 || !n.call(r, "area")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "area" } };
e === null ? e = [p] : e.push(p), s++;
}
if (r.population === void 0 || !n.call(r, "population")) {
let p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "population" } };
e === null ? e = [p] : e.push(p), s++;
}
for (let p of Object.keys(r))
if (!(p === "change" || p === "from" || p === "to" || p === "kind" || p === "area" || p === "population" || p === "evidence" || p === "note")) {
let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
e === null ? e = [l] : e.push(l), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (vt(r.change, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: m, dynamicAnchors: c }) || (e = e === null ? vt.errors : e.concat(vt.errors), s = e.length)), r.from !== void 0 && n.call(r, "from")) {
let p = r.from, l = s, f = !1, g = s;
Ar(p, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var t = g === s;
f = f || t;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var t = h === s;
if (f = f || t, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.to !== void 0 && n.call(r, "to")) {
let p = r.to, l = s, f = !1, g = s;
Ar(p, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length);
var u = g === s;
f = f || u;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var u = h === s;
if (f = f || u, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.kind !== void 0 && n.call(r, "kind")) {
let p = r.kind;
if (!(p === "whole" || p === "part" || p === "undetermined")) {
let l = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Rt.properties.kind.enum } };
e === null ? e = [l] : e.push(l), s++;
}
}
if (r.area !== void 0 && n.call(r, "area")) {
let p = r.area, l = s, f = !1, g = s;
if (!(p === "all" || p === "part" || p === "none")) {
let d = { instancePath: i + "/area", schemaPath: "#/properties/area/anyOf/0/enum", keyword: "enum", params: { allowedValues: Rt.properties.area.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var v = g === s;
f = f || v;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/area", schemaPath: "#/properties/area/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var v = h === s;
if (f = f || v, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/area", schemaPath: "#/properties/area/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.population !== void 0 && n.call(r, "population")) {
let p = r.population, l = s, f = !1, g = s;
if (!(p === "all" || p === "part" || p === "none")) {
let d = { instancePath: i + "/population", schemaPath: "#/properties/population/anyOf/0/enum", keyword: "enum", params: { allowedValues: Rt.properties.population.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var a = g === s;
f = f || a;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/population", schemaPath: "#/properties/population/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var a = h === s;
if (f = f || a, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/population", schemaPath: "#/properties/population/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.evidence !== void 0 && n.call(r, "evidence")) {
let p = r.evidence, l = s, f = !1, g = s;
if (!(p === "official" || p === "alias")) {
let d = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/enum", keyword: "enum", params: { allowedValues: Rt.properties.evidence.anyOf[0].enum } };
e === null ? e = [d] : e.push(d), s++;
}
var P = g === s;
f = f || P;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var P = h === s;
if (f = f || P, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.note !== void 0 && n.call(r, "note")) {
let p = r.note, l = s, f = !1, g = s;
bt(p, { instancePath: i + "/note", parentData: r, parentDataProperty: "note", rootData: m, dynamicAnchors: c }) || (e = e === null ? bt.errors : e.concat(bt.errors), s = e.length);
var y = g === s;
f = f || y;
let h = s;
if (p !== "") {
let d = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [d] : e.push(d), s++;
}
var y = h === s;
if (f = f || y, f)
s = l, e !== null && (l ? e.length = l : e = null);
else {
let d = { instancePath: i + "/note", schemaPath: "#/properties/note/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [d] : e.push(d), s++;
}
}
} else {
let p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [p] : e.push(p), s++;
}
return pn.errors = e, s === 0;
}
pn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var dl = un, Wn = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://chitieu.example/schemas/unit.schema.json", type: "object", additionalProperties: !1, required: ["id", "code", "level", "type", "name", "parent", "validFrom", "validTo"], properties: { id: { $ref: "common.schema.json#/$defs/unitId" }, level: { $ref: "common.schema.json#/$defs/level" }, code: { $ref: "common.schema.json#/$defs/unitCode" }, type: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] }, name: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { const: "" }] }, validFrom: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, validTo: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { const: "" }] }, change: { anyOf: [{ $ref: "common.schema.json#/$defs/changeId" }, { const: "" }] }, class: { anyOf: [{ enum: ["urban", "rural"] }, { const: "" }] }, continuity: { anyOf: [{ const: "assumed" }, { const: "" }] }, dateKind: { anyOf: [{ $ref: "common.schema.json#/$defs/dateKind" }, { const: "" }] }, nameEn: { anyOf: [{ $ref: "common.schema.json#/$defs/shortText" }, { const: "" }] } }, $defs: { unitVersion: { type: "object", additionalProperties: !1, required: ["code", "name", "type", "parent", "from", "to"], properties: { code: { $ref: "common.schema.json#/$defs/unitCode" }, name: { $ref: "common.schema.json#/$defs/shortText" }, type: { $ref: "common.schema.json#/$defs/shortText" }, parent: { anyOf: [{ $ref: "common.schema.json#/$defs/unitId" }, { type: "null" }] }, from: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, to: { anyOf: [{ $ref: "common.schema.json#/$defs/isoDate" }, { type: "null" }] }, change: { $ref: "common.schema.json#/$defs/changeId" }, class: { enum: ["urban", "rural"] }, continuity: { const: "assumed" }, dateKind: { $ref: "common.schema.json#/$defs/dateKind" } } } } };
function Er(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = qt.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!Yr.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return qt.errors = e, s === 0;
}
qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $t(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = $t.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 100) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return $t.errors = e, s === 0;
}
$t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = er.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return er.errors = e, s === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Nr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (!he.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
e === null ? e = [t] : e.push(t), s++;
}
if (!ye(r)) {
let t = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Dt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Dt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Dt.errors = e, s === 0;
}
Dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function jt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = jt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(r === "legal" || r === "observed")) {
let t = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jn.enum } };
e === null ? e = [t] : e.push(t), s++;
}
return jt.errors = e, s === 0;
}
jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function un(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = un.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
if (r.id === void 0 || !n.call(r, "id")) {
let g = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.code === void 0 || !n.call(r, "code")) {
let g = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.level === void 0 || !n.call(r, "level")) {
let g = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.type === void 0 || !n.call(r, "type")) {
let g = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.name === void 0 || !n.call(r, "name")) {
let g = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.parent === void 0 || !n.call(r, "parent")) {
let g = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parent" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.validFrom === void 0 || !n.call(r, "validFrom")) {
let g = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validFrom" } };
e === null ? e = [g] : e.push(g), s++;
}
if (r.validTo === void 0 || !n.call(r, "validTo")) {
let g = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validTo" } };
e === null ? e = [g] : e.push(g), s++;
}
for (let g of Object.keys(r))
if (!n.call(Wn.properties, g)) {
let h = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.id !== void 0 && n.call(r, "id") && (Er(r.id, { instancePath: i + "/id", parentData: r, parentDataProperty: "id", rootData: m, dynamicAnchors: c }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), r.level !== void 0 && n.call(r, "level") && (qt(r.level, { instancePath: i + "/level", parentData: r, parentDataProperty: "level", rootData: m, dynamicAnchors: c }) || (e = e === null ? qt.errors : e.concat(qt.errors), s = e.length)), r.code !== void 0 && n.call(r, "code") && ($t(r.code, { instancePath: i + "/code", parentData: r, parentDataProperty: "code", rootData: m, dynamicAnchors: c }) || (e = e === null ? $t.errors : e.concat($t.errors), s = e.length)), r.type !== void 0 && n.call(r, "type")) {
let g = r.type, h = s, d = !1, q = s;
er(g, { instancePath: i + "/type", parentData: r, parentDataProperty: "type", rootData: m, dynamicAnchors: c }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var t = q === s;
d = d || t;
let k = s;
if (g !== "") {
let j = { instancePath: i + "/type", schemaPath: "#/properties/type/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var t = k === s;
if (d = d || t, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.name !== void 0 && n.call(r, "name") && (er(r.name, { instancePath: i + "/name", parentData: r, parentDataProperty: "name", rootData: m, dynamicAnchors: c }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), r.parent !== void 0 && n.call(r, "parent")) {
let g = r.parent, h = s, d = !1, q = s;
Er(g, { instancePath: i + "/parent", parentData: r, parentDataProperty: "parent", rootData: m, dynamicAnchors: c }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length);
var u = q === s;
d = d || u;
let k = s;
if (g !== "") {
let j = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var u = k === s;
if (d = d || u, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.validFrom !== void 0 && n.call(r, "validFrom")) {
let g = r.validFrom, h = s, d = !1, q = s;
Nr(g, { instancePath: i + "/validFrom", parentData: r, parentDataProperty: "validFrom", rootData: m, dynamicAnchors: c }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var v = q === s;
d = d || v;
let k = s;
if (g !== "") {
let j = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var v = k === s;
if (d = d || v, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/validFrom", schemaPath: "#/properties/validFrom/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.validTo !== void 0 && n.call(r, "validTo")) {
let g = r.validTo, h = s, d = !1, q = s;
Nr(g, { instancePath: i + "/validTo", parentData: r, parentDataProperty: "validTo", rootData: m, dynamicAnchors: c }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length);
var a = q === s;
d = d || a;
let k = s;
if (g !== "") {
let j = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var a = k === s;
if (d = d || a, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/validTo", schemaPath: "#/properties/validTo/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.change !== void 0 && n.call(r, "change")) {
let g = r.change, h = s, d = !1, q = s;
Dt(g, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: m, dynamicAnchors: c }) || (e = e === null ? Dt.errors : e.concat(Dt.errors), s = e.length);
var P = q === s;
d = d || P;
let k = s;
if (g !== "") {
let j = { instancePath: i + "/change", schemaPath: "#/properties/change/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var P = k === s;
if (d = d || P, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.class !== void 0 && n.call(r, "class")) {
let g = r.class, h = s, d = !1, q = s;
if (!(g === "urban" || g === "rural")) {
let j = { instancePath: i + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: Wn.properties.class.anyOf[0].enum } };
e === null ? e = [j] : e.push(j), s++;
}
var y = q === s;
d = d || y;
let k = s;
if (g !== "") {
let j = { instancePath: i + "/class", schemaPath: "#/properties/class/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var y = k === s;
if (d = d || y, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.continuity !== void 0 && n.call(r, "continuity")) {
let g = r.continuity, h = s, d = !1, q = s;
if (g !== "assumed") {
let j = { instancePath: i + "/continuity", schemaPath: "#/properties/continuity/anyOf/0/const", keyword: "const", params: { allowedValue: "assumed" } };
e === null ? e = [j] : e.push(j), s++;
}
var p = q === s;
d = d || p;
let k = s;
if (g !== "") {
let j = { instancePath: i + "/continuity", schemaPath: "#/properties/continuity/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var p = k === s;
if (d = d || p, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/continuity", schemaPath: "#/properties/continuity/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.dateKind !== void 0 && n.call(r, "dateKind")) {
let g = r.dateKind, h = s, d = !1, q = s;
jt(g, { instancePath: i + "/dateKind", parentData: r, parentDataProperty: "dateKind", rootData: m, dynamicAnchors: c }) || (e = e === null ? jt.errors : e.concat(jt.errors), s = e.length);
var l = q === s;
d = d || l;
let k = s;
if (g !== "") {
let j = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var l = k === s;
if (d = d || l, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/dateKind", schemaPath: "#/properties/dateKind/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
if (r.nameEn !== void 0 && n.call(r, "nameEn")) {
let g = r.nameEn, h = s, d = !1, q = s;
er(g, { instancePath: i + "/nameEn", parentData: r, parentDataProperty: "nameEn", rootData: m, dynamicAnchors: c }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
var f = q === s;
d = d || f;
let k = s;
if (g !== "") {
let j = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [j] : e.push(j), s++;
}
var f = k === s;
if (d = d || f, d)
s = h, e !== null && (h ? e.length = h : e = null);
else {
let j = { instancePath: i + "/nameEn", schemaPath: "#/properties/nameEn/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [j] : e.push(j), s++;
}
}
} else {
let g = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [g] : e.push(g), s++;
}
return un.errors = e, s === 0;
}
un.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yl = fn;
function xt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = xt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Jr.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s|,]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return xt.errors = e, s === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vr(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Vr.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 120) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 120 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!Pe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f|]+$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Vr.errors = e, s === 0;
}
Vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function It(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = It.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = s;
if (r !== "constructor") {
let a = {};
e === null ? e = [a] : e.push(a), s++;
}
var v = u === s;
if (v) {
let a = { instancePath: i, schemaPath: "#/not", keyword: "not", params: {} };
e === null ? e = [a] : e.push(a), s++;
} else
s = t, e !== null && (t ? e.length = t : e = null);
if (typeof r == "string") {
if (N(r) > 60) {
let a = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
e === null ? e = [a] : e.push(a), s++;
}
if (!In.test(r)) {
let a = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9@._-]*$" } };
e === null ? e = [a] : e.push(a), s++;
}
} else {
let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [a] : e.push(a), s++;
}
return It.errors = e, s === 0;
}
It.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ot(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Ot.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 70) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 70 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!dn.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0|1|0\\.[0-9]{1,30}|1\\.0{1,30}|[0-9]{1,30}/[1-9][0-9]{0,29})$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Ot.errors = e, s === 0;
}
Ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lt(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = Lt.evaluated;
if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
if (N(r) > 300) {
let t = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
e === null ? e = [t] : e.push(t), s++;
}
if (N(r) < 1) {
let t = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [t] : e.push(t), s++;
}
if (!xe.test(r)) {
let t = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f][^\\u0000-\\u001f]*$" } };
e === null ? e = [t] : e.push(t), s++;
}
} else {
let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
e === null ? e = [t] : e.push(t), s++;
}
return Lt.errors = e, s === 0;
}
Lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ro = new RegExp("^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$", "u");
function fn(r, { instancePath: i = "", parentData: O, parentDataProperty: L, rootData: m = r, dynamicAnchors: c = {} } = {}) {
let e = null, s = 0, o = fn.evaluated;
o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
let t = s, u = !1, v = null, a = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount") && r.amount !== "") {
let h = { instancePath: i + "/amount", schemaPath: "#/oneOf/0/properties/amount/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
if (r.share !== void 0 && n.call(r, "share")) {
let h = r.share;
if (typeof h == "string" && N(h) < 1) {
let d = { instancePath: i + "/share", schemaPath: "#/oneOf/0/properties/share/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
}
var p = a === s;
if (p) {
u = !0, v = 0;
var P = {};
P.amount = !0, P.share = !0;
}
let y = s;
if (r && typeof r == "object" && !Array.isArray(r)) {
if (r.amount !== void 0 && n.call(r, "amount")) {
let h = r.amount;
if (typeof h == "string" && N(h) < 1) {
let d = { instancePath: i + "/amount", schemaPath: "#/oneOf/1/properties/amount/minLength", keyword: "minLength", params: { limit: 1 } };
e === null ? e = [d] : e.push(d), s++;
}
}
if (r.share !== void 0 && n.call(r, "share") && r.share !== "") {
let h = { instancePath: i + "/share", schemaPath: "#/oneOf/1/properties/share/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [h] : e.push(h), s++;
}
}
var p = y === s;
if (p && u ? (u = !1, v = [v, 1]) : p && (u = !0, v = 1, P !== !0 && (P = P || {}, P.amount = !0, P.share = !0)), u)
s = t, e !== null && (t ? e.length = t : e = null);
else {
let h = { instancePath: i, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: v } };
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
let d = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
e === null ? e = [d] : e.push(d), s++;
}
if (r.change !== void 0 && n.call(r, "change") && (xt(r.change, { instancePath: i + "/change", parentData: r, parentDataProperty: "change", rootData: m, dynamicAnchors: c }) || (e = e === null ? xt.errors : e.concat(xt.errors), s = e.length)), r.from !== void 0 && n.call(r, "from") && (Vr(r.from, { instancePath: i + "/from", parentData: r, parentDataProperty: "from", rootData: m, dynamicAnchors: c }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), r.to !== void 0 && n.call(r, "to") && (Vr(r.to, { instancePath: i + "/to", parentData: r, parentDataProperty: "to", rootData: m, dynamicAnchors: c }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), r.basis !== void 0 && n.call(r, "basis") && (It(r.basis, { instancePath: i + "/basis", parentData: r, parentDataProperty: "basis", rootData: m, dynamicAnchors: c }) || (e = e === null ? It.errors : e.concat(It.errors), s = e.length)), r.amount !== void 0 && n.call(r, "amount")) {
let h = r.amount, d = s, q = !1, k = s;
if (typeof h == "string") {
if (N(h) > 50) {
let x = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 50 } };
e === null ? e = [x] : e.push(x), s++;
}
if (!Ro.test(h)) {
let x = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,29})(\\.[0-9]{1,15})?$" } };
e === null ? e = [x] : e.push(x), s++;
}
} else {
let x = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/0/type", keyword: "type", params: { type: "string" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = k === s;
q = q || l;
let j = s;
if (h !== "") {
let x = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var l = j === s;
if (q = q || l, q)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let x = { instancePath: i + "/amount", schemaPath: "#/properties/amount/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.share !== void 0 && n.call(r, "share")) {
let h = r.share, d = s, q = !1, k = s;
Ot(h, { instancePath: i + "/share", parentData: r, parentDataProperty: "share", rootData: m, dynamicAnchors: c }) || (e = e === null ? Ot.errors : e.concat(Ot.errors), s = e.length);
var f = k === s;
q = q || f;
let j = s;
if (h !== "") {
let x = { instancePath: i + "/share", schemaPath: "#/properties/share/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var f = j === s;
if (q = q || f, q)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let x = { instancePath: i + "/share", schemaPath: "#/properties/share/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
if (r.source !== void 0 && n.call(r, "source")) {
let h = r.source, d = s, q = !1, k = s;
Lt(h, { instancePath: i + "/source", parentData: r, parentDataProperty: "source", rootData: m, dynamicAnchors: c }) || (e = e === null ? Lt.errors : e.concat(Lt.errors), s = e.length);
var g = k === s;
q = q || g;
let j = s;
if (h !== "") {
let x = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf/1/const", keyword: "const", params: { allowedValue: "" } };
e === null ? e = [x] : e.push(x), s++;
}
var g = j === s;
if (q = q || g, q)
s = d, e !== null && (d ? e.length = d : e = null);
else {
let x = { instancePath: i + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {} };
e === null ? e = [x] : e.push(x), s++;
}
}
} else {
let h = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
e === null ? e = [h] : e.push(h), s++;
}
return fn.errors = e, s === 0;
}
fn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
Wo as validateArchive,
Ko as validateArchiveIndex,
Mo as validateBody,
Ho as validateBreakdown,
Yo as validateCalendar,
Qo as validateChange,
Go as validateConfig,
Jo as validateConsolidation,
Xo as validateDecision,
el as validateException,
rl as validateForm,
sl as validateHoliday,
il as validateIndicator,
tl as validateInstrument,
nl as validateIssue,
ol as validateMapping,
ll as validateMeasure,
al as validateObservation,
pl as validatePeriod,
ul as validateRegime,
fl as validateRegister,
ml as validateReport,
cl as validateTransfer,
dl as validateUnit,
yl as validateWeight
};

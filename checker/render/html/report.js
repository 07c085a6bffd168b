/* The page works without this file; with it: filters in the address, keys, decisions kept and exported, evidence on demand.
   Nothing is fetched, and text enters the page as text only. */
"use strict";
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const data = JSON.parse($("#data").textContent);
  const WORDS = { confirmed: "Confirmed", explained: "Explained", "not-same": "Not the same fact", ignored: "Ignored" };
  const KEYS = { c: "confirmed", e: "explained", n: "not-same", i: "ignored" };
  const items = $$(".item");
  const findings = items.map((item) => $("details", item));
  document.documentElement.classList.add("js");

  /* ---- decisions: by finding id, under the report's id */
  const store = "checker:" + document.body.dataset.report;
  let decisions = {};
  try {
    /* Other pages on this disk may write here too: what has not the shape of a decision is dropped. */
    for (const [id, made] of Object.entries(JSON.parse(localStorage.getItem(store)) || {})) {
      if (Object.hasOwn(WORDS, made?.decision)) {
        decisions[id] = { decision: made.decision, reason: String(made.reason || ""), until: String(made.until || "") };
      }
    }
  } catch { decisions = {}; }
  const keep = () => {
    try { localStorage.setItem(store, JSON.stringify(decisions)); return true; } catch { return false; }
  };

  try { $("#by").value = localStorage.getItem("checker:by") || ""; } catch { /* nothing is kept */ }
  $("#by").addEventListener("change", () => { try { localStorage.setItem("checker:by", $("#by").value); } catch { /* nothing is kept */ } });

  const showDecision = (at) => {
    const decision = decisions[data.findings[at].id];
    const badge = $(".choice", findings[at]);
    badge.hidden = !decision;
    badge.textContent = decision ? WORDS[decision.decision] : "";
    const form = $(".decide", findings[at]);
    if (form) {
      for (const radio of $$("input[type=radio]", form)) radio.checked = !!decision && radio.value === decision.decision;
      if (document.activeElement !== $(".d-reason", form)) $(".d-reason", form).value = decision?.reason || "";
      $(".d-until", form).value = decision?.until || "";
      $("[data-do=undecide]", form).hidden = !decision;
      const wanting = decision && !decision.reason?.trim();
      $(".hint", form).textContent = wanting ? "A reason helps the next reader, and is needed to accept the finding." : "";
    }
    const made = data.findings.map((finding) => decisions[finding.id]).filter(Boolean);
    const bare = made.filter((one) => !one.reason?.trim()).length;
    $("#basket").hidden = !made.length;
    $("#basket-count").textContent = made.length === 1 ? "1 decision" : made.length + " decisions";
    $("#basket-hint").textContent = bare ? bare + " without a reason" : "";
  };

  const decide = (at, change) => {
    const id = data.findings[at].id;
    if (change) decisions[id] = { ...decisions[id], ...change };
    else delete decisions[id];
    if (decisions[id] && !decisions[id].decision) delete decisions[id];
    const kept = keep();
    showDecision(at);
    if (!kept) $("#basket-hint").textContent = "This browser keeps nothing for this page: copy the decisions before you close it.";
  };

  /* A JSON string is a YAML string; what YAML's readers refuse is escaped. */
  const yaml = (text) =>
    JSON.stringify(String(text)).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
      (char) => "\\u" + char.charCodeAt(0).toString(16).padStart(4, "0"));
  const exported = () => {
    const lines = ["version: 1", "accepted:"];
    const different = [];
    for (const finding of data.findings) {
      const made = decisions[finding.id];
      if (!made) continue;
      const key = Object.entries(finding.key).map(([name, value]) => yaml(name) + ": " + yaml(value));
      lines.push("  - id: " + yaml(finding.id), "    rule: " + yaml(finding.rule), "    key: {" + key.join(", ") + "}",
        "    values: [" + finding.values.map(yaml).join(", ") + "]", "    decision: " + made.decision, "    reason: " + yaml(made.reason || ""));
      if ($("#by").value.trim()) lines.push("    by: " + yaml($("#by").value.trim()));
      if (/^\d{4}-\d\d-\d\d$/.test(made.until || "")) lines.push("    until: " + made.until);
      if (made.decision === "not-same" && finding.names) different.push("  - [" + finding.names.map(yaml).join(", ") + "]");
    }
    if (lines.length === 2) lines[1] = "accepted: []";
    if (different.length) lines.push("different:", ...different);
    return lines.join("\n") + "\n";
  };

  const copy = async (text) => {
    try { await navigator.clipboard.writeText(text); return true; } catch { /* an old browser, or no permission */ }
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  };

  /* ---- evidence on demand, from the page's own data */
  const STEP = 20;
  const fragment = (url, sentence) => {
    const words = sentence ? sentence.join("").trim().split(/\s+/) : [];
    if (!words.length || sentence[0].startsWith("…") || sentence[2].endsWith("…")) return "";
    const encode = (text) => encodeURIComponent(text).replace(/-/g, "%2D");
    const whole = words.join(" ");
    const text = whole.length <= 100 ? encode(whole) : encode(words.slice(0, 5).join(" ")) + "," + encode(words.slice(-5).join(" "));
    return (url.includes("#") ? "" : "#") + ":~:text=" + text;
  };
  /* A place in a file leads to the file, where the page knows the way and the file is not packed into another. */
  const here = document.body.dataset.files;
  const linkPlaces = (root) => {
    for (const place of here ? $$(".c-place", root) : []) {
      const [, path] = /^([^:]+):\d+:\d+/.exec(place.textContent) || [];
      if (!path || /\.(?:gz|tar|tgz|zip|zst)(?:\/|$)/i.test(path) || place.closest("a")) continue;
      const link = document.createElement("a");
      const sentence = $(".sentence", place.closest(".claim")).textContent;
      link.href = here + path.split("/").map(encodeURIComponent).join("/") + fragment("", [sentence, "", ""]);
      link.target = "_blank";
      link.rel = "noopener noreferrer";
      place.before(link);
      link.append(place);
    }
  };
  const addClaims = (list, rows, articles) => {
    const blank = $("#claim-template").content.firstElementChild;
    for (const [article, place, sentence, before, after, tags, copies] of rows) {
      const [source, headline, date, iso, section, url, path, lang] = articles[article];
      const item = blank.cloneNode(true);
      const set = (selector, text) => { const at = $(selector, item); if (text) at.textContent = text; else at.remove(); };
      set(".c-source", source);
      if (iso) $(".c-date", item).dateTime = iso;
      set(".c-date", date || "no date");
      set(".c-section", section);
      set(".headline bdi", headline);
      const quote = $(".sentence", item);
      const mark = $("mark", quote);
      mark.textContent = sentence[1];
      quote.replaceChildren(sentence[0], ...(sentence[1] ? [mark] : []), sentence[2]);
      for (const at of $$("[lang]", item)) if (lang) at.lang = lang; else at.removeAttribute("lang");
      if (before || after) $(".context p", item).replaceChildren(before + " […] " + after); else $(".context", item).remove();
      const link = $(".c-link", item);
      if (/^https?:\/\//i.test(url)) { link.href = url + fragment(url, sentence); link.dataset.url = url; } else link.remove();
      set(".c-place", path + ":" + place);
      const tag = $(".tag", item);
      for (const word of tags || []) { const copyOf = tag.cloneNode(); copyOf.textContent = word; tag.before(copyOf, " "); }
      tag.remove();
      set(".copies", copies);
      list.append(item);
    }
    linkPlaces(list);
  };
  const fill = (details, all = false) => {
    const rest = data.evidence?.facts[details.id];
    if (!rest) return;
    for (const list of $$(".claims", details)) {
      const { rows, left } = rest[list.dataset.at] || { rows: [], left: "" };
      if (!(rows.length || left) || (list.dataset.more && !all)) continue;
      while (list.nextElementSibling) list.nextElementSibling.remove();
      if (left) {
        const note = document.createElement("p");
        note.className = "hint";
        note.textContent = left;
        list.after(note);
      }
      let at = Number(list.dataset.more || 0);
      list.dataset.more = at;
      const more = document.createElement("button");
      more.type = "button";
      const next = (count) => {
        addClaims(list, rows.slice(at, at + count), data.evidence.articles);
        at += count;
        list.dataset.more = at;
        more.textContent = "Show " + Math.min(STEP, rows.length - at) + " more of " + (rows.length - at);
        if (at >= rows.length) more.remove();
      };
      list.after(more);
      more.addEventListener("click", () => next(STEP));
      next(all ? rows.length : STEP);
    }
  };

  /* A big page says what a rule looks for once, beside what the rule saw. */
  const sayRule = (details) => {
    for (const link of $$(".rule-words", details)) {
      const words = $(".words", document.getElementById(link.hash.slice(1)) || document.createElement("p"));
      if (words) link.parentElement.replaceWith(...$$("p", words).map((part) => part.cloneNode(true)));
    }
  };

  const open = (details) => {
    sayRule(details);
    const at = findings.indexOf(details);
    if (at >= 0 && !$(".decide", details)) {
      const form = $("#decide-template").content.firstElementChild.cloneNode(true);
      for (const radio of $$("input[type=radio]", form)) {
        radio.name = "decision-" + at;
        radio.addEventListener("change", () => decide(at, { decision: radio.value }));
      }
      $(".d-reason", form).addEventListener("input", (event) => decide(at, { decision: decisions[data.findings[at].id]?.decision || "explained", reason: event.target.value }));
      $(".d-until", form).addEventListener("change", (event) => decide(at, { decision: decisions[data.findings[at].id]?.decision || "explained", until: event.target.value }));
      $("[data-do=undecide]", form).addEventListener("click", () => decide(at, null));
      form.addEventListener("submit", (event) => event.preventDefault());
      $(".decide-here", details).replaceWith(form);
      showDecision(at);
    }
    fill(details);
  };
  for (const details of $$("details.finding, details.fact")) {
    details.addEventListener("toggle", () => { if (details.open) open(details); });
  }

  /* ---- filters and deep links: "#finding-12ab?verdict=conflict&source=B&rule=letter&story=7&q=word&decided=no&since=new&group=story" */
  const parse = () => {
    const [id, query] = location.hash.slice(1).split("?");
    const filter = new URLSearchParams(query || "");
    let name = id;
    try { name = decodeURIComponent(id); } catch { /* a broken address leads nowhere */ }
    return [name, filter];
  };
  const write = (change) => {
    const [, filter] = parse();
    for (const [name, value] of Object.entries(change)) if (value) filter.set(name, value); else filter.delete(name);
    const query = filter.toString();
    history.replaceState(null, "", query ? "#?" + query : location.pathname + location.search);
    apply();
  };
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map();
  const textOf = (item) => { if (!texts.has(item)) texts.set(item, fold(item.textContent)); return texts.get(item); };
  /* The same order under heads: a group stands where its first finding stood. */
  const list = $(".findings");
  const names = (by) => new Map($$("#" + by + " option").map((option) => [option.value, option.textContent.replace(/ \(\d+\)$/, "")]));
  let grouped = "";
  const regroup = (by) => {
    if (!list || !["story", "rule"].includes(by) || !$("#" + by)) by = "";
    if (by !== grouped) {
      grouped = by;
      list.dataset.by = by;
      for (const head of $$(".group", list)) head.remove();
      const groups = new Map();
      for (const [at, item] of items.entries()) {
        const value = by ? (by === "rule" ? data.findings[at].rule : data.findings[at].key.story || "") : "";
        if (!groups.has(value)) groups.set(value, []);
        groups.get(value).push(item);
      }
      const called = by ? names(by) : new Map();
      for (const [value, members] of groups) {
        if (by) {
          const head = document.createElement("li");
          const title = document.createElement("h3");
          const count = document.createElement("span");
          head.className = "group";
          title.textContent = (value && called.get(value)) || value || "Across stories";
          count.className = "count";
          head.append(title, " ", count);
          list.append(head);
        }
        list.append(...members);
      }
    }
    for (const head of $$(".group", list || document)) {
      let count = 0;
      for (let at = head.nextElementSibling; at && !at.classList.contains("group"); at = at.nextElementSibling) count += !at.hidden;
      head.hidden = !count;
      $(".count", head).textContent = count === 1 ? "1 finding" : count + " findings";
    }
  };
  const apply = () => {
    const [, filter] = parse();
    const source = filter.get("source");
    const word = fold(filter.get("q") || "");
    const decided = filter.get("decided");
    let left = 0;
    for (const [at, item] of items.entries()) {
      const finding = data.findings[at];
      const shown = (!filter.get("verdict") || finding.verdict === filter.get("verdict"))
        && (!filter.get("since") || finding.since === filter.get("since"))
        && (!filter.get("rule") || finding.rule === filter.get("rule"))
        && (!filter.get("story") || finding.key.story === filter.get("story"))
        && (!source || finding.sources.some((number) => data.sources[number] === source))
        && (!decided || (decided === "yes") === !!decisions[finding.id])
        && (!word || textOf(item).includes(word));
      item.hidden = !shown;
      left += shown;
    }
    const filtered = [...filter.keys()].some((name) => name !== "group");
    regroup(filter.get("group"));
    if ($("#search")) {
      if (document.activeElement !== $("#search")) $("#search").value = filter.get("q") || "";
      $("#source").value = source || "";
      $("#decision").value = decided || "";
      for (const name of ["rule", "story", "group"]) {
        const select = $("#" + name);
        if (select) select.value = filter.get(name) || "";
        if (select?.selectedIndex < 0) select.value = "";
      }
      for (const button of $$("[data-do=clear]")) if (button.closest(".toolbar")) button.hidden = !filtered;
      $("#nothing").hidden = left > 0;
      $("#status").textContent = filtered ? left + " of " + items.length + " findings shown" : "";
    }
    for (const total of $$(".total")) {
      const wanted = new URLSearchParams((total.getAttribute("href").split("?")[1]) || "").get("verdict");
      if (wanted && wanted === filter.get("verdict")) total.setAttribute("aria-current", "true");
      else total.removeAttribute("aria-current");
    }
  };
  const follow = () => {
    apply();
    const [name] = parse();
    const target = name && document.getElementById(name);
    if (!target) return;
    for (let at = target; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    const item = target.closest(".item");
    if (item?.hidden) { item.hidden = false; }
    target.scrollIntoView({ block: "start" });
    $("summary", target)?.focus({ preventScroll: true });
  };
  addEventListener("hashchange", follow);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    if (link.getAttribute("aria-current")) { event.preventDefault(); write({ verdict: "" }); }
    else if (link.getAttribute("href") === location.hash) { event.preventDefault(); follow(); }
  });
  $("#search")?.addEventListener("input", (event) => write({ q: event.target.value }));
  $("#source")?.addEventListener("change", (event) => write({ source: event.target.value }));
  $("#decision")?.addEventListener("change", (event) => write({ decided: event.target.value }));
  for (const name of ["rule", "story", "group"]) $("#" + name)?.addEventListener("change", (event) => write({ [name]: event.target.value }));

  /* ---- buttons */
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-do], button[data-matrix]");
    if (!button) return;
    const action = button.dataset.do;
    if (button.dataset.matrix) showMatrix(button.dataset.matrix);
    if (action === "print") print();
    if (action === "help") $("#help").showModal();
    if (action === "clear") { history.replaceState(null, "", location.pathname + location.search); if ($("#search")) $("#search").value = ""; apply(); }
    if (action === "copy") {
      const done = await copy($("code", button.parentElement).textContent);
      const before = [...button.childNodes];
      button.textContent = done ? "Copied" : "Not copied";
      setTimeout(() => button.replaceChildren(...before), 1500);
    }
    if (action === "copy-decisions") {
      $("#basket-hint").textContent = (await copy(exported())) ? "Copied: paste into a file, then checker accept --from FILE" : "Not copied: use Download.";
    }
    if (action === "download") {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([exported()], { type: "application/yaml" }));
      link.download = "decisions.yaml";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      $("#basket-hint").textContent = "Saved as decisions.yaml, for checker accept --from decisions.yaml";
    }
  });
  /* A cell leads where the head of its row leads. */
  $("#matrix")?.addEventListener("click", (event) => {
    const link = event.target.closest("td") && $("th a", event.target.closest("tr"));
    if (!link || String(getSelection())) return;
    if (link.hash === location.hash) follow(); else location.hash = link.hash;
  });
  const showMatrix = (kind) => {
    for (const table of $$("#matrix .scroll")) table.hidden = table.dataset.kind !== kind;
    for (const button of $$("[data-matrix]")) button.setAttribute("aria-pressed", String(button.dataset.matrix === kind));
  };
  showMatrix("sources");

  /* ---- keys */
  const current = () => findings.findIndex((details) => details.contains(document.activeElement));
  const move = (step) => {
    const shown = $$(".item").filter((item) => !item.hidden).map((item) => $("details", item));
    if (!shown.length) return;
    const at = shown.findIndex((details) => details.contains(document.activeElement));
    const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + step));
    const summary = $("summary", shown[next]);
    summary.focus();
    summary.scrollIntoView({ block: "nearest" });
  };
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=radio]), select, textarea");
    if (event.key === "Escape" && typing) { typing.blur(); $("summary", typing.closest(".finding") || document)?.focus(); return; }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || $("#help").open) return;
    if (event.key === "j" || event.key === "k") move(event.key === "j" ? 1 : -1);
    else if (event.key === "/" && $("#search")) $("#search").focus();
    else if (event.key === "f" && $("#source")) $("#source").focus();
    else if (event.key === "?") $("#help").showModal();
    else if (KEYS[event.key] && current() >= 0) {
      const at = current();
      findings[at].open = true;
      open(findings[at]);
      decide(at, { decision: KEYS[event.key] });
      $(".d-reason", findings[at]).focus();
    } else return;
    event.preventDefault();
  });

  /* ---- paper: every finding open */
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = findings.filter((details) => !details.open);
    for (const details of findings) { details.open = true; open(details); fill(details, true); }
    for (const link of $$(".c-link:not([data-url])")) link.dataset.url = link.getAttribute("href").replace(/#?:~:text=.*$/, "");
  });
  addEventListener("afterprint", () => { for (const details of opened) details.open = false; });

  for (const details of $$("details.finding[open], details.fact[open]")) open(details);
  for (const at of findings.keys()) showDecision(at);
  linkPlaces(document);
  follow();
})();

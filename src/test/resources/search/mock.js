/*
 * An engine for the tests of what a person sees of the search: the same contract as assets/search.js over a few results.
 * Tests steer it by window.mock, {wait: promises to wait for, fail: true, calls: [...]}.
 */
(function () {
  var mock = (window.mock = window.mock || {});
  mock.calls = [];
  var all = [
    { kind: 'area', title: 'Huyện Lộc Ninh', address: 'binh-phuoc/loc-ninh/', context: 'Tỉnh Bình Phước', section: '', text: '', district: 'binh-phuoc/loc-ninh', year: '2021' },
    { kind: 'area', title: 'Huyện Chi Lăng', address: 'lang-son/chi-lang/', context: 'Tỉnh Lạng Sơn', section: '', text: '', district: 'lang-son/chi-lang', year: '2024' },
    { kind: 'indicator', title: 'Thu ngân sách nhà nước', address: 'chi-tieu/thu-nsnn/', context: 'Ngân sách · 4 huyện', section: '', text: '', district: '', year: '2021' },
    { kind: 'series', title: 'Thu ngân sách nhà nước', address: 'binh-phuoc/loc-ninh/2021-9-thang/#thu-nsnn', context: 'Huyện Lộc Ninh, Tỉnh Bình Phước · 9 tháng đầu năm 2021', section: 'Phụ lục', text: 'Thu ngân sách nhà nước · Kế hoạch 484 tỷ đồng · Kết quả 434,896 tỷ đồng · 92%', district: 'binh-phuoc/loc-ninh', year: '2021' },
    { kind: 'report', title: 'Báo cáo tình hình kinh tế - xã hội 9 tháng đầu năm 2021', address: 'binh-phuoc/loc-ninh/2021-9-thang/', context: 'Huyện Lộc Ninh, Tỉnh Bình Phước', section: 'I. Kết quả thực hiện › 3. Tài chính, tín dụng', text: 'Thu ngân sách nhà nước trên địa bàn 9 tháng ước thực hiện 434 tỷ 896 triệu đồng, đạt 92% so với dự toán điều chỉnh và tăng so với cùng kỳ; chi ngân sách bảo đảm theo dự toán.', district: 'binh-phuoc/loc-ninh', year: '2021' }
  ];
  for (var i = 1; i <= 22; i++) {
    all.push({ kind: i % 7 ? 'report' : 'other', title: 'Đoạn ' + i + ' về thu ngân sách', address: 'lang-son/chi-lang/2024-07-08/#p-' + i, context: 'Huyện Chi Lăng, Tỉnh Lạng Sơn', section: 'II. Ngân sách › ' + i, text: 'Trong kỳ, thu ngân sách trên địa bàn là ' + i + ' triệu đồng.', district: 'lang-son/chi-lang', year: '2024' });
  }
  function fold(text) { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase(); }
  function marks(text, query) {
    var at = fold(text.normalize('NFC')).indexOf(fold(query));
    return at < 0 || !query ? [] : [[at, at + query.length]];
  }
  var provinces = { 'binh-phuoc': 'Tỉnh Bình Phước', 'lang-son': 'Tỉnh Lạng Sơn' };
  var districts = { 'binh-phuoc/loc-ninh': 'Huyện Lộc Ninh', 'lang-son/chi-lang': 'Huyện Chi Lăng' };
  function fits(r, f, but) {
    return (but === 'province' || !f.province || r.district.indexOf(f.province + '/') === 0) && (but === 'district' || !f.district || r.district === f.district)
      && (but === 'year' || !f.year || r.year === f.year) && (but === 'kind' || !f.kind || r.kind === f.kind);
  }
  function count(hits, of) {
    var counts = {};
    hits.forEach(function (r) { if (of(r)) { counts[of(r)] = (counts[of(r)] || 0) + 1; } });
    return Object.keys(counts).sort().map(function (value) { return { value: value, count: counts[value] }; });
  }
  function named(counts, names) { counts.forEach(function (c) { c.text = names ? names[c.value] : c.value; }); return counts; }
  function answer(value) {
    return Promise.resolve(mock.wait && mock.wait.shift()).then(function () {
      if (mock.fail) { throw new Error('offline'); }
      return value();
    });
  }
  window.MinhBachSearch = function (root) {
    mock.root = root;
    return {
      search: function (text, filters, shown) {
        mock.calls.push({ text: text, filters: JSON.parse(JSON.stringify(filters)), shown: shown });
        return answer(function () {
          var hits = all.filter(function (r) { return fold(r.title + ' ' + r.text + ' ' + r.context).indexOf(fold(text)) >= 0; });
          var own = hits.filter(function (r) { return fits(r, filters); });
          var under = function (but) { return hits.filter(function (r) { return fits(r, filters, but); }); };
          return {
            total: own.length,
            kinds: count(under('kind'), function (r) { return r.kind; }),
            provinces: named(count(under('province'), function (r) { return r.district.split('/')[0]; }), provinces),
            districts: named(count(under('district'), function (r) { return r.district; }), districts),
            years: named(count(under('year'), function (r) { return r.year; })),
            themes: own.length ? [{ value: 'ngan-sach', text: 'Ngân sách' }] : [],
            results: own.slice(0, shown).map(function (r) { return Object.assign({}, r, { marks: marks(r.text, text), titleMarks: marks(r.title, text) }); }),
            meant: fold(text) === 'loc nin' ? 'lộc ninh' : undefined
          };
        });
      },
      suggest: function (text) {
        mock.calls.push({ suggest: text });
        return answer(function () {
          return all.filter(function (r) { return r.kind !== 'series' && fold(r.title).indexOf(fold(text)) >= 0; }).slice(0, 8)
            .map(function (r) { return { kind: r.kind, title: r.title, address: r.address, context: r.context, titleMarks: marks(r.title, text) }; });
        });
      }
    };
  };
})();

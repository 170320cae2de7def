/// How a report looks. Its colours are those of the diagrams, by name.
enum PageStyle {
  static let source = layout + diagrams + entries + print

  private static let layout = """
    *{box-sizing:border-box}
    :root{color-scheme:light dark}
    html{scroll-behavior:smooth;scroll-padding-top:1rem}
    @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);\
    font:1rem/1.55 "Source Sans 3","Segoe UI",system-ui,"DejaVu Sans",sans-serif}
    h1{font-size:clamp(1.6rem,4.5vw,2.5rem);line-height:1.15;margin:0 0 .25rem;letter-spacing:-.01em}
    h2{font-size:1.35rem;margin:3rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink)}
    h3{font-size:1.05rem;margin:0;overflow-wrap:anywhere}
    p{margin:.25rem 0}
    a{color:var(--cooperative-ink);text-underline-offset:.15em;text-decoration-thickness:1px}
    a:focus-visible,figure:focus-visible{outline:3px solid var(--hostile-ink);outline-offset:2px}
    .quiet{color:var(--quiet-ink);font-size:.875rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:1rem 0 0;list-style:none}
    footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--hairline)}

    """

  private static let diagrams = """
    figure.diagram{margin:0;overflow:auto;max-height:95vh;border:1px solid var(--hairline);border-radius:8px}
    .diagram svg{display:block;width:auto;height:auto;max-width:100%;min-width:min(100%,44rem);margin:auto}
    .diagram.wide svg{max-width:none;margin:0;zoom:.75}
    @media(max-width:48rem){.diagram svg{min-width:40rem}}
    .diagram a{cursor:pointer;outline:none}
    .diagram a:hover text,.diagram a:focus text{text-decoration:underline}
    .diagram .edge a:hover path{stroke-width:4}
    .diagram a:focus-visible :is(ellipse,polygon,path){stroke-width:4}
    #evidence{position:fixed;right:1rem;bottom:1rem;width:min(26rem,calc(100vw - 2rem));max-height:45vh;overflow:auto;\
    padding:.9rem 1.1rem;background:var(--paper);border:1px solid var(--faint-ink);border-radius:10px;\
    box-shadow:0 6px 28px rgb(0 0 0/.28);font-size:.9rem}
    #evidence>a:last-child{display:inline-block;margin-top:.5rem}

    """

  private static let entries = """
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:.75rem;padding:0;\
    list-style:none}
    .card{padding:.75rem .9rem;border:1px solid var(--hairline);border-left:5px solid var(--other-outline);border-radius:6px}
    .card.person{border-left-color:var(--person-outline)}
    .card.state{border-left-color:var(--state-outline)}
    .card.organisation{border-left-color:var(--organisation-outline)}
    .card.group{border-left-color:var(--group-outline)}
    .card.place{border-left-color:var(--place-outline)}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .75rem;margin:.4rem 0 0;font-size:.9rem}
    dt{color:var(--quiet-ink)}
    dd{margin:0;min-width:0;overflow-wrap:anywhere}
    .tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.5rem}
    table{width:100%;border-collapse:collapse;align-self:start;font-size:.9rem}
    caption{text-align:left;font-weight:600;padding-bottom:.4rem}
    td{padding:.25rem .5rem .25rem 0;border-top:1px solid var(--hairline);overflow-wrap:anywhere}
    td.number{text-align:right;font-variant-numeric:tabular-nums;padding-right:0}
    progress{width:5rem;height:.5rem;accent-color:var(--cooperative-ink)}
    .actions{padding-left:2.5rem}
    .actions>li{margin:0 0 1rem;padding:.1rem 0 .1rem .9rem;border-left:4px solid var(--neutral-ink)}
    .actions>li::marker{color:var(--quiet-ink);font-variant-numeric:tabular-nums}
    .actions>li.cooperative{border-left-color:var(--cooperative-ink)}
    .actions>li.hostile{border-left-color:var(--hostile-ink);border-left-style:double;border-left-width:6px}
    .actions>li.negated strong{color:var(--warning-ink)}
    :is(.actions>li,.card,mark):target{background:var(--person-fill)}
    blockquote{margin:.35rem 0 0;padding-left:.75rem;border-left:1px solid var(--hairline);overflow-wrap:anywhere}
    cite{color:var(--quiet-ink);font-size:.85rem;font-style:normal}
    article{max-width:44rem;margin-bottom:2rem}
    .text{white-space:pre-line;overflow-wrap:anywhere}
    mark{background:var(--cooperative-fill);color:inherit;box-shadow:inset 0 -2px var(--cooperative-ink)}
    sup{line-height:0;font-size:.7rem;padding-left:.15rem}

    """

  private static let print = """
    @page{margin:1.5cm}
    @media print{body{max-width:none;padding:0;font-size:10pt}nav,#evidence{display:none}\
    figure.diagram{border:0;overflow:visible;max-height:none;break-inside:avoid}\
    .diagram svg,.diagram.wide svg{min-width:0;max-width:100%;max-height:19.5cm;zoom:1}\
    h2{break-after:avoid;margin-top:1.5rem}.card,.actions>li,tr{break-inside:avoid}a{color:inherit}}
    """
}

// The three screens that every rival shows: start, plan, a step. The markup and its classes are those of Op Orde.
import { Link, useState } from 'framework';
import { when } from './when.js';

const Icon = ({ name, size, mirrors }) => (
  <svg className="icon" aria-hidden="true" data-size={size} data-mirrors={mirrors}><use href={`#i-${name}`} /></svg>
);

export const Header = ({ words }) => (
  <header className="site-header">
    <div className="site-header__inner">
      <Link className="site-header__home" href="/"><Icon name="road" />{words.name}</Link>
    </div>
  </header>
);

function Tile({ icon, theme, href, name, hint }) {
  return (
    <li>
      <Link className="tile" href={href} data-theme-of={theme}>
        <span className="tile__icon"><Icon name={icon} size="large" /></span>
        <span className="tile__text"><span className="tile__name">{name}</span><span className="tile__hint">{hint}</span></span>
      </Link>
    </li>
  );
}

export function Start({ words, tiles }) {
  const [themes, more] = tiles;
  return (
    <main className="page start">
      <h1 className="page__title">{words.title}</h1>
      <p className="page__intro">{words.intro}</p>
      <section className="section">
        <div className="section__head"><h2>{words.conditions}</h2></div>
        <ul className="tiles">{themes.map((tile) => <Tile key={tile.name} {...tile} />)}</ul>
      </section>
      <section className="section">
        <div className="section__head"><h2>{words.more}</h2></div>
        <ul className="tiles">{more.map((tile) => <Tile key={tile.name} {...tile} />)}</ul>
      </section>
    </main>
  );
}

function Card({ row, number, group }) {
  const [before, date, after] = when(row);
  return (
    <li>
      <Link className="task-card" href={`/taak/${row.id}`}>
        <span className="task-card__mark" data-group={group.key} data-first={number && 'true'} aria-hidden="true">
          {number ? <span>{number}</span> : group.mark && <Icon name={group.mark} />}
        </span>
        <span className="task-card__text">
          <span className="task-card__title">{row.title}</span>
          <span className="task-card__why">{row.why}</span>
          <span className="task-card__facts">
            <span className="pill" data-group={group.key}>{group.title}</span>
            <span>{before}{date && <b>{date}</b>}{after}</span>
            <span>{row.who}</span>
          </span>
        </span>
        <span className="task-card__go"><Icon name="chevron-right" mirrors="true" /></span>
      </Link>
    </li>
  );
}

/** As many as in Op Orde stand open; the others are made when somebody unfolds them. */
function Folded({ group, words }) {
  const [isOpen, open] = useState(group.isPrinted);
  const cards = (rows) => rows.map((row) => <Card key={row.id} row={row} group={group} />);
  const shown = group.rows.length > group.calm + 1 ? group.calm : group.rows.length;
  const rest = group.rows.slice(shown);
  return (
    <>
      {shown > 0 && <ul className="stack">{cards(group.rows.slice(0, shown))}</ul>}
      {rest.length > 0 && (
        <details className="more" onToggle={() => open(true)}>
          <summary className="more__summary"><Icon name="plus" />{(shown > 0 ? words.showMore : words.show).replace('{count}', rest.length)}</summary>
          {isOpen && <ul className="stack">{cards(rest)}</ul>}
        </details>
      )}
    </>
  );
}

const Section = ({ title, icon, children }) => (
  <section className="section">
    <div className="section__head"><Icon name={icon} /><h2>{title}</h2></div>
    {children}
  </section>
);

export function Plan({ plan }) {
  const { words, first, groups } = plan;
  return (
    <main className="page">
      <Link className="page__back" href="/"><Icon name="arrow-left" mirrors="true" />{words.back}</Link>
      <h1 className="page__title">{words.title}</h1>
      <p className="page__intro">{words.intro}</p>
      <Section title={words.first} icon="sun">
        <p className="section__hint">{words.firstHint}</p>
        <ul className="stack">
          {first.map((row, at) => <Card key={row.id} row={row} number={at + 1} group={row.group} />)}
        </ul>
      </Section>
      {groups.map((group) => (
        <Section key={group.key} title={group.title} icon={group.icon}><Folded group={group} words={words} /></Section>
      ))}
    </main>
  );
}

export function Step({ words, step }) {
  return (
    <main className="page" data-width="narrow">
      <Link className="page__back" href="/plan"><Icon name="arrow-left" mirrors="true" />{words.title}</Link>
      <h1 className="page__title">{step.title}</h1>
      <p className="page__intro">{step.why}</p>
      <section className="section">
        <h2>{words.how}</h2>
        <ol className="steps">
          {step.steps.map((text, at) => (
            <li className="steps__step" key={text}>
              <span className="steps__number" aria-hidden="true">{at + 1}</span>
              <span className="steps__text">{text}</span>
            </li>
          ))}
        </ol>
      </section>
      <dl className="facts">
        {step.facts.map(({ name, text }) => (
          <div className="facts__fact" key={name}><dt>{name}</dt><dd>{text}</dd></div>
        ))}
      </dl>
    </main>
  );
}

// People for whom the plan was not made, with a keyboard only.
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see } from '../support/see.mjs';
import { QUESTION } from '../pages/questions.mjs';
import { Typist } from '../pages/typist.mjs';

const TITLE = 'Dit plan past misschien niet bij jou';

async function answer(typist, path, question, choice) {
  await typist.app.open(path);
  await typist.app.on(question);
  await typist.pick(choice);
  await typist.goOn();
}

journey('Not for you', BOTH, (it) => {
  it('says why, whom to ask and what is of use, and lets somebody go on', async ({ page, app }) => {
    const typist = new Typist(app);
    await answer(typist, '/vragen/where', QUESTION.where, 'In een jeugdinrichting');
    await typist.on(TITLE);
    await see(page.getByText('Dit plan is gemaakt voor mensen van 18 jaar en ouder.'));
    await see(page.getByText('Vraag je mentor of je jeugdreclasseerder'));
    await see(page.getByRole('link', { name: 'Vandaag vrij' }));
    await gone(page.getByText('In een kliniek gaat het vaak anders.'));
    await typist.push(app.link('Toch verder'));
    await app.on(QUESTION.language);

    await app.open('/plan');
    await see(page.getByText(TITLE));
    await typist.push(app.link('Lees wat wel kan'));
    await typist.on(TITLE);
  });

  it('the answer can be changed', async ({ page, app }) => {
    const typist = new Typist(app);
    await answer(typist, '/vragen/where', QUESTION.where, 'In tbs of een andere kliniek');
    await typist.on(TITLE);
    await see(page.getByText('Vraag je behandelaar of de maatschappelijk werker'));
    for (const theme of ['Identiteitsbewijs', 'Schulden', 'Mijn mensen']) await see(page.getByRole('link', { name: new RegExp(`^${theme}`) }));
    await typist.push(app.link('Verander mijn antwoord'));
    await typist.on(QUESTION.where);
    await typist.pick('In een gevangenis');
    await typist.goOn();
    await typist.on(QUESTION.release);
    await app.open('/plan');
    await app.on('Mijn plan');
    await gone(page.getByText(TITLE));
  });

  it('who may not stay hears it too, beside another reason', async ({ page, app }) => {
    const typist = new Typist(app);
    await answer(typist, '/vragen/may-stay', 'Mag je in Nederland blijven?', 'Nee');
    await typist.on(TITLE);
    await see(page.getByText('Vraag je advocaat. Vraag ook naar hulp bij terugkeer.'));
    await answer(typist, '/vragen/where', QUESTION.where, 'In tbs of een andere kliniek');
    await typist.on(TITLE);
    await see(page.getByRole('heading', { name: 'In tbs of een andere kliniek' }));
    await see(page.getByRole('heading', { name: 'Als je niet in Nederland mag blijven' }));
  });

  it('with other answers it is about everybody, and takes nothing back', async ({ page, app }) => {
    await app.open('/niet-voor-jou');
    await app.on(TITLE);
    await see(page.getByRole('heading', { name: 'Jonger dan 18, of in een jeugdinrichting' }));
    await gone(app.link('Verander mijn antwoord'));
  });
});

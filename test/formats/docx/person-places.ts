/** Where a document names the people who work with it: taken out whatever an editor says. */
import { paragraph, relation, relations, run, story } from './document.ts';
import { field, filled, inBody, inPart, inRun, type PlacedText, properties, withPart } from './placed.ts';
import { untouching } from './through.ts';

const path = (...steps: readonly string[]): string => steps.join('\\');

const people = (place: string, attributes: string): PlacedText =>
  inPart(
    place,
    'people',
    `<w15:person ${attributes}><w15:presenceInfo w15:providerId="AD" w15:userId="1"/></w15:person>`,
  );

const property = (place: string, name: string, markup: string): PlacedText => ({
  place,
  draft: (needle) => properties(name, filled(markup, needle)),
});

const PLACES: readonly PlacedText[] = [
  {
    place: 'the author of a comment',
    draft: (needle) =>
      withPart(
        'comments.xml',
        'comments',
        story('comments', `<w:comment w:id="0" w:author="${needle}">${paragraph('好')}</w:comment>`),
      ),
  },
  inPart('the initials of an author', 'comments', '<w:comment w:id="0" w:initials="¤"/>'),
  inBody('the author of a revision', paragraph(`<w:ins w:id="1" w:author="¤">${run('新')}</w:ins>`)),
  people('a person', 'w15:author="¤"'),
  inPart(
    'where a person is known',
    'people',
    '<w15:person w15:author="a"><w15:presenceInfo w15:providerId="¤"/></w15:person>',
  ),
  inPart('the account of a person', 'commentsExtensible', '<x:user xmlns:x="x" userId="S::¤@x.cn::1"/>'),
  inPart('the name of a user', 'commentsExtensible', '<x:user xmlns:x="x" userName="¤"/>'),
  inBody('who may edit', '<w:p><w:permStart w:id="1" w:ed="¤"/><w:permEnd w:id="1"/></w:p>'),
  property('who made a document', 'core', '<dc:creator xmlns:dc="urn:dc">¤</dc:creator>'),
  property('who changed a document last', 'core', '<cp:lastModifiedBy xmlns:cp="urn:cp">¤</cp:lastModifiedBy>'),
  property('whose document it is', 'extended', '<Manager>¤</Manager>'),
  {
    place: 'the owner of a template',
    draft: (needle) => ({
      parts: {
        'word/settings.xml': story('settings', '<w:attachedTemplate r:id="rId1"/>'),
        'word/_rels/settings.xml.rels': relations(
          relation('rId1', 'attachedTemplate', path('file:///C:', 'Users', needle, 'a.dotx'), 'External'),
        ),
      },
    }),
  },
  inBody(
    'the owner of a file in old Windows',
    `<w:p><w:hyperlink w:tooltip="${path('C:', 'Documents and Settings', '¤', 'a')}"/></w:p>`,
  ),
  inBody('the owner of a file in Linux', '<w:p><w:hyperlink w:tooltip="file:///home/¤/a"/></w:p>'),
  inBody(
    'the owner of a picture in the code of a field',
    field(` INCLUDEPICTURE "${path('C:', '', 'Users', '', '¤', '', 'a')}" `, '图'),
  ),
  inBody(
    'the owner of a file in a code outside of a field',
    inRun(`<w:instrText> RD ${path('C:', 'Users', '¤', 'a')} </w:instrText>`),
  ),
  property(
    'the owner of the folder of links',
    'extended',
    `<HyperlinkBase>${path('C:', 'Users', '¤', 'a')}</HyperlinkBase>`,
  ),
];

export const personPlaces: readonly PlacedText[] = PLACES.map((each) => ({ ...each, editor: untouching }));

import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type StoryWindow, storyAt } from './story.ts';

/** Draws into an open shadow root, as lit's elements do. */
class StoryArticle extends LitElement {
  #tick = 0;

  async next() {
    this.#tick += 1;
    this.requestUpdate();
    await this.updateComplete;
  }

  override render() {
    const { name, items, aside } = storyAt(this.#tick);
    return html`<article>
      <p>The island of <b>${name}</b> lies off Hokkaido, Japan; ${name} is large.</p>
      <ul>
        ${repeat(
          items,
          (item) => item,
          (item) => html`<li>${item}</li>`,
        )}
      </ul>
      ${aside === undefined ? nothing : html`<p>${aside}</p>`}
    </article>`;
  }
}

customElements.define('story-article', StoryArticle);
const article = document.createElement('story-article') as StoryArticle;
document.getElementById('app')?.append(article);

(globalThis as StoryWindow).tick = () => article.next();

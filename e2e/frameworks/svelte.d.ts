declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component<Record<string, never>, { next: () => void }>;
  export default component;
}

export { askToSignIn } from '#app/ui/ask-to-sign-in.ts';

export { changeTexts } from '@shared/texts/changes';

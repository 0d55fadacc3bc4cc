export { errorTexts } from '@shared/texts/errors';

import { expect, it } from 'vitest';
import { titlesAgree } from '../../../utils/article/stale-head.ts';

it.each([
  ['Ministers agree on nursing plan', 'Nursing plan: ministers agree after two days'],
  ['Vesta to send nurses', 'Vesta to send nurses to Norland | Harbour Wire'],
  ['东岭省与老挝签署护理培训协议', '东岭省老挝共同培训护士，签署协议'],
])('%s may be %s', (title, other) => expect(titlesAgree(title, other)).toBe(true));

it.each([
  ['Ministers share laboratory results on measles', 'Vesta to send nurses to Norland'],
  ['南洲与柬埔寨商定药材检验方法', '东岭省与老挝签署护理人员培训协议'],
])('%s is not %s', (title, other) => expect(titlesAgree(title, other)).toBe(false));

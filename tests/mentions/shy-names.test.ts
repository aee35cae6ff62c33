import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';
import { readText, sourceOf } from '../read-text.ts';

const statesIn = (text: string, language: string): string[] =>
  readText(text, { published: '2025-04-08', language }).flatMap((claim) => [...claim.states]);

describe('a state whose name is an ordinary word', () => {
  test.each([
    ['ar', 'زار وزير خارجية قطر مالي والنيجر يوم 3 مارس 2025، والتقى في باماكو رئيس الوزراء.'],
    ['ar', 'أغلقت تشاد سفارتها في مالي عام 2020.'],
    ['az', 'Qətər 2020-ci ildə Malidə səfirlik açıb.'],
  ])('%s: stands in “%s”', (language, text) => {
    expect(statesIn(text, language)).toContain('MLI');
  });

  test.each([
    ['ar', 'قدمت قطر دعما ماليا إلى تشاد، ووقع البلدان على اتفاق مالي جديد في 3 مارس 2025.'],
    ['ar', 'وقع وزير المالية القطري اتفاقية مع تشاد في 3 مارس 2025.'],
    ['az', 'Qətər və Çad 2025-ci il martın 3-də mali yardım haqqında saziş imzalayıb.'],
  ])('%s: is none in “%s”', (language, text) => {
    expect(statesIn(text, language)).not.toContain('MLI');
    expect(readDocument(sourceOf(text, { published: '2025-04-08', language })).claims.length).toBeGreaterThan(
      0,
    );
  });
});

import { rgbOf } from '../../../src/workbench/host/colours';

describe('colours', () => {
  it('reads plain, theme, tinted and indexed colours', () => {
    expect(rgbOf({ argb: 'FFD9E2F3' })).toBe('#D9E2F3');
    expect(rgbOf({ theme: 0 })).toBe('#FFFFFF');
    expect(rgbOf({ theme: 4, tint: 0.5 } as Parameters<typeof rgbOf>[0])).toBe('#A2B9E2');
    expect(rgbOf({ theme: 0, tint: -0.5 } as Parameters<typeof rgbOf>[0])).toBe('#808080');
    expect(rgbOf({ indexed: 10 } as Parameters<typeof rgbOf>[0])).toBe('#FF0000');
    expect(rgbOf({ indexed: 2 } as Parameters<typeof rgbOf>[0])).toBe('#FF0000');
    expect(rgbOf({ indexed: 64 } as Parameters<typeof rgbOf>[0])).toBeUndefined();
  });
});

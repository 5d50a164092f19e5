import { TestBed } from '@angular/core/testing';

import { ErrorSummary } from './error-summary';

describe('the error summary', () => {
  it('takes focus and leads to each wrong field', async () => {
    const fixture = TestBed.createComponent(ErrorSummary);
    fixture.componentRef.setInput('heading', 'Има какво да поправите');
    fixture.componentRef.setInput('problems', [{ fieldId: 'about-name', text: 'Името е твърде дълго.' }]);
    const element: HTMLElement = fixture.nativeElement;
    document.body.append(element);
    await fixture.whenStable();

    expect(element.getAttribute('role')).toBe('alert');
    expect(document.activeElement).toBe(element);
    expect(element.querySelector('a')?.getAttribute('href')).toMatch(/^\/.*#about-name$/);
    fixture.destroy();
  });
});

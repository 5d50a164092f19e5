import { jest } from '@jest/globals';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { SendOnce } from './send-once';

@Component({ imports: [SendOnce], template: `<form zSendOnce></form>` })
class Page {}

describe('a form that is sent once', () => {
  function show() {
    const fixture = TestBed.createComponent(Page);
    const element: HTMLElement = fixture.nativeElement;
    const form = element.querySelector('form');
    /** @returns whether the browser would send the form */
    const submit = (): boolean => {
      const event = new Event('submit', { cancelable: true });
      form?.dispatchEvent(event);
      return !event.defaultPrevented;
    };
    return { fixture, submit };
  }

  it('lets the first through and holds back the second click', () => {
    const { submit } = show();
    expect([submit(), submit()]).toEqual([true, false]);
  });

  it('may be sent again when the browser brings the page back', () => {
    const { submit } = show();
    submit();
    window.dispatchEvent(new Event('pageshow'));
    expect(submit()).toBe(true);
  });

  it('may be sent again when no answer came', () => {
    jest.useFakeTimers();
    const { submit } = show();
    submit();
    jest.advanceTimersByTime(60_000);
    expect(submit()).toBe(true);
    jest.useRealTimers();
  });
});

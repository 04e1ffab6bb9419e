import type { Ref } from 'preact';
import type { Choice, FirstRun } from '../utils/views/view';
import { ButtonView } from './button';
import type { Desk } from './desk';
import { Icon } from './icon';
import { MarkView } from './mark';
import { RichText } from './rich';

interface FirstRunProps {
  step: FirstRun;
  desk: Desk;
  heading: Ref<HTMLHeadingElement>;
}

/** One question a step; each can be skipped, and the effect of the answer is told at once. */
export function FirstRunView({ step, desk, heading }: FirstRunProps) {
  return (
    <section class="first-run" aria-labelledby="title-first-run">
      <Progress step={step} />
      <div class="first-run-body">
        <h2 id="title-first-run" tabIndex={-1} ref={heading}>
          {step.title}
        </h2>
        <p>{step.text}</p>
        <div class="choices" role="radiogroup" aria-labelledby="title-first-run">
          {step.choices.map((choice) => (
            <ChoiceView key={choice.label} choice={choice} group={`step-${step.step}`} desk={desk} />
          ))}
        </div>
        {step.note && <Note note={step.note} />}
      </div>
      <div class="first-run-foot">
        <div class="actions">
          {step.back && <ButtonView button={step.back} desk={desk} />}
          <ButtonView button={step.next} desk={desk} />
        </div>
        <ButtonView button={step.skip} desk={desk} />
      </div>
      <p class="promise">
        <Icon name="shield" />
        <span>
          <RichText text={step.promise} />
        </span>
      </p>
    </section>
  );
}

function Progress({ step }: { step: FirstRun }) {
  return (
    <div class="progress">
      <span class="meta">{step.counter}</span>
      <div class="progress-bars" aria-hidden="true">
        {Array.from({ length: step.steps }, (_, index) => `bar-${index}`).map((key, index) => (
          <i key={key} class={index <= step.step ? 'reached' : ''} />
        ))}
      </div>
    </div>
  );
}

function ChoiceView({ choice, group, desk }: { choice: Choice; group: string; desk: Desk }) {
  return (
    <label class={`choice${choice.chosen ? ' choice-chosen' : ''}`}>
      <input type="radio" name={group} checked={choice.chosen} onChange={() => desk.act(choice.intent)} />
      <span>
        <b>{choice.label}</b>
        {choice.detail && <span class="choice-detail">{choice.detail}</span>}
        {choice.mark && <MarkView mark={choice.mark} />}
      </span>
    </label>
  );
}

function Note({ note }: { note: NonNullable<FirstRun['note']> }) {
  return (
    <div class="inset">
      <Icon name="info" />
      <div>
        <p>
          <RichText text={note.text} />
        </p>
        {note.mark && <MarkView mark={note.mark} />}
      </div>
    </div>
  );
}

import type { Progress } from './desk.js';

/** How far work has come, and a way to stop it. */
export const ProgressBar = ({
  progress,
  label,
  onCancel,
}: {
  readonly progress: Progress;
  readonly label: string;
  readonly onCancel?: () => void;
}) => (
  <div className="progress">
    <label>
      <span>
        {label}
        {progress.of > 0 && `: ${progress.doing}, ${counted(progress.done)} of ${counted(progress.of)}`}
      </span>
      <progress {...(progress.of > 0 ? { value: progress.done, max: progress.of } : {})} />
    </label>
    {onCancel !== undefined && (
      <button type="button" onClick={onCancel}>
        Stop
      </button>
    )}
  </div>
);

const counted = (count: number): string => count.toLocaleString('en');

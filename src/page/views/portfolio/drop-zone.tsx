import { type DragEvent, useId, useState } from 'react';
import { Problems } from '../../parts/asking.js';
import { openExample, openFile, useOpening } from './open-portfolio.js';
import { ProgressBar } from './progress-bar.js';

/** Where a file is dropped or chosen. It is read here and goes nowhere. */
export const DropZone = () => {
  const { file, progress, problems, broken } = useOpening();
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first !== undefined) void openFile(first);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      className={isOver ? 'drop over' : 'drop'}
      aria-label="File of entry lines"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className="choose">
        <label htmlFor={id}>
          {file === undefined ? 'Drop a file of entry lines here, or choose one' : 'Another file'}
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.jsonl,.ndjson"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        <button type="button" onClick={() => void openExample()}>
          Open the example
        </button>
      </div>
      <p className="quiet">
        Computed in this browser: the file stays on this machine and nothing of it is uploaded. CSV, TSV, XLSX or JSON
        lines with the columns <code>hts</code>, <code>origin</code> and <code>value</code>.
      </p>
      {progress !== undefined && <ProgressBar progress={progress} label={`Reading ${progress.name}`} />}
      {problems !== undefined && <Problems problems={problems} />}
      {broken !== undefined && (
        <p className="problems" role="alert">
          {broken}
        </p>
      )}
    </section>
  );
};

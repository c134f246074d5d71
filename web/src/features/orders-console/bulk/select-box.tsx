interface SelectBoxProps {
  label: string;
  checked: boolean;
  /** Some of what it stands for are selected, not all. */
  isMixed?: boolean | undefined;
  /** `isRange`: all from the last choice to here. */
  onSelect: (isRange: boolean) => void;
}

/** The checkbox that selects an order, or all of them. */
export function SelectBox({ label, checked, isMixed = false, onSelect }: SelectBoxProps) {
  return (
    <span className="touch-target grid size-5 place-items-center">
      <input
        type="checkbox"
        aria-label={label}
        ref={(element) => {
          if (element) element.indeterminate = isMixed;
        }}
        checked={checked}
        onChange={({ nativeEvent }) =>
          onSelect(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
        className="relative z-1 size-5 cursor-pointer accent-accent"
      />
    </span>
  );
}

import type { ReactNode } from 'react';

interface IconProps {
  /** In rem; 1.25 fits a line of text. */
  readonly size?: number;
}

const icon = (paths: ReactNode) =>
  function Icon({ size = 1.25 }: IconProps) {
    return (
      <svg
        viewBox="0 0 24 24"
        width={`${size}rem`}
        height={`${size}rem`}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        style={{ flex: 'none' }}
      >
        {paths}
      </svg>
    );
  };

/* Drawn on a grid of 24 in the manner of the open Tabler set; always decorative, the text beside it says what it means. */
export const AlertTriangleIcon = icon(<path d="M12 4 2.800 19.500h18.400zM12 10v4.500M12 17.200v.1" />);
export const AlertCircleIcon = icon(<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8v4.500M12 16v.1" />);
export const InfoIcon = icon(<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.500M12 8v.1" />);
export const CheckIcon = icon(<path d="m5 12.500 4.500 4.500L19 7.500" />);
export const CheckCircleIcon = icon(<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.200l2.800 2.800L16 9.700" />);
export const ClockIcon = icon(<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.500V12l3 2" />);
export const PauseIcon = icon(<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 9v6M14 9v6" />);
export const CrossIcon = icon(<path d="M6 6l12 12M18 6 6 18" />);
export const ChevronDownIcon = icon(<path d="m6.500 9.500 5.500 5.500 5.500-5.500" />);
export const ChevronRightIcon = icon(<path d="m9.500 6.500 5.500 5.500-5.500 5.500" />);
export const ArrowLeftIcon = icon(<path d="M19 12H5M11 6l-6 6 6 6" />);
export const ArrowRightIcon = icon(<path d="M5 12h14M13 6l6 6-6 6" />);
export const SortUpIcon = icon(<path d="M12 19V5M6.500 10.500 12 5l5.500 5.500" />);
export const SortDownIcon = icon(<path d="M12 5v14M6.500 13.500 12 19l5.500-5.500" />);
export const SortIcon = icon(<path d="m8 9 4-4 4 4M8 15l4 4 4-4" />);
export const CalendarIcon = icon(<path d="M4.500 6h15v14h-15zM4.500 10.500h15M8.500 3.500V7M15.500 3.500V7" />);
export const SearchIcon = icon(<path d="M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.200 16.200 20.500 20.500" />);
export const FileIcon = icon(<path d="M6 3h8l4.500 4.500V21H6zM14 3v4.500h4.500" />);
export const UploadIcon = icon(<path d="M12 15.500V4M7 8.500 12 4l5 4.500M4.500 15.500V20h15v-4.500" />);
export const DownloadIcon = icon(<path d="M12 4v11.500M7 11l5 4.500 5-4.500M4.500 15.500V20h15v-4.500" />);
export const TrashIcon = icon(
  <path d="M4.500 6.500h15M9.500 6.500V4h5v2.500M6.500 6.500l1 14h9l1-14M10.200 10.500v6M13.800 10.500v6" />,
);
export const RetryIcon = icon(<path d="M19.500 12a7.500 7.500 0 1 1-2.300-5.400L19.500 9M19.500 4v5h-5" />);
export const UserIcon = icon(
  <path d="M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.500 20.500c.6-3.600 3.600-5.500 7.500-5.500s6.900 1.900 7.500 5.500" />,
);
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />);
export const PencilIcon = icon(<path d="m4 20 1-4.500L16.500 4 20 7.500 8.500 19zM14 6.500 17.500 10" />);
export const MailIcon = icon(<path d="M3.500 6h17v12.500h-17zM3.500 7l8.500 6.500L20.500 7" />);
export const PrinterIcon = icon(<path d="M7 9V3.500h10V9M7 17.500H4V9h16v8.500h-3M7 14.500h10v6H7z" />);
export const LockIcon = icon(<path d="M5.500 11h13v9.500h-13zM8 11V8a4 4 0 0 1 8 0v3" />);
export const EyeIcon = icon(
  <path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600z" />,
);
export const BuildingIcon = icon(<path d="M5 21V4h9v17M14 9.500h5V21M3 21h18M8 8h3M8 12h3M8 16h3" />);
export const ScaleIcon = icon(<path d="M12 4v16M7.500 20h9M5 7h14M5 7l-2.500 6.500h5zM19 7l-2.500 6.500h5z" />);
export const ShieldIcon = icon(
  <path d="M12 3l8 3v6c0 4.800-3.400 7.800-8 9.500-4.600-1.700-8-4.700-8-9.500V6zM8.500 12l2.500 2.500 4.500-4.800" />,
);
export const FilterIcon = icon(<path d="M4 5.500h16l-6.200 7.300V19l-3.600-2v-4.200z" />);
export const StarIcon = icon(
  <path d="m12 4 2.500 5.200 5.700.8-4.100 4 1 5.700-5.100-2.700-5.100 2.700 1-5.700-4.100-4 5.700-.8z" />,
);

const shape = (paths: ReactNode) =>
  function Shape({ size = 0.75 }: IconProps) {
    return (
      <svg
        viewBox="0 0 24 24"
        width={`${size}rem`}
        height={`${size}rem`}
        fill="currentColor"
        aria-hidden="true"
        focusable="false"
        style={{ flex: 'none' }}
      >
        {paths}
      </svg>
    );
  };

/* Full shapes that differ without their colour. */
export const TriangleShape = shape(<path d="M12 2 23 22H1z" />);
export const DiamondShape = shape(<path d="M12 1 23 12 12 23 1 12z" />);
export const CircleShape = shape(<circle cx="12" cy="12" r="10" />);

// One outline family at one stroke. Everything the pages draw comes from here.
export {
  IconAlertCircle, IconAlertTriangle, IconArrowBackUp, IconArrowRight, IconArrowsExchange, IconBuilding, IconBuildingCommunity,
  IconCalendarPause, IconChartLine, IconCheck, IconChevronDown, IconChevronRight, IconCircleCheck, IconCloudOff, IconCopy,
  IconDeviceDesktop, IconDots, IconDownload, IconFileImport, IconFileSpreadsheet, IconFlag, IconHistory, IconHome, IconKey, IconLink,
  IconLock, IconLogout, IconMail, IconMap2, IconMoon, IconNotebook, IconPencil, IconPlayerPause, IconPlayerPlay, IconPlus,
  IconPrinter, IconRefresh, IconSchool, IconSearch, IconSelector, IconSettings, IconSun, IconTrash, IconUpload, IconUserCircle,
  IconUserPlus, IconUsers, IconWorld, IconX, IconPlugConnectedX, IconAffiliate,
  IconArrowBigUp, IconArrowDown, IconArrowUp, IconArrowsMove, IconChecklist, IconCircle, IconClock, IconGripVertical, IconListCheck, IconPresentation, IconPlayerStop, IconSquareCheck,
} from '@tabler/icons-react';

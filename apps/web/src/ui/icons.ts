// One outline family at one stroke. Everything the pages draw comes from here.
export {
  IconAdjustmentsHorizontal, IconAlertCircle, IconAlertTriangle, IconBulb, IconArrowBackUp, IconArrowRight, IconArrowsExchange, IconBuilding, IconBuildingCommunity,
  IconCalendarPause, IconChartLine, IconCheck, IconChevronDown, IconChevronRight, IconCircleCheck, IconCloudOff, IconCopy,
  IconDeviceDesktop, IconDots, IconDownload, IconFileImport, IconFileSpreadsheet, IconFlag, IconHistory, IconHome, IconKey, IconLink,
  IconLock, IconLogout, IconMail, IconMap2, IconMoon, IconNotebook, IconPencil, IconPlayerPause, IconPlayerPlay, IconPlus,
  IconPrinter, IconRefresh, IconSchool, IconSearch, IconSelector, IconSettings, IconSun, IconTrash, IconUpload, IconUserCircle,
  IconUserPlus, IconUsers, IconUsersGroup, IconWorld, IconX, IconPlugConnectedX, IconAffiliate,
} from '@tabler/icons-react';
